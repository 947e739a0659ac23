import type { Kysely } from 'kysely';
import type { Instant } from '../core/calendar.ts';
import type { ProgrammeId } from '../core/ids.ts';
import type { Database } from './schema.ts';

/** A choice on the board that somebody has given a name. */
export interface SavedView {
  readonly name: string;
  /** What stands after the question mark. */
  readonly query: string;
  readonly by: string;
}

export interface ViewStore {
  /** The same name again takes the place of the old. */
  save(programme: ProgrammeId, view: SavedView, at: Instant): Promise<void>;
  remove(programme: ProgrammeId, name: string): Promise<void>;
  /** In the order of their names. */
  all(programme: ProgrammeId): Promise<readonly SavedView[]>;
}

export function viewStore(db: Kysely<Database>): ViewStore {
  return {
    async save(programme, { name, query, by }, at) {
      const said = { query, at, by_name: by };
      await db
        .insertInto('saved_view')
        .values({ programme_id: programme, name, ...said })
        .onConflict((same) => same.columns(['programme_id', 'name']).doUpdateSet(said))
        .execute();
    },
    async remove(programme, name) {
      await db
        .deleteFrom('saved_view')
        .where('programme_id', '=', programme)
        .where('name', '=', name)
        .execute();
    },
    all: (programme) =>
      db
        .selectFrom('saved_view')
        .select(['name', 'query', 'by_name as by'])
        .where('programme_id', '=', programme)
        .orderBy('name')
        .execute(),
  };
}
