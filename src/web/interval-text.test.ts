import { describe, expect, test } from 'vitest';
import { fraction, percent, times } from '../quantity/fraction.ts';
import { intervalText, readInterval } from './interval-text.ts';

describe('an interval as shown', () => {
  test.each([
    [{ kind: 'counts', lo: 36, hi: 37 }, '36–37', '36–37'],
    [{ kind: 'counts', lo: 36, hi: 36 }, '36', '36'],
    [{ kind: 'counts', lo: 1200, hi: 10_000_000 }, '1.200–', '1,200–'],
    [{ kind: 'shares', lo: 0.47, hi: 0.5 }, '47–50 pct.', '47–50%'],
    [{ kind: 'shares', lo: 1 / 3, hi: 1 / 3 }, '33,3 pct.', '33.3%'],
    [{ kind: 'nothing' }, '', ''],
  ] as const)('%j', (reach, da, en) => {
    expect([intervalText(reach, 'da'), intervalText(reach, 'en')]).toEqual([da, en]);
  });
});

describe('an interval as typed', () => {
  test.each([
    ['36-37', 36, 37],
    [' 36 – 37 ', 36, 37],
    ['36', 36, 36],
    ['1.200–1.300', 1200, 1300],
    ['200–', 200, undefined],
    ['0', 0, 0],
  ])('%j is read as counts', (text, lo, hi) => {
    expect(readInterval(text, 'counts', 'da')).toEqual({
      ok: true,
      value: { in: 'counts', lo, ...(hi === undefined ? {} : { hi }) },
    });
  });

  test.each([
    ['47–50 pct.', fraction(47), fraction(50)],
    ['33,5 %', fraction(67, 2), fraction(67, 2)],
    ['60-', fraction(60), fraction(100)],
  ])('%j is read as percentages', (text, lo, hi) => {
    expect(readInterval(text, 'shares', 'da')).toEqual({ ok: true, value: { in: 'percent', lo, hi } });
    expect(times(hi, percent(1)).denominator > 0n).toBe(true);
  });

  test.each([
    ['', 'counts'],
    ['mange', 'counts'],
    ['20-10', 'counts'],
    ['-5', 'counts'],
    ['1-2-3', 'counts'],
    ['2,5', 'counts'],
    ['–', 'counts'],
    ['50–101', 'shares'],
    ['pct.', 'shares'],
  ] as const)('%j is no interval of %s', (text, within) => {
    expect(readInterval(text, within, 'da').ok).toBe(false);
  });
});
