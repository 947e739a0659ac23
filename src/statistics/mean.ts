import { type Frequencies, totalCount } from './frequencies.ts';

/**
 * The sum of all values, in their unit; 0 of none. Rounding errors are carried along (Neumaier 1974), so that
 * 0.1 + 0.2 + 0.3 is 0.6, and the order of rows never shows.
 * @example sum(frequencies([0.1, 0.2, 0.3])) // => 0.6
 */
export function sum(table: Frequencies): number {
  return compensatedSum(table.map(({ value, n }) => value * n));
}

/**
 * The arithmetic mean, in the values' unit. Throws on an empty table.
 * @example mean(frequencies([1, 2, 6])) // => 3
 */
export function mean(table: Frequencies): number {
  return sum(table) / atLeast(1, table);
}

/**
 * The variance of a sample with divisor n − 1, in the square of the values' unit; computed about the mean, so that
 * large values with a small spread lose nothing. Throws on fewer than two values.
 * @example sampleVariance(frequencies([1, 2, 6])) // => 7
 */
export function sampleVariance(table: Frequencies): number {
  const n = atLeast(2, table);
  const middle = mean(table);
  return compensatedSum(table.map((row) => row.n * (row.value - middle) ** 2)) / (n - 1);
}

/**
 * The standard deviation of a sample with divisor n − 1, in the values' unit. Throws on fewer than two values.
 * @example sampleStandardDeviation(frequencies([2, 4, 4, 6])) // => 1.632993161855452
 */
export function sampleStandardDeviation(table: Frequencies): number {
  return Math.sqrt(sampleVariance(table));
}

function atLeast(least: number, table: Frequencies): number {
  const n = totalCount(table);
  if (n < least) throw new Error(`${n} values, at least ${least} needed`);
  return n;
}

function compensatedSum(terms: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const term of terms) {
    const next = total + term;
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return total + lost;
}
