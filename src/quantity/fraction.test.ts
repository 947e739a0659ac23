import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  ceiling,
  compare,
  distance,
  floor,
  fraction,
  fractionOf,
  minus,
  plus,
  roundHalfUp,
  times,
} from './fraction.ts';

const whole = fc.integer({ min: -10_000, max: 10_000 });
const anyFraction = fc
  .tuple(
    whole,
    whole.filter((bottom) => bottom !== 0),
  )
  .map(([top, bottom]) => fraction(top, bottom));

test('a fraction is in lowest terms with a positive denominator', () => {
  expect(fraction(50, -75)).toEqual({ numerator: -2n, denominator: 3n });
  expect(fraction(0, -7)).toEqual({ numerator: 0n, denominator: 1n });
  expect(fraction(10n ** 30n, 2n * 10n ** 30n)).toEqual({ numerator: 1n, denominator: 2n });
});

test('a fraction of zero parts is a mistake of the programmer', () => {
  expect(() => fraction(1, 0)).toThrow('denominator zero');
  expect(() => fraction(0.5, 1)).toThrow();
});

describe('arithmetic is exact', () => {
  test('what is added can be taken away', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(minus(plus(a, b), b)).toEqual(a);
      }),
    );
  });

  test('a product of a fraction and its inverse is one', () => {
    fc.assert(
      fc.property(anyFraction, (a) => {
        fc.pre(a.numerator !== 0n);
        expect(times(a, fraction(a.denominator, a.numerator))).toEqual(fraction(1));
      }),
    );
  });

  test('comparing agrees with the sign of the difference', () => {
    fc.assert(
      fc.property(anyFraction, anyFraction, (a, b) => {
        expect(compare(a, b)).toBe(Math.sign(Number(minus(a, b).numerator)));
        expect(distance(a, b)).toEqual(distance(b, a));
      }),
    );
  });

  test('floor and ceiling hold the fraction between them', () => {
    fc.assert(
      fc.property(anyFraction, (a) => {
        const [below, above] = [fraction(floor(a)), fraction(ceiling(a))];
        expect(compare(below, a)).toBeLessThanOrEqual(0);
        expect(compare(above, a)).toBeGreaterThanOrEqual(0);
        expect(Number(minus(above, below).numerator)).toBe(a.denominator === 1n ? 0 : 1);
      }),
    );
  });
});

test.each([
  [1, 2, 1n],
  [-1, 2, -1n],
  [29, 2, 15n],
  [149, 100, 1n],
  [0, 5, 0n],
])('%i/%i rounds to %s: a half goes away from zero', (top, bottom, rounded) => {
  expect(roundHalfUp(fraction(top, bottom))).toBe(rounded);
});

test.each([
  [0.145, 29n, 200n],
  [1e-7, 1n, 10_000_000n],
  [1.5e21, 15n * 10n ** 20n, 1n],
  [-0.5, -1n, 2n],
  [-0, 0n, 1n],
])('the number %d is taken as the decimal that is printed', (value, numerator, denominator) => {
  expect(fractionOf(value)).toEqual({ numerator, denominator });
});

test('there is no fraction of infinity', () => {
  expect(() => fractionOf(Number.POSITIVE_INFINITY)).toThrow('not a finite number');
  expect(() => fractionOf(Number.NaN)).toThrow('not a finite number');
});
