import { parseDate } from '../core/calendar.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { RoundState } from '../round/round-state.ts';
import { roundTimes } from '../round/round-times.ts';
import type { Actor, Context } from './context.ts';
import { eventsAndState, type FoundRound } from './find-round.ts';

export type MoveDeadlineProblem =
  | { readonly code: 'date-unreadable'; readonly typed: string }
  | { readonly code: 'round-state'; readonly state: RoundState }
  | { readonly code: 'deadline-past'; readonly typed: string };

/** Everyone may answer until the end of a day; a round that has closed is opened again. */
export async function moveDeadline(
  context: Context,
  found: FoundRound,
  typed: string,
  actor: Actor,
): Promise<Result<undefined, MoveDeadlineProblem>> {
  const date = parseDate(typed.trim());
  const { closesTime: _, ...dates } = found.round;
  const until = date && roundTimes({ ...dates, closes: date }, found.programme.timeZone).closesAt;
  if (!until) return failed({ code: 'date-unreadable', typed });
  return context.store.transaction(async (store): Promise<Result<undefined, MoveDeadlineProblem>> => {
    await store.rounds.lock(found.key, 'exclusive');
    const { state } = await eventsAndState({ ...context, store }, found);
    const at = context.clock();
    if (state === 'frozen') return failed({ code: 'round-state', state });
    if (until <= at) return failed({ code: 'deadline-past', typed });
    await store.rounds.append(found.key, { kind: 'deadline', at, by: actor.name, until });
    if (state === 'closed') await store.rounds.append(found.key, { kind: 'open', at, by: actor.name });
    const object = `${found.key.programme}/${found.key.round} ${date}`;
    await store.log.append({ at, by: actor.name, act: 'round.deadline', object });
    return ok(undefined);
  });
}
