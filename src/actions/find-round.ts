import type { Instant } from '../core/calendar.ts';
import type { AuthorityId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Programme, RoundDefinition } from '../programme/programme.ts';
import { withFrame } from '../programme/with-frame.ts';
import type { RoundEvent, RoundState } from '../round/round-state.ts';
import { roundState } from '../round/round-state.ts';
import { roundTimes } from '../round/round-times.ts';
import type { RoundKey } from '../round/sheet.ts';
import type { Context } from './context.ts';

export interface FoundRound {
  readonly key: RoundKey;
  readonly programme: Programme;
  readonly round: RoundDefinition;
  /** Looked up only where they are needed: see `with-deadlines.ts`. */
  readonly deadlines?: RoundDeadlines;
}

export interface RoundDeadlines {
  readonly state: RoundState;
  readonly everyones?: Instant;
  /** When everyone's was moved last. */
  readonly movedAt?: Instant;
  /** Of authorities that have been given more time. */
  readonly own: ReadonlyMap<AuthorityId, Instant>;
  /** When each of those was given. */
  readonly ownGivenAt: ReadonlyMap<AuthorityId, Instant>;
}

export type RoundProblem =
  | { readonly code: 'no-such-programme'; readonly programme: string; readonly known: readonly string[] }
  | { readonly code: 'no-such-round'; readonly round: string; readonly known: readonly string[] };

/** The round that two ids name. */
export function findRound(
  context: Pick<Context, 'programmes'>,
  programmeId: string,
  roundId: string,
): Result<FoundRound, RoundProblem> {
  const programme = [...context.programmes.values()].find(({ id }) => id === programmeId);
  if (!programme)
    return failed({
      code: 'no-such-programme',
      programme: programmeId,
      known: [...context.programmes.keys()],
    });
  const round = programme.rounds.find(({ id }) => id === roundId);
  if (!round)
    return failed({ code: 'no-such-round', round: roundId, known: programme.rounds.map(({ id }) => id) });
  return ok(foundRound(programme, round));
}

export function foundRound(programme: Programme, round: RoundDefinition): FoundRound {
  return {
    key: { programme: programme.id, round: round.id },
    programme: withFrame(programme, round),
    round,
  };
}

export async function eventsAndState(
  context: Pick<Context, 'store' | 'clock'>,
  { key, programme, round }: FoundRound,
): Promise<{ readonly events: readonly RoundEvent[]; readonly state: RoundState }> {
  const events = await context.store.rounds.events(key);
  const times = roundTimes(round, programme.timeZone);
  return { events, state: roundState(events, times, context.clock()) };
}
