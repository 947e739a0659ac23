import { type Kysely, sql } from 'kysely';
import type { Instant } from '../core/calendar.ts';
import type { ProgrammeId, RoundId } from '../core/ids.ts';
import type { RoundDefinition } from '../programme/programme.ts';
import type { RoundKey } from '../round/sheet.ts';
import type { Database } from './schema.ts';

/** Rounds that were made in the browser; those of the programme's folder are not here. */
export interface RoundDefinitionStore {
  /** Grows with every change, so that whoever knows the number knows everything. 0: nothing yet. */
  latest(): Promise<number>;
  /** How each round is now, in the order they were made; those called off are left out. */
  all(): Promise<readonly { readonly programme: ProgrammeId; readonly definition: RoundDefinition }[]>;
  /** Makes or changes a round; without a definition it is called off. */
  save(
    round: RoundKey,
    definition: RoundDefinition | undefined,
    said: { readonly at: Instant; readonly by: string },
  ): Promise<void>;
}

export function roundDefinitionStore(db: Kysely<Database>): RoundDefinitionStore {
  return {
    async latest() {
      const { rows } = await sql<{
        id: number;
      }>`select coalesce(max(id), 0) as id from round_definition`.execute(db);
      return rows[0]?.id ?? 0;
    },
    async all() {
      const { rows } = await sql<{
        programme: ProgrammeId;
        round: RoundId;
        definition: RoundDefinition | null;
      }>`
        select programme, definition from (
          select distinct on (programme_id, round_id) programme_id as programme, definition,
            min(id) over (partition by programme_id, round_id) as made
          from round_definition order by programme_id, round_id, id desc) as known
        order by made`.execute(db);
      return rows.flatMap(({ programme, definition }) => (definition ? [{ programme, definition }] : []));
    },
    async save({ programme, round }, definition, { at, by }) {
      await db
        .insertInto('round_definition')
        .values({
          programme_id: programme,
          round_id: round,
          definition: definition ? JSON.stringify(definition) : null,
          at,
          by_name: by,
        })
        .execute();
    },
  };
}
