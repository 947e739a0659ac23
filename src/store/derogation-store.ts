/** Authorities' decisions to depart from duties: appended, never changed. */
import type { Generated, Kysely } from 'kysely';
import type { CalendarDate, Instant } from '../core/calendar.ts';
import type { AuthorityId, ProgrammeId } from '../core/ids.ts';
import type { Derogation, DerogationEvent } from '../derogation/derogation.ts';
import type { Database } from './schema.ts';

export interface DerogationStore {
  add(programme: ProgrammeId, derogation: Derogation): Promise<void>;
  addEvent(at: DerogationKey, event: DerogationEvent): Promise<void>;
  /** In the order that they were registered; of one authority, or of all. */
  list(programme: ProgrammeId, authority?: AuthorityId): Promise<readonly Derogation[]>;
}

export interface DerogationKey {
  readonly programme: ProgrammeId;
  readonly authority: AuthorityId;
  readonly id: string;
}

export interface DerogationTable {
  programme_id: ProgrammeId;
  authority_id: AuthorityId;
  id: string;
  act: string;
  ground: string;
  reasoning: string;
  citizens: number;
  from_day: CalendarDate;
  to_day: CalendarDate | null;
  instead: string;
  at: Instant;
  by_name: string;
}

export interface DerogationEventTable {
  id: Generated<number>;
  programme_id: ProgrammeId;
  authority_id: AuthorityId;
  derogation_id: string;
  kind: DerogationEvent['kind'];
  on_day: CalendarDate | null;
  at: Instant;
  by_name: string;
}

export function derogationStore(db: Kysely<Database>): DerogationStore {
  return {
    async add(programme, { id, authority, act, ground, reasoning, citizens, from, to, instead, registered }) {
      await db
        .insertInto('derogation')
        .values({
          programme_id: programme,
          authority_id: authority,
          id,
          act,
          ground,
          reasoning,
          citizens,
          from_day: from,
          to_day: to ?? null,
          instead,
          at: registered.at,
          by_name: registered.by,
        })
        .execute();
    },
    async addEvent({ programme, authority, id }, event) {
      await db
        .insertInto('derogation_event')
        .values({
          programme_id: programme,
          authority_id: authority,
          derogation_id: id,
          kind: event.kind,
          on_day: event.kind === 'ended' ? event.on : null,
          at: event.at,
          by_name: event.by,
        })
        .execute();
    },
    list: (programme, authority) => list(db, programme, authority),
  };
}

async function list(
  db: Kysely<Database>,
  programme: ProgrammeId,
  authority: AuthorityId | undefined,
): Promise<readonly Derogation[]> {
  const inProgramme = db.selectFrom('derogation').selectAll().where('programme_id', '=', programme);
  const happened = db.selectFrom('derogation_event').selectAll().where('programme_id', '=', programme);
  const [rows, events] = await Promise.all([
    (authority === undefined ? inProgramme : inProgramme.where('authority_id', '=', authority))
      .orderBy('at')
      .orderBy('id')
      .execute(),
    (authority === undefined ? happened : happened.where('authority_id', '=', authority))
      .orderBy('id')
      .execute(),
  ]);
  const byId = Map.groupBy(events, ({ derogation_id }) => derogation_id);
  return rows.map(({ id, authority_id, from_day, to_day, at, by_name, programme_id: _, ...row }) => ({
    ...row,
    id,
    authority: authority_id,
    from: from_day,
    ...(to_day === null ? {} : { to: to_day }),
    registered: { at, by: by_name },
    events: (byId.get(id) ?? []).map(eventOf),
  }));
}

function eventOf({ kind, on_day, at, by_name }: Omit<DerogationEventTable, 'id'>): DerogationEvent {
  if (kind !== 'ended') return { kind, at, by: by_name };
  if (on_day === null) throw new Error('the table holds an end without a day, which its check refuses');
  return { kind, on: on_day, at, by: by_name };
}
