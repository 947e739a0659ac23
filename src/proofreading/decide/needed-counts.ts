import type { Claim, ClaimSet, Count, CountId, Relation } from '../claim-set.ts';

/** The counts that some relations name, in order and as often as they do. */
export function countsIn(relations: readonly Relation[]): readonly CountId[] {
  return relations.flatMap(({ terms }) => terms.map(({ count }) => count));
}

/** The counts that a claim names in either reading. */
export function countsOfClaim({ ordinary, wide }: Claim): readonly CountId[] {
  return countsIn([...ordinary, ...wide]);
}

/** Counts made ready for looking up. */
export interface CountTable {
  readonly byId: ReadonlyMap<CountId, Count>;
  /** Parts that must be larger than their whole need be: they bound it although nobody names them. */
  readonly bounding: readonly CountId[];
}

export function countTable(counts: readonly Count[]): CountTable {
  const byId = new Map(counts.map((count) => [count.id, count]));
  const bounding = counts.filter(
    ({ min, max }) => typeof max === 'object' && min > (byId.get(max.of)?.min ?? min),
  );
  return { byId, bounding: bounding.map(({ id }) => id) };
}

/**
 * The counts that decide whether some members can hold: those they name, and the wholes that these are parts of.
 * A part that nobody names can be nothing, and so says nothing of its whole, unless it has a least size.
 */
export function neededCounts(
  { always, claims }: Pick<ClaimSet, 'always' | 'claims'>,
  { byId, bounding }: CountTable,
): readonly Count[] {
  const needed = new Set([
    ...countsIn(always.map(({ relation }) => relation)),
    ...claims.flatMap(countsOfClaim),
    ...bounding,
  ]);
  for (const id of needed) {
    const max = byId.get(id)?.max;
    if (typeof max === 'object') needed.add(max.of);
  }
  return [...needed].flatMap((id) => byId.get(id) ?? []);
}

/** A claim set with the counts that it needs. */
export function trimmed(set: ClaimSet, table = countTable(set.counts)): ClaimSet {
  return { ...set, counts: neededCounts(set, table) };
}
