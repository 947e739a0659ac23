/**
 * How alike two sets of words are: shared words over all words; two empty sets are alike.
 * @example similarity(new Set(['a', 'b']), new Set(['b'])) // => 0.5
 */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = sharedWith(a, b);
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}

/**
 * How much of the smaller set the other one holds; an empty set is held by any.
 * @example containment(new Set(['a']), new Set(['a', 'b'])) // => 1
 */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 1 : sharedWith(a, b) / least;
}

function sharedWith(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared;
}
