import type { Instant } from '../core/calendar.ts';
import type { AuthorityId, QuestionnaireId } from '../core/ids.ts';
import { datasetOf, type RoundState } from '../round/round-state.ts';
import { type SheetEvent, type SheetState, sheetState } from '../round/sheet.ts';
import type { LastEntry } from '../store/store.ts';
import type { Context } from './context.ts';
import { eventsAndState, type FoundRound } from './find-round.ts';

export interface RoundStatus {
  readonly programme: string;
  readonly round: string;
  readonly state: RoundState;
  /** The hash of the frozen dataset. */
  readonly dataset?: string;
  readonly questionnaires: readonly {
    readonly questionnaire: QuestionnaireId;
    readonly asked: number;
    readonly sent: number;
    readonly begun: number;
    /** Of those begun: sent to an approver, and not signed yet. */
    readonly awaitsSignOff: number;
    readonly withdrawn: number;
    /** Told us that they do not run the service. */
    readonly notRun: number;
  }[];
}

export interface SheetStatus {
  readonly authority: AuthorityId;
  readonly questionnaire: QuestionnaireId;
  readonly state: SheetState;
  readonly lastActivity?: Instant;
  /** Who did that. */
  readonly lastBy?: string;
  readonly events: readonly SheetEvent[];
}

/** Where a round is in its life, and how many have answered each questionnaire. */
export async function roundStatus(
  context: Context,
  found: FoundRound,
  known?: readonly SheetStatus[],
): Promise<RoundStatus> {
  const { events, state } = await eventsAndState(context, found);
  const sheets = known ?? (await sheetStatuses(context, found));
  const dataset = datasetOf(events);
  return {
    programme: found.key.programme,
    round: found.key.round,
    state,
    ...(dataset === undefined ? {} : { dataset }),
    questionnaires: found.round.questionnaires.map((questionnaire) => {
      const of = sheets.filter((sheet) => sheet.questionnaire === questionnaire);
      const count = (kind: SheetState['kind']) => of.filter((sheet) => sheet.state.kind === kind).length;
      return {
        questionnaire,
        asked: found.programme.authorities.length,
        sent: count('sent'),
        begun: count('begun'),
        awaitsSignOff: of.filter(({ state }) => state.kind === 'begun' && state.ready).length,
        withdrawn: count('withdrawn'),
        notRun: count('not-run'),
      };
    }),
  };
}

/** Every sheet that anyone has touched, in no order. */
export async function sheetStatuses(
  context: Pick<Context, 'store'>,
  { key, programme, round }: FoundRound,
): Promise<readonly SheetStatus[]> {
  const [lasts, events] = await Promise.all([
    context.store.entries.lastOfSheets(
      key,
      programme.authorities.map(({ id }) => id),
      round.questionnaires,
    ),
    context.store.sheets.ofRound(key),
  ]);
  const inFrame = new Set(programme.authorities.map(({ id }) => id));
  const sheets = new Map<string, Touched>();
  for (const last of lasts)
    sheets.set(`${last.authority} ${last.questionnaire}`, { at: placeOf(last), last, events: [] });
  for (const { event, ...at } of events) {
    const name = `${at.authority} ${at.questionnaire}`;
    const known = sheets.get(name) ?? { at, events: [] };
    known.events.push(event);
    sheets.set(name, known);
  }
  return [...sheets.values()].filter(({ at }) => inFrame.has(at.authority)).map(statusOf);
}

interface Touched {
  readonly at: Pick<SheetStatus, 'authority' | 'questionnaire'>;
  readonly last?: LastEntry;
  readonly events: SheetEvent[];
}

function placeOf({ authority, questionnaire }: Touched['at']): Touched['at'] {
  return { authority, questionnaire };
}

function statusOf({ at, last, events }: Touched): SheetStatus {
  const event = events.at(-1);
  const newest = event && (!last || last.at <= event.at) ? event : last;
  const state = sheetState(events, last?.id ?? 0);
  return { ...at, state, events, ...(newest ? { lastActivity: newest.at, lastBy: newest.by } : {}) };
}
