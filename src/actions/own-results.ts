import type { AuthorityId } from '../core/ids.ts';
import { type Comparison, compareOwn } from '../figure/compare-own.ts';
import type { Codebook } from '../round/dataset.ts';
import type { Context } from './context.ts';
import { datasetOfRound } from './dataset-of-round.ts';
import { type FoundRound, findRound } from './find-round.ts';

export interface OwnResults {
  readonly found: FoundRound;
  readonly codebook: Codebook;
  readonly comparison: Comparison;
}

/** One authority's answers beside those of others, once the round is settled; undefined before. */
export async function ownResults(
  context: Context,
  authority: AuthorityId,
  programme: string,
  round: string,
): Promise<OwnResults | undefined> {
  const found = findRound(context, programme, round);
  if (!found.ok) return undefined;
  const { dataset, frozen } = await datasetOfRound(context, found.value);
  if (!frozen) return undefined;
  return { found: found.value, codebook: dataset.codebook, comparison: compareOwn(dataset, authority) };
}
