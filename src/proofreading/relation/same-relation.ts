import type { Relation } from '../claim-set.ts';

/**
 * Whether two relations are the same sum against the same number, however they were written and ordered.
 * @example sameRelations([], []) // => true
 */
export function sameRelations(some: readonly Relation[], others: readonly Relation[]): boolean {
  if (some.length !== others.length) return false;
  const [keys, otherKeys] = [some.map(relationKey).sort(), others.map(relationKey).sort()];
  return keys.every((key, at) => key === otherKeys[at]);
}

function relationKey({ terms, relator, constant }: Relation): string {
  const sum = terms.map(
    ({ count, coefficient }) => `${coefficient.numerator}/${coefficient.denominator}*${count}`,
  );
  return `${sum.sort().join(' ')} ${relator} ${constant.numerator}/${constant.denominator}`;
}
