import { compare, type Fraction, fraction, plus } from '../../quantity/fraction.ts';
import type { Claim, ClaimId, ClaimSet, CountId, Relation } from '../claim-set.ts';
import { type Interval, narrowedIntervals } from './intervals.ts';
import { type LinearProblem, type MemberId, type Row, restrictTo } from './linear-problem.ts';
import { claimMember, type Reading, standingMember, toLinearProblem } from './linear-rows.ts';
import { type NoWholeNumber, noWholeNumber } from './whole-number-proof.ts';

/** Why some claims cannot all be true, as numbers that a reader can add up. */
export type Proof =
  | NoWholeNumber
  /** What is counted together is more than there is room for, or less than there must be. */
  | {
      readonly kind: 'sum';
      readonly side: 'at_least' | 'at_most';
      readonly parts: readonly Part[];
      readonly limit: number;
    }
  /** One count in two intervals that do not meet. */
  | {
      readonly kind: 'apart';
      readonly count: CountId;
      readonly base: number | null;
      readonly stated: readonly Stated[];
    }
  /** Shares of one base whose size is open. */
  | {
      readonly kind: 'shares';
      readonly side: 'at_least' | 'at_most';
      readonly parts: readonly Fraction[];
      readonly total: Fraction;
    }
  /** No short sum shows it: the intervals, of which no choice of whole numbers fits. */
  | { readonly kind: 'no_choice_fits'; readonly stated: readonly Stated[] };

export interface Part {
  readonly times: number;
  readonly value: number;
}

export interface Stated {
  readonly claim: ClaimId;
  readonly interval: Interval;
}

/**
 * The shortest arithmetic that shows why a conflict is one: one member is held back, the others are narrowed, and
 * the one held back is seen not to fit what they leave. Standing relations with many counts are tried first, as
 * sums are what readers check.
 */
export function proofOf(set: ClaimSet, reading: Reading): Proof {
  const alone = noWholeNumber(set, reading);
  if (alone) return alone;
  const problem = toLinearProblem(set, reading);
  const members = [
    ...[...set.always]
      .sort((a, b) => b.relation.terms.length - a.relation.terms.length)
      .map(({ id }) => standingMember(id)),
    ...set.claims.map(({ id }) => claimMember(id)).reverse(),
  ];
  for (const last of members) {
    const proof = proofBy(last, set, problem);
    if (proof) return proof;
  }
  return (
    shareSum(set, reading) ?? {
      kind: 'no_choice_fits',
      stated: set.claims.flatMap((claim) => statedBy(claim, set, problem)),
    }
  );
}

function proofBy(last: MemberId, set: ClaimSet, problem: LinearProblem): Proof | undefined {
  const intervals = narrowedIntervals(without(problem, [last]));
  if (intervals === 'empty') return undefined;
  const broken = problem.rows.find(
    (row) => row.member === last && leastSide(row, intervals) > Number(row.bound),
  );
  if (!broken) return undefined;
  const claim = set.claims.find(({ id }) => claimMember(id) === last);
  return (claim && apart(claim, set, problem)) ?? sumProof(broken, intervals);
}

/** `Σ parts ≤ limit` broken by the least the parts can be, or `limit ≤ Σ parts` by the most they can be. */
function sumProof(row: Row, intervals: ReadonlyMap<CountId, Interval>): Proof {
  const part = (variable: CountId, coefficient: bigint): Part => {
    const { lo, hi } = intervals.get(variable) ?? { lo: 0, hi: 0 };
    return coefficient > 0n
      ? { times: Number(coefficient), value: lo }
      : { times: Number(-coefficient), value: hi };
  };
  const side = (wanted: (coefficient: bigint) => boolean) =>
    row.terms
      .filter(({ coefficient }) => wanted(coefficient))
      .map(({ variable, coefficient }) => part(variable, coefficient));
  const [above, below] = [side((coefficient) => coefficient > 0n), side((coefficient) => coefficient < 0n)];
  const bound = Number(row.bound);
  return above.length >= below.length
    ? { kind: 'sum', side: 'at_least', parts: above, limit: totalOf(below) + bound }
    : { kind: 'sum', side: 'at_most', parts: below, limit: totalOf(above) - bound };
}

/** @example totalOf([{ times: 2, value: 3 }, { times: 1, value: 4 }]) // => 10 */
export function totalOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { times, value }) => sum + times * value, 0);
}

/** Two or more claims about one count, each with the interval that it leaves by itself. */
function apart(claim: Claim, set: ClaimSet, problem: LinearProblem): Proof | undefined {
  const subject = subjectOf(claim);
  if (subject === undefined) return undefined;
  const rivals = set.claims.filter((other) => subjectOf(other) === subject);
  const stated = rivals.flatMap((rival) => {
    const others = rivals.filter(({ id }) => id !== rival.id).map(({ id }) => claimMember(id));
    const intervals = narrowedIntervals(without(problem, others));
    const interval = intervals === 'empty' ? undefined : intervals.get(subject);
    return interval ? [{ claim: rival.id, interval }] : [];
  });
  const [first, ...rest] = stated;
  const overlap = rest.reduce(
    (common, { interval }) => ({
      lo: Math.max(common.lo, interval.lo),
      hi: Math.min(common.hi, interval.hi),
    }),
    first?.interval ?? { lo: 0, hi: 0 },
  );
  if (stated.length < 2 || overlap.lo <= overlap.hi) return undefined;
  return { kind: 'apart', count: subject, base: fixedBase(claim, problem), stated };
}

/** What a claim is about: its count, or the only count that its relations name. */
export function subjectOf({ count, ordinary }: Claim): CountId | undefined {
  if (count !== null) return count;
  const named = new Set(ordinary.flatMap(({ terms }) => terms.map((term) => term.count)));
  return named.size === 1 ? [...named][0] : undefined;
}

function fixedBase({ base }: Claim, problem: LinearProblem): number | null {
  const rows = problem.rows.filter(({ terms }) => terms.length === 1);
  const intervals = base === null ? 'empty' : narrowedIntervals({ ...problem, rows });
  const interval = intervals === 'empty' || base === null ? undefined : intervals.get(base);
  return interval && interval.lo === interval.hi ? interval.lo : null;
}

function statedBy(claim: Claim, set: ClaimSet, problem: LinearProblem): readonly Stated[] {
  const subject = subjectOf(claim);
  const others = set.claims.filter((other) => other !== claim && subjectOf(other) !== claim.base);
  const intervals = narrowedIntervals(
    without(
      problem,
      others.map(({ id }) => claimMember(id)),
    ),
  );
  const interval = intervals === 'empty' || subject === undefined ? undefined : intervals.get(subject);
  return interval ? [{ claim: claim.id, interval }] : [];
}

/** Shares that add up to more or less than their base, whatever its size. */
function shareSum(set: ClaimSet, reading: Reading): Proof | undefined {
  for (const { relation } of set.always) {
    const base = relation.terms.find(({ coefficient }) => coefficient.numerator < 0n)?.count;
    const parts = relation.terms.filter(({ count }) => count !== base);
    const isPartition = parts.every(({ coefficient }) => coefficient.numerator === coefficient.denominator);
    if (base === undefined || !isPartition || relation.constant.numerator !== 0n) continue;
    for (const side of ['at_least', 'at_most'] as const) {
      const shares = parts.map(({ count }) =>
        shareBound(
          count,
          base,
          side,
          set.claims.flatMap((claim) => claim[reading]),
        ),
      );
      const total = shares.reduce(plus, fraction(0));
      const excess = compare(total, fraction(1));
      if (side === 'at_least' ? excess > 0 : excess < 0 && relation.relator === '=')
        return { kind: 'shares', side, parts: shares, total };
    }
  }
  return undefined;
}

function shareBound(
  count: CountId,
  base: CountId,
  side: 'at_least' | 'at_most',
  relations: readonly Relation[],
): Fraction {
  const wanted = side === 'at_least' ? ['>', '>=', '='] : ['<', '<=', '='];
  const shares = relations.flatMap(({ terms, relator, constant }) => {
    const [own, whole] = [
      terms.find((term) => term.count === count),
      terms.find((term) => term.count === base),
    ];
    if (!own || !whole || terms.length !== 2 || constant.numerator !== 0n || !wanted.includes(relator))
      return [];
    if (own.coefficient.numerator <= 0n) return [];
    const { numerator, denominator } = whole.coefficient;
    return [fraction(-numerator * own.coefficient.denominator, denominator * own.coefficient.numerator)];
  });
  const first = fraction(side === 'at_least' ? 0 : 1);
  return shares.reduce(
    (best, share) => (compare(share, best) > 0 === (side === 'at_least') ? share : best),
    first,
  );
}

function leastSide({ terms }: Row, intervals: ReadonlyMap<CountId, Interval>): number {
  return terms.reduce((sum, { variable, coefficient }) => {
    const { lo, hi } = intervals.get(variable) ?? { lo: 0, hi: 0 };
    return sum + Number(coefficient) * (coefficient > 0n ? lo : hi);
  }, 0);
}

function without(problem: LinearProblem, left: readonly MemberId[]): LinearProblem {
  const kept = new Set(
    problem.rows.flatMap(({ member }) => (member === undefined || left.includes(member) ? [] : [member])),
  );
  return restrictTo(problem, kept);
}
