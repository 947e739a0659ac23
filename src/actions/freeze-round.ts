import { canonicalJson, type Json } from '../core/canonical-json.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type ActRefused, mayAct } from '../round/round-state.ts';
import type { Actor, Context } from './context.ts';
import { liveDataset } from './dataset-of-round.ts';
import { eventsAndState, type FoundRound } from './find-round.ts';

export interface Frozen {
  readonly hash: string;
  readonly sheets: number;
}

/** Makes the dataset of a round from what has been sent, and keeps it for good. Nobody saves meanwhile. */
export async function freezeRound(
  context: Context,
  found: FoundRound,
  actor: Actor,
): Promise<Result<Frozen, ActRefused>> {
  const { key } = found;
  return context.store.transaction(async (store): Promise<Result<Frozen, ActRefused>> => {
    await store.rounds.lock(key, 'exclusive');
    const { state } = await eventsAndState({ ...context, store }, found);
    if (!mayAct('freeze', state)) return failed({ code: 'act-refused', act: 'freeze', state });
    const at = context.clock();
    const dataset = await liveDataset({ store }, found, at);
    const { hash, codebook } = dataset;
    // Plain data; interfaces lack the index signature that `Json` asks for.
    const codebookText = canonicalJson(codebook as unknown as Json);
    const parts = await context.engine.toParts(dataset);
    await store.datasets.save(key, { hash, asOf: at, codebook: codebookText, parts });
    await store.rounds.append(key, { kind: 'freeze', at, by: actor.name, dataset: hash });
    await store.log.append({
      at,
      by: actor.name,
      act: 'round.freeze',
      object: `${key.programme}/${key.round} ${hash}`,
    });
    const sheets = new Set(
      dataset.cells.map(({ authority, questionnaire }) => `${authority} ${questionnaire}`),
    ).size;
    return ok({ hash, sheets });
  });
}
