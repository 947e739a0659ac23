import { type Frequencies, totalCount } from './frequencies.ts';

/**
 * The nine rules of Hyndman and Fan (1996), named as most programs do. They differ where the point sought falls
 * between two values: on 98 authorities often by several units, so every printed quantile names its rule.
 */
export type QuantileRule =
  | 'inverse-cdf'
  | 'midpoint'
  | 'nearest-even'
  | 'interpolated-cdf'
  | 'hazen'
  | 'weibull'
  | 'linear'
  | 'median-unbiased'
  | 'normal-unbiased';

/** Where the point sought lies: n·p + m, with m = a + p·b. Types 1 to 3 jump, 4 to 9 interpolate. */
const offsets = {
  'inverse-cdf': [0, 0],
  midpoint: [0, 0],
  'nearest-even': [-0.5, 0],
  'interpolated-cdf': [0, 0],
  hazen: [0.5, 0],
  weibull: [0, 1],
  linear: [1, -1],
  'median-unbiased': [1 / 3, 1 / 3],
  'normal-unbiased': [3 / 8, 1 / 4],
} as const satisfies Record<QuantileRule, readonly [number, number]>;

/**
 * The value below which the part p (0 to 1) of the values lies, by a named rule; in the values' unit.
 * Throws on an empty table and on p outside 0–1. Reference: R's `quantile`, types 1 to 9 in the order above.
 * @example quantile(frequencies([1, 2, 3, 4]), 0.25, 'linear') // => 1.75
 */
export function quantile(table: Frequencies, p: number, rule: QuantileRule): number {
  const n = totalCount(table);
  if (n === 0) throw new Error('no values');
  if (!(p >= 0 && p <= 1)) throw new Error(`not a part from 0 to 1: ${p}`);
  const [a, b] = offsets[rule];
  const point = n * p + a + p * b;
  // Products such as 0.29 * 100 land a hair beside the whole number that is meant.
  const whole = Math.floor(point + 4 * Number.EPSILON * Math.max(1, n));
  const rest = Math.abs(point - whole) < 4 * Number.EPSILON * Math.max(1, n) ? 0 : point - whole;
  const lower = valueAt(table, whole, n);
  const upper = valueAt(table, whole + 1, n);
  const part = weightOfUpper(rule, rest, whole);
  if (part === 0 || lower === upper) return lower;
  return part === 1 ? upper : lower + part * (upper - lower);
}

/**
 * The middle value, in the values' unit. With an even number of values `midpoint` gives the mean of the two middle
 * ones, `inverse-cdf` the lower one. Throws on an empty table.
 * @example median(frequencies([1, 2, 3, 10]), 'midpoint') // => 2.5
 * @example median(frequencies([1, 2, 3, 10]), 'inverse-cdf') // => 2
 */
export function median(table: Frequencies, rule: 'midpoint' | 'inverse-cdf'): number {
  return quantile(table, 0.5, rule);
}

function weightOfUpper(rule: QuantileRule, rest: number, whole: number): number {
  if (rule === 'inverse-cdf') return rest > 0 ? 1 : 0;
  if (rule === 'midpoint') return rest > 0 ? 1 : 0.5;
  if (rule === 'nearest-even') return rest === 0 && whole % 2 === 0 ? 0 : 1;
  return rest;
}

/** The value of a rank from 1; ranks outside give the first or last value. */
function valueAt(table: Frequencies, rank: number, n: number): number {
  const wanted = Math.min(Math.max(rank, 1), n);
  let passed = 0;
  for (const row of table) {
    passed += row.n;
    if (passed >= wanted) return row.value;
  }
  throw new Error(`no rank ${wanted} among ${n}`);
}
