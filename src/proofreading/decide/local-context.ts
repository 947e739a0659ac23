import type { ClaimSet } from '../claim-set.ts';
import { independentSets } from './independent-sets.ts';
import { countTable, trimmed } from './needed-counts.ts';
import { agreedSizes, statedSize } from './stated-size.ts';

/**
 * A claim set in parts that share no count other than a base whose size all that state it agree on; such a base
 * ties a whole memo together, yet passes nothing on. Each part has the claims that state those sizes.
 */
export function localParts(set: ClaimSet): readonly ClaimSet[] {
  const sizes = agreedSizes(set);
  const counts = set.counts.map((count) => {
    const size = sizes.get(count.id);
    return size === undefined ? count : { ...count, min: size, max: size };
  });
  const table = countTable(set.counts);
  const stating = new Set(set.claims.filter((claim) => sizes.has(statedSize(claim)?.count ?? '')));
  return independentSets({ ...set, counts }).map((part) => {
    const own = new Set(part.claims);
    const claims = set.claims.filter((claim) => own.has(claim) || stating.has(claim));
    return trimmed({ counts: set.counts, always: part.always, claims }, table);
  });
}

/** The parts that a conflict lies in, as one. */
export function localContext(members: ClaimSet, set: ClaimSet): ClaimSet {
  const sizes = agreedSizes(set);
  const sized = new Set(members.claims.filter((claim) => sizes.has(statedSize(claim)?.count ?? '')));
  const near = localParts(set).filter(
    ({ claims, always }) =>
      claims.some((claim) => members.claims.includes(claim) && !sized.has(claim)) ||
      always.some((standing) => members.always.includes(standing)),
  );
  const nearClaims = new Set([...near.flatMap(({ claims }) => claims), ...members.claims]);
  const nearAlways = new Set(near.flatMap(({ always }) => always));
  return trimmed({
    counts: set.counts,
    always: set.always.filter((standing) => nearAlways.has(standing)),
    claims: set.claims.filter((claim) => nearClaims.has(claim)),
  });
}
