/** From counted combinations to figures. Cannot fail: "no answers", "too few" and "suppressed" are values. */
import { type Frequencies, tally } from '../statistics/frequencies.ts';
import { mean, sum } from '../statistics/mean.ts';
import { median } from '../statistics/quantile.ts';
import { share, silentBounds } from '../statistics/share.ts';
import { breakdownRows } from './breakdown-rows.ts';
import { byColumn, byCondition, type Counted, countAnswers, keyLookup, within } from './count-answers.ts';
import type {
  BreakdownDefinition,
  DistributionDefinition,
  Figure,
  FigureDefinition,
  FlowDefinition,
  MapDefinition,
  NumericDefinition,
  ShareDefinition,
  UnknownValue,
} from './figure.ts';
import { countFlow, flowParts } from './flow.ts';
import { tablesOf } from './plan.ts';
import { evaluateResponse } from './response.ts';
import type { TableSpec, Tabulation } from './tabulation.ts';

/**
 * The figures that the definitions stand for, in their order. The tabulations must be those that `plan` asked for.
 * @example evaluate([], []) // => []
 */
export function evaluate(
  definitions: readonly FigureDefinition[],
  tabulations: readonly Tabulation[],
): readonly Figure[] {
  const last = evaluated.get(definitions);
  if (last?.tabulations === tabulations) return last.figures;
  const bySpec = new Map(tabulations.map((tabulation) => [tabulation.spec.id, tabulation]));
  const figures = definitions.map((definition) =>
    evaluateOne(
      definition,
      tablesOf(definition).map((spec) => found(bySpec, spec)),
    ),
  );
  evaluated.set(definitions, { tabulations, figures });
  return figures;
}

/** Memos of one round, and each look at a draft, are made of the same figures. */
const evaluated = new WeakMap<
  readonly FigureDefinition[],
  { readonly tabulations: readonly Tabulation[]; readonly figures: readonly Figure[] }
>();

function evaluateOne(definition: FigureDefinition, tables: readonly Tabulation[]): Figure {
  const [table] = tables;
  if (!table) throw new Error(`no table for ${definition.id}`);
  switch (definition.kind) {
    case 'share':
    case 'count':
      return evaluateShare(definition, table);
    case 'distribution':
      return evaluateDistribution(definition, tables);
    case 'response':
      return evaluateResponse(definition, table);
    case 'breakdown':
      return evaluateBreakdown(definition, table);
    case 'flow':
      return evaluateFlow(definition, table);
    case 'map':
      return evaluateMap(definition, table);
    default:
      return evaluateNumeric(definition, table);
  }
}

function evaluateShare(definition: ShareDefinition, table: Tabulation): Figure {
  const counted = countAnswers(
    table,
    within(definition.where, byCondition(definition.of, definition.unknownIsAnswer)),
  );
  const { base, answers } = counted;
  const hidden = notShown(definition, counted);
  if (hidden) return { id: definition.id, definition, value: hidden, base };
  const [k, n] = [answers.get('yes') ?? 0, base.answered];
  const value = { kind: 'known', k, n, share: share(k, n) } as const;
  return { id: definition.id, definition, value, base, bounds: silentBounds(k, n, base.N) };
}

function evaluateDistribution(definition: DistributionDefinition, tables: readonly Tabulation[]): Figure {
  const { id, question, exclusive, categories, where } = definition;
  const counts = tables.map((table, index) => {
    const code = categories[index]?.code ?? '';
    return countAnswers(
      table,
      within(
        where,
        byColumn(exclusive ? { kind: 'question', question } : { kind: 'option', question, code }),
      ),
    );
  });
  const first = counts[0];
  if (!first) throw new Error(`no table for ${id}`);
  const { base } = first;
  const hidden = notShown(definition, first);
  if (hidden) return { id, definition, value: hidden, base };
  const countOf = (code: string, index: number) =>
    (exclusive ? first.answers.get(code) : counts[index]?.answers.get('yes')) ?? 0;
  const values = categories.map(({ code }, index) => {
    const k = countOf(code, index);
    return { code, k, share: share(k, base.answered), bounds: silentBounds(k, base.answered, base.N) };
  });
  return { id, definition, value: { kind: 'known', n: base.answered, categories: values }, base };
}

function evaluateNumeric(definition: NumericDefinition, table: Tabulation): Figure {
  const { id, question, where } = definition;
  const counted = countAnswers(table, within(where, byColumn({ kind: 'question', question })));
  const { base } = counted;
  const hidden = notShown(definition, counted);
  if (hidden) return { id, definition, value: hidden, base };
  const values = tally([...counted.answers].map(([key, n]) => ({ value: Number(key), n })));
  return {
    id,
    definition,
    value: { kind: 'known', n: base.answered, number: numberOf(definition, values) },
    base,
  };
}

function numberOf({ kind, method }: NumericDefinition, values: Frequencies): number {
  switch (kind) {
    case 'median':
      return median(values, method ?? 'midpoint');
    case 'mean':
      return mean(values);
    case 'sum':
      return sum(values);
    case 'minimum':
      return values[0]?.value ?? Number.NaN;
    case 'maximum':
      return values.at(-1)?.value ?? Number.NaN;
  }
}

function evaluateBreakdown(definition: BreakdownDefinition, table: Tabulation): Figure {
  const { id, of, unknownIsAnswer, where } = definition;
  const { base } = countAnswers(table, within(where, byCondition(of, unknownIsAnswer)));
  if (base.answered === 0) return { id, definition, value: { kind: 'unknown', why: 'no-answers' }, base };
  return {
    id,
    definition,
    value: { kind: 'known', n: base.answered, rows: breakdownRows(definition, table) },
    base,
  };
}

function evaluateFlow(definition: FlowDefinition, table: Tabulation): Figure {
  const { id } = definition;
  const counted = countFlow(definition, table);
  const { base } = counted;
  const hidden = notShown(definition, counted);
  if (hidden) return { id, definition, value: hidden, base };
  const flows = flowParts(definition, counted);
  return { id, definition, value: { kind: 'known', n: base.answered, flows }, base };
}

/** Who is not in the table was not asked. */
function evaluateMap(definition: MapDefinition, table: Tabulation): Figure {
  const { id, question, places, where } = definition;
  const asked = { kind: 'question', question } as const;
  const counted = countAnswers(table, within(where, byColumn(asked)));
  const { base } = counted;
  const hidden = notShown(definition, counted);
  if (hidden) return { id, definition, value: hidden, base };
  const lookup = keyLookup(table.spec);
  const said = new Map(
    table.rows.map(({ keys }) => [lookup(keys)({ kind: 'authority' }), lookup(keys)(asked)]),
  );
  const answers = places.map(({ authority }) => ({ authority, answer: said.get(authority) ?? '#not-asked' }));
  return { id, definition, value: { kind: 'known', n: base.answered, answers }, base };
}

/** Why the figure may not be shown, if it may not. */
function notShown({ smallestBase }: FigureDefinition, { base, answers }: Counted): UnknownValue | undefined {
  if (answers.has('#suppressed')) return { kind: 'unknown', why: 'suppressed' };
  if (base.answered === 0) return { kind: 'unknown', why: 'no-answers' };
  return base.answered < smallestBase ? { kind: 'unknown', why: 'too-few' } : undefined;
}

function found(tabulations: ReadonlyMap<string, Tabulation>, spec: TableSpec): Tabulation {
  const tabulation = tabulations.get(spec.id);
  if (!tabulation) throw new Error(`the table ${spec.id} was not counted`);
  return tabulation;
}
