import { compare, type Fraction, fraction } from '../../quantity/fraction.ts';
import type { Claim, ClaimSet, CountId, Relation } from '../claim-set.ts';
import { type Interval, narrowedIntervals } from '../decide/intervals.ts';
import { toLinearProblem } from '../decide/linear-rows.ts';
import { type CountTable, countTable, neededCounts } from '../decide/needed-counts.ts';
import { type StatedSizes, statedSizes } from '../decide/stated-size.ts';
import { subjectOf } from '../decide/subject.ts';
import { type Evidence, evidenceStrength } from '../decide/whole-number-proof.ts';

/** What one claim says in numbers. */
export interface ClaimFacts {
  readonly claim: Claim;
  /** The size of its base, where something says it. */
  readonly base: number | null;
  readonly ordinary: Reach;
  readonly wide: Reach;
  readonly evidence: Evidence | null;
}

/** Whole numbers of the count; shares from 0 to 1 where the size of the base is open; or nothing at all. */
export type Reach =
  | { readonly kind: 'counts'; readonly lo: number; readonly hi: number }
  | { readonly kind: 'shares'; readonly lo: number; readonly hi: number }
  | { readonly kind: 'nothing' };

/** The facts of every claim of a set, each claim by itself. */
export function claimFacts(set: ClaimSet): readonly ClaimFacts[] {
  const sizes = statedSizes(set);
  const table = countTable(set.counts);
  const frame = narrowedIntervals(toLinearProblem({ ...set, claims: [] }, 'ordinary'));
  return set.claims.map((claim) => {
    const base = baseSize(claim, sizes, frame);
    return {
      claim,
      base,
      ordinary: reachOf(claim, claim.ordinary, base, table),
      wide: reachOf(claim, claim.wide, base, table),
      evidence: claim.printed && base !== null ? evidenceStrength(claim.printed, base) : null,
    };
  });
}

/** As its own sentence states it, else as all that state it agree, else as the frame has it. */
function baseSize(
  { base, sentence }: Claim,
  sizes: StatedSizes,
  frame: ReturnType<typeof narrowedIntervals>,
): number | null {
  if (base === null) return null;
  const stating = sizes.get(base) ?? [];
  const here = stating.find(({ claim }) => claim.sentence === sentence);
  if (here) return here.value;
  const [size, ...others] = new Set(stating.map(({ value }) => value));
  if (size !== undefined) return others.length === 0 ? size : null;
  const interval = frame === 'empty' ? undefined : frame.get(base);
  return interval && interval.lo === interval.hi ? interval.lo : null;
}

function reachOf(
  claim: Claim,
  relations: readonly Relation[],
  base: number | null,
  table: CountTable,
): Reach {
  const subject = subjectOf(claim);
  if (subject === undefined) return { kind: 'nothing' };
  if (base === null && claim.base !== null && claim.printed?.kind !== 'whole') {
    return { kind: 'shares', ...sharesOf(relations, subject, claim.base) };
  }
  const alone = { ...claim, ordinary: base === null ? relations : [...relations, ...held(claim.base, base)] };
  const small = { counts: neededCounts({ always: [], claims: [alone] }, table), always: [], claims: [alone] };
  const intervals = narrowedIntervals(toLinearProblem(small, 'ordinary'));
  const interval: Interval | undefined = intervals === 'empty' ? undefined : intervals.get(subject);
  return interval ? { kind: 'counts', ...interval } : { kind: 'nothing' };
}

function held(count: CountId | null, size: number): readonly Relation[] {
  if (count === null) return [];
  return [
    {
      terms: [{ count, coefficient: fraction(1) }],
      relator: '=',
      constant: fraction(size),
      says: `${count} = ${size}`,
    },
  ];
}

/** Bounds that scale with the base; what is added to them (half a municipality) vanishes in a large base. */
function sharesOf(
  relations: readonly Relation[],
  count: CountId,
  base: CountId,
): { readonly lo: number; readonly hi: number } {
  let [lo, hi] = [fraction(0), fraction(1)];
  for (const { terms, relator } of relations) {
    const own = terms.find((term) => term.count === count)?.coefficient;
    const whole = terms.find((term) => term.count === base)?.coefficient;
    if (!own || !whole || own.numerator <= 0n) continue;
    const share = fraction(-whole.numerator * own.denominator, whole.denominator * own.numerator);
    if (relator !== '<' && relator !== '<=' && compare(share, lo) > 0) lo = share;
    if (relator !== '>' && relator !== '>=' && compare(share, hi) < 0) hi = share;
  }
  return { lo: asNumber(lo), hi: asNumber(hi) };
}

function asNumber({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}
