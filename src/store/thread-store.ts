import type { Kysely } from 'kysely';
import type { RoundKey, SheetKey } from '../round/sheet.ts';
import type { ThreadMessage } from '../round/thread.ts';
import { ofRound, ofSheet } from './keys.ts';
import type { Database } from './schema.ts';
import type { SheetAt } from './store.ts';

export interface ThreadStore {
  append(sheet: SheetKey, message: ThreadMessage): Promise<void>;
  /** Oldest first. */
  ofSheet(sheet: SheetKey): Promise<readonly ThreadMessage[]>;
  ofRound(round: RoundKey): Promise<readonly (SheetAt & ThreadMessage)[]>;
}

const columns = ['section_id as section', 'kind', 'message as text', 'at', 'by_name as by'] as const;

export function threadStore(db: Kysely<Database>): ThreadStore {
  return {
    async append({ programme, round, authority, questionnaire }, { section, kind, text, at, by }) {
      await db
        .insertInto('thread_message')
        .values({
          programme_id: programme,
          round_id: round,
          authority_id: authority,
          questionnaire_id: questionnaire,
          section_id: section,
          kind,
          message: text,
          at,
          by_name: by,
        })
        .execute();
    },
    ofSheet: (sheet) =>
      db.selectFrom('thread_message').select(columns).where(ofSheet(sheet)).orderBy('id').execute(),
    ofRound: (round) =>
      db
        .selectFrom('thread_message')
        .select([...columns, 'authority_id as authority', 'questionnaire_id as questionnaire'])
        .where(ofRound(round))
        .orderBy('id')
        .execute(),
  };
}
