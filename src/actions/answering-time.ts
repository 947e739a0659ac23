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
  const deadline = laterDeadline(deadlineOf(events, times), own);
  return {
    roundState: state,
    takesAnswers: takesAnswers(state, own, context.clock()),
    ...(deadline === undefined ? {} : { deadline }),
  };
}

/** A deadline of one's own only ever gives more time. */
export function laterDeadline(everyones: Instant | undefined, own: Instant | undefined): Instant | undefined {
  if (everyones === undefined || own === undefined) return everyones;
  return own > everyones ? own : everyones;
}
