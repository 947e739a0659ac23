import { type Kysely, sql } from 'kysely';
import type { Instant } from '../core/calendar.ts';
import type { RoundEvent } from '../round/round-state.ts';
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
          dataset_hash: 'dataset' in event ? (event.dataset ?? null) : null,
          until: 'until' in event ? event.until : null,
        })
        .execute();
    },
    async events(round) {
      const rows = await db
        .selectFrom('round_event')
        .select(columns)
        .where(ofRound(round))
        .orderBy('id')
        .execute();
      return rows.map(eventOf);
    },
    async eventsOfAll(programme) {
      const rows = await db
        .selectFrom('round_event')
        .select([...columns, 'round_id'])
        .where('programme_id', '=', programme)
        .orderBy('id')
        .execute();
      const byRound = Map.groupBy(rows, ({ round_id }) => round_id);
      return new Map([...byRound].map(([round, of]) => [round, of.map(eventOf)]));
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

const columns = ['kind', 'at', 'by_name as by', 'dataset_hash', 'until'] as const;

interface EventRow {
  readonly kind: RoundEvent['kind'];
  readonly at: Instant;
  readonly by: string;
  readonly dataset_hash: string | null;
  readonly until: Instant | null;
}

function eventOf({ kind, at, by, dataset_hash, until }: EventRow): RoundEvent {
  if (kind === 'deadline') return { kind, at, by, until: until ?? at };
  return { kind, at, by, ...(dataset_hash === null ? {} : { dataset: dataset_hash }) };
}
