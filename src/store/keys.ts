import type { ExpressionBuilder } from 'kysely';
import type { RoundKey, SheetKey } from '../round/sheet.ts';
import type { Database } from './schema.ts';

type SheetTables = 'entry' | 'sheet_event' | 'presence' | 'thread_message';
type RoundTables =
  | 'entry'
  | 'sheet_event'
  | 'round_event'
  | 'dataset'
  | 'edition'
  | 'authority_deadline'
  | 'thread_message';

/** The rows of one sheet, and of no other. */
export function ofSheet({ programme, round, authority, questionnaire }: SheetKey) {
  return (eb: ExpressionBuilder<Database, SheetTables>) =>
    eb.and({
      programme_id: programme,
      round_id: round,
      authority_id: authority,
      questionnaire_id: questionnaire,
    });
}

export function ofRound({ programme, round }: RoundKey) {
  return (eb: ExpressionBuilder<Database, RoundTables>) =>
    eb.and({ programme_id: programme, round_id: round });
}
