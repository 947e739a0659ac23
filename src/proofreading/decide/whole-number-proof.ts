import { ceiling, type Fraction, floor, fraction, times } from '../../quantity/fraction.ts';
import type { Claim, ClaimId, ClaimSet, CountId, PrintedQuantity } from '../claim-set.ts';
import { narrowedIntervals } from './intervals.ts';
import { type Reading, toLinearProblem } from './linear-rows.ts';
import { countsOfClaim, trimmed } from './needed-counts.ts';

/** No whole number of the base gives the printed share (GRIM, Brown and Heathers 2017): its two neighbours do not. */
export interface NoWholeNumber {
  readonly kind: 'no_whole_number';
  readonly claim: ClaimId;
  readonly base: number;
  readonly nearest: readonly number[];
  readonly evidence: Evidence | null;
}

/** How many of the values that could have been printed no whole number of the base gives. */
export interface Evidence {
  readonly ruledOut: number;
  readonly printable: number;
}

/** The proof for a single printed share whose base the other members fix; nothing for any other conflict. */
export function noWholeNumber(set: ClaimSet, reading: Reading): NoWholeNumber | undefined {
  const shares = set.claims.filter(({ base }) => base !== null);
  const [claim] = shares;
  if (!claim?.printed || claim.printed.kind === 'whole' || shares.length !== 1) return undefined;
  const onlyBase = set.claims.every((other) => other === claim || speaksOnlyOf(other, claim.base));
  if (
    !onlyBase ||
    !set.always.every(({ relation }) => relation.terms.every(({ count }) => count === claim.base))
  ) {
    return undefined;
  }
  const base = fixedCount(claim.base, set, reading);
  if (base === undefined) return undefined;
  const exact = times(claim.printed.share, fraction(base));
  const nearest = neighbours(exact).filter((count) => count >= 0 && count <= base);
  return {
    kind: 'no_whole_number',
    claim: claim.id,
    base,
    nearest,
    evidence: evidenceStrength(claim.printed, base),
  };
}

/** The whole numbers beside a share of a base; where that is whole itself, a hedge points to either side of it. */
function neighbours(exact: Fraction): readonly number[] {
  const [below, above] = [Number(floor(exact)), Number(ceiling(exact))];
  return below === above ? [below - 1, below, below + 1] : [below, above];
}

function speaksOnlyOf(claim: Claim, count: CountId | null): boolean {
  return countsOfClaim(claim).every((named) => named === count);
}

function fixedCount(count: CountId | null, set: ClaimSet, reading: Reading): number | undefined {
  const claims = set.claims.filter((claim) => speaksOnlyOf(claim, count));
  const intervals = narrowedIntervals(toLinearProblem(trimmed({ ...set, claims }), reading));
  const interval = intervals === 'empty' || count === null ? undefined : intervals.get(count);
  return interval && interval.lo === interval.hi ? interval.lo : undefined;
}

/**
 * How much it says that a printed percentage fits: of all percentages with as many decimals from 0 to 100, so many
 * come from no whole number of the base, both roundings of a half allowed. `null` for fractions and counts, which
 * are not chosen from a fixed scale.
 * @example evidenceStrength({ kind: 'percent', share: { numerator: 67n, denominator: 100n }, decimals: 0 }, 74) // => { ruledOut: 26, printable: 101 }
 */
export function evidenceStrength(printed: PrintedQuantity, base: number): Evidence | null {
  if (printed.kind !== 'percent' || base < 1) return null;
  const printable = 100 * 10 ** printed.decimals + 1;
  if (base >= printable - 1) return { ruledOut: 0, printable };
  const reached = new Set<number>();
  for (let count = 0; count <= base; count += 1) {
    const exact: Fraction = fraction(BigInt(count) * BigInt(printable - 1) * 2n, BigInt(base) * 2n);
    reached.add(
      Number(
        ceiling({ numerator: 2n * exact.numerator - exact.denominator, denominator: 2n * exact.denominator }),
      ),
    );
    reached.add(
      Number(
        floor({ numerator: 2n * exact.numerator + exact.denominator, denominator: 2n * exact.denominator }),
      ),
    );
  }
  return { ruledOut: printable - reached.size, printable };
}
