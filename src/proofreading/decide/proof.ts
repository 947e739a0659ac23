import type { Claim, ClaimSet, CountId } from '../claim-set.ts';
import { type Interval, narrowedIntervals } from './intervals.ts';
import type { LinearProblem, MemberId, Row } from './linear-problem.ts';
import { claimMember, type Reading, standingMember, toLinearProblem } from './linear-rows.ts';
import { type ShareSum, shareSum } from './share-sum.ts';
import type { Stated } from './stated-alone.ts';
import { subjectOf } from './subject.ts';
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
  | ShareSum
  /** No short sum shows it: of the stated intervals, no choice of whole numbers fits. */
  | { readonly kind: 'no_choice_fits' };

export interface Part {
  readonly times: number;
  readonly value: number;
}

/** Sums come first, so that after these nothing short is left to find. */
const mostHeldBack = 60;

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
  for (const last of members.slice(0, mostHeldBack)) {
    const proof = proofBy(last, set, problem);
    if (proof) return proof;
  }
  return shareSum(set, reading) ?? { kind: 'no_choice_fits' };
}

function proofBy(last: MemberId, set: ClaimSet, problem: LinearProblem): Proof | undefined {
  const intervals = narrowedIntervals(without(problem, [last]));
  if (intervals === 'empty') return undefined;
  const broken = problem.rows.find(
    (row) => row.member === last && leastSide(row, intervals) > Number(row.bound),
  );
  if (!broken) return undefined;
  const claim = set.claims.find(({ id }) => claimMember(id) === last);
  const clash = claim && apart(claim, set, problem);
  return clash ?? (claim === undefined || isPlainSum(broken) ? sumProof(broken, intervals) : undefined);
}

/** Not a share in disguise, `60·a − 17·n`, which nobody reads as a sum. */
function isPlainSum({ terms }: Row): boolean {
  return terms.every(({ coefficient }) => coefficient === 1n || coefficient === -1n);
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

function fixedBase({ base }: Claim, problem: LinearProblem): number | null {
  const rows = problem.rows.filter(({ terms }) => terms.length === 1);
  const intervals = base === null ? 'empty' : narrowedIntervals({ ...problem, rows });
  const interval = intervals === 'empty' || base === null ? undefined : intervals.get(base);
  return interval && interval.lo === interval.hi ? interval.lo : null;
}

function leastSide({ terms }: Row, intervals: ReadonlyMap<CountId, Interval>): number {
  return terms.reduce((sum, { variable, coefficient }) => {
    const { lo, hi } = intervals.get(variable) ?? { lo: 0, hi: 0 };
    return sum + Number(coefficient) * (coefficient > 0n ? lo : hi);
  }, 0);
}

/** The counts stay, for one that only the left out named is still between its own limits. */
function without({ variables, rows }: LinearProblem, left: readonly MemberId[]): LinearProblem {
  return { variables, rows: rows.filter(({ member }) => member === undefined || !left.includes(member)) };
}
