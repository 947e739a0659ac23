import type { Instant } from '../core/calendar.ts';
import type { KeptDataset } from '../engine/engine.ts';
import type { Codebook, Dataset } from '../round/dataset.ts';
import { datasetOf } from '../round/round-state.ts';
import { snapshot } from '../round/snapshot.ts';
import type { Context } from './context.ts';
import { eventsAndState, type FoundRound } from './find-round.ts';
import { sheetsOfRound } from './sheets-of-round.ts';

export interface RoundDataset {
  readonly dataset: Dataset;
  readonly frozen: boolean;
}

/** The frozen dataset of a round, or its answers as they are now. */
export async function datasetOfRound(context: Context, found: FoundRound): Promise<RoundDataset> {
  const kept = await keptDataset(context, found);
  if (kept) return { dataset: await context.engine.fromParts(kept), frozen: true };
  return { dataset: await liveDataset(context, found, context.clock()), frozen: false };
}

/** What figures are counted on: the frozen files, without reading every answer back. */
export async function countableDataset(context: Context, found: FoundRound): Promise<Dataset | KeptDataset> {
  return (await keptDataset(context, found)) ?? liveDataset(context, found, context.clock());
}

export async function liveDataset(
  context: Pick<Context, 'store'>,
  { key, programme, round }: FoundRound,
  asOf: Instant,
): Promise<Dataset> {
  return snapshot(programme, round, await sheetsOfRound(context.store, key), asOf);
}

async function keptDataset(context: Context, found: FoundRound): Promise<KeptDataset | undefined> {
  const hash = datasetOf((await eventsAndState(context, found)).events);
  return hash === undefined ? undefined : datasetByHash(context, hash);
}

export async function datasetByHash(
  context: Pick<Context, 'store'>,
  hash: string,
): Promise<KeptDataset | undefined> {
  const stored = await context.store.datasets.byHash(hash);
  if (!stored) return undefined;
  const { programme, round, asOf, codebook, parts } = stored;
  return { programme, round, asOf, hash, parts, codebook: JSON.parse(codebook) as Codebook };
}
