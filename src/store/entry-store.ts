import { type Kysely, sql } from 'kysely';
import type { RoundKey, SavedEntry, SheetKey } from '../round/sheet.ts';
import { ofRound, ofSheet } from './keys.ts';
import { sheetLock } from './locks.ts';
import { savesTogether } from './save-one.ts';
import type { Database } from './schema.ts';
import type { EntryStore, NewEntry, Save } from './store.ts';

const savedColumns = ['id', 'question_id as question', 'entry', 'at', 'by_name as by'] as const;

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
    after: (sheet, id) =>
      db
        .selectFrom('entry')
        .select(savedColumns)
        .where(ofSheet(sheet))
        .where('id', '>', id)
        .orderBy('id')
        .execute() as Promise<SavedEntry[]>,
    all: (sheet) =>
      db.selectFrom('entry').select(savedColumns).where(ofSheet(sheet)).orderBy('id').execute() as Promise<
        SavedEntry[]
      >,
    ofRound: (round) =>
      db
        .selectFrom('entry')
        .select([...savedColumns, 'authority_id as authority', 'questionnaire_id as questionnaire'])
        .where(ofRound(round))
        .orderBy('id')
        .execute(),
    lastOfRound: (round) => lastOfRound(db, round),
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
  { saveId, at, by }: Save,
): Promise<readonly SavedEntry[]> {
  if (entries.length === 0) return [];
  const { programme, round, authority, questionnaire } = sheet;
  const questions = entries.map(({ question }) => question);
  const given = entries.map(({ entry }) => JSON.stringify(entry));
  const saved = await sql<SavedEntry>`
    with held as materialized (select pg_advisory_xact_lock_shared(${sheetLock(sheet)}::bigint))
    insert into entry (programme_id, round_id, authority_id, questionnaire_id, question_id, entry, save_id, at, by_name)
    select ${programme}, ${round}, ${authority}, ${questionnaire}, question, given::jsonb, ${saveId}, ${at}, ${by}
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
  return all as SavedEntry[];
}

async function lastOfRound(db: Kysely<Database>, round: RoundKey) {
  const { rows } = await sql<{ authority: never; questionnaire: never; id: number; at: never }>`
    select distinct on (authority_id, questionnaire_id)
      authority_id as authority, questionnaire_id as questionnaire, id, at
    from entry where programme_id = ${round.programme} and round_id = ${round.round}
    order by authority_id, questionnaire_id, id desc`.execute(db);
  return rows;
}
