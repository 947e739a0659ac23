import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frequencies, tally, totalCount } from './frequencies.ts';
import { mcnemarExact } from './mcnemar.ts';
import { mean, sampleVariance, sum } from './mean.ts';
import { numberInPopulation } from './number-in-population.ts';
import { median, quantile } from './quantile.ts';
import { shareStandardError, wilsonInterval } from './sampling-error.ts';
import { share, silentBounds } from './share.ts';

describe('columns', () => {
  test('missing cells are left out', () => {
    expect(median(frequencies([1, undefined, 2, 10, undefined]), 'midpoint')).toBe(2);
  });
  test('minus zero is zero', () => expect(frequencies([-0, 0])).toEqual([{ value: 0, n: 2 }]));
  test('values that never occur are left out', () => expect(tally([{ value: 1, n: 0 }])).toEqual([]));
  test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is no value', (value) => {
    expect(() => frequencies([value])).toThrow('not a finite value');
  });
  test('half a count is refused', () => {
    expect(() => tally([{ value: 1, n: 0.5 }])).toThrow('not a count');
  });
  test('the order of rows never shows, to the last bit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 2, maxLength: 40 }),
        (values) => {
          const [one, other] = [frequencies(values), frequencies(values.toReversed())];
          expect([sum(one), mean(one), sampleVariance(one), quantile(one, 0.3, 'linear')]).toEqual([
            sum(other),
            mean(other),
            sampleVariance(other),
            quantile(other, 0.3, 'linear'),
          ]);
        },
      ),
    );
  });
  test('every quantile lies among the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p) => {
          const found = quantile(frequencies(values), p, 'median-unbiased');
          expect(found).toBeGreaterThanOrEqual(Math.min(...values));
          expect(found).toBeLessThanOrEqual(Math.max(...values));
        },
      ),
    );
  });
  test('a sum of nothing is 0, but nothing has no mean and no median', () => {
    expect(sum([])).toBe(0);
    expect(totalCount([])).toBe(0);
    expect(() => mean([])).toThrow('0 values');
    expect(() => median([], 'midpoint')).toThrow('no values');
  });
});

describe('shares', () => {
  test.each([
    [0, 0],
    [-1, 3],
    [4, 3],
    [Number.NaN, 3],
  ])('%d of %d is a mistake', (k, n) => expect(() => share(k, n)).toThrow('no share'));
  test('with nobody silent the bounds meet', () => expect(silentBounds(3, 9, 9)).toEqual([1 / 3, 1 / 3]));
  test('with only silent ones anything may be true', () => expect(silentBounds(0, 0, 9)).toEqual([0, 1]));
  test('the share of those who answered lies within the bounds', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(50), (k, no, silent) => {
        fc.pre(k + no > 0);
        const [low, high] = silentBounds(k, k + no, k + no + silent);
        expect(share(k, k + no)).toBeGreaterThanOrEqual(low);
        expect(share(k, k + no)).toBeLessThanOrEqual(high);
      }),
    );
  });
});

describe('samples of a finite population', () => {
  test('one answer out of more has neither standard error nor interval', () => {
    expect(() => shareStandardError(1, 1, 98)).toThrow('one answer');
    expect(() => wilsonInterval(1, 1, 98)).toThrow('one answer');
  });
  test('a stricter level widens the interval', () => {
    expect(wilsonInterval(37, 76, 98, 0.99)[0]).toBeLessThan(wilsonInterval(37, 76, 98, 0.9)[0]);
    expect(numberInPopulation(37, 76, 98, 0.99)[1]).toBeGreaterThan(numberInPopulation(37, 76, 98, 0.9)[1]);
  });
  test('the exact interval holds what was seen and mirrors when yes and no change places', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (k, no, rest) => {
        fc.pre(k + no > 0);
        const [n, N] = [k + no, k + no + rest];
        const [low, high] = numberInPopulation(k, n, N);
        expect(low).toBeGreaterThanOrEqual(k);
        expect(high).toBeLessThanOrEqual(k + rest);
        expect(numberInPopulation(no, n, N)).toEqual([N - high, N - low]);
      }),
    );
  });
  test('the exact interval covers the truth in at least 19 of 20 samples, whatever the truth', () => {
    const [n, N] = [12, 30];
    for (let truth = 0; truth <= N; truth += 1) expect(coverage(truth, n, N)).toBeGreaterThanOrEqual(0.95);
  });
  test.each([
    [1.5, 3, 9],
    [4, 3, 9],
    [0, 0, 9],
    [1, 10, 9],
  ])('%d of %d out of %d is a mistake', (k, n, N) => {
    expect(() => numberInPopulation(k, n, N)).toThrow('no sample');
  });
});

/** Adds up, in whole numbers, the samples whose interval holds the truth. */
function coverage(truth: number, n: number, N: number): number {
  let covered = 0n;
  for (let k = Math.max(0, n + truth - N); k <= Math.min(n, truth); k += 1) {
    const [low, high] = numberInPopulation(k, n, N);
    if (low <= truth && truth <= high) covered += choose(truth, k) * choose(N - truth, n - k);
  }
  return Number((covered * 1_000_000n) / choose(N, n)) / 1_000_000;
}
function choose(m: number, j: number): bigint {
  let ways = 1n;
  for (let i = 1; i <= j; i += 1) ways = (ways * BigInt(m - j + i)) / BigInt(i);
  return ways;
}

test('thousands of changes do not vanish', () => expect(mcnemarExact(2000, 2100)).toBeCloseTo(0.122, 2));
test('half a change is a mistake', () => expect(() => mcnemarExact(1.5, 2)).toThrow('no counts'));
