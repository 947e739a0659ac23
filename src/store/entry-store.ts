import { type Kysely, sql } from 'kysely';
import type { SavedEntry, SheetKey } from '../round/sheet.ts';
import { type BehalfColumns, behalfColumns, behalfOf } from './behalf-columns.ts';
import { ofRound, ofSheet } from './keys.ts';
import { sheetLock } from './locks.ts';
import { savesTogether } from './save-one.ts';
import type { Database } from './schema.ts';
import { sheetsAtAGlance } from './sheets-at-a-glance.ts';
import type { EntryStore, NewEntry, Save } from './store.ts';

const savedColumns = [
  'id',
  'question_id as question',
  'entry',
  'at',
  'by_name as by',
  'channel',
  'typed_by',
] as const;
const sheetColumns = ['authority_id as authority', 'questionnaire_id as questionnaire'] as const;

export function entryStore(db: Kysely<Database>): EntryStore {
  return {
    saveOne: savesTogether(db),
    append: (sheet, entries, save) => append(db, sheet, entries, save),
    async savedBy(sheet, saveId) {
      const named = db
        .selectFrom('entry')
        .select('question_id')
        .where(ofSheet(sheet))
        .where('save_id', '=', saveId);
      return (await named.execute()).map(({ question_id }) => question_id);
    },
    all: async (sheet) =>
      (await db.selectFrom('entry').select(savedColumns).where(ofSheet(sheet)).orderBy('id').execute()).map(
        savedRow,
      ),
    ofRound: async (round) =>
      (
        await db
          .selectFrom('entry')
          .select([...savedColumns, ...sheetColumns])
          .where(ofRound(round))
          .orderBy('id')
          .execute()
      ).map(savedRow),
    ofQuestions: async (round, questions) =>
      (
        await db
          .selectFrom('entry')
          .select([...savedColumns, ...sheetColumns])
          .where(ofRound(round))
          .where('question_id', 'in', questions)
          .orderBy('id')
          .execute()
      ).map(savedRow),
    after: async (sheet, id) =>
      (
        await db
          .selectFrom('entry')
          .select(savedColumns)
          .where(ofSheet(sheet))
          .where('id', '>', id)
          .orderBy('id')
          .execute()
      ).map(savedRow),
    ...sheetsAtAGlance(db),
  };
}

/**
 * One statement, one commit. The shared lock lets savers in beside each other and keeps them apart from a
 * sending of the same sheet (`SheetStore.lock`), so that what was sent is what had been saved by then.
 */
async function append(
  db: Kysely<Database>,
  sheet: SheetKey,
  entries: readonly NewEntry[],
  { saveId, at, by, behalf }: Save,
): Promise<readonly SavedEntry[]> {
  if (entries.length === 0) return [];
  const { programme, round, authority, questionnaire } = sheet;
  const questions = entries.map(({ question }) => question);
  const { channel, typed_by } = behalfColumns(behalf);
  const given = entries.map(({ entry }) => JSON.stringify(entry));
  const saved = await sql<SavedEntry>`
    with held as materialized (select pg_advisory_xact_lock_shared(${sheetLock(sheet)}::bigint))
    insert into entry (programme_id, round_id, authority_id, questionnaire_id, question_id, entry, save_id, at, by_name,
      channel, typed_by)
    select ${programme}, ${round}, ${authority}, ${questionnaire}, question, given::jsonb, ${saveId}, ${at}, ${by},
      ${channel}::text, ${typed_by}::text
    from held, unnest(${questions}::text[], ${given}::text[]) with ordinality as new (question, given, place)
    order by place
    on conflict do nothing
    returning id, question_id as question, entry, at, by_name as by`.execute(db);
  if (saved.rows.length === entries.length) return saved.rows;
  // Some of it was saved by an earlier try with the same save id.
  const all = await db
    .selectFrom('entry')
    .select(savedColumns)
    .where(ofSheet(sheet))
    .where('save_id', '=', saveId)
    .orderBy('id')
    .execute();
  return all.map(savedRow);
}

function savedRow<Row extends BehalfColumns>({ channel, typed_by, ...entry }: Row) {
  return { ...entry, ...behalfOf({ channel, typed_by }) };
}
