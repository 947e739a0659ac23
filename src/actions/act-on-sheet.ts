/** What the coordinator does with one authority: more time, opened again, sent back, put in for it, withdrawn, not run. */
import { type Instant, parseDate } from '../core/calendar.ts';
import type { AuthorityId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { maskCpr } from '../questionnaire/codecs/cpr.ts';
import type { RoundState } from '../round/round-state.ts';
import { roundTimes } from '../round/round-times.ts';
import { type Behalf, type SheetEvent, type SheetKey, sheetState } from '../round/sheet.ts';
import type { Store } from '../store/store.ts';
import { answeringTime } from './answering-time.ts';
import type { Actor, Context } from './context.ts';
import { eventsAndState, type FoundRound } from './find-round.ts';
import { makeSheetLink } from './use-link.ts';
import { withDeadlines } from './with-deadlines.ts';

export const mostLetters = 2000;

export type SheetActProblem =
  | { readonly code: 'round-state'; readonly state: RoundState }
  | { readonly code: 'date-unreadable'; readonly typed: string }
  | { readonly code: 'deadline-not-later'; readonly typed: string }
  | { readonly code: 'text-missing' }
  | { readonly code: 'no-such-section' }
  | { readonly code: 'name-missing' }
  | { readonly code: 'not-taking-answers' }
  | { readonly code: 'nothing-to-reopen' };

type Done = Result<undefined, SheetActProblem>;

/** Gives one authority until the end of a day; an empty day takes its own deadline back. */
export async function setOwnDeadline(
  context: Context,
  found: FoundRound,
  act: { readonly authority: AuthorityId; readonly day: string; readonly reason: string },
  actor: Actor,
): Promise<Done> {
  const day = act.day.trim();
  const until = day === '' ? undefined : endOfDay(found, day);
  if (day !== '' && !until) return failed({ code: 'date-unreadable', typed: act.day });
  return within(context, found, async (store, state) => {
    if (state === 'frozen') return failed({ code: 'round-state', state });
    const at = context.clock();
    const { deadlines } = await withDeadlines({ ...context, store }, found);
    const isLater =
      until !== undefined && until > at && (state !== 'open' || until > (deadlines.everyones ?? ''));
    if (until && !isLater) return failed({ code: 'deadline-not-later', typed: act.day });
    const said = { reason: clean(act.reason), at, by: actor.name };
    await store.deadlines.append(found.key, {
      authority: act.authority,
      ...(until ? { until } : {}),
      ...said,
    });
    const object = `${found.key.programme}/${found.key.round}/${act.authority} ${day || '–'}`;
    await store.log.append({ at, by: actor.name, act: 'authority.deadline', object });
    return ok(undefined);
  });
}

/** A sheet that was sent must be sent again, or one that was withdrawn or not run is asked for once more. */
export function reopenSheet(
  context: Context,
  found: FoundRound,
  act: ReasonedAct,
  actor: Actor,
): Promise<Done> {
  return within(context, found, async (store, state) => {
    if (state === 'frozen') return failed({ code: 'round-state', state });
    const now = sheetState(await store.sheets.events(act.sheet), 0).kind;
    if (now === 'not-begun') return failed({ code: 'nothing-to-reopen' });
    return append(context, store, act, 'reopened', actor);
  });
}

/** What the authority has sent no longer counts. */
export function withdrawSheet(
  context: Context,
  found: FoundRound,
  act: ReasonedAct,
  actor: Actor,
): Promise<Done> {
  return reasoned(context, found, act, 'withdrawn', actor);
}

/** The authority has told us that it does not run the service, so that it is not asked. */
export function noteNotRun(
  context: Context,
  found: FoundRound,
  act: ReasonedAct,
  actor: Actor,
): Promise<Done> {
  return reasoned(context, found, act, 'not-run', actor);
}

export interface ReasonedAct {
  readonly sheet: SheetKey;
  readonly reason: string;
}

function reasoned(
  context: Context,
  found: FoundRound,
  act: ReasonedAct,
  kind: 'withdrawn' | 'not-run',
  actor: Actor,
): Promise<Done> {
  return within(context, found, async (store, state) => {
    if (state === 'frozen') return failed({ code: 'round-state', state });
    if (clean(act.reason) === '') return failed({ code: 'text-missing' });
    return append(context, store, act, kind, actor);
  });
}

async function append(
  context: Context,
  store: Store,
  { sheet, reason }: ReasonedAct,
  kind: 'reopened' | 'withdrawn' | 'not-run',
  actor: Actor,
): Promise<Done> {
  await store.sheets.lock(sheet);
  const why = clean(reason);
  const said = { at: context.clock(), by: actor.name, ...(why === '' ? {} : { reason: why }) };
  await store.sheets.append(sheet, { kind, ...said } satisfies SheetEvent);
  await store.log.append({ at: said.at, by: actor.name, act: `sheet.${kind}`, object: nameOf(sheet) });
  return ok(undefined);
}

/** Asks about a section. What was sent counts until it is sent again. */
export function sendBack(
  context: Context,
  found: FoundRound,
  act: { readonly sheet: SheetKey; readonly section: string; readonly question: string },
  actor: Actor,
): Promise<Done> {
  return within(context, found, async (store, state) => {
    if (state === 'frozen') return failed({ code: 'round-state', state });
    const questionnaire = found.programme.questionnaires.find(({ id }) => id === act.sheet.questionnaire);
    const section = questionnaire?.sections.find(({ id }) => id === act.section);
    if (!section) return failed({ code: 'no-such-section' });
    const text = clean(act.question);
    if (text === '') return failed({ code: 'text-missing' });
    await store.sheets.lock(act.sheet);
    const said = { section: section.id, at: context.clock(), by: actor.name };
    await store.sheets.append(act.sheet, { kind: 'returned', ...said });
    await store.threads.append(act.sheet, { kind: 'question', text, ...said });
    await store.log.append({ at: said.at, by: actor.name, act: 'sheet.returned', object: nameOf(act.sheet) });
    return ok(undefined);
  });
}

/** A link with which the coordinator puts in what the authority says on the telephone or sends on paper. */
export async function enterOnBehalf(
  context: Context,
  found: FoundRound,
  act: { readonly sheet: SheetKey; readonly channel: Behalf['channel'] },
  actor: Actor,
): Promise<Result<string, SheetActProblem>> {
  const when = await answeringTime(context, found, act.sheet.authority);
  if (!when.takesAnswers) return failed({ code: 'not-taking-answers' });
  const expires = new Date(Date.parse(context.clock()) + 12 * 3_600_000).toISOString() as Instant;
  const behalf = { channel: act.channel, by: actor.name };
  const token = await makeSheetLink(context, context.store, act.sheet, { behalf, expires });
  const said = { at: context.clock(), by: actor.name, act: `sheet.on-behalf.${act.channel}` };
  await context.store.log.append({ ...said, object: nameOf(act.sheet) });
  return ok(token);
}

function within(
  context: Context,
  found: FoundRound,
  work: (store: Store, state: RoundState) => Promise<Done>,
): Promise<Done> {
  return context.store.transaction(async (store) => {
    await store.rounds.lock(found.key, 'shared');
    const { state } = await eventsAndState({ ...context, store }, found);
    return work(store, state);
  });
}

function endOfDay({ programme, round }: FoundRound, day: string): Instant | undefined {
  const date = parseDate(day);
  const { closesTime: _, ...dates } = round;
  return date && roundTimes({ ...dates, closes: date }, programme.timeZone).closesAt;
}

/** Kept for good, so that a number which looks like a citizen's never becomes part of it. */
function clean(text: string): string {
  return maskCpr(text.trim().slice(0, mostLetters));
}

function nameOf({ programme, round, authority, questionnaire }: SheetKey): string {
  return `${programme}/${round}/${authority}/${questionnaire}`;
}
