import type { Instant } from '../core/calendar.ts';
import { deadlineOf, type RoundState, roundState } from '../round/round-state.ts';
import { roundTimes } from '../round/round-times.ts';
import type { Context } from './context.ts';
import { type FoundRound, foundRound } from './find-round.ts';

export interface KeptTime {
  readonly found: FoundRound;
  readonly act: 'open' | 'close';
}

/** As the log names it. */
const byTheClock = 'uret';

/**
 * Notes what has opened or closed by the clock. Nobody waits for it: until it is noted, the clock is asked at each
 * reading. Any number of processes may do it at once; each round is opened and closed once.
 */
export async function keepTime(context: Context): Promise<readonly KeptTime[]> {
  await context.refresh?.();
  const kept: KeptTime[] = [];
  for (const programme of context.programmes.values())
    for (const round of programme.rounds)
      kept.push(...(await keepRound(context, foundRound(programme, round))));
  return kept;
}

async function keepRound(context: Context, found: FoundRound): Promise<readonly KeptTime[]> {
  // Looked at without waiting for anyone: most times there is nothing to do.
  if ((await dueActs(context, found)).length === 0) return [];
  return context.store.transaction(async (store) => {
    await store.rounds.lock(found.key, 'exclusive');
    const due = await dueActs({ ...context, store }, found);
    for (const { act, at } of due) {
      await store.rounds.append(found.key, { kind: act, at, by: byTheClock });
      const object = `${found.key.programme}/${found.key.round}`;
      await store.log.append({ at: context.clock(), by: byTheClock, act: `round.${act}`, object });
    }
    return due.map(({ act }) => ({ found, act }));
  });
}

interface DueAct {
  readonly act: 'open' | 'close';
  readonly at: Instant;
}

/** What the clock has done and nobody has noted, at the moments when it did it. */
async function dueActs(
  context: Pick<Context, 'store' | 'clock'>,
  { key, programme, round }: FoundRound,
): Promise<readonly DueAct[]> {
  const events = await context.store.rounds.events(key);
  const times = roundTimes(round, programme.timeZone);
  const noted: RoundState = roundState(events, { ...times, automatic: false }, '' as Instant);
  const now = roundState(events, times, context.clock());
  if (noted === now) return [];
  const closes = deadlineOf(events, times);
  const opening: readonly DueAct[] = noted === 'planned' ? [{ act: 'open', at: times.opensAt }] : [];
  return now === 'closed' && closes ? [...opening, { act: 'close', at: closes }] : opening;
}
