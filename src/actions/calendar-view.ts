import type { Instant } from '../core/calendar.ts';
import { type RoundBurden, roundBurden } from '../round/burden.ts';
import type { RoundState } from '../round/round-state.ts';
import type { Context } from './context.ts';
import type { FoundRound } from './find-round.ts';
import { roundsList } from './rounds-list.ts';

/** A round as the public calendar has it. */
export interface CalendarRound {
  readonly found: FoundRound;
  readonly state: RoundState;
  readonly opensAt: Instant;
  readonly closesAt?: Instant;
  readonly burden: RoundBurden;
}

/** Every round of every programme but trials, those that open first first. */
export async function calendarRounds(
  context: Pick<Context, 'store' | 'clock' | 'programmes'>,
): Promise<readonly CalendarRound[]> {
  const lists = await Promise.all([...context.programmes.values()].map((one) => roundsList(context, one)));
  return lists
    .flat()
    .filter(({ found }) => !found.round.trial)
    .map(({ found, state, opensAt, closesAt }) => ({
      found,
      state,
      opensAt,
      ...(closesAt ? { closesAt } : {}),
      burden: roundBurden(found.programme, found.round),
    }))
    .toSorted((a, b) => (a.opensAt < b.opensAt ? -1 : 1));
}
