import { type Fraction, fraction } from '../../quantity/fraction.ts';
import type { CountId } from '../claim-set.ts';
import { type LinearProblem, type Row, rowSum } from './linear-problem.ts';
import type { Oracle } from './oracle.ts';

/** A whole linear expression, `Σ coefficient · count`. */
export type Expression = Row['terms'];

export type Range =
  | { readonly kind: 'range'; readonly least: bigint; readonly greatest: bigint }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'undecided' };

export type ShareRange =
  | { readonly kind: 'range'; readonly least: Fraction; readonly greatest: Fraction }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'undecided' };

/** The least and the greatest value that an expression takes over all solutions, both reached. */
export async function rangeOf(
  problem: LinearProblem,
  expression: Expression,
  oracle: Oracle,
): Promise<Range> {
  const least = await leastValueOf(problem, expression, oracle);
  if (typeof least === 'string') return { kind: least };
  const greatest = await leastValueOf(problem, negated(expression), oracle);
  if (typeof greatest === 'string') return { kind: greatest };
  return { kind: 'range', least, greatest: -greatest };
}

/**
 * The least and the greatest share of a base that a count takes over all solutions, also where the base itself is
 * open. Solutions with an empty base have no share and are left out.
 */
export async function shareRangeOf(
  problem: LinearProblem,
  { count, base }: { readonly count: CountId; readonly base: CountId },
  oracle: Oracle,
): Promise<ShareRange> {
  const someone = withRow(problem, { terms: [{ variable: base, coefficient: -1n }], bound: -1n });
  const least = await leastShare(someone, { count, base, sign: 1n }, oracle);
  if (typeof least === 'string') return { kind: least };
  const greatest = await leastShare(someone, { count, base, sign: -1n }, oracle);
  if (typeof greatest === 'string') return { kind: greatest };
  return { kind: 'range', least, greatest: fraction(-greatest.numerator, greatest.denominator) };
}

/** Dinkelbach's method: from a share p/q that is reached, minimise q·count − p·base until nothing is below zero. */
async function leastShare(
  problem: LinearProblem,
  { count, base, sign }: { readonly count: CountId; readonly base: CountId; readonly sign: 1n | -1n },
  oracle: Oracle,
): Promise<Fraction | 'impossible' | 'undecided'> {
  let answer = await oracle.ask(problem);
  let best: Fraction | undefined;
  while (answer.kind === 'possible') {
    best = fraction(sign * (answer.witness.get(count) ?? 0n), answer.witness.get(base) ?? 1n);
    const expression = [
      { variable: count, coefficient: sign * best.denominator },
      { variable: base, coefficient: -best.numerator },
    ];
    const below = await leastValueOf(problem, expression, oracle);
    if (typeof below === 'string') return 'undecided';
    if (below >= 0n) return best;
    answer = await oracle.ask(withRow(problem, { terms: expression, bound: below }));
  }
  return answer.kind;
}

/** The least value of an expression: halves the distance between a value that is reached and one that nothing is below. */
export async function leastValueOf(
  problem: LinearProblem,
  expression: Expression,
  oracle: Oracle,
): Promise<bigint | 'impossible' | 'undecided'> {
  const first = await oracle.ask(problem);
  if (first.kind !== 'possible') return first.kind;
  let reached = rowSum(expression, first.witness);
  let nothingBelow = lowestImaginable(problem, expression);
  while (nothingBelow < reached) {
    const middle = nothingBelow + (reached - nothingBelow) / 2n;
    const answer = await oracle.ask(withRow(problem, { terms: expression, bound: middle }));
    if (answer.kind === 'undecided') return 'undecided';
    if (answer.kind === 'possible') reached = rowSum(expression, answer.witness);
    else nothingBelow = middle + 1n;
  }
  return reached;
}

function lowestImaginable({ variables }: LinearProblem, expression: Expression): bigint {
  return expression.reduce((sum, { variable, coefficient }) => {
    const limits = variables.find(({ id }) => id === variable);
    if (!limits) throw new Error(`an expression names a count that is not there: ${variable}`);
    return sum + coefficient * (coefficient > 0n ? limits.min : limits.max);
  }, 0n);
}

export function withRow({ variables, rows }: LinearProblem, row: Row): LinearProblem {
  return { variables, rows: [...rows, row] };
}

function negated(expression: Expression): Expression {
  return expression.map(({ variable, coefficient }) => ({ variable, coefficient: -coefficient }));
}
