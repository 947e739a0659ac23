/** How far each sheet of a round is, as letters need to know it. */
import type { AuthorityId, QuestionnaireId } from '../../core/ids.ts';
import { type FollowedSheet, type FollowState, followState } from '../../letter/follow-state.ts';
import type { Questionnaire } from '../../questionnaire/definition.ts';
import { readSheet } from '../../round/read-sheet.ts';
import { currentEntries, type SavedEntry, type SheetEvent, sheetState } from '../../round/sheet.ts';
import { questionnairesOf } from '../../round/snapshot.ts';
import type { Context } from '../context.ts';
import type { FoundRound } from '../find-round.ts';

/** Every sheet that somebody has opened or touched. */
export async function followSheets(
  { store }: Pick<Context, 'store'>,
  { key, programme, round }: FoundRound,
): Promise<readonly FollowedSheet[]> {
  const [entries, events, opened] = await Promise.all([
    store.entries.ofRound(key),
    store.sheets.ofRound(key),
    store.links.openedSheets(key),
  ]);
  const name = (at: { readonly authority: string; readonly questionnaire: string }) =>
    `${at.authority} ${at.questionnaire}`;
  const entriesOf = Map.groupBy(entries, name);
  const eventsOf = Map.groupBy(events, name);
  const openedNames = new Set(opened.map(name));
  const questionnaires = new Map(questionnairesOf(programme, round).map((one) => [one.id, one]));
  const touched = new Map([...entries, ...events, ...opened].map((at) => [name(at), at]));
  return [...touched].flatMap(([sheet, { authority, questionnaire: id }]): readonly FollowedSheet[] => {
    const questionnaire = questionnaires.get(id);
    if (!questionnaire) return [];
    const state = followStateOf(questionnaire, {
      signOff: round.signOff === true,
      entries: entriesOf.get(sheet) ?? [],
      events: (eventsOf.get(sheet) ?? []).map(({ event }) => event),
      opened: openedNames.has(sheet),
    });
    return [{ authority, questionnaire: id, state }];
  });
}

/** One sheet, just before a mail about it goes out. Whether it was opened makes no difference any more. */
export async function followSheet(
  { store }: Pick<Context, 'store'>,
  { key, programme, round }: FoundRound,
  authority: AuthorityId,
  id: QuestionnaireId,
): Promise<FollowState> {
  const questionnaire = programme.questionnaires.find((one) => one.id === id);
  if (!questionnaire) return 'withdrawn';
  const sheet = { ...key, authority, questionnaire: id };
  const [entries, events, opened] = await Promise.all([
    store.entries.all(sheet),
    store.sheets.events(sheet),
    store.links.openedSheets(key),
  ]);
  const isOpened = opened.some((at) => at.authority === authority && at.questionnaire === id);
  return followStateOf(questionnaire, { entries, events, opened: isOpened, signOff: round.signOff === true });
}

interface SheetStory {
  readonly entries: readonly SavedEntry[];
  readonly events: readonly SheetEvent[];
  readonly opened: boolean;
  /** Only what an approver has signed counts as sent. */
  readonly signOff: boolean;
}

/**
 * How far one sheet is. Where an approver must sign, it is ready while it waits for that, and begun again when it has
 * come back or something was corrected; else as soon as nothing more is asked for.
 */
export function followStateOf(
  questionnaire: Questionnaire,
  { entries, events, opened, signOff }: SheetStory,
): FollowState {
  const state = sheetState(events, entries.at(-1)?.id ?? 0);
  const kind = state.kind === 'not-run' ? 'withdrawn' : state.kind;
  const sentBack = state.kind === 'sent' && state.sentBack === true;
  const facts = { opened: opened || entries.length > 0, sentBack };
  if (kind !== 'begun') return followState({ kind, complete: false, ...facts });
  if (signOff) {
    const ready = state.kind === 'begun' ? state.ready : undefined;
    return followState({ kind, complete: ready?.changedSince === false, ...facts });
  }
  const current = [...currentEntries(entries)].map(([id, { entry }]) => [id, entry] as const);
  const read = readSheet(questionnaire, new Map(current));
  const isHeld = read.failedChecks.some(({ severity }) => severity === 'hard');
  const complete = read.requiredMissing.length === 0 && read.problems.size === 0 && !isHeld;
  return followState({ kind, complete, ...facts });
}
