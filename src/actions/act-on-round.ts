import { failed, ok, type Result } from '../core/result.ts';
import { type ActRefused, mayAct, type RoundState } from '../round/round-state.ts';
import type { Actor, Context } from './context.ts';
import { eventsAndState, type FoundRound } from './find-round.ts';

/** Opens a round for answers, or closes it. */
export async function actOnRound(
  context: Context,
  found: FoundRound,
  act: 'open' | 'close',
  actor: Actor,
): Promise<Result<RoundState, ActRefused>> {
  const { key } = found;
  return context.store.transaction(async (store) => {
    await store.rounds.lock(key, 'exclusive');
    const { state } = await eventsAndState({ ...context, store }, found);
    if (!mayAct(act, state)) return failed({ code: 'act-refused', act, state });
    const at = context.clock();
    await store.rounds.append(key, { kind: act, at, by: actor.name });
    await store.log.append({
      at,
      by: actor.name,
      act: `round.${act}`,
      object: `${key.programme}/${key.round}`,
    });
    return ok(act === 'open' ? 'open' : 'closed');
  });
}
