/** How often each value occurs, by rising value: what numeric methods are computed from. */
export interface Frequency {
  readonly value: number;
  readonly n: number;
}
export type Frequencies = readonly Frequency[];

/**
 * The values of a column with how often each occurs. Missing cells (`undefined`) are left out.
 * Throws on values that are not finite.
 * @example frequencies([3, undefined, 1, 3]) // => [{ value: 1, n: 1 }, { value: 3, n: 2 }]
 */
export function frequencies(column: readonly (number | undefined)[]): Frequencies {
  return tally(column.flatMap((value) => (value === undefined ? [] : [{ value, n: 1 }])));
}

/**
 * Adds up counts of the same value and puts the values in rising order; values that never occur are left out.
 * Throws on values that are not finite and on counts that are not whole numbers from 0.
 * @example tally([{ value: 2, n: 1 }, { value: 1, n: 4 }, { value: 2, n: 3 }]) // => [{ value: 1, n: 4 }, { value: 2, n: 4 }]
 */
export function tally(counts: readonly Frequency[]): Frequencies {
  const byValue = new Map<number, number>();
  for (const { value, n } of counts) {
    if (!Number.isFinite(value)) throw new Error(`not a finite value: ${value}`);
    if (!Number.isInteger(n) || n < 0) throw new Error(`not a count: ${n}`);
    // Adding 0 turns -0 into 0, which the map would keep apart.
    if (n > 0) byValue.set(value + 0, (byValue.get(value + 0) ?? 0) + n);
  }
  return [...byValue].map(([value, n]) => ({ value, n })).sort((a, b) => a.value - b.value);
}

/**
 * How many values there are in all.
 * @example totalCount([{ value: 1, n: 4 }, { value: 2, n: 3 }]) // => 7
 */
export function totalCount(table: Frequencies): number {
  return table.reduce((sum, { n }) => sum + n, 0);
}
