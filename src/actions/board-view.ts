import type { Instant } from '../core/calendar.ts';
import type { AuthorityId, QuestionnaireId } from '../core/ids.ts';
import { type BoardCell, type BoardRow, boardStateOf } from '../round/board.ts';
import { taskHolders } from '../round/delegation.ts';
import { deadlineOf, type RoundEvent, type RoundState, roundState } from '../round/round-state.ts';
import { roundTimes } from '../round/round-times.ts';
import { sentVersions } from '../round/sheet.ts';
import { threadsOf } from '../round/thread.ts';
import type { SavedView } from '../store/view-store.ts';
import { laterDeadline } from './answering-time.ts';
import type { Context } from './context.ts';
import type { FoundRound, RoundDeadlines } from './find-round.ts';
import { type ArrivalCurve, arrivalCurve, earlierCurves } from './round-arrivals.ts';
import { type SheetStatus, sheetStatuses } from './round-status.ts';
import { saidNotRun } from './said-not-run.ts';
import { withDeadlines } from './with-deadlines.ts';

/** The coordinator's board: every authority and every questionnaire of a round. */
export interface BoardView {
  readonly found: FoundRound;
  readonly state: RoundState;
  readonly events: readonly RoundEvent[];
  /** Everyone's. */
  readonly deadline?: Instant;
  /** In the order of names. */
  readonly rows: readonly BoardRow[];
  readonly curves: readonly ArrivalCurve[];
  readonly views: readonly SavedView[];
  readonly at: Instant;
}

export async function boardView(context: Context, found: FoundRound): Promise<BoardView> {
  const { key, round, programme } = found;
  const ofAll = context.store.rounds.eventsOfAll(key.programme);
  const own = ofAll.then((all) => all.get(key.round) ?? []);
  const [events, rows, views, earlier] = await Promise.all([
    own,
    boardRows(context, found, own),
    context.store.views.all(key.programme),
    earlierCurves(context, found, ofAll),
  ]);
  const times = roundTimes(round, programme.timeZone);
  const deadline = deadlineOf(events, times);
  const curves = [arrivalCurve(context, found, events, rows), ...earlier];
  const at = context.clock();
  const state = roundState(events, times, at);
  return { found, state, events, ...(deadline ? { deadline } : {}), rows, curves, views, at };
}

/**
 * Who is where, in the order of names.
 * @param known the round's events, where they are being read already
 */
export async function boardRows(
  context: Pick<Context, 'store' | 'clock'>,
  found: FoundRound,
  known?: Promise<readonly RoundEvent[]>,
): Promise<readonly BoardRow[]> {
  const { programme, round, key } = found;
  const [sheets, { deadlines }, messages, delegations] = await Promise.all([
    sheetStatuses(context, found),
    withDeadlines(context, found, known),
    context.store.threads.ofRound(key),
    context.store.delegations.ofRound(key),
  ]);
  const notRun = await saidNotRun(context, found, sheets);
  const sheetAt = new Map(sheets.map((sheet) => [nameOf(sheet), sheet]));
  const handedTo = new Map(taskHolders(delegations).map((one) => [nameOf(one), one.mail]));
  const messagesAt = Map.groupBy(messages, nameOf);
  return sortedByName(programme.authorities).map((authority) => {
    const ownDeadline = deadlines.own.get(authority.id);
    return {
      authority,
      ...(ownDeadline ? { ownDeadline } : {}),
      cells: round.questionnaires.map((questionnaire) => {
        const at = { authority: authority.id, questionnaire };
        const name = nameOf(at);
        const sheet = sheetAt.get(name);
        const waiting = threadsOf(messagesAt.get(name) ?? []).filter((thread) => thread.waiting).length;
        const isRun = !sheet || !notRun.has(sheet);
        return cellOf(at, { sheet, deadlines, waiting, isRun, handedTo: handedTo.get(name) });
      }),
    };
  });
}

interface Known {
  readonly sheet: SheetStatus | undefined;
  readonly deadlines: RoundDeadlines;
  readonly waiting: number;
  readonly isRun: boolean;
  readonly handedTo: string | undefined;
}

function cellOf(
  at: { readonly authority: AuthorityId; readonly questionnaire: QuestionnaireId },
  { sheet, deadlines, waiting, isRun, handedTo }: Known,
): BoardCell {
  const asked = { ...at, waiting, ...(handedTo === undefined ? {} : { handedTo }) };
  if (!sheet) return { ...asked, state: 'not-begun', changedSince: false, onTime: false, onBehalf: false };
  const versions = sentVersions(sheet.events);
  const sentAt = versions[0]?.at;
  const until = laterDeadline(deadlines.everyones, deadlines.own.get(at.authority), deadlines.state);
  return {
    ...asked,
    state: isRun ? boardStateOf(sheet.state) : 'not-run',
    changedSince: sheet.state.kind === 'sent' && sheet.state.changedSince,
    ...(sheet.lastActivity ? { lastActivity: sheet.lastActivity } : {}),
    ...(sheet.lastBy ? { lastBy: sheet.lastBy } : {}),
    ...(sentAt ? { sentAt } : {}),
    onTime: sentAt !== undefined && (until === undefined || sentAt <= until),
    onBehalf: versions.some(({ behalf }) => behalf !== undefined),
  };
}

function nameOf({
  authority,
  questionnaire,
}: {
  readonly authority: string;
  readonly questionnaire: string;
}) {
  return `${authority} ${questionnaire}`;
}

/** Comparing names by a language's rules is slow, and the frame of a round never changes. */
const sorted = new WeakMap<readonly BoardRow['authority'][], readonly BoardRow['authority'][]>();
const danish = new Intl.Collator('da');

function sortedByName(authorities: readonly BoardRow['authority'][]): readonly BoardRow['authority'][] {
  const known = sorted.get(authorities);
  if (known) return known;
  const fresh = authorities.toSorted((a, b) => danish.compare(a.name, b.name));
  sorted.set(authorities, fresh);
  return fresh;
}
