import { type Kysely, sql } from 'kysely';
import type { BounceEvent, ContactEvent } from '../contact/contact.ts';
import type { ProgrammeId } from '../core/ids.ts';
import { lockNumber } from './locks.ts';
import type { Database } from './schema.ts';

export interface ContactStore {
  append(programme: ProgrammeId, events: readonly ContactEvent[]): Promise<void>;
  /** Everything that was done to the register, oldest first. */
  events(programme: ProgrammeId): Promise<readonly ContactEvent[]>;
  appendBounce(programme: ProgrammeId, event: BounceEvent): Promise<void>;
  bounces(programme: ProgrammeId): Promise<readonly BounceEvent[]>;
  /** Holds others who would change the register until the transaction ends. */
  lock(programme: ProgrammeId): Promise<void>;
}

export function contactStore(db: Kysely<Database>): ContactStore {
  return {
    async append(programme, events) {
      if (events.length === 0) return;
      const rows = events.map((event) => rowOf(programme, event));
      // A statement takes at most 65,535 values.
      for (let from = 0; from < rows.length; from += 5000)
        await db
          .insertInto('contact_event')
          .values(rows.slice(from, from + 5000))
          .execute();
    },
    async events(programme) {
      const rows = await db
        .selectFrom('contact_event')
        .selectAll()
        .where('programme_id', '=', programme)
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        kind: row.kind,
        at: row.at,
        by: row.by_name,
        contact: {
          authority: row.authority_id,
          area: row.area_id,
          mail: row.mail,
          name: row.name,
          role: row.role,
          language: row.language,
        },
      }));
    },
    async appendBounce(programme, { kind, mail, why, at, by }) {
      await db
        .insertInto('bounce_event')
        .values({ programme_id: programme, mail, kind, why, at, by_name: by })
        .execute();
    },
    async bounces(programme) {
      return db
        .selectFrom('bounce_event')
        .select(['kind', 'mail', 'why', 'at', 'by_name as by'])
        .where('programme_id', '=', programme)
        .orderBy('id')
        .execute();
    },
    async lock(programme) {
      await sql`select pg_advisory_xact_lock(${lockNumber(`contacts ${programme}`)}::bigint)`.execute(db);
    },
  };
}

function rowOf(programme: ProgrammeId, { kind, contact, at, by }: ContactEvent) {
  const { authority, area, mail, name, role, language } = contact;
  const key = { programme_id: programme, authority_id: authority, area_id: area, mail };
  return { ...key, kind, name, role, language, at, by_name: by };
}
