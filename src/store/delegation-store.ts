import type { Generated, Kysely } from 'kysely';
import type { CalendarDate, Instant } from '../core/calendar.ts';
import type { AuthorityId, ProgrammeId, QuestionnaireId, RoundId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import type { Delegation, DelegationEvent } from '../round/delegation.ts';
import type { RoundKey, SheetKey } from '../round/sheet.ts';
import type { Database } from './schema.ts';
import type { SheetAt } from './store.ts';

export interface DelegationTables {
  delegation: DelegationTable;
  delegation_event: DelegationEventTable;
}
interface SheetColumns {
  programme_id: ProgrammeId;
  round_id: RoundId;
  authority_id: AuthorityId;
  questionnaire_id: QuestionnaireId;
}
interface DelegationTable extends SheetColumns {
  id: Generated<number>;
  section_id: string | null;
  purpose: Generated<Delegation['purpose']>;
  mail: string;
  message: string;
  due: CalendarDate | null;
  language: Language;
  giver_mail: string | null;
  at: Instant;
  by_name: string;
}
interface DelegationEventTable extends SheetColumns {
  id: Generated<number>;
  delegation_id: number;
  kind: DelegationEvent['kind'];
  at: Instant;
  by_name: string;
}

export interface DelegationStore {
  /** Gives its number. */
  add(sheet: SheetKey, delegation: Omit<Delegation, 'id' | 'events'>): Promise<number>;
  record(sheet: SheetKey, id: number, event: DelegationEvent): Promise<void>;
  /** Oldest first, those taken back among them. */
  ofSheet(sheet: SheetKey): Promise<readonly Delegation[]>;
  ofRound(round: RoundKey, authority?: AuthorityId): Promise<readonly (Delegation & SheetAt)[]>;
}

export function delegationStore(db: Kysely<Database>): DelegationStore {
  return {
    async add(sheet, { section, purpose, mail, message, due, language, giverMail, at, by }) {
      const own = { section_id: section ?? null, purpose, mail, message, due: due ?? null, language };
      const { id } = await db
        .insertInto('delegation')
        .values({ ...columnsOf(sheet), ...own, giver_mail: giverMail ?? null, at, by_name: by })
        .returning('id')
        .executeTakeFirstOrThrow();
      return id;
    },
    async record(sheet, id, { kind, at, by }) {
      await db
        .insertInto('delegation_event')
        .values({ ...columnsOf(sheet), delegation_id: id, kind, at, by_name: by })
        .execute();
    },
    ofSheet: (sheet) => read(db, columnsOf(sheet)),
    ofRound: ({ programme, round }, authority) =>
      read(db, {
        programme_id: programme,
        round_id: round,
        ...(authority === undefined ? {} : { authority_id: authority }),
      }),
  };
}

function columnsOf({ programme, round, authority, questionnaire }: SheetKey): SheetColumns {
  return {
    programme_id: programme,
    round_id: round,
    authority_id: authority,
    questionnaire_id: questionnaire,
  };
}

async function read(db: Kysely<Database>, where: Partial<SheetColumns>) {
  const [rows, events] = await Promise.all([
    db
      .selectFrom('delegation')
      .selectAll()
      .where((eb) => eb.and(where))
      .orderBy('id')
      .execute(),
    db
      .selectFrom('delegation_event')
      .selectAll()
      .where((eb) => eb.and(where))
      .orderBy('id')
      .execute(),
  ]);
  const byDelegation = Map.groupBy(events, ({ delegation_id }) => delegation_id);
  return rows.map((row): Delegation & SheetAt => ({
    id: row.id,
    authority: row.authority_id,
    questionnaire: row.questionnaire_id,
    ...(row.section_id === null ? {} : { section: row.section_id }),
    purpose: row.purpose,
    mail: row.mail,
    message: row.message,
    ...(row.due === null ? {} : { due: row.due }),
    language: row.language,
    ...(row.giver_mail === null ? {} : { giverMail: row.giver_mail }),
    at: row.at,
    by: row.by_name,
    events: (byDelegation.get(row.id) ?? []).map(({ kind, at, by_name }) => ({ kind, at, by: by_name })),
  }));
}
