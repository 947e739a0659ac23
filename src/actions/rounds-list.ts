import type { Instant } from '../core/calendar.ts';
import type { Programme } from '../programme/programme.ts';
import { deadlineOf, type RoundState } from '../round/round-state.ts';
import { roundTimes } from '../round/round-times.ts';
import type { Context } from './context.ts';
import { eventsAndState, type FoundRound, foundRound } from './find-round.ts';
import { isMadeInBrowser } from './make-round.ts';

export interface ListedRound {
  readonly found: FoundRound;
  readonly state: RoundState;
  readonly opensAt: Instant;
  /** Everyone's deadline. */
  readonly closesAt?: Instant;
  /** Planned in the browser, and nothing has happened in it. */
  readonly mayBeCalledOff: boolean;
}

/** The rounds of a programme by when they open, the newest first. Trial rounds come last. */
export async function roundsList(
  context: Pick<Context, 'store' | 'clock'>,
  programme: Programme,
): Promise<readonly ListedRound[]> {
  const listed = await Promise.all(
    programme.rounds.map(async (round): Promise<ListedRound> => {
      const found = foundRound(programme, round);
      const { events, state } = await eventsAndState(context, found);
      const times = roundTimes(round, programme.timeZone);
      const closesAt = deadlineOf(events, times);
      return {
        found,
        state,
        opensAt: events.find(({ kind }) => kind === 'open')?.at ?? times.opensAt,
        ...(closesAt ? { closesAt } : {}),
        mayBeCalledOff: state === 'planned' && events.length === 0 && isMadeInBrowser(round),
      };
    }),
  );
  return listed.toSorted(
    (a, b) => Number(a.found.round.trial) - Number(b.found.round.trial) || (a.opensAt < b.opensAt ? 1 : -1),
  );
}
