import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../core/language.ts';
import { fraction } from './fraction.ts';
import { formatNumber, formatPercent, type NumberStyle, parseNumber } from './number-format.ts';

describe('writing a number', () => {
  test.each<[number, Language, NumberStyle, string]>([
    [1234.5, 'da', {}, '1.234,5'],
    [1234.5, 'en', {}, '1,234.5'],
    [1234567, 'da', {}, '1.234.567'],
    [999, 'da', {}, '999'],
    [-1000, 'en', {}, '−1,000'],
    [0.0004, 'da', {}, '0'],
    [-0.0004, 'da', {}, '0'],
    [0.1 + 0.2, 'da', {}, '0,3'],
    [3, 'da', { decimals: 1 }, '3,0'],
    [2.5, 'en', { decimals: 0 }, '3'],
    [1.005, 'en', { decimals: 2 }, '1.01'],
    [0, 'da', {}, '0'],
    [999.9996, 'da', {}, '1.000'],
  ])('%d in %s %o is %s', (value, language, style, text) => {
    expect(formatNumber(value, language, style)).toBe(text);
  });

  test('an exact fraction is rounded once', () => {
    expect(formatNumber(fraction(2, 3), 'da')).toBe('0,667');
    expect(formatNumber(fraction(4), 'da')).toBe('4');
  });

  test('nothing that is no number is printed', () => {
    expect(() => formatNumber(Number.NaN, 'da')).toThrow('not a finite number');
  });
});

describe('writing a percent', () => {
  test.each<[number, Language, NumberStyle, string]>([
    [54 / 83, 'da', {}, '65 pct.'],
    [54 / 83, 'en', {}, '65%'],
    [54 / 83, 'da', { decimals: 1 }, '65,1 pct.'],
    [0.145, 'da', {}, '15 pct.'],
    [0, 'da', {}, '0 pct.'],
    [1, 'en', {}, '100%'],
    [0.65, 'da', { nonBreaking: true }, '65\u00a0pct.'],
  ])('%d in %s %o is %s', (share, language, style, text) => {
    expect(formatPercent(share, language, style)).toBe(text);
  });
});

describe('reading what a person typed', () => {
  test.each<[string, number, number]>([
    ['1.234,5', 1234.5, 1234.5],
    ['1,234.5', 1234.5, 1234.5],
    ['1234,5', 1234.5, 1234.5],
    ['1234.5', 1234.5, 1234.5],
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['12.34', 12.34, 12.34],
    ['1.234.567', 1234567, 1234567],
    ['1 234', 1234, 1234],
    ['1\u00a0234,5', 1234.5, 1234.5],
    [' 42 ', 42, 42],
    ['−3', -3, -3],
    ['+7', 7, 7],
    ['-0', 0, 0],
    ['007', 7, 7],
  ])('"%s" is %d in Danish and %d in English', (text, danish, english) => {
    expect(parseNumber(text, 'da')).toEqual({ ok: true, value: danish });
    expect(parseNumber(text, 'en')).toEqual({ ok: true, value: english });
  });

  test.each(['abc', '1.', '1.234,', '1,,2', '1.2.3', '12 34', '1 stk', '1e5', '--1', '½'])(
    '"%s" is no number',
    (text) => {
      expect(parseNumber(text, 'da')).toEqual({ ok: false, problems: [{ code: 'number-unreadable', text }] });
    },
  );

  test('nothing is not zero', () => {
    expect(parseNumber('  ', 'da')).toEqual({ ok: false, problems: [{ code: 'number-empty' }] });
  });

  test('a number that would lose its last digits is refused', () => {
    expect(parseNumber('12345678901234567', 'da')).toMatchObject({ problems: [{ code: 'number-too-long' }] });
  });

  test('what we write we read, in both languages', () => {
    const decimal = fc.integer({ min: -1e12, max: 1e12 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(decimal, fc.constantFrom('da' as const, 'en' as const), (value, language) => {
        expect(parseNumber(formatNumber(value, language), language)).toEqual({ ok: true, value: value + 0 });
      }),
    );
  });
});
