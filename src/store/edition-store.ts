import { type Kysely, sql } from 'kysely';
import { ofRound } from './keys.ts';
import { lockNumber } from './locks.ts';
import type { Database } from './schema.ts';
import type { EditionStore, StoredEdition } from './store.ts';

const columns = [
  'programme_id as programme',
  'round_id as round',
  'memo',
  'language',
  'edition',
  'at',
  'json',
] as const;

export function editionStore(db: Kysely<Database>): EditionStore {
  return {
    save: (edition) => save(db, edition),
    async latest(programme) {
      return db
        .selectFrom('edition')
        .distinctOn(['round_id', 'memo', 'language'])
        .select(columns)
        .where('programme_id', '=', programme)
        .orderBy('round_id')
        .orderBy('memo')
        .orderBy('language')
        .orderBy('edition', 'desc')
        .execute();
    },
    async one(round, memo, language, edition) {
      const named = db
        .selectFrom('edition')
        .select(columns)
        .where(ofRound(round))
        .where('memo', '=', memo)
        .where('language', '=', language)
        .orderBy('edition', 'desc');
      return (edition === undefined ? named : named.where('edition', '=', edition))
        .limit(1)
        .executeTakeFirst();
    },
  };
}

/** Editions are numbered 1, 2, 3… without gaps: two writers at once wait for each other. */
async function save(db: Kysely<Database>, edition: Omit<StoredEdition, 'edition'>): Promise<number> {
  const { programme, round, memo, language, at, json } = edition;
  const number = async (within: Kysely<Database>) => {
    const lock = lockNumber(`edition ${programme} ${round} ${memo} ${language}`);
    await sql`select pg_advisory_xact_lock(${lock}::bigint)`.execute(within);
    const row = await within
      .insertInto('edition')
      .values({
        programme_id: programme,
        round_id: round,
        memo,
        language,
        edition: sql<number>`(select coalesce(max(edition), 0) + 1 from edition
          where programme_id = ${programme} and round_id = ${round} and memo = ${memo} and language = ${language})`,
        at,
        json,
      })
      .returning('edition')
      .executeTakeFirstOrThrow();
    return row.edition;
  };
  return db.isTransaction ? number(db) : db.transaction().execute(number);
}
