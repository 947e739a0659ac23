import { type Kysely, sql } from 'kysely';
import type { SheetEvent } from '../round/sheet.ts';
import { behalfColumns, behalfOf } from './behalf-columns.ts';
import { ofRound, ofSheet } from './keys.ts';
import { sheetLock } from './locks.ts';
import type { Database, SheetEventTable } from './schema.ts';
import type { SheetStore } from './store.ts';

const columns = [
  'kind',
  'at',
  'by_name',
  'up_to',
  'section_id',
  'check_id',
  'reason',
  'channel',
  'typed_by',
] as const;

export function sheetStore(db: Kysely<Database>): SheetStore {
  return {
    async append(sheet, event) {
      await db
        .insertInto('sheet_event')
        .values({
          programme_id: sheet.programme,
          round_id: sheet.round,
          authority_id: sheet.authority,
          questionnaire_id: sheet.questionnaire,
          kind: event.kind,
          at: event.at,
          by_name: event.by,
          up_to: 'upTo' in event ? event.upTo : null,
          section_id: 'section' in event ? event.section : null,
          check_id: 'check' in event ? event.check : null,
          reason:
            'reason' in event ? (event.reason ?? null) : 'title' in event ? (event.title ?? null) : null,
          ...behalfColumns('behalf' in event ? event.behalf : undefined),
        })
        .execute();
    },
    async events(sheet) {
      const rows = await db
        .selectFrom('sheet_event')
        .select(columns)
        .where(ofSheet(sheet))
        .orderBy('id')
        .execute();
      return rows.map(toEvent);
    },
    async ofRound(round) {
      const rows = await db
        .selectFrom('sheet_event')
        .select([...columns, 'authority_id as authority', 'questionnaire_id as questionnaire'])
        .where(ofRound(round))
        .orderBy('id')
        .execute();
      return rows.map(({ authority, questionnaire, ...row }) => ({
        authority,
        questionnaire,
        event: toEvent(row),
      }));
    },
    async lock(sheet) {
      await sql`select pg_advisory_xact_lock(${sheetLock(sheet)}::bigint)`.execute(db);
    },
  };
}

function toEvent(row: Pick<SheetEventTable, (typeof columns)[number]>): SheetEvent {
  const said = { at: row.at, by: row.by_name };
  switch (row.kind) {
    case 'ready':
      return { kind: 'ready', ...said, upTo: row.up_to ?? 0 };
    case 'signed': {
      const title = row.reason ?? '';
      return { kind: 'signed', ...said, upTo: row.up_to ?? 0, ...(title === '' ? {} : { title }) };
    }
    case 'approval-returned':
      return { kind: 'approval-returned', ...said, reason: row.reason ?? '' };
    case 'sent':
    case 'imported':
      return { kind: row.kind, ...said, upTo: row.up_to ?? 0, ...behalfOf(row) };
    case 'withdrawn':
    case 'reopened':
    case 'not-run':
      return { kind: row.kind, ...said, ...(row.reason === null ? {} : { reason: row.reason }) };
    case 'unchanged':
    case 'returned':
      return { kind: row.kind, ...said, section: row.section_id ?? '' };
    case 'kept':
      return { kind: 'kept', ...said, check: row.check_id ?? '', reason: row.reason ?? '' };
  }
}
