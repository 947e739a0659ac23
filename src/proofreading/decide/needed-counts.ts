import type { Claim, ClaimSet, Count, CountId, Relation } from '../claim-set.ts';

/** The counts that some relations name, in order and as often as they do. */
export function countsIn(relations: readonly Relation[]): readonly CountId[] {
  return relations.flatMap(({ terms }) => terms.map(({ count }) => count));
}

/** The counts that a claim names in either reading. */
export function countsOfClaim({ ordinary, wide }: Claim): readonly CountId[] {
  return countsIn([...ordinary, ...wide]);
}

/**
 * The counts that decide whether some members can hold: those they name, and the wholes that these are parts of.
 * A part that nobody names can be nothing, and so says nothing of its whole, unless it has a least size.
 */
export function neededCounts({ counts, always, claims }: ClaimSet): readonly Count[] {
  const named = new Set([
    ...countsIn(always.map(({ relation }) => relation)),
    ...claims.flatMap(countsOfClaim),
  ]);
  return withWholes(named, counts);
}

/** Some counts and the wholes that they are parts of, also where a part has a least size and so bounds its whole. */
export function withWholes(ids: ReadonlySet<CountId>, counts: readonly Count[]): readonly Count[] {
  const byId = new Map(counts.map((count) => [count.id, count]));
  const kept = new Set(ids);
  for (const { id, min, max } of counts) {
    if (typeof max === 'object' && min > (byId.get(max.of)?.min ?? min)) kept.add(id);
  }
  for (const id of kept) {
    const max = byId.get(id)?.max;
    if (typeof max === 'object') kept.add(max.of);
  }
  return counts.filter(({ id }) => kept.has(id));
}

/** A claim set with the counts that it needs. */
export function trimmed(set: ClaimSet): ClaimSet {
  return { ...set, counts: neededCounts(set) };
}
