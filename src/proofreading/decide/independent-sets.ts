import type { ClaimSet, CountId, Relation } from '../claim-set.ts';
import { countsIn, countsOfClaim, withWholes } from './needed-counts.ts';

/**
 * A claim set in parts that share no count, in the order of their first claims, so that each can be decided by
 * itself. A count with only one possible value connects nothing. Suppositions stay with nobody.
 * @example independentSets({ counts: [{ id: 'a', min: 0, max: 1 }, { id: 'b', min: 0, max: 1 }], always: [], claims: [] }).length // => 2
 */
export function independentSets(set: ClaimSet): readonly ClaimSet[] {
  const isFixed = new Set(set.counts.filter(({ min, max }) => min === max).map(({ id }) => id));
  const parent = new Map(set.counts.map(({ id }) => [id, id]));
  const root = (count: CountId): CountId => {
    const above = parent.get(count) ?? count;
    return above === count ? count : root(above);
  };
  const join = (counts: readonly CountId[]) => {
    const [first, ...others] = counts.filter((count) => !isFixed.has(count)).map(root);
    for (const other of others) if (first !== undefined) parent.set(root(other), first);
  };
  for (const { id, max } of set.counts) if (typeof max === 'object') join([id, max.of]);
  for (const { relation } of set.always) join(countsIn([relation]));
  for (const claim of set.claims) join(countsOfClaim(claim));

  const rootOf = (relations: readonly Relation[]) => {
    const counts = countsIn(relations);
    return root(counts.find((count) => !isFixed.has(count)) ?? counts[0] ?? '');
  };
  const order = new Set([
    ...set.claims.map(({ ordinary, wide }) => rootOf([...ordinary, ...wide])),
    ...set.always.map(({ relation }) => rootOf([relation])),
    ...set.counts.map(({ id }) => root(id)),
  ]);
  return [...order].map((top) => {
    const always = set.always.filter(({ relation }) => rootOf([relation]) === top);
    const claims = set.claims.filter(({ ordinary, wide }) => rootOf([...ordinary, ...wide]) === top);
    const own = set.counts.filter(({ id }) => root(id) === top).map(({ id }) => id);
    const named = [...countsIn(always.map(({ relation }) => relation)), ...claims.flatMap(countsOfClaim)];
    return { counts: withWholes(new Set([...own, ...named]), set.counts), always, claims };
  });
}
