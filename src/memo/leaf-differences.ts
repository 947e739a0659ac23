export interface LeafDifference {
  /** E.g. `rows[2].cells[0]`. */
  readonly field: string;
  /** As JSON; empty where there is nothing. */
  readonly printed: string;
  readonly recomputed: string;
}

/**
 * Every single value in which two pieces of plain data differ.
 * @example leafDifferences({ a: [1] }, { a: [2] }) // => [{ field: 'a[0]', printed: '1', recomputed: '2' }]
 */
export function leafDifferences(printed: unknown, recomputed: unknown): readonly LeafDifference[] {
  const [found, expected] = [leaves(printed), leaves(recomputed)];
  return [...new Set([...found.keys(), ...expected.keys()])]
    .filter((field) => found.get(field) !== expected.get(field))
    .map((field) => ({ field, printed: found.get(field) ?? '', recomputed: expected.get(field) ?? '' }));
}

function leaves(data: unknown): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const visit = (part: unknown, path: string): void => {
    if (part === null || typeof part !== 'object') {
      if (part !== undefined) all.set(path, JSON.stringify(part));
      return;
    }
    // So that an empty list differs from none.
    if (Array.isArray(part)) all.set(`${path}.length`, String(part.length));
    for (const [name, member] of Object.entries(part)) {
      visit(member, Array.isArray(part) ? `${path}[${name}]` : `${path}${path ? '.' : ''}${name}`);
    }
  };
  visit(data, '');
  return all;
}
