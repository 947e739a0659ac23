import { type Kysely, sql } from 'kysely';
import type { MailAddress } from '../contact/mail-address.ts';
import type { Instant } from '../core/calendar.ts';
import type { AuthorityId, ProgrammeId, QuestionnaireId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import type { DeliveryEvent } from '../letter/delivery.ts';
import type { LetterText } from '../letter/letter-text.ts';
import type { ReminderPlan } from '../letter/reminder-plan.ts';
import type { RoundKey } from '../round/sheet.ts';
import { letterQueries } from './letter-queries.ts';
import { lockNumber } from './locks.ts';
import type { LetterKind, RoundOrNone } from './post-schema.ts';
import type { Database } from './schema.ts';

export interface NewLetter {
  readonly programme: ProgrammeId;
  readonly round: RoundOrNone;
  /** `invitation`, `reminder:-3d0900`, `announcement:4`: nobody gets two mails with the same. */
  readonly purpose: string;
  readonly kind: LetterKind;
  /** Also outside sending hours. */
  readonly anyTime: boolean;
  readonly at: Instant;
  readonly by: string;
}
export interface StoredLetter extends NewLetter {
  readonly id: number;
}
export interface NewMail {
  readonly authority: AuthorityId;
  readonly mail: MailAddress;
  readonly name: string;
  readonly language: Language;
  readonly questionnaires: readonly QuestionnaireId[];
  /** 16 hexadecimal digits that nobody can guess, by which reports about the mail are known. */
  readonly messageKey: string;
}
export interface StoredMail extends NewMail {
  readonly id: number;
  readonly letter: number;
  readonly purpose: string;
}
export interface FollowedMail extends StoredMail {
  readonly events: readonly DeliveryEvent[];
  /** When the receiver said that it was read. */
  readonly read?: Instant;
}
export interface StoredText extends LetterText {
  readonly textId: string;
  readonly language: Language;
}

export interface LetterStore {
  /** The letter with those of the mails that nobody has had; undefined, and nothing kept, where that is none. */
  order(letter: NewLetter, mails: readonly NewMail[]): Promise<StoredLetter | undefined>;
  letters(programme: ProgrammeId, round?: RoundOrNone): Promise<readonly StoredLetter[]>;
  letter(id: number): Promise<StoredLetter | undefined>;
  /** In the order they are sent. */
  mailsOf(letter: number): Promise<readonly FollowedMail[]>;
  mail(id: number): Promise<FollowedMail | undefined>;
  /** An authority's mails of a round whose purpose begins so. */
  mailsFor(round: RoundKey, authority: AuthorityId, purpose: string): Promise<readonly FollowedMail[]>;
  /** Who has had what in a round. */
  hadMail(round: RoundKey, purpose: string): Promise<readonly Pick<StoredMail, 'authority' | 'mail'>[]>;
  /** Letters with mails that nothing final has happened to, oldest first. */
  unfinished(): Promise<readonly StoredLetter[]>;
  record(mail: number, event: DeliveryEvent, by: string): Promise<void>;
  /**
   * Runs the work while nobody else, in any process, has the same mail in hand; undefined where somebody has. What the
   * work records is durable at once, whatever happens to the process.
   */
  alone<T>(mail: number, work: () => Promise<T>): Promise<T | undefined>;
  /** The latest mails to an address, newest first. */
  mailsTo(mail: MailAddress): Promise<readonly (StoredMail & { readonly programme: ProgrammeId })[]>;
  setText(round: RoundKey, text: StoredText, said: { at: Instant; by: string }): Promise<void>;
  texts(round: RoundKey): Promise<readonly StoredText[]>;
  setPlan(round: RoundKey, plan: ReminderPlan, said: { at: Instant; by: string }): Promise<void>;
  plan(round: RoundKey): Promise<{ readonly plan: ReminderPlan; readonly at: Instant } | undefined>;
}

export function letterStore(db: Kysely<Database>): LetterStore {
  return {
    ...letterQueries(db),
    async order(letter, mails) {
      const run = (within: Kysely<Database>) => insertLetter(within, letter, mails);
      if (mails.length === 0) return undefined;
      try {
        return await (db.isTransaction ? run(db) : db.transaction().execute(run));
      } catch (error) {
        if (error instanceof NothingNew) return undefined;
        throw error;
      }
    },
    async record(mail, { kind, at, detail }, by) {
      await db.insertInto('delivery').values({ mail_id: mail, kind, at, detail, by_name: by }).execute();
    },
    async alone(mail, work) {
      return db.transaction().execute(async (held) => {
        // The lock goes with the connection, so that it never outlives the process that has it.
        const taken = await sql<{ got: boolean }>`
          select pg_try_advisory_xact_lock(${lockNumber(`mail ${mail}`)}::bigint) as got`.execute(held);
        return taken.rows[0]?.got ? work() : undefined;
      });
    },
    async setText({ programme, round }, { textId, language, subject, body }, { at, by }) {
      const key = { programme_id: programme, round_id: round, text_id: textId, language };
      await db
        .insertInto('letter_text')
        .values({ ...key, subject, body, at, by_name: by })
        .execute();
    },
    async setPlan({ programme, round }, plan, { at, by }) {
      await db
        .insertInto('reminder_plan')
        .values({ programme_id: programme, round_id: round, plan: JSON.stringify(plan), at, by_name: by })
        .execute();
    },
  };
}

/** Rolls back a letter that would go to nobody. */
class NothingNew extends Error {}

async function insertLetter(
  db: Kysely<Database>,
  letter: NewLetter,
  mails: readonly NewMail[],
): Promise<StoredLetter> {
  const key = { programme_id: letter.programme, round_id: letter.round, purpose: letter.purpose };
  const { id } = await db
    .insertInto('letter')
    .values({ ...key, kind: letter.kind, any_time: letter.anyTime, at: letter.at, by_name: letter.by })
    .returning('id')
    .executeTakeFirstOrThrow();
  const rows = mails.map((one) => ({
    ...key,
    letter_id: id,
    authority_id: one.authority,
    mail: one.mail,
    name: one.name,
    language: one.language,
    questionnaires: JSON.stringify(one.questionnaires),
    message_key: one.messageKey,
  }));
  let taken = 0;
  for (let from = 0; from < rows.length; from += 2000) {
    const inserted = await db
      .insertInto('letter_mail')
      .values(rows.slice(from, from + 2000))
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    taken += inserted.length;
  }
  if (taken === 0) throw new NothingNew();
  return { ...letter, id };
}
