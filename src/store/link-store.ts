import type { Kysely } from 'kysely';
import { behalfColumns, behalfOf } from './behalf-columns.ts';
import type { Database } from './schema.ts';
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
          ...behalfColumns(sheet?.behalf),
        })
        .execute();
    },
    async find(tokenHash) {
      const row = await db
        .selectFrom('link')
        .selectAll()
        .where('token_hash', '=', tokenHash)
        .executeTakeFirst();
      if (!row) return undefined;
      const dates = {
        ...(row.expires_at === null ? {} : { expires: row.expires_at }),
        ...(row.revoked_at === null ? {} : { revoked: row.revoked_at }),
      };
      const { programme_id, round_id, authority_id, questionnaire_id } = row;
      if (programme_id === null || round_id === null || authority_id === null || questionnaire_id === null)
        return { purpose: 'coordinator', ...dates };
      const key = {
        programme: programme_id,
        round: round_id,
        authority: authority_id,
        questionnaire: questionnaire_id,
      };
      return { purpose: 'sheet', ...key, ...dates, ...behalfOf(row) } satisfies Link;
    },
    async revoke(tokenHash, at) {
      await db.updateTable('link').set({ revoked_at: at }).where('token_hash', '=', tokenHash).execute();
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
