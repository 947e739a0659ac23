/** What authorities enter of their activities, offers and what they watch for: appended, never changed. */
import type { Generated, JSONColumnType, Kysely } from 'kysely';
import type { CalendarDate, Instant } from '../core/calendar.ts';
import type { AuthorityId, ProgrammeId } from '../core/ids.ts';
import type { RegisterEntry } from '../reopening/register-entry.ts';
import type { Database } from './schema.ts';

export interface RegisterStore {
  add(programme: ProgrammeId, entry: RegisterEntry): Promise<void>;
  /** In the order that they were entered; of one authority, or of all. */
  list(programme: ProgrammeId, authority?: AuthorityId): Promise<readonly RegisterEntry[]>;
}

export interface RegisterEntryTable {
  id: Generated<number>;
  programme_id: ProgrammeId;
  authority_id: AuthorityId;
  kind: RegisterEntry['kind'];
  subject: string;
  on_day: CalendarDate;
  entered: JSONColumnType<Readonly<Record<string, string>>>;
  at: Instant;
  by_name: string;
}

export function registerStore(db: Kysely<Database>): RegisterStore {
  return {
    async add(programme, { authority, kind, subject, on, entered, at, by }) {
      await db
        .insertInto('register_entry')
        .values({
          programme_id: programme,
          authority_id: authority,
          kind,
          subject,
          on_day: on,
          entered: JSON.stringify(entered),
          at,
          by_name: by,
        })
        .execute();
    },
    async list(programme, authority) {
      const all = db.selectFrom('register_entry').selectAll().where('programme_id', '=', programme);
      const rows = await (authority === undefined ? all : all.where('authority_id', '=', authority))
        .orderBy('id')
        .execute();
      return rows.map(({ authority_id, kind, subject, on_day, entered, at, by_name }) => ({
        authority: authority_id,
        kind,
        subject,
        on: on_day,
        entered,
        at,
        by: by_name,
      }));
    },
  };
}
