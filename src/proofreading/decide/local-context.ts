import type { ClaimSet } from '../claim-set.ts';
import { independentSets } from './independent-sets.ts';
import { trimmed } from './needed-counts.ts';
import { agreedSizes, statedSize } from './stated-size.ts';

/**
 * What stands near a conflict: all that shares a count with it, other than through a base whose size all that state
 * it agree on. Such a base ties a whole memo together, yet passes nothing on.
 */
export function localContext(members: ClaimSet, set: ClaimSet): ClaimSet {
  const sizes = agreedSizes(set);
  const counts = set.counts.map((count) => {
    const size = sizes.get(count.id);
    return size === undefined ? count : { ...count, min: size, max: size };
  });
  const near = independentSets({ ...set, counts }).filter(
    ({ claims, always }) =>
      claims.some((claim) => members.claims.includes(claim)) ||
      always.some((standing) => members.always.includes(standing)),
  );
  const nearClaims = new Set(near.flatMap(({ claims }) => claims));
  const nearAlways = new Set(near.flatMap(({ always }) => always));
  return trimmed({
    counts: set.counts,
    always: set.always.filter((standing) => nearAlways.has(standing)),
    claims: set.claims.filter((claim) => nearClaims.has(claim) || sizes.has(statedSize(claim)?.count ?? '')),
  });
}
