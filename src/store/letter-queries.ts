/** What is asked of letters, mails, texts and plans. */
import type { Kysely } from 'kysely';
import type { AuthorityId } from '../core/ids.ts';
import type { DeliveryEvent } from '../letter/delivery.ts';
import type { RoundKey } from '../round/sheet.ts';
import type { FollowedMail, LetterStore, StoredLetter, StoredMail } from './letter-store.ts';
import type { Database } from './schema.ts';

type Queries = Pick<
  LetterStore,
  | 'letters'
  | 'letter'
  | 'mailsOf'
  | 'mail'
  | 'mailsFor'
  | 'hadMail'
  | 'unfinished'
  | 'mailsTo'
  | 'texts'
  | 'plan'
>;

const letterColumns = [
  'letter.id',
  'letter.programme_id as programme',
  'letter.round_id as round',
  'letter.purpose',
  'letter.kind',
  'letter.any_time as anyTime',
  'letter.at',
  'letter.by_name as by',
] as const;
const mailColumns = [
  'letter_mail.id',
  'letter_mail.letter_id as letter',
  'letter_mail.purpose',
  'letter_mail.authority_id as authority',
  'letter_mail.mail',
  'letter_mail.name',
  'letter_mail.language',
  'letter_mail.questionnaires',
  'letter_mail.message_key as messageKey',
] as const;
/** Nothing more happens to a mail by itself after these. */
const final = ['handing', 'sent', 'refused', 'skipped', 'bounced', 'settled'] as const;

export function letterQueries(db: Kysely<Database>): Queries {
  const letters = () => lettersOf(db);
  return {
    async letters(programme, round) {
      const ours = letters().where('letter.programme_id', '=', programme);
      return (round === undefined ? ours : ours.where('letter.round_id', '=', round)).execute();
    },
    letter: (id): Promise<StoredLetter | undefined> =>
      letters().where('letter.id', '=', id).executeTakeFirst(),
    mailsOf: (letter) => followed(db, (eb) => eb.where('letter_mail.letter_id', '=', letter)),
    mail: async (id) => (await followed(db, (eb) => eb.where('letter_mail.id', '=', id)))[0],
    mailsFor: (round, authority, purpose) => mailsFor(db, round, authority, purpose),
    async hadMail({ programme, round }, purpose) {
      return db
        .selectFrom('letter_mail')
        .select(['authority_id as authority', 'mail'])
        .where('programme_id', '=', programme)
        .where('round_id', '=', round)
        .where('purpose', '=', purpose)
        .execute();
    },
    async unfinished() {
      return unfinished(db);
    },
    async mailsTo(mail) {
      return db
        .selectFrom('letter_mail')
        .select([...mailColumns, 'letter_mail.programme_id as programme'])
        .where('mail', '=', mail)
        .orderBy('id', 'desc')
        .limit(20)
        .execute();
    },
    async texts({ programme, round }) {
      return db
        .selectFrom('letter_text')
        .select(['text_id as textId', 'language', 'subject', 'body'])
        .where('programme_id', '=', programme)
        .where('round_id', '=', round)
        .orderBy('id')
        .execute();
    },
    async plan({ programme, round }) {
      return db
        .selectFrom('reminder_plan')
        .select(['plan', 'at'])
        .where('programme_id', '=', programme)
        .where('round_id', '=', round)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst();
    },
  };
}

function lettersOf(db: Kysely<Database>) {
  return db.selectFrom('letter').select(letterColumns).orderBy('letter.id');
}

async function unfinished(db: Kysely<Database>): Promise<readonly StoredLetter[]> {
  return lettersOf(db)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('letter_mail')
          .select('letter_mail.id')
          .whereRef('letter_mail.letter_id', '=', 'letter.id')
          .where(({ not, exists: has, selectFrom: from }) =>
            not(
              has(
                from('delivery')
                  .select('delivery.id')
                  .whereRef('delivery.mail_id', '=', 'letter_mail.id')
                  .where('delivery.kind', 'in', final)
                  .where(({ not: no, exists: later, selectFrom: of }) =>
                    no(
                      later(
                        of('delivery as again')
                          .select('again.id')
                          .whereRef('again.mail_id', '=', 'delivery.mail_id')
                          .whereRef('again.id', '>', 'delivery.id')
                          .where('again.kind', 'in', ['again', 'failed', 'away']),
                      ),
                    ),
                  ),
              ),
            ),
          ),
      ),
    )
    .execute();
}

type MailQuery = ReturnType<typeof mailQuery>;
function mailQuery(db: Kysely<Database>) {
  return db
    .selectFrom('letter_mail')
    .leftJoin('read_receipt', 'read_receipt.mail_id', 'letter_mail.id')
    .select([...mailColumns, 'read_receipt.at as readAt'])
    .orderBy('letter_mail.id');
}

async function followed(
  db: Kysely<Database>,
  narrowed: (query: MailQuery) => MailQuery,
): Promise<readonly FollowedMail[]> {
  const rows = await narrowed(mailQuery(db)).execute();
  if (rows.length === 0) return [];
  const events = await db
    .selectFrom('delivery')
    .select(['mail_id', 'kind', 'at', 'detail'])
    .where(
      'mail_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('id')
    .execute();
  const byMail = Map.groupBy(events, ({ mail_id }) => mail_id);
  return rows.map(({ readAt, ...mail }) => ({
    ...(mail satisfies StoredMail),
    events: (byMail.get(mail.id) ?? []).map(({ kind, at, detail }): DeliveryEvent => ({ kind, at, detail })),
    ...(readAt === null ? {} : { read: readAt }),
  }));
}

function mailsFor(
  db: Kysely<Database>,
  { programme, round }: RoundKey,
  authority: AuthorityId,
  purpose: string,
): Promise<readonly FollowedMail[]> {
  return followed(db, (eb) =>
    eb
      .where('letter_mail.programme_id', '=', programme)
      .where('letter_mail.round_id', '=', round)
      .where('letter_mail.authority_id', '=', authority)
      .where('letter_mail.purpose', 'like', `${purpose}%`),
  );
}
