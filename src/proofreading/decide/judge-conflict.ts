import type { Claim, ClaimSet } from '../claim-set.ts';
import { tryBases } from './bases.ts';
import type { JudgedConflict } from './decision.ts';
import type { MemberId } from './linear-problem.ts';
import { claimMember, type Reading, standingMember } from './linear-rows.ts';
import { localContext } from './local-context.ts';
import { countsOfClaim, trimmed } from './needed-counts.ts';
import type { Oracle } from './oracle.ts';
import { proofOf } from './proof.ts';
import { likelySlips } from './slips.ts';
import { statedAlone } from './stated-alone.ts';
import { statedSize, withBaseSizes } from './stated-size.ts';
import { leastCommonStretch, singleStretches } from './stretch.ts';

interface BareConflict {
  readonly members: ClaimSet;
  readonly context: ClaimSet;
  readonly reading: Reading;
  readonly isMinimal: boolean;
  readonly confirmedBy: readonly string[];
}

/** What a conflict amounts to, its arithmetic, and what would save it. */
export async function judgeConflict(conflict: BareConflict, oracle: Oracle): Promise<JudgedConflict> {
  const { members, context, reading, isMinimal, confirmedBy } = conflict;
  const informed = withBaseSizes(members, context);
  const near = localContext(members, context);
  return {
    severity:
      reading === 'ordinary'
        ? 'depends_on_reading'
        : isOneStatement(members.claims)
          ? 'impossible'
          : 'contradictory',
    reading,
    members,
    isMinimal,
    confirmedBy,
    proof: proofOf(informed, reading),
    stated: statedAlone(members.claims, informed, reading),
    commonStretch: await leastCommonStretch(informed, oracle),
    singleStretches: reading === 'ordinary' ? await singleStretches(informed, oracle) : [],
    slips: await likelySlips(members, near, oracle),
    bases: await tryBases(members, near, oracle),
  };
}

/** The part of a claim set that some members are, with the counts that they need. */
export function membersAsSet(set: ClaimSet, members: readonly MemberId[]): ClaimSet {
  return trimmed({
    counts: set.counts,
    always: set.always.filter(({ id }) => members.includes(standingMember(id))),
    claims: set.claims.filter(({ id }) => members.includes(claimMember(id))),
  });
}

/**
 * Whether a conflict is one claim against itself: a single claim; the pieces of one phrase that a reading took apart,
 * a share, the number beside it and the base it is of, all in one sentence ("45 pct. af de 12 kommuner"); or a share
 * that no whole number of its base gives, wherever the size of the base is stated.
 * @example isOneStatement([]) // => false
 */
export function isOneStatement(claims: readonly Claim[]): boolean {
  const [first, ...others] = claims;
  if (!first) return false;
  return others.length === 0 || isOnePhrase(first, claims) || isShareOfSizedBase(claims);
}

function isOnePhrase({ sentence }: Claim, claims: readonly Claim[]): boolean {
  const named = new Set(claims.flatMap(countsOfClaim));
  const isOneShare = claims.some(({ count, base }) => [...named].every((id) => id === count || id === base));
  return isOneShare && /[\p{L}\p{N}]/u.test(sentence) && claims.every((claim) => claim.sentence === sentence);
}

function isShareOfSizedBase(claims: readonly Claim[]): boolean {
  const [share, ...more] = claims.filter((claim) => statedSize(claim) === undefined);
  if (!share || more.length > 0 || share.base === null) return false;
  const named = new Set(countsOfClaim(share));
  const sizesBase = claims.every((claim) => claim === share || statedSize(claim)?.count === share.base);
  return sizesBase && named.size === 2 && named.has(share.base);
}
