/** Against R: `test/reference/statistics.R` made the values. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frequencies } from './frequencies.ts';
import { mcnemarExact } from './mcnemar.ts';
import { mean, sampleStandardDeviation, sampleVariance, sum } from './mean.ts';
import { numberInPopulation } from './number-in-population.ts';
import { median, type QuantileRule, quantile } from './quantile.ts';
import { shareStandardError, wilsonInterval } from './sampling-error.ts';

interface Reference {
  readonly parts: readonly number[];
  readonly columns: readonly {
    readonly name: string;
    readonly values: readonly number[];
    readonly sum: number;
    readonly mean: number;
    readonly variance: number | null;
    readonly sd: number | null;
    readonly median: number;
    /** R's type 1 to 9, each at every part. */
    readonly quantiles: readonly (readonly number[])[];
  }[];
  readonly samples: readonly {
    readonly k: number;
    readonly n: number;
    readonly N: number;
    readonly totals: readonly number[];
    readonly se: number;
    readonly wilson: readonly [number, number];
  }[];
  readonly mcnemar: readonly { readonly b: number; readonly c: number; readonly p: number }[];
}
const file = new URL('../../test/reference/statistics.json', import.meta.url);
const reference: Reference = JSON.parse(readFileSync(file, 'utf8'));

const types: readonly QuantileRule[] = [
  'inverse-cdf',
  'midpoint',
  'nearest-even',
  'interpolated-cdf',
  'hazen',
  'weibull',
  'linear',
  'median-unbiased',
  'normal-unbiased',
];

const close = (found: number, expected: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));

describe.each(reference.columns)('as R says of a column: $name', (column) => {
  const table = frequencies(column.values);
  test('sum, mean and median', () => {
    close(sum(table), column.sum);
    close(mean(table), column.mean);
    close(median(table, 'midpoint'), column.median);
  });
  test('variance and standard deviation, or none for one value', () => {
    if (column.variance === null || column.sd === null)
      return expect(() => sampleVariance(table)).toThrow('1 values');
    close(sampleVariance(table), column.variance);
    close(sampleStandardDeviation(table), column.sd);
  });
  test.each(types.map((rule, index) => ({ rule, index })))('quantiles: $rule', ({ rule, index }) => {
    reference.parts.forEach((part, at) => {
      close(quantile(table, part, rule), column.quantiles[index]?.[at] ?? Number.NaN);
    });
  });
});

describe.each(reference.samples)('as R says of $k of $n out of $N', ({ k, n, N, totals, se, wilson }) => {
  test('number in the population', () => expect(numberInPopulation(k, n, N)).toEqual(totals));
  test('standard error', () => close(shareStandardError(k, n, N), se));
  test('Wilson', () => {
    const [low, high] = wilsonInterval(k, n, N);
    close(low, wilson[0]);
    close(high, wilson[1]);
  });
});

test.each(reference.mcnemar)('as R says of $b against $c changes', ({ b, c, p }) => {
  expect(mcnemarExact(b, c) / p).toBeCloseTo(1, 10);
});
