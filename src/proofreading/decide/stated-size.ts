import type { Claim, ClaimSet, CountId } from '../claim-set.ts';
import { rowsOf } from './linear-rows.ts';
import { countsIn, trimmed } from './needed-counts.ts';

/** The size that a claim gives one count and nothing else, as `n = 72` does. */
export function statedSize({
  ordinary,
}: Claim): { readonly count: CountId; readonly value: number } | undefined {
  const [count, ...others] = new Set(countsIn(ordinary));
  if (count === undefined || others.length > 0) return undefined;
  const rows = ordinary.flatMap((relation) => rowsOf(relation));
  const limit = (sign: bigint) =>
    rows.find(
      ({ terms, bound }) =>
        terms[0]?.coefficient === sign &&
        rows.every((row) => row.terms[0]?.coefficient !== sign || row.bound >= bound),
    );
  const [most, least] = [limit(1n), limit(-1n)];
  return most && least && most.bound === -least.bound ? { count, value: Number(most.bound) } : undefined;
}

/**
 * Some members together with what their context says of the sizes of their bases, where it says one thing only: a
 * conflict may need no size, and still be easier to follow with it.
 */
export function withBaseSizes(members: ClaimSet, context: ClaimSet): ClaimSet {
  const bases = new Set(members.claims.flatMap(({ base }) => base ?? []));
  const added = [...bases].flatMap((base) => {
    const stating = context.claims.filter((claim) => statedSize(claim)?.count === base);
    const sizes = new Set(stating.map((claim) => statedSize(claim)?.value));
    const isKnown = stating.some((claim) => members.claims.includes(claim));
    return sizes.size === 1 && !isKnown ? stating.slice(0, 1) : [];
  });
  const frame = context.always.filter(({ relation }) => {
    const [term, ...others] = relation.terms;
    return term !== undefined && others.length === 0 && bases.has(term.count);
  });
  return trimmed({
    counts: context.counts,
    always: [...new Set([...members.always, ...frame])],
    claims: context.claims.filter((claim) => members.claims.includes(claim) || added.includes(claim)),
  });
}

/** The claims that state the size of each count, with the sizes they state. */
export type StatedSizes = ReadonlyMap<CountId, readonly { readonly claim: Claim; readonly value: number }[]>;

export function statedSizes({ claims }: Pick<ClaimSet, 'claims'>): StatedSizes {
  const sizes = new Map<CountId, { readonly claim: Claim; readonly value: number }[]>();
  for (const claim of claims) {
    const size = statedSize(claim);
    if (size) sizes.set(size.count, [...(sizes.get(size.count) ?? []), { claim, value: size.value }]);
  }
  return sizes;
}

/** The counts whose size is stated, once or more, and always the same. */
export function agreedSizes(set: Pick<ClaimSet, 'claims'>): ReadonlyMap<CountId, number> {
  return new Map(
    [...statedSizes(set)].flatMap(([count, stated]) => {
      const [size, ...others] = new Set(stated.map(({ value }) => value));
      return size === undefined || others.length > 0 ? [] : [[count, size] as const];
    }),
  );
}
