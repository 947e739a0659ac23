import { type Kysely, type Selectable, sql } from 'kysely';
import type { RoundKey } from '../round/sheet.ts';
import { cameWithLinkOf } from './behalf.ts';
import type { Database, LinkTable } from './schema.ts';
import type { GivenLink, Link, LinkStore } from './store.ts';

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
          contact: sheet?.contact ?? null,
        })
        .execute();
    },
    find: (tokenHash) => find(db, tokenHash),
    async revoke(tokenHash, at) {
      await db.updateTable('link').set({ revoked_at: at }).where('token_hash', '=', tokenHash).execute();
    },
    ofRound: (round) => ofRound(db, round),
    async revokeGiven({ programme, round }, id, at) {
      const done = await db
        .updateTable('link')
        .set({ revoked_at: at })
        .where('programme_id', '=', programme)
        .where('round_id', '=', round)
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .executeTakeFirst();
      return done.numUpdatedRows === 1n;
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

async function find(db: Kysely<Database>, tokenHash: string): Promise<Link | undefined> {
  const { rows } = await sql<Selectable<LinkTable>>`select * from find_link(${tokenHash})`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const dates = {
    ...(row.expires_at === null ? {} : { expires: row.expires_at }),
    ...(row.revoked_at === null ? {} : { revoked: row.revoked_at }),
    ...(row.contact === null ? {} : { contact: row.contact }),
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
  cameWithLinkOf(authority_id);
  return { purpose: 'sheet', ...key, ...dates } satisfies Link;
}

async function ofRound(db: Kysely<Database>, { programme, round }: RoundKey): Promise<readonly GivenLink[]> {
  const rows = await db
    .selectFrom('link')
    .selectAll()
    .where('programme_id', '=', programme)
    .where('round_id', '=', round)
    .orderBy('id', 'desc')
    .execute();
  return rows.flatMap((row) => {
    const { id, authority_id, questionnaire_id, contact, created_at, revoked_at, expires_at } = row;
    if (authority_id === null || questionnaire_id === null) return [];
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
