import type { FigureDefinition } from './figure.ts';

/**
 * Categories in the order of their definition; the greatest first where they overlap, for then they have no order of
 * their own.
 * @example inReadingOrder({ kind: 'distribution', exclusive: false }, [{ k: 3 }, { k: 8 }]) // => [{ k: 8 }, { k: 3 }]
 */
export function inReadingOrder<Counted extends { readonly k: number }>(
  definition: FigureDefinition,
  categories: readonly Counted[],
): readonly Counted[] {
  const overlap = definition.kind === 'distribution' && !definition.exclusive;
  return overlap ? categories.toSorted((a, b) => b.k - a.k) : categories;
}
