import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction, percent } from './fraction.ts';
import type { Hedge, QualitativeWord } from './hedge.ts';
import { qualitativeWords } from './hedge.ts';
import type { Quantity } from './quantity.ts';
import { type CountSet, countsThatFit, countsWithin, isAmong, readingBounds } from './reading.ts';
import { hedgeReadings, wordReadings } from './reading-table.ts';
import { anchors, hedgeRules, liesWithin, wordRules } from './writing-table.ts';

const part = (top: number, bottom: number): Quantity => ({ kind: 'fraction', value: fraction(top, bottom) });
const pct = (value: number): Quantity => ({ kind: 'percent', value: percent(value), decimals: 0 });
const count = (value: number): Quantity => ({ kind: 'count', count: value });
const from = (lo: number, hi: number): CountSet => ({ kind: 'interval', lo, hi });

/** The claims of the memo of June 2020 whose base is known: what fits, as ordinarily and as widely read. */
const claims: readonly [id: string, Hedge, Quantity, n: number, ordinary: CountSet, wide: CountSet][] = [
  ['C01 1/3', 'none', part(1, 3), 76, from(25, 25), from(22, 29)],
  ['C02 knap 1/2', 'just-under', part(1, 2), 76, from(36, 37), from(31, 38)],
  ['C04 knap 1/2', 'just-under', part(1, 2), 76, from(36, 37), from(31, 38)],
  ['C05 1/3', 'none', part(1, 3), 76, from(25, 25), from(22, 29)],
  ['C06 ca. 1/5', 'about', part(1, 5), 76, from(14, 17), from(12, 19)],
  ['C07 5 pct.', 'none', pct(5), 76, from(4, 4), from(4, 4)],
  ['C08 mere end 90 pct.', 'more-than', pct(90), 76, from(69, 76), from(69, 76)],
  ['C11 mere end 1/2', 'more-than', part(1, 2), 76, from(39, 76), from(39, 76)],
  ['C12 lidt over 1/3', 'just-over', part(1, 3), 76, from(26, 27), from(26, 32)],
  ['C14 godt 60 pct.', 'just-over', pct(60), 76, from(46, 47), from(46, 53)],
  ['C15 20 pct.', 'none', pct(20), 76, from(15, 15), from(15, 15)],
  ['C16 ca. 14 pct.', 'about', pct(14), 76, from(9, 12), from(7, 14)],
  ['C18 omkring 1/2', 'about', part(1, 2), 76, from(37, 39), from(35, 41)],
  ['C19 knap 70 pct.', 'just-under', pct(70), 76, from(51, 53), from(46, 53)],
  ['C22 næsten 40 pct.', 'almost', pct(40), 76, from(29, 30), from(23, 30)],
  ['C25 knap 2/3', 'just-under', part(2, 3), 83, from(53, 55), from(48, 55)],
  ['C31 2/3', 'none', part(2, 3), 74, from(49, 49), from(46, 53)],
  ['C32 12', 'none', count(12), 74, from(12, 12), from(12, 12)],
  ['C33 12', 'none', count(12), 74, from(12, 12), from(12, 12)],
  ['C35 knap 1/2', 'just-under', part(1, 2), 64, from(31, 31), from(26, 32)],
  ['C36 75 pct.', 'none', pct(75), 64, from(48, 48), from(48, 48)],
  ['C37 6 pct.', 'none', pct(6), 64, from(4, 4), from(4, 4)],
  ['C42 knap 2/3', 'just-under', part(2, 3), 83, from(53, 55), from(48, 55)],
  ['R01 76', 'none', count(76), 98, from(76, 76), from(76, 76)],
  ['R02 72', 'none', count(72), 98, from(72, 72), from(72, 72)],
  ['R03 64', 'none', count(64), 98, from(64, 64), from(64, 64)],
  ['R04 83', 'none', count(83), 98, from(83, 83), from(83, 83)],
];

test.each(claims)('%s of the memo fits these counts', (_, hedge, quantity, n, ordinary, wide) => {
  expect(countsThatFit(hedge, quantity, n)).toEqual({ ordinary, wide });
});

describe('words without a number, of 100', () => {
  const rows: Record<QualitativeWord, readonly [ordinary: CountSet, wide: CountSet]> = {
    none: [from(0, 0), from(0, 0)],
    all: [from(100, 100), from(100, 100)],
    'nearly-all': [from(90, 99), from(80, 100)],
    'great-majority': [from(75, 100), from(60, 100)],
    most: [from(51, 100), from(51, 100)],
    bulk: [from(51, 100), from(51, 100)],
    majority: [from(51, 100), from(51, 100)],
    'large-group': [from(20, 100), from(10, 100)],
    part: [from(5, 100), from(3, 100)],
    several: [from(2, 100), from(2, 100)],
    some: [from(2, 50), from(1, 100)],
    single: [from(1, 3), from(1, 10)],
    few: [from(1, 10), from(1, 20)],
    many: [from(25, 100), from(2, 100)],
    'long-row': [from(10, 100), from(5, 100)],
  };
  test.each(qualitativeWords)('%s', (word) => {
    const [ordinary, wide] = rows[word];
    expect(countsThatFit('none', { kind: 'qualitative', word }, 100)).toEqual({ ordinary, wide });
  });
});

describe('the ends of a reading are exact', () => {
  test.each<[string, Hedge, Quantity, number, CountSet]>([
    ['knap halvdelen of 100 holds 47 and not 50', 'just-under', part(1, 2), 100, from(47, 49)],
    ['godt halvdelen of 100 holds 53 and not 50', 'just-over', part(1, 2), 100, from(51, 53)],
    ['ca. halvdelen of 40 holds 19 and 21, which are 2.5 points away', 'about', part(1, 2), 40, from(19, 21)],
    ['a half of 75 is 37 or 38', 'none', part(1, 2), 75, from(37, 38)],
    ['5 pct. of 1000 holds 45 and 55', 'none', pct(5), 1000, from(45, 55)],
    ['mindst halvdelen of 76 holds 38', 'at-least', part(1, 2), 76, from(38, 76)],
    ['højst halvdelen of 76 holds 38', 'at-most', part(1, 2), 76, from(0, 38)],
    ['under halvdelen of 76 does not', 'less-than', part(1, 2), 76, from(0, 37)],
    ['ca. 30 of 76 is within 2.5 points of 30', 'about', count(30), 76, from(29, 31)],
    ['mere end 76 of 76 cannot be', 'more-than', count(76), 76, { kind: 'empty' }],
    ['knap halvdelen of three cannot be', 'just-under', part(1, 2), 3, { kind: 'empty' }],
    ['47 pct. of 20 cannot be', 'none', pct(47), 20, { kind: 'empty' }],
    ['a third of nobody is nobody', 'none', part(1, 3), 0, from(0, 0)],
    ['what is left over bounds nothing', 'none', { kind: 'remainder' }, 76, from(0, 76)],
  ])('%s', (_, hedge, quantity, n, ordinary) => {
    expect(countsThatFit(hedge, quantity, n).ordinary).toEqual(ordinary);
  });

  test('the wide reading of a percent leaves its ends out', () => {
    expect(countsThatFit('none', pct(5), 1000).wide).toEqual(from(41, 59));
  });

  test('a percent with a decimal is narrower than one without', () => {
    const quantity: Quantity = { kind: 'percent', value: fraction(50, 1000), decimals: 1 };
    expect(countsThatFit('none', quantity, 1000)).toEqual({ ordinary: from(50, 50), wide: from(50, 50) });
    expect(countsThatFit('none', quantity, 10_000)).toEqual({
      ordinary: from(495, 505),
      wide: from(491, 509),
    });
  });

  test('a range runs from the lower reading of one end to the upper of the other', () => {
    const quantity: Quantity = { kind: 'range', from: { ...size(50) }, to: { ...size(74) } };
    expect(countsThatFit('none', quantity, 1000)).toEqual({ ordinary: from(495, 745), wide: from(491, 749) });
  });

  test('a base that is no whole number is a mistake of the programmer', () => {
    expect(() => countsThatFit('none', pct(5), 2.5)).toThrow('whole number');
    expect(() => countsThatFit('none', pct(5), -1)).toThrow('whole number');
  });
});

function size(points: number) {
  return { kind: 'percent', value: percent(points), decimals: 0 } as const;
}

/** The same rules once more, as whole numbers in thousandths of a percent of n·denominator. */
const plainly: Record<Exclude<Hedge, 'none'>, (difference: number, unit: number) => boolean> = {
  'just-under': (difference, unit) => difference >= -3 * unit && difference < 0,
  almost: (difference, unit) => difference >= -3 * unit && difference < 0,
  'just-over': (difference, unit) => difference > 0 && difference <= 3 * unit,
  about: (difference, unit) => Math.abs(difference) * 2 <= 5 * unit,
  'more-than': (difference) => difference > 0,
  'less-than': (difference) => difference < 0,
  'at-least': (difference) => difference >= 0,
  'at-most': (difference) => difference <= 0,
};

test('every count is in the ordinary reading exactly when plain whole-number arithmetic says so', () => {
  const hedge = fc.constantFrom(
    'just-under',
    'almost',
    'just-over',
    'about',
    'more-than',
    'less-than',
    'at-least',
    'at-most',
  );
  const share = fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }));
  fc.assert(
    fc.property(hedge, share, fc.integer({ min: 0, max: 150 }), (each, [top, bottom], n) => {
      const { ordinary, wide } = countsThatFit(each, part(top, bottom), n);
      for (let k = 0; k <= n; k += 1) {
        // k/n − top/bottom in percentage points, times n·bottom.
        const difference = 100 * (k * bottom - top * n);
        const expected = plainly[each](difference, n * bottom);
        expect(isAmong(k, ordinary), `${k} of ${n}`).toBe(expected);
        if (expected) expect(isAmong(k, wide)).toBe(true);
      }
    }),
  );
});

test('the linear form with n unknown holds the same counts as the sets for every n', () => {
  for (const [, hedge, quantity, n, ordinary, wide] of claims) {
    const bounds = readingBounds(hedge, quantity);
    expect(countsWithin(bounds.ordinary, n)).toEqual(ordinary);
    expect(countsWithin(bounds.wide, n)).toEqual(wide);
  }
});

describe('whatever we may write lies in what we read', () => {
  test.each(hedgeRules)('$hedge, at every anchor', ({ hedge, from: lower, to: upper }) => {
    for (const anchor of anchors) {
      for (let n = 1; n <= 200; n += 1) {
        const { ordinary } = countsThatFit(hedge, anchor, n);
        for (let k = 0; k <= n; k += 1) {
          const offset = fraction(
            BigInt(k) * anchor.value.denominator - anchor.value.numerator * BigInt(n),
            BigInt(n) * anchor.value.denominator,
          );
          if (liesWithin(offset, lower, upper) && !isAmong(k, ordinary))
            expect.fail(`${hedge}: ${k} of ${n}`);
        }
      }
    }
  });

  test.each(wordRules)('$word', ({ word, from: lower, to: upper, leastCount = 0, mostCount = 200 }) => {
    for (let n = 1; n <= 200; n += 1) {
      const { ordinary } = countsThatFit('none', { kind: 'qualitative', word }, n);
      for (let k = leastCount; k <= Math.min(n, mostCount); k += 1) {
        const mayBeWritten = liesWithin(fraction(k, n), lower, upper);
        if (mayBeWritten && !isAmong(k, ordinary)) expect.fail(`${word}: ${k} of ${n}`);
      }
    }
  });
});

test('the tables have a reading for every hedge and word, none empty', () => {
  for (const reading of [...Object.values(hedgeReadings), ...Object.values(wordReadings)]) {
    expect(reading.ordinary.length).toBeGreaterThan(0);
    expect(reading.wide.length).toBeGreaterThan(0);
  }
});
