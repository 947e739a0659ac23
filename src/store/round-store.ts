import { type Kysely, sql } from 'kysely';
import { ofRound } from './keys.ts';
import { roundLock } from './locks.ts';
import type { Database } from './schema.ts';
import type { RoundStore } from './store.ts';

export function roundStore(db: Kysely<Database>): RoundStore {
  return {
    async append({ programme, round }, event) {
      await db
        .insertInto('round_event')
        .values({
          programme_id: programme,
          round_id: round,
          kind: event.kind,
          at: event.at,
          by_name: event.by,
          dataset_hash: event.dataset ?? null,
        })
        .execute();
    },
    async events(round) {
      const rows = await db
        .selectFrom('round_event')
        .select(['kind', 'at', 'by_name as by', 'dataset_hash'])
        .where(ofRound(round))
        .orderBy('id')
        .execute();
      return rows.map(({ dataset_hash, ...event }) =>
        dataset_hash === null ? event : { ...event, dataset: dataset_hash },
      );
    },
    async lock(round, mode) {
      const number = roundLock(round);
      await (mode === 'shared'
        ? sql`select pg_advisory_xact_lock_shared(${number}::bigint)`
        : sql`select pg_advisory_xact_lock(${number}::bigint)`
      ).execute(db);
    },
  };
}
