import type { Instant } from '../core/calendar.ts';
import type { AuthorityId } from '../core/ids.ts';
import { deadlineOf, type RoundState, roundState, takesAnswers } from '../round/round-state.ts';
import { roundTimes } from '../round/round-times.ts';
import type { Context } from './context.ts';
import type { FoundRound } from './find-round.ts';

export interface AnsweringTime {
  readonly roundState: RoundState;
  /** May the authority answer now, for all that the round says? */
  readonly takesAnswers: boolean;
  /** Until when; absent: until the round is closed by hand. */
  readonly deadline?: Instant;
}

/** Until when an authority may answer in a round, and whether it may now. */
export async function answeringTime(
  context: Pick<Context, 'store' | 'clock'>,
  { key, programme, round }: FoundRound,
  authority: AuthorityId,
): Promise<AnsweringTime> {
  const [events, deadlines] = await Promise.all([
    context.store.rounds.events(key),
    context.store.deadlines.ofRound(key, authority),
  ]);
  const times = roundTimes(round, programme.timeZone);
  const state = roundState(events, times, context.clock());
  const own = deadlines.at(-1)?.until;
  const deadline = laterDeadline(deadlineOf(events, times), own, state);
  return {
    roundState: state,
    takesAnswers: takesAnswers(state, own, context.clock()),
    ...(deadline === undefined ? {} : { deadline }),
  };
}

/**
 * A deadline of one's own only ever gives more time. In a round that closes when somebody closes it, there is none to
 * give until it has closed.
 * @example laterDeadline(undefined, '2020-06-10T22:00:00.000Z', 'closed') // => '2020-06-10T22:00:00.000Z'
 * @example laterDeadline(undefined, '2020-06-10T22:00:00.000Z', 'open') // => undefined
 * @example laterDeadline('2020-06-12T22:00:00.000Z', '2020-06-10T22:00:00.000Z', 'closed') // => '2020-06-12T22:00:00.000Z'
 */
export function laterDeadline(
  everyones: Instant | undefined,
  own: Instant | undefined,
  state: RoundState,
): Instant | undefined {
  if (own === undefined) return everyones;
  if (everyones === undefined) return state === 'closed' ? own : undefined;
  return own > everyones ? own : everyones;
}
