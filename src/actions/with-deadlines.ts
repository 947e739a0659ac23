import { deadlineOf, type RoundEvent } from '../round/round-state.ts';
import { roundTimes } from '../round/round-times.ts';
import type { Context } from './context.ts';
import type { FoundRound } from './find-round.ts';

/**
 * The round with everyone's deadline and those that authorities have been given for themselves.
 * @param known the round's events, where they are being read already
 */
export async function withDeadlines(
  { store }: Pick<Context, 'store'>,
  found: FoundRound,
  known?: Promise<readonly RoundEvent[]>,
): Promise<FoundRound & Required<Pick<FoundRound, 'deadlines'>>> {
  const { key, programme, round } = found;
  const [events, said] = await Promise.all([known ?? store.rounds.events(key), store.deadlines.ofRound(key)]);
  const everyones = deadlineOf(events, roundTimes(round, programme.timeZone));
  const latest = new Map(said.map(({ authority, until }) => [authority, until]));
  const own = new Map(
    [...latest].flatMap(([authority, until]) => (until ? [[authority, until] as const] : [])),
  );
  return { ...found, deadlines: { ...(everyones ? { everyones } : {}), own } };
}
