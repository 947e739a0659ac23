import type { ClaimSet, CountId, Relation } from '../claim-set.ts';
import { countsIn, countsOfClaim } from './needed-counts.ts';

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
  const byRoot = <Member>(members: readonly Member[], relationsOf: (member: Member) => readonly Relation[]) =>
    Map.groupBy(members, (member) => rootOf(relationsOf(member)));
  const claims = byRoot(set.claims, ({ ordinary, wide }) => [...ordinary, ...wide]);
  const always = byRoot(set.always, ({ relation }) => [relation]);
  const counts = Map.groupBy(set.counts, ({ id }) => root(id));
  const byId = new Map(set.counts.map((count) => [count.id, count]));
  return [...new Set([...claims.keys(), ...always.keys(), ...counts.keys()])].map((top) => {
    const own = { claims: claims.get(top) ?? [], always: always.get(top) ?? [] };
    const named = [
      ...countsIn(own.always.map(({ relation }) => relation)),
      ...own.claims.flatMap(countsOfClaim),
    ];
    const ids = new Set([...(counts.get(top) ?? []).map(({ id }) => id), ...named]);
    for (const id of ids) {
      const max = byId.get(id)?.max;
      if (typeof max === 'object') ids.add(max.of);
    }
    return { ...own, counts: [...ids].flatMap((id) => byId.get(id) ?? []) };
  });
}
