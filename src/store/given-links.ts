/** Links to sheets as those who give them out see them. */
import type { Kysely } from 'kysely';
import type { Instant } from '../core/calendar.ts';
import type { RoundKey, SheetKey } from '../round/sheet.ts';
import type { Database } from './schema.ts';
import type { GivenLink, SheetAt } from './store.ts';

/** Newest first; a link that went out by mail is that of the person it was sent to. */
export async function givenLinks(
  db: Kysely<Database>,
  { programme, round }: RoundKey,
): Promise<readonly GivenLink[]> {
  const rows = await db
    .selectFrom('link')
    .leftJoin('letter_mail', 'letter_mail.id', 'link.mail_id')
    .selectAll('link')
    .select('letter_mail.name as sent_to')
    .where('link.programme_id', '=', programme)
    .where('link.round_id', '=', round)
    .orderBy('link.id', 'desc')
    .execute();
  return rows.flatMap((row) => {
    const { id, authority_id, questionnaire_id, created_at, revoked_at, expires_at } = row;
    if (authority_id === null || questionnaire_id === null) return [];
    const contact = row.contact ?? row.sent_to;
    const given: GivenLink = {
      id,
      authority: authority_id,
      questionnaire: questionnaire_id,
      created: created_at,
      ...(contact === null ? {} : { contact }),
      ...(revoked_at === null ? {} : { revoked: revoked_at }),
      ...(expires_at === null ? {} : { expires: expires_at }),
    };
    return [given];
  });
}

/** False where the round has no such link that still opens. */
export async function revokeGivenLink(
  db: Kysely<Database>,
  { programme, round }: RoundKey,
  id: number,
  at: Instant,
): Promise<boolean> {
  const done = await db
    .updateTable('link')
    .set({ revoked_at: at })
    .where('programme_id', '=', programme)
    .where('round_id', '=', round)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** Sheets that somebody has opened by a link. */
export async function openedSheets(
  db: Kysely<Database>,
  { programme, round }: RoundKey,
): Promise<readonly SheetAt[]> {
  const rows = await db
    .selectFrom('link')
    .select(['authority_id as authority', 'questionnaire_id as questionnaire'])
    .distinct()
    .where('programme_id', '=', programme)
    .where('round_id', '=', round)
    .where('used_at', 'is not', null)
    .execute();
  return rows.flatMap(({ authority, questionnaire }) =>
    authority === null || questionnaire === null ? [] : [{ authority, questionnaire }],
  );
}

/** Whoever has opened the whole sheet by a link of their own, by the address it went to or what was written for it. */
export async function holdersOf(
  db: Kysely<Database>,
  { programme, round, authority, questionnaire }: SheetKey,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('link')
    .leftJoin('letter_mail', 'letter_mail.id', 'link.mail_id')
    .select(['link.contact', 'letter_mail.mail'])
    .where('link.programme_id', '=', programme)
    .where('link.round_id', '=', round)
    .where('link.authority_id', '=', authority)
    .where('link.questionnaire_id', '=', questionnaire)
    .where('link.section_id', 'is', null)
    .where('link.approves', '=', false)
    .where('link.used_at', 'is not', null)
    .orderBy('link.id')
    .execute();
  return [...new Set(rows.flatMap(({ mail, contact }) => mail ?? contact ?? []))];
}
