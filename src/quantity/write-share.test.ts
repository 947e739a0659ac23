import { describe, expect, test } from 'vitest';
import type { Language } from '../core/language.ts';
import type { ShareStyle } from './choose-words.ts';
import { fraction } from './fraction.ts';
import { writeFraction } from './fraction-words.ts';
import type { Noun } from './noun.ts';
import { writeAmount } from './write-amount.ts';
import { writeBounds } from './write-bounds.ts';
import { writeRemainder } from './write-remainder.ts';
import { writeCount, writeShare } from './write-share.ts';

const kommune: Noun = { one: 'kommune', many: 'kommuner', those: 'kommunerne' };
const tilbud: Noun = { one: 'tilbud', many: 'tilbud', those: 'tilbuddene', gender: 'neuter' };
const municipality: Noun = { one: 'municipality', many: 'municipalities', those: 'the municipalities' };

describe('a share near an anchor', () => {
  test.each<[k: number, n: number, danish: string, english: string]>([
    [54, 83, 'lidt under to tredjedele (54 af 83)', 'just under two thirds (54 of 83)'],
    [37, 76, 'lidt under halvdelen (37 af 76)', 'just under half (37 of 76)'],
    [38, 76, 'halvdelen (38 af 76)', 'half (38 of 76)'],
    [40, 76, 'lidt over halvdelen (40 af 76)', 'just over half (40 of 76)'],
    [25, 76, 'en tredjedel (25 af 76)', 'a third (25 of 76)'],
    [48, 64, 'tre fjerdedele (48 af 64)', 'three quarters (48 of 64)'],
    [53, 76, '70 pct. (53 af 76)', '70% (53 of 76)'],
    [54, 76, 'lidt over 70 pct. (54 af 76)', 'just over 70% (54 of 76)'],
    [35, 76, '46 pct. (35 af 76)', '46% (35 of 76)'],
    [4, 76, '5 pct. (4 af 76)', '5% (4 of 76)'],
    [1234, 5000, 'lidt under en fjerdedel (1.234 af 5.000)', 'just under a quarter (1,234 of 5,000)'],
  ])('%i of %i', (k, n, danish, english) => {
    expect(writeShare({ k, n }, 'da').text).toBe(danish);
    expect(writeShare({ k, n }, 'en').text).toBe(english);
  });

  test('a hedge never stands on a count below ten', () => {
    expect(writeShare({ k: 9, n: 39 }, 'da').text).toBe('23 pct. (9 af 39)');
    expect(writeShare({ k: 10, n: 43 }, 'da').text).toBe('lidt under en fjerdedel (10 af 43)');
    expect(writeShare({ k: 9, n: 36 }, 'da').text).toBe('en fjerdedel (9 af 36)');
  });

  test('below a base of twenty there are only counts', () => {
    expect(writeShare({ k: 4, n: 9 }, 'da').text).toBe('fire af ni');
    expect(writeShare({ k: 1, n: 9 }, 'da', { noun: tilbud }).text).toBe('ét af ni tilbud');
    expect(writeShare({ k: 9, n: 19 }, 'da').text).toBe('9 af 19');
    expect(writeShare({ k: 9, n: 19 }, 'en', { style: 'percent' }).text).toBe('9 of 19');
    expect(writeShare({ k: 10, n: 20 }, 'da').text).toBe('halvdelen (10 af 20)');
  });

  test('all and none have words of their own, and near all too', () => {
    expect(writeShare({ k: 83, n: 83 }, 'da', { noun: kommune }).text).toBe('alle kommuner (83 af 83)');
    expect(writeShare({ k: 0, n: 83 }, 'da', { noun: kommune }).text).toBe('ingen kommuner (0 af 83)');
    expect(writeShare({ k: 0, n: 9 }, 'en').text).toBe('none (0 of 9)');
    expect(writeShare({ k: 80, n: 83 }, 'da').text).toBe('næsten alle (80 af 83)');
    expect(writeShare({ k: 80, n: 83 }, 'en', { noun: municipality }).text).toBe(
      'almost all municipalities (80 of 83)',
    );
  });

  test('a percent never hides that it is not all or none', () => {
    expect(writeShare({ k: 199, n: 200 }, 'da').text).toBe('99,5 pct. (199 af 200)');
    expect(writeShare({ k: 1, n: 1000 }, 'en').text).toBe('0.1% (1 of 1,000)');
    expect(writeShare({ k: 99_999, n: 100_000 }, 'da', { style: 'percent' }).text).toBe(
      '99,999 pct. (99.999 af 100.000)',
    );
  });

  test('more being better is said with "næsten", and only below the anchor', () => {
    expect(writeShare({ k: 54, n: 83 }, 'da', { moreIsBetter: true }).text).toBe(
      'næsten to tredjedele (54 af 83)',
    );
    expect(writeShare({ k: 40, n: 76 }, 'da', { moreIsBetter: true }).text).toBe(
      'lidt over halvdelen (40 af 76)',
    );
  });

  test('says what it says', () => {
    expect(writeShare({ k: 54, n: 83 }, 'da')).toMatchObject({
      hedge: 'just-under',
      anchor: { kind: 'fraction', value: fraction(2, 3) },
    });
  });

  test.each([
    [-1, 5],
    [6, 5],
    [0, 0],
    [1.5, 5],
    [1, Number.NaN],
  ])('%d of %d is no share', (k, n) => {
    expect(() => writeShare({ k, n }, 'da')).toThrow('not a share');
  });
});

describe('the styles', () => {
  test.each<[ShareStyle, Language, number, string]>([
    ['percent', 'da', 54, '65 pct. af kommunerne (54 af 83)'],
    ['count', 'da', 54, '54 kommuner'],
    ['count', 'da', 4, 'fire kommuner'],
    ['count', 'da', 1, 'én kommune'],
    ['count', 'da', 0, 'ingen kommuner'],
    ['count', 'en', 1, 'one municipality'],
    ['of', 'da', 54, '54 af 83 kommuner'],
    ['about', 'da', 54, 'ca. to tredjedele af kommunerne (54 af 83)'],
    ['more-than', 'da', 45, 'mere end halvdelen af kommunerne (45 af 83)'],
    ['less-than', 'da', 38, 'under halvdelen af kommunerne (38 af 83)'],
    ['at-least', 'en', 43, 'at least half of the municipalities (43 of 83)'],
    ['at-most', 'da', 41, 'højst halvdelen af kommunerne (41 af 83)'],
    // Does not lie just above an anchor: said as it would be without the wish.
    ['more-than', 'da', 39, '47 pct. af kommunerne (39 af 83)'],
  ])('%s in %s about %i of 83', (style, language, k, text) => {
    const noun = language === 'da' ? kommune : municipality;
    expect(writeShare({ k, n: 83 }, language, { style, noun }).text).toBe(text);
  });

  test.each<[number, string, string]>([
    [100, 'alle kommuner (100 af 100)', 'all municipalities (100 of 100)'],
    [92, 'næsten alle kommuner (92 af 100)', 'almost all municipalities (92 of 100)'],
    [85, 'langt de fleste kommuner (85 af 100)', 'the great majority of the municipalities (85 of 100)'],
    [75, 'de fleste kommuner (75 af 100)', 'most municipalities (75 of 100)'],
    [65, 'hovedparten af kommunerne (65 af 100)', 'the bulk of the municipalities (65 of 100)'],
    [57, 'flertallet af kommunerne (57 af 100)', 'the majority of the municipalities (57 of 100)'],
    [52, '52 pct. af kommunerne (52 af 100)', '52% of the municipalities (52 of 100)'],
    [47, '47 pct. af kommunerne (47 af 100)', '47% of the municipalities (47 of 100)'],
    [40, 'en stor gruppe kommuner (40 af 100)', 'a large group of municipalities (40 of 100)'],
    [20, 'en del kommuner (20 af 100)', 'a fair number of municipalities (20 of 100)'],
    [7, 'flere kommuner (7 af 100)', 'several municipalities (7 of 100)'],
    [3, 'enkelte kommuner (3 af 100)', 'a few municipalities (3 of 100)'],
    [1, 'en enkelt kommune (1 af 100)', 'a single municipality (1 of 100)'],
    [0, 'ingen kommuner (0 af 100)', 'no municipalities (0 of 100)'],
  ])('in words, %i of 100', (k, danish, english) => {
    const style = 'qualitative';
    expect(writeShare({ k, n: 100 }, 'da', { style, noun: kommune }).text).toBe(danish);
    expect(writeShare({ k, n: 100 }, 'en', { style, noun: municipality }).text).toBe(english);
  });

  test('two of nineteen are some', () => {
    expect(writeShare({ k: 2, n: 19 }, 'da', { style: 'qualitative' }).text).toBe('nogle (2 af 19)');
    expect(writeShare({ k: 1, n: 100 }, 'da', { style: 'qualitative', noun: tilbud }).text).toBe(
      'et enkelt tilbud (1 af 100)',
    );
  });

  test('a sentence begins with a capital, Danish letters too', () => {
    expect(writeShare({ k: 1, n: 9 }, 'da', { startsSentence: true }).text).toBe('Én af ni');
    expect(writeShare({ k: 54, n: 83 }, 'en', { startsSentence: true }).text).toBe(
      'Just under two thirds (54 of 83)',
    );
  });

  test('decimals are printed when asked for', () => {
    expect(writeShare({ k: 54, n: 83 }, 'da', { style: 'percent', decimals: 1 }).text).toBe(
      '65,1 pct. (54 af 83)',
    );
    expect(writeShare({ k: 54, n: 83 }, 'da', { style: 'percent', nonBreaking: true }).text).toBe(
      '65\u00a0pct. (54 af 83)',
    );
  });
});

test.each<[number, string]>([
  [10, 'ti kommuner'],
  [11, '11 kommuner'],
  [1000, '1.000 kommuner'],
])('%i of something is "%s"', (count, text) => expect(writeCount(count, 'da', kommune)).toBe(text));

describe('between what a share must lie', () => {
  test.each<[number, number, number, string, string]>([
    [53, 70, 98, 'mellem 54 og 71 pct.', 'between 54 and 71%'],
    [53, 53, 98, '54 pct.', '54%'],
    [0, 15, 98, 'mellem 0 og 15 pct.', 'between 0 and 15%'],
    [4, 7, 9, 'mellem 4 og 7 af 9', 'between 4 and 7 of 9'],
    [4, 4, 9, 'fire af ni', 'four of nine'],
  ])('%i to %i of %i', (lo, hi, n, danish, english) => {
    expect(writeBounds([lo, hi], n, 'da').text).toBe(danish);
    expect(writeBounds([lo, hi], n, 'en').text).toBe(english);
  });

  test('with a noun', () => {
    expect(writeBounds([53, 70], 98, 'da', { noun: kommune, startsSentence: true }).text).toBe(
      'Mellem 54 og 71 pct. af kommunerne',
    );
    expect(writeBounds([4, 7], 9, 'da', { noun: kommune }).text).toBe('mellem 4 og 7 af 9 kommuner');
  });

  test('bounds that are turned round or too wide are refused', () => {
    expect(() => writeBounds([7, 4], 9, 'da')).toThrow('not bounds');
    expect(() => writeBounds([0, 10], 9, 'da')).toThrow('not bounds');
  });
});

describe('what is left over', () => {
  test.each<[number[], string, string]>([
    [[25, 37], 'de resterende kommuner (14 af 76)', 'the remaining municipalities (14 of 76)'],
    [[75], 'den sidste kommune (1 af 76)', 'the remaining municipality (1 of 76)'],
    [[76], 'ingen kommuner (0 af 76)', 'no municipalities (0 of 76)'],
    [[], 'de resterende kommuner (76 af 76)', 'the remaining municipalities (76 of 76)'],
  ])('of 76 after %o', (parts, danish, english) => {
    expect(writeRemainder({ n: 76, parts }, 'da', { noun: kommune }).text).toBe(danish);
    expect(writeRemainder({ n: 76, parts }, 'en', { noun: municipality }).text).toBe(english);
  });

  test('without a noun', () => {
    expect(writeRemainder({ n: 76, parts: [25, 37] }, 'da', { startsSentence: true }).text).toBe(
      'De resterende (14 af 76)',
    );
    expect(writeRemainder({ n: 2, parts: [1] }, 'da', { noun: tilbud }).text).toBe(
      'det sidste tilbud (1 af 2)',
    );
  });

  test('parts that exceed the whole are refused', () => {
    expect(() => writeRemainder({ n: 76, parts: [40, 40] }, 'da')).toThrow('do not fit');
  });
});

test.each<[number, Language, object, string]>([
  [12.5, 'da', { unit: { one: 'dag', many: 'dage' } }, '12,5 dage'],
  [1, 'da', { unit: { one: 'uge', many: 'uger' } }, 'én uge'],
  [3, 'en', { unit: { one: 'day', many: 'days' } }, 'three days'],
  [120, 'en', { unit: { one: 'day', many: 'days' } }, '120 days'],
  [0, 'da', { unit: { one: 'dag', many: 'dage' } }, '0 dage'],
  [3, 'da', { unit: { one: 'dag', many: 'dage' }, decimals: 1 }, '3,0 dage'],
  [12.5, 'da', {}, '12,5'],
])('the amount %d in %s with %o is "%s"', (value, language, options, text) => {
  expect(writeAmount(value, language, options)).toBe(text);
});

test('a fraction without a word is written in digits', () => {
  expect(writeFraction(fraction(4, 13), 'da')).toBe('4/13');
  expect(writeFraction(fraction(3, 10), 'da')).toBe('tre tiendedele');
});
