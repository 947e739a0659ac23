import type { Instant } from '../core/calendar.ts';
import { evaluate } from '../figure/evaluate.ts';
import type { Figure, FigureDefinition } from '../figure/figure.ts';
import { type FigureJson, figureJson } from '../figure/figure-json.ts';
import { plan } from '../figure/plan.ts';
import type { Tabulation } from '../figure/tabulation.ts';
import type { Codebook } from '../round/dataset.ts';
import { datasetOf } from '../round/round-state.ts';
import { definitionsFor } from './check-figures.ts';
import type { Context } from './context.ts';
import { countableDataset } from './dataset-of-round.ts';
import { eventsAndState, type FoundRound } from './find-round.ts';

export interface RoundFigures {
  readonly dataset: { readonly hash: string; readonly asOf: Instant; readonly frozen: boolean };
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
  readonly dataset: { readonly hash: string; readonly asOf: Instant; readonly frozen: boolean };
  readonly figures: readonly FigureJson[];
}

/** Every figure of a round, of its frozen dataset or of the answers as they are now. */
export async function figuresOfRound(context: Context, found: FoundRound): Promise<RoundFigures> {
  const frozen = datasetOf((await eventsAndState(context, found)).events);
  const known = frozen === undefined ? undefined : computed.get(context)?.get(frozen);
  if (known) return known;
  const fresh = await compute(context, found, frozen !== undefined);
  // What is frozen never changes, so that it need not be counted again.
  if (frozen !== undefined) computed.set(context, new Map(computed.get(context)).set(frozen, fresh));
  return fresh;
}

const computed = new WeakMap<Context, ReadonlyMap<string, RoundFigures>>();

async function compute(context: Context, found: FoundRound, frozen: boolean): Promise<RoundFigures> {
  const counted = await countableDataset(context, found);
  const { codebook, hash, asOf } = counted;
  const definitions = definitionsFor(found.programme, codebook);
  const tabulations = await context.engine.tabulate(counted, plan(definitions));
  const figures = evaluate(definitions, tabulations);
  const dataset = { hash, asOf, frozen };
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
