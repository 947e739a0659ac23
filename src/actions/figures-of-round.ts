import { evaluate } from '../figure/evaluate.ts';
import type { Figure, FigureDefinition } from '../figure/figure.ts';
import { type FigureJson, figureJson } from '../figure/figure-json.ts';
import { plan } from '../figure/plan.ts';
import type { Tabulation } from '../figure/tabulation.ts';
import type { EditionDatasets } from '../memo/edition.ts';
import type { Codebook } from '../round/dataset.ts';
import { datasetOf } from '../round/round-state.ts';
import { definitionsFor, roundBefore } from './check-figures.ts';
import type { Context } from './context.ts';
import { countableDataset } from './dataset-of-round.ts';
import { eventsAndState, type FoundRound, foundRound } from './find-round.ts';

export interface RoundFigures {
  readonly dataset: EditionDatasets & { readonly frozen: boolean };
  readonly codebook: Codebook;
  readonly definitions: readonly FigureDefinition[];
  readonly tabulations: readonly Tabulation[];
  readonly figures: readonly Figure[];
  readonly json: FiguresJson;
}
export interface FiguresJson {
  readonly programme: string;
  readonly round: string;
  readonly synthetic: boolean;
  readonly dataset: EditionDatasets & { readonly frozen: boolean };
  readonly figures: readonly FigureJson[];
}

/** Every figure of a round, of its frozen dataset or of the answers as they are now. */
export async function figuresOfRound(context: Context, found: FoundRound): Promise<RoundFigures> {
  const before = foundBefore(found);
  const frozen = await frozenHash(context, found);
  const then = before && (await frozenHash(context, before));
  // What is frozen never changes, so that it need not be counted again.
  const isLasting = frozen !== undefined && (before === undefined || then !== undefined);
  const name = `${frozen} ${then}`;
  const known = isLasting ? computed.get(context)?.get(name) : undefined;
  if (known) return known;
  // What is published can be counted again for ever, so it is not held against answers that still change.
  const settled = frozen === undefined || then !== undefined ? before : undefined;
  const fresh = await compute(context, found, settled, frozen !== undefined);
  if (isLasting) computed.set(context, new Map(computed.get(context)).set(name, fresh));
  return fresh;
}

/** The round before, which figures of both are about. */
export function foundBefore({ programme, round }: FoundRound): FoundRound | undefined {
  const before = round.trial ? undefined : roundBefore(programme, round.referenceDate);
  return before && foundRound(programme, before);
}

async function frozenHash(context: Context, found: FoundRound): Promise<string | undefined> {
  return datasetOf((await eventsAndState(context, found)).events);
}

const computed = new WeakMap<Context, ReadonlyMap<string, RoundFigures>>();

async function compute(
  context: Context,
  found: FoundRound,
  before: FoundRound | undefined,
  frozen: boolean,
): Promise<RoundFigures> {
  const counted = await countableDataset(context, found);
  const earlier = before ? [await countableDataset(context, before)] : [];
  const { codebook, hash, asOf } = counted;
  const definitions = definitionsFor(found.programme, codebook, found.round);
  const tabulations = await context.engine.tabulate(counted, plan(definitions), earlier);
  const figures = evaluate(definitions, tabulations);
  const then = earlier.map((one) => ({ round: one.round, hash: one.hash, asOf: one.asOf }));
  const dataset = { hash, asOf, ...(then.length > 0 ? { earlier: then } : {}), frozen };
  const { programme, round } = found.key;
  const json = {
    programme,
    round,
    synthetic: codebook.synthetic,
    dataset,
    figures: figures.map((figure) => figureJson(figure)),
  };
  return { dataset, codebook, definitions, tabulations, figures, json };
}
