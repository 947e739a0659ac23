import {
  currentEntries,
  type RoundKey,
  type SavedEntry,
  type SheetEvent,
  sentVersions,
  sheetState,
} from '../round/sheet.ts';
import type { SheetContent } from '../round/snapshot.ts';
import type { Store } from '../store/store.ts';

/** Every sheet of a round that has been sent or withdrawn, with what counts in it. */
export async function sheetsOfRound(store: Store, round: RoundKey): Promise<readonly SheetContent[]> {
  const entries = groupBySheet(await store.entries.ofRound(round));
  const events = groupBySheet(await store.sheets.ofRound(round));
  return [...events].flatMap(([sheet, rows]) => {
    const [first] = rows;
    const content = contentOf(
      rows.map(({ event }) => event),
      entries.get(sheet) ?? [],
    );
    return first && content
      ? [{ authority: first.authority, questionnaire: first.questionnaire, ...content }]
      : [];
  });
}

function contentOf(
  events: readonly SheetEvent[],
  entries: readonly SavedEntry[],
): Omit<SheetContent, 'authority' | 'questionnaire'> | undefined {
  const state = sheetState(events, entries.at(-1)?.id ?? 0);
  const sent = sentVersions(events).at(-1);
  if (state.kind === 'not-run') return { entries: new Map(), withdrawn: false, notRun: true };
  if (!sent || (state.kind !== 'sent' && state.kind !== 'withdrawn')) return undefined;
  const current = currentEntries(entries, sent.upTo);
  return {
    entries: new Map([...current].map(([question, { entry }]) => [question, entry])),
    withdrawn: state.kind === 'withdrawn',
  };
}

function groupBySheet<Row extends { readonly authority: string; readonly questionnaire: string }>(
  rows: readonly Row[],
) {
  const sheets = new Map<string, Row[]>();
  for (const row of rows) {
    const sheet = `${row.authority} ${row.questionnaire}`;
    const known = sheets.get(sheet);
    if (known) known.push(row);
    else sheets.set(sheet, [row]);
  }
  return sheets;
}
