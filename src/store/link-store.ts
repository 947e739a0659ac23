import { type Kysely, type Selectable, sql } from 'kysely';
import { cameWithLinkOf } from './behalf.ts';
import { givenLinks, openedSheets, revokeGivenLink } from './given-links.ts';
import type { Database, LinkTable } from './schema.ts';
import type { Link, LinkStore } from './store.ts';

export function linkStore(db: Kysely<Database>): LinkStore {
  return {
    async create(tokenHash, link, at) {
      const sheet = link.purpose === 'sheet' ? link : undefined;
      await db
        .insertInto('link')
        .values({
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
          mail_id: sheet?.mail ?? null,
          contact: sheet?.contact ?? null,
        })
        .execute();
    },
    async find(tokenHash) {
      const { rows } = await sql<Selectable<LinkTable>>`select * from find_link(${tokenHash})`.execute(db);
      return rows[0] && toLink(rows[0]);
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

function toLink(row: Selectable<LinkTable>): Link {
  const dates = {
    ...(row.expires_at === null ? {} : { expires: row.expires_at }),
    ...(row.revoked_at === null ? {} : { revoked: row.revoked_at }),
  };
  const { programme_id, round_id, authority_id, questionnaire_id } = row;
  if (programme_id === null || round_id === null || authority_id === null || questionnaire_id === null)
    return { purpose: 'coordinator', ...dates };
  cameWithLinkOf(authority_id);
  return {
    purpose: 'sheet',
    programme: programme_id,
    round: round_id,
    authority: authority_id,
    questionnaire: questionnaire_id,
    ...dates,
    ...(row.mail_id === null ? {} : { mail: row.mail_id }),
    ...(row.used_at === null ? {} : { opened: row.used_at }),
  };
}
