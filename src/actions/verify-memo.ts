import type { KeptDataset } from '../engine/engine.ts';
import { plan } from '../figure/plan.ts';
import { publishableTabulations } from '../figure/publishable-tabulations.ts';
import type { Discrepancy } from '../memo/discrepancy.ts';
import type { Edition } from '../memo/edition.ts';
import { readEdition } from '../memo/read-edition.ts';
import { type FrozenDataset, verifyEdition } from '../memo/verify-edition.ts';
import { datasetOf } from '../round/round-state.ts';
import type { RoundKey } from '../round/sheet.ts';
import { definitionsFor } from './check-figures.ts';
import type { Context } from './context.ts';
import { datasetByHash } from './dataset-of-round.ts';
import { findRound } from './find-round.ts';
import { memoFacts } from './memo-facts.ts';

export interface Verified {
  readonly discrepancies: readonly Discrepancy[];
  /** Absent where the file is not a memo. */
  readonly edition?: Edition;
  /** Was the frozen dataset that the memo names at hand? Else only the file itself was checked. */
  readonly againstDataset: boolean;
}

/** Recomputes a memo from its own file, and from the frozen dataset that it names where that is kept here. */
export async function verifyMemo(context: Context | undefined, json: unknown): Promise<Verified> {
  const read = readEdition(json);
  if (!read.ok) return { discrepancies: read.problems, againstDataset: false };
  const edition = read.value;
  const frozen = context && (await frozenDataset(context, edition));
  return { discrepancies: verifyEdition(json, frozen), edition, againstDataset: frozen !== undefined };
}

/**
 * The dataset by the hash that the memo names; where none has it, the one that its round was frozen to, so that an
 * altered hash is met too.
 */
async function frozenDataset(context: Context, edition: Edition): Promise<FrozenDataset | undefined> {
  const found = findRound(context, edition.programme, edition.round);
  if (!found.ok) return undefined;
  const kept = await datasetNamed(context, found.value.key, edition.dataset.hash);
  if (!kept) return undefined;
  const dataset = await context.engine.fromParts(kept);
  const used = new Set<string>(edition.figures.map(({ id }) => id));
  const definitions = definitionsFor(found.value.programme, dataset.codebook, found.value.round).filter(
    ({ id }) => used.has(id),
  );
  const earlier = await keptEarlier(context, edition);
  const counted = await context.engine.tabulate(kept, plan(definitions), earlier);
  const hashes = await Promise.all(
    earlier.map(async (one) => [one.round, (await context.engine.fromParts(one)).hash] as const),
  );
  return {
    hash: dataset.hash,
    earlier: new Map(hashes),
    tabulations: publishableTabulations(definitions, counted),
    facts: memoFacts(found.value),
    definitions,
  };
}

/** A round that was reopened has several; a memo is held against its own. */
async function datasetNamed(
  context: Context,
  key: RoundKey,
  named: string,
): Promise<KeptDataset | undefined> {
  const kept = await datasetByHash(context, named);
  if (kept && kept.programme === key.programme && kept.round === key.round) return kept;
  const last = datasetOf(await context.store.rounds.events(key));
  return last === undefined ? undefined : datasetByHash(context, last);
}

/** The datasets of earlier rounds that a memo names, those that are kept here. */
async function keptEarlier(context: Context, { dataset }: Edition): Promise<readonly KeptDataset[]> {
  const kept = await Promise.all((dataset.earlier ?? []).map(({ hash }) => datasetByHash(context, hash)));
  return kept.flatMap((one) => one ?? []);
}
