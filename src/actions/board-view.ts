import type { Instant } from '../core/calendar.ts';
import type { AuthorityId, QuestionId, QuestionnaireId } from '../core/ids.ts';
import { decodeQuestion } from '../questionnaire/decode.ts';
import type { Question } from '../questionnaire/definition.ts';
import { questionsOf } from '../questionnaire/logic/compile-logic.ts';
import type { BoardCell, BoardRow, BoardState } from '../round/board.ts';
import { deadlineOf, type RoundEvent, type RoundState } from '../round/round-state.ts';
import { roundTimes } from '../round/round-times.ts';
import { currentEntries, type SavedEntry, type SheetState, sentVersions } from '../round/sheet.ts';
import { questionnairesOf } from '../round/snapshot.ts';
import { threadsOf } from '../round/thread.ts';
import type { SavedView } from '../store/view-store.ts';
import { laterDeadline } from './answering-time.ts';
import type { Context } from './context.ts';
import { eventsAndState, type FoundRound, type RoundDeadlines } from './find-round.ts';
import { type ArrivalCurve, arrivalCurves } from './round-arrivals.ts';
import { type SheetStatus, sheetStatuses } from './round-status.ts';
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
  const [{ events, state }, rows, views] = await Promise.all([
    eventsAndState(context, found),
    boardRows(context, found),
    context.store.views.all(found.key.programme),
  ]);
  const deadline = deadlineOf(events, roundTimes(found.round, found.programme.timeZone));
  const curves = await arrivalCurves(context, found, rows);
  const at = context.clock();
  return { found, state, events, ...(deadline ? { deadline } : {}), rows, curves, views, at };
}

/** Who is where, in the order of names. */
export async function boardRows(
  context: Pick<Context, 'store' | 'clock'>,
  found: FoundRound,
): Promise<readonly BoardRow[]> {
  const { programme, round, key } = found;
  const [sheets, { deadlines }, messages, notRun] = await Promise.all([
    sheetStatuses(context, found),
    withDeadlines(context, found),
    context.store.threads.ofRound(key),
    saidNotRun(context, found),
  ]);
  const sheetAt = new Map(sheets.map((sheet) => [nameOf(sheet), sheet]));
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
        const isRun = !(sheet?.state.kind === 'sent' && notRun.has(`${name} ${sheet.state.latest.upTo}`));
        return cellOf(at, { sheet, deadlines, waiting, isRun });
      }),
    };
  });
}

interface Known {
  readonly sheet: SheetStatus | undefined;
  readonly deadlines: RoundDeadlines;
  readonly waiting: number;
  readonly isRun: boolean;
}

function cellOf(
  at: { readonly authority: AuthorityId; readonly questionnaire: QuestionnaireId },
  { sheet, deadlines, waiting, isRun }: Known,
): BoardCell {
  if (!sheet)
    return { ...at, state: 'not-begun', changedSince: false, onTime: false, waiting, onBehalf: false };
  const versions = sentVersions(sheet.events);
  const sentAt = versions[0]?.at;
  const until = laterDeadline(deadlines.everyones, deadlines.own.get(at.authority));
  return {
    ...at,
    state: isRun ? stateName(sheet.state) : 'not-run',
    changedSince: sheet.state.kind === 'sent' && sheet.state.changedSince,
    ...(sheet.lastActivity ? { lastActivity: sheet.lastActivity } : {}),
    ...(sheet.lastBy ? { lastBy: sheet.lastBy } : {}),
    ...(sentAt ? { sentAt } : {}),
    onTime: sentAt !== undefined && (until === undefined || sentAt <= until),
    waiting,
    onBehalf: versions.some(({ behalf }) => behalf !== undefined),
  };
}

function stateName(state: SheetState): BoardState {
  return state.kind === 'sent' && state.sentBack ? 'sent-back' : state.kind;
}

/**
 * Sheets whose sent version says that the service is not run, each with the number of its last entry: the same rule
 * as the frame of a dataset has.
 */
async function saidNotRun(
  { store }: Pick<Context, 'store'>,
  { key, programme, round }: FoundRound,
): Promise<ReadonlySet<string>> {
  const asked = questionnairesOf(programme, round).flatMap(({ id, ...questionnaire }) => {
    const status = questionsOf({ id, ...questionnaire }).find(({ role }) => role === 'status');
    return status ? [[id, status] as const] : [];
  });
  const statusOf = new Map<QuestionnaireId, Question>(asked);
  const questions: readonly QuestionId[] = [...new Set(asked.map(([, { id }]) => id))];
  if (questions.length === 0) return new Set();
  const [entries, events] = await Promise.all([
    store.entries.ofQuestions(key, questions),
    store.sheets.ofRound(key),
  ]);
  const entriesAt = Map.groupBy(entries, nameOf);
  const said = [...Map.groupBy(events, nameOf)].flatMap(([name, of]) => {
    const latest = sentVersions(of.map(({ event }) => event)).at(-1);
    const status = of[0] && statusOf.get(of[0].questionnaire);
    return latest && status && saysNotRun(status, entriesAt.get(name) ?? [], latest.upTo)
      ? [`${name} ${latest.upTo}`]
      : [];
  });
  return new Set(said);
}

function saysNotRun(status: Question, entries: readonly SavedEntry[], upTo: number): boolean {
  const given = currentEntries(entries, upTo).get(status.id);
  if (!given) return false;
  const { answer } = decodeQuestion(status, given.entry);
  return answer.state === 'missing' && answer.why === 'not-applicable';
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
