import { type Insertable, type Kysely, type Selectable, sql } from 'kysely';
import type { Instant } from '../core/calendar.ts';
import { behalfColumns, behalfOf } from './behalf-columns.ts';
import { givenLinks, holdersOf, openedSheets, revokeGivenLink } from './given-links.ts';
import { cameWithLinkOf } from './principal.ts';
import type { Database, LinkTable } from './schema.ts';
import type { Link, LinkStore } from './store.ts';

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
    holders: (sheet) => holdersOf(db, sheet),
    async revokeOfDelegation(delegation, at) {
      await db
        .updateTable('link')
        .set({ revoked_at: at })
        .where('delegation_id', '=', delegation)
        .where('revoked_at', 'is', null)
        .execute();
    },
    openedSheets: (round) => openedSheets(db, round),
    ofRound: (round) => givenLinks(db, round),
    revokeGiven: (round, id, at) => revokeGivenLink(db, round, id, at),
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

function rowOf(tokenHash: string, link: Link, at: Instant): Insertable<LinkTable> {
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
    contact: sheet?.contact ?? null,
    section_id: sheet?.section ?? null,
    delegation_id: sheet?.delegation ?? null,
    approves: sheet?.approves ?? false,
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
    ...(row.contact === null ? {} : { contact: row.contact }),
    ...(row.used_at === null ? {} : { opened: row.used_at }),
    ...(row.section_id === null ? {} : { section: row.section_id }),
    ...(row.approves ? { approves: true as const } : {}),
    ...(row.delegation_id === null ? {} : { delegation: row.delegation_id }),
  };
  return { purpose: 'sheet', ...key, ...dates, ...mail, ...behalfOf(row) };
}
