import type { Instant } from '../core/calendar.ts';
import type { RoundTimes } from './round-times.ts';

/** A round's life: planned, open for answers, closed, and frozen once its dataset is made. */
export type RoundState = 'planned' | 'open' | 'closed' | 'frozen';
export type RoundAct = 'open' | 'close' | 'freeze';

export type RoundEvent =
  | {
      readonly kind: RoundAct;
      readonly at: Instant;
      readonly by: string;
      /** The dataset that a freeze made. */
      readonly dataset?: string;
    }
  /** Everyone's deadline was moved. */
  | { readonly kind: 'deadline'; readonly at: Instant; readonly by: string; readonly until: Instant };

export interface ActRefused {
  readonly code: 'act-refused';
  readonly act: RoundAct;
  readonly state: RoundState;
}

const stateAfter = { open: 'open', close: 'closed', freeze: 'frozen' } as const satisfies Record<
  RoundAct,
  RoundState
>;

/**
 * The state that the events amount to at a moment, in the order they happened. A round with times of its own, or whose
 * deadline was moved, opens and closes by the clock, whether or not anybody has noted it yet. `save_one` in the
 * database says the same.
 */
export function roundState(events: readonly RoundEvent[], times: RoundTimes, now: Instant): RoundState {
  const last = events.filter(isAct).at(-1);
  const opened = last?.at ?? (times.automatic ? times.opensAt : undefined);
  if (opened === undefined || (!last && now < opened)) return 'planned';
  if (last && last.kind !== 'open') return stateAfter[last.kind];
  const ends = endOf(events, times);
  return ends !== undefined && opened < ends && ends <= now ? 'closed' : 'open';
}

/** The moment at which the round closes by itself. */
function endOf(events: readonly RoundEvent[], times: RoundTimes): Instant | undefined {
  return movedDeadline(events) ?? (times.automatic ? times.closesAt : undefined);
}

/** Everyone's deadline: the last one set, else the round's own. Absent: until the round is closed by hand. */
export function deadlineOf(events: readonly RoundEvent[], { closesAt }: RoundTimes): Instant | undefined {
  return movedDeadline(events) ?? closesAt;
}

function movedDeadline(events: readonly RoundEvent[]): Instant | undefined {
  return events.flatMap((event) => (event.kind === 'deadline' ? [event.until] : [])).at(-1);
}

/**
 * Whether one authority may answer. A deadline of its own holds until it passes, also when the round has closed, but
 * neither before it opens nor after it is frozen.
 * @example takesAnswers('closed', '2020-06-10T22:00:00.000Z', '2020-06-09T08:00:00.000Z') // => true
 * @example takesAnswers('frozen', '2020-06-10T22:00:00.000Z', '2020-06-09T08:00:00.000Z') // => false
 */
export function takesAnswers(state: RoundState, ownDeadline: Instant | undefined, now: Instant): boolean {
  return state === 'open' || (state === 'closed' && ownDeadline !== undefined && now < ownDeadline);
}

/** The hash of the dataset that the round was frozen to. */
export function datasetOf(events: readonly RoundEvent[]): string | undefined {
  return events.filter(isAct).at(-1)?.dataset;
}

function isAct(event: RoundEvent): event is Exclude<RoundEvent, { kind: 'deadline' }> {
  return event.kind !== 'deadline';
}

const allowed: Readonly<Record<RoundAct, readonly RoundState[]>> = {
  open: ['planned', 'closed'],
  close: ['open'],
  freeze: ['open', 'closed', 'planned'],
};

/** A frozen round stays frozen: what has been published must not move under its readers. */
export function mayAct(act: RoundAct, state: RoundState): boolean {
  return allowed[act].includes(state);
}
