import { type Kysely, type Selectable, sql } from 'kysely';
import type { Instant } from '../core/calendar.ts';
import type { ProgrammeId, RoundId } from '../core/ids.ts';
import { cameWithLinkOf } from './behalf.ts';
import { behalfColumns, behalfOf } from './behalf-columns.ts';
import type { Database, LinkTable } from './schema.ts';
import type { Link, LinkStore, SheetAt } from './store.ts';

export function linkStore(db: Kysely<Database>): LinkStore {
  return {
    async create(tokenHash, link, at) {
      await db
        .insertInto('link')
        .values(rowOf(tokenHash, link, at))
        .execute();
    },
    async find(tokenHash) {
      const { rows } = await sql<Selectable<LinkTable>>`select * from find_link(${tokenHash})`.execute(db);
      return rows[0] && linkOf(rows[0]);
    },
    async revoke(tokenHash, at) {
      await db.updateTable('link').set({ revoked_at: at }).where('token_hash', '=', tokenHash).execute();
    },
    async revokeOfMail(mail, at) {
      await db
        .updateTable('link')
        .set({ revoked_at: at })
        .where('mail_id', '=', mail)
        .where('revoked_at', 'is', null)
        .execute();
    },
    async openedSheets({ programme, round }) {
      return openedSheets(db, programme, round);
    },
    async useUp(tokenHash, at) {
      const { numUpdatedRows } = await db
        .updateTable('link')
        .set({ used_at: at })
        .where('token_hash', '=', tokenHash)
        .where('used_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}

function rowOf(tokenHash: string, link: Link, at: Instant): LinkTable {
  const sheet = link.purpose === 'sheet' ? link : undefined;
  return {
    token_hash: tokenHash,
    purpose: link.purpose,
    programme_id: sheet?.programme ?? null,
    round_id: sheet?.round ?? null,
    authority_id: sheet?.authority ?? null,
    questionnaire_id: sheet?.questionnaire ?? null,
    created_at: at,
    expires_at: link.expires ?? null,
    revoked_at: null,
    used_at: null,
    ...behalfColumns(sheet?.behalf),
    mail_id: sheet?.mail ?? null,
  };
}

function linkOf(row: Selectable<LinkTable>): Link {
  const dates = {
    ...(row.expires_at === null ? {} : { expires: row.expires_at }),
    ...(row.revoked_at === null ? {} : { revoked: row.revoked_at }),
  };
  const { programme_id, round_id, authority_id, questionnaire_id } = row;
  if (programme_id === null || round_id === null || authority_id === null || questionnaire_id === null)
    return { purpose: 'coordinator', ...dates };
  cameWithLinkOf(authority_id);
  const key = {
    programme: programme_id,
    round: round_id,
    authority: authority_id,
    questionnaire: questionnaire_id,
  };
  const mail = {
    ...(row.mail_id === null ? {} : { mail: row.mail_id }),
    ...(row.used_at === null ? {} : { opened: row.used_at }),
  };
  return { purpose: 'sheet', ...key, ...dates, ...mail, ...behalfOf(row) };
}

async function openedSheets(
  db: Kysely<Database>,
  programme: ProgrammeId,
  round: RoundId,
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
