import { deadlineOf, type RoundEvent, roundState } from '../round/round-state.ts';
import { roundTimes } from '../round/round-times.ts';
import type { Context } from './context.ts';
import type { FoundRound } from './find-round.ts';

/**
 * The round with everyone's deadline and those that authorities have been given for themselves.
 * @param known the round's events, where they are being read already
 */
export async function withDeadlines(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  found: FoundRound,
  known?: Promise<readonly RoundEvent[]>,
): Promise<FoundRound & Required<Pick<FoundRound, 'deadlines'>>> {
  const { key, programme, round } = found;
  const [events, said] = await Promise.all([known ?? store.rounds.events(key), store.deadlines.ofRound(key)]);
  const times = roundTimes(round, programme.timeZone);
  const everyones = deadlineOf(events, times);
  const movedAt = events.findLast(({ kind }) => kind === 'deadline')?.at;
  const latest = new Map(said.map((each) => [each.authority, each]));
  const given = [...latest.values()].filter(({ until }) => until !== undefined);
  return {
    ...found,
    deadlines: {
      state: roundState(events, times, clock()),
      ...(everyones ? { everyones } : {}),
      ...(movedAt ? { movedAt } : {}),
      own: new Map(given.flatMap(({ authority, until }) => (until ? [[authority, until] as const] : []))),
      ownGivenAt: new Map(given.map(({ authority, at }) => [authority, at])),
    },
  };
}
