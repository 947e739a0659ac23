import type { Claim, ClaimId, ClaimSet, CountId } from '../claim-set.ts';
import { type Interval, narrowedIntervals } from './intervals.ts';
import { type Reading, toLinearProblem } from './linear-rows.ts';
import { countsOfClaim, trimmed } from './needed-counts.ts';
import { subjectOf } from './subject.ts';

/** The whole numbers that one claim leaves its count. */
export interface Stated {
  readonly claim: ClaimId;
  readonly interval: Interval;
}

/**
 * The interval that each claim leaves its count, given what is stated of its base and nothing else. A claim that no
 * whole number fits is left out.
 */
export function statedAlone(claims: readonly Claim[], set: ClaimSet, reading: Reading): readonly Stated[] {
  return claims.flatMap((claim) => {
    const subject = subjectOf(claim);
    const only = (counts: readonly CountId[]) => counts.every((count) => count === claim.base);
    const always = set.always.filter(({ relation }) => only(relation.terms.map(({ count }) => count)));
    const sizes = set.claims.filter((other) => other !== claim && only(countsOfClaim(other)));
    const alone = trimmed({ counts: set.counts, always, claims: [...sizes, claim] });
    const intervals = narrowedIntervals(toLinearProblem(alone, reading));
    const interval = intervals === 'empty' || subject === undefined ? undefined : intervals.get(subject);
    return interval ? [{ claim: claim.id, interval }] : [];
  });
}
