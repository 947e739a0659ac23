import { failed, ok, type Result } from '../../core/result.ts';
import { type Fraction, fraction } from '../../quantity/fraction.ts';
import type { ClaimSet, CountId } from '../claim-set.ts';
import { parseExpression } from '../relation/parse-relation.ts';
import type { RelationProblem } from '../relation/relation-problem.ts';
import { withGenerousReadings } from './generous-reading.ts';
import type { Decider, LinearProblem } from './linear-problem.ts';
import { type Reading, toLinearProblem } from './linear-rows.ts';
import { createOracle, type Limits } from './oracle.ts';
import { rangeOf, type ShareRange, shareRangeOf } from './ranges.ts';

export interface RangeOptions {
  readonly reading: Reading;
  /** Measures the expression as a share of this count. */
  readonly base?: CountId;
  readonly deciders: readonly Decider[];
  readonly limits: Limits;
}

export type RangeProblem = RelationProblem | { readonly code: 'range_count_unknown'; readonly found: string };

const asked = ' the quantity asked for';

/**
 * The least and the greatest value that a linear expression of the counts ("a + b") can have if everything a set
 * says is true; as a share of a base where one is given. Both are reached by some solution.
 */
export async function possibleRange(
  set: ClaimSet,
  expression: string,
  { reading, base, deciders, limits }: RangeOptions,
): Promise<Result<ShareRange, RangeProblem>> {
  const parsed = parseExpression(expression);
  if (!parsed.ok) return parsed;
  const { terms, constant } = parsed.value;
  const known = new Set(set.counts.map(({ id }) => id));
  const unknown = [...terms.keys(), ...(base === undefined ? [] : [base])].filter(
    (count) => !known.has(count),
  );
  if (unknown.length > 0)
    return failed(...unknown.map((found) => ({ code: 'range_count_unknown' as const, found })));
  const scale = [constant, ...terms.values()].reduce((all, { denominator }) => all * denominator, 1n);
  const whole = ({ numerator, denominator }: Fraction) => (numerator * scale) / denominator;
  const sum = [...terms].map(([variable, coefficient]) => ({ variable, coefficient: whole(coefficient) }));
  const problem = withQuantity(toLinearProblem(withGenerousReadings(set), reading), sum, whole(constant));
  const oracle = createOracle(deciders, limits);
  if (base !== undefined) {
    const range = await shareRangeOf(problem, { count: asked, base }, oracle);
    return ok(range.kind === 'range' ? scaled(range, scale) : range);
  }
  const range = await rangeOf(problem, [{ variable: asked, coefficient: 1n }], oracle);
  if (range.kind !== 'range') return ok(range);
  return ok(
    scaled({ kind: 'range', least: fraction(range.least), greatest: fraction(range.greatest) }, scale),
  );
}

/** A count more, which is the quantity asked for. */
function withQuantity(
  problem: LinearProblem,
  sum: LinearProblem['rows'][number]['terms'],
  constant: bigint,
): LinearProblem {
  const reach = (wanted: 'min' | 'max') =>
    sum.reduce((total, { variable, coefficient }) => {
      const limits = problem.variables.find(({ id }) => id === variable);
      const end = coefficient > 0n === (wanted === 'max') ? limits?.max : limits?.min;
      return total + coefficient * (end ?? 0n);
    }, constant);
  const minus = sum.map(({ variable, coefficient }) => ({ variable, coefficient: -coefficient }));
  return {
    variables: [...problem.variables, { id: asked, min: reach('min'), max: reach('max') }],
    rows: [
      ...problem.rows,
      { terms: [...sum, { variable: asked, coefficient: -1n }], bound: -constant },
      { terms: [...minus, { variable: asked, coefficient: 1n }], bound: constant },
    ],
  };
}

function scaled({ least, greatest }: Extract<ShareRange, { kind: 'range' }>, scale: bigint): ShareRange {
  const down = ({ numerator, denominator }: Fraction) => fraction(numerator, denominator * scale);
  return { kind: 'range', least: down(least), greatest: down(greatest) };
}
