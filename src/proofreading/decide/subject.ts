import type { Claim, CountId } from '../claim-set.ts';

/** What a claim is about: its count, or the only count that its relations name. */
export function subjectOf({ count, ordinary }: Claim): CountId | undefined {
  if (count !== null) return count;
  const named = new Set(ordinary.flatMap(({ terms }) => terms.map((term) => term.count)));
  return named.size === 1 ? [...named][0] : undefined;
}
