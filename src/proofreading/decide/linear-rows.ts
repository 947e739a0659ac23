import type { Fraction } from '../../quantity/fraction.ts';
import type { Relator } from '../../quantity/reading-table.ts';
import type { ClaimSet, Count, CountId, Relation } from '../claim-set.ts';
import type { LinearProblem, MemberId, Row, Variable } from './linear-problem.ts';

export type Reading = 'ordinary' | 'wide';

/** Members are claims and standing relations; the prefix keeps a claim `s1` apart from a standing relation `s1`. */
export const claimMember = (id: string): MemberId => `claim:${id}`;
export const standingMember = (id: string): MemberId => `always:${id}`;
export const isClaimMember = (member: MemberId): boolean => member.startsWith('claim:');

/**
 * A claim set in one of its readings, as rows of whole numbers. Throws if a count is unknown: whoever made the
 * claim set has checked that.
 * @example toLinearProblem({ counts: [{ id: 'n', min: 0, max: 98 }], always: [], claims: [] }, 'wide') // => { variables: [{ id: 'n', min: 0n, max: 98n }], rows: [] }
 */
export function toLinearProblem(set: ClaimSet, reading: Reading): LinearProblem {
  const byId = new Map(set.counts.map((count) => [count.id, count]));
  const variables = set.counts.map((count) => variableOf(count, byId));
  const known = new Set(variables.map(({ id }) => id));
  const rows = [
    ...set.counts.flatMap(rowsOfCount),
    ...set.always.flatMap(({ id, relation }) => rowsOf(relation, standingMember(id))),
    ...set.claims.flatMap((claim) =>
      claim[reading].flatMap((relation) => rowsOf(relation, claimMember(claim.id))),
    ),
  ];
  for (const { variable } of rows.flatMap(({ terms }) => terms)) {
    if (!known.has(variable)) throw new Error(`a relation names a count that is not there: ${variable}`);
  }
  return { variables, rows };
}

/**
 * The rows of one relation: whole coefficients without a common divisor, the bound rounded to what whole numbers
 * can reach. A strict relation becomes a weak one to the next whole number.
 */
export function rowsOf(
  { terms, relator, constant }: Omit<Relation, 'says'>,
  member?: MemberId,
): readonly Row[] {
  const scale = [constant, ...terms.map(({ coefficient }) => coefficient)].reduce(
    (multiple, { denominator }) => leastCommonMultiple(multiple, denominator),
    1n,
  );
  const whole = ({ numerator, denominator }: Fraction) => (numerator * scale) / denominator;
  const scaled = terms.map(({ count, coefficient }) => ({
    variable: count,
    coefficient: whole(coefficient),
  }));
  return halves(relator, whole(constant)).map(({ sign, bound }) =>
    tightRow(
      scaled.map(({ variable, coefficient }) => ({ variable, coefficient: sign * coefficient })),
      bound,
      member,
    ),
  );
}

/** A relation as one or two `≤`: `sign · left ≤ bound`. */
function halves(
  relator: Relator,
  right: bigint,
): readonly { readonly sign: bigint; readonly bound: bigint }[] {
  switch (relator) {
    case '<=':
      return [{ sign: 1n, bound: right }];
    case '<':
      return [{ sign: 1n, bound: right - 1n }];
    case '>=':
      return [{ sign: -1n, bound: -right }];
    case '>':
      return [{ sign: -1n, bound: -right - 1n }];
    case '=':
      return [
        { sign: 1n, bound: right },
        { sign: -1n, bound: -right },
      ];
  }
}

function tightRow(terms: Row['terms'], bound: bigint, member: MemberId | undefined): Row {
  const present = terms.filter(({ coefficient }) => coefficient !== 0n);
  const divisor =
    present.reduce((common, { coefficient }) => greatestCommonDivisor(common, coefficient), 0n) || 1n;
  const row = {
    terms: present.map(({ variable, coefficient }) => ({ variable, coefficient: coefficient / divisor })),
    bound: floorDivide(bound, divisor),
  };
  return member === undefined ? row : { ...row, member };
}

function rowsOfCount({ id, max }: Count): readonly Row[] {
  if (typeof max === 'number') return [];
  const terms = [
    { variable: id, coefficient: 1n },
    { variable: max.of, coefficient: -1n },
  ];
  return [{ terms, bound: 0n }];
}

function variableOf(count: Count, counts: ReadonlyMap<CountId, Count>): Variable {
  return { id: count.id, min: BigInt(count.min), max: BigInt(greatest(count, counts, counts.size)) };
}

/** A part of a part is at most the whole. Throws if counts are parts of each other in a ring. */
function greatest({ id, max }: Count, counts: ReadonlyMap<CountId, Count>, depth: number): number {
  if (typeof max === 'number') return max;
  const whole = counts.get(max.of);
  if (!whole || depth === 0) throw new Error(`the count ${id} is a part of something unknown: ${max.of}`);
  return greatest(whole, counts, depth - 1);
}

export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}
