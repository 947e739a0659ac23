import type { Instant } from '../core/calendar.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type ImportedSheet, readAnswersCsv } from '../round/answers-csv.ts';
import type { CsvNote, CsvProblem } from '../round/csv-problem.ts';
import type { RoundState } from '../round/round-state.ts';
import { currentEntries, type SheetKey, sheetState } from '../round/sheet.ts';
import type { Store } from '../store/store.ts';
import type { Actor, Context } from './context.ts';
import { eventsAndState, type FoundRound } from './find-round.ts';

export interface Imported {
  readonly sheets: number;
  /** Sheets that stood there already, with just these answers. */
  readonly unchanged: number;
  readonly notes: readonly CsvNote[];
}

export type ImportProblem =
  | { readonly code: 'round-state'; readonly state: RoundState }
  | { readonly code: 'csv'; readonly problem: CsvProblem };

/** All sheets of a CSV, or none. Each becomes a new version of its sheet; what stood there stays in the history. */
export async function importAnswers(
  context: Context,
  found: FoundRound,
  bytes: Uint8Array,
  actor: Actor,
  sentAt: (sheet: ImportedSheet) => Instant = () => context.clock(),
): Promise<Result<Imported, ImportProblem>> {
  const { key, programme, round } = found;
  const read = readAnswersCsv(bytes, programme, round);
  if (!read.ok) return failed(...read.problems.map((problem): ImportProblem => ({ code: 'csv', problem })));
  const { sheets, notes } = read.value;
  return context.store.transaction(async (store) => {
    await store.rounds.lock(key, 'exclusive');
    const { state } = await eventsAndState({ ...context, store }, found);
    if (state === 'closed' || state === 'frozen') return failed({ code: 'round-state', state });
    let changed = 0;
    for (const sheet of sheets) {
      const { authority, questionnaire } = sheet;
      const at = sentAt(sheet);
      const fresh = await importSheet(store, { ...key, authority, questionnaire }, sheet, {
        saveId: context.newToken(),
        at,
        by: actor.name,
      });
      if (fresh) changed += 1;
    }
    const object = `${key.programme}/${key.round}`;
    await store.log.append({ at: context.clock(), by: actor.name, act: 'answers.imported', object });
    return ok({ sheets: sheets.length, unchanged: sheets.length - changed, notes });
  });
}

async function importSheet(
  store: Store,
  key: SheetKey,
  { entries }: ImportedSheet,
  save: { readonly saveId: string; readonly at: Instant; readonly by: string },
): Promise<boolean> {
  await store.sheets.lock(key);
  const before = await store.entries.all(key);
  const current = currentEntries(before);
  const given = [...entries].map(([question, entry]) => ({ question, entry }));
  const changed = given.filter(({ question, entry }) => !isSame(current.get(question)?.entry, entry));
  const state = sheetState(await store.sheets.events(key), before.at(-1)?.id ?? 0);
  if (changed.length === 0 && state.kind === 'sent' && !state.changedSince) return false;
  const saved = await store.entries.append(key, changed, save);
  const upTo = saved.at(-1)?.id ?? before.at(-1)?.id ?? 0;
  await store.sheets.append(key, { kind: 'imported', at: save.at, by: save.by, upTo });
  return true;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
