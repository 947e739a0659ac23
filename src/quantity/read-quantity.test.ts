import { describe, expect, test } from 'vitest';
import type { Language } from '../core/language.ts';
import { fraction, percent } from './fraction.ts';
import type { Hedge, QualitativeWord } from './hedge.ts';
import type { Quantity, Size } from './quantity.ts';
import { hedgePhrases, wordPhrases } from './quantity-lexicon.ts';
import { readQuantities, readSingleQuantities } from './read-quantity.ts';

const part = (top: number, bottom: number): Size => ({ kind: 'fraction', value: fraction(top, bottom) });
const pct = (value: number): Size => ({ kind: 'percent', value: percent(value), decimals: 0 });
const count = (value: number): Size => ({ kind: 'count', count: value });
const word = (each: QualitativeWord): Quantity => ({ kind: 'qualitative', word: each });

/** The phrases of a text as printed. */
function printed(text: string, language: Language): readonly string[] {
  return readQuantities(text, language).map(({ start, end }) => text.slice(start, end));
}

describe('one quantity', () => {
  test.each<[Language, string, Hedge, Quantity]>([
    ['da', '2/3', 'none', part(2, 3)],
    ['da', '⅔', 'none', part(2, 3)],
    ['da', '2/3-dele', 'none', part(2, 3)],
    ['da', 'to tredjedele', 'none', part(2, 3)],
    ['da', 'to tredjedel', 'none', part(2, 3)],
    ['da', 'Knap halvdelen', 'just-under', part(1, 2)],
    ['da', 'lidt mere end halvdelen', 'just-over', part(1, 2)],
    ['da', 'mere end hver femte', 'more-than', part(1, 5)],
    ['da', 'tre ud af fire', 'none', part(3, 4)],
    ['da', 'én ud af fem', 'none', part(1, 5)],
    ['da', 'godt 60 pct.', 'just-over', pct(60)],
    ['da', 'godt og vel 60 procent', 'just-over', pct(60)],
    ['da', 'Ca. 14 %', 'about', pct(14)],
    ['da', '75. pct.', 'none', pct(75)],
    ['da', '5,0 pct.', 'none', { kind: 'percent', value: fraction(1, 20), decimals: 1 }],
    ['da', 'tres pct.', 'none', pct(60)],
    ['da', '60 pct. eller derover', 'at-least', pct(60)],
    ['da', 'ikke mere end 60 pct.', 'at-most', pct(60)],
    ['da', '1.234', 'none', count(1234)],
    ['da', 'hundrede og syv', 'none', count(107)],
    ['da', 'mellem 50 pct. og 74 pct.', 'none', { kind: 'range', from: pct(50), to: pct(74) }],
    ['da', '50-74 pct.', 'none', { kind: 'range', from: pct(50), to: pct(74) }],
    ['da', 'fra 50 til 74 procent', 'none', { kind: 'range', from: pct(50), to: pct(74) }],
    ['da', 'mellem hundrede og to hundrede', 'none', { kind: 'range', from: count(100), to: count(200) }],
    ['da', 'mellem en tredjedel og halvdelen', 'none', { kind: 'range', from: part(1, 3), to: part(1, 2) }],
    ['da', 'langt de fleste', 'none', word('great-majority')],
    ['da', 'Langt størsteparten', 'none', word('great-majority')],
    ['da', 'næsten alle', 'none', word('nearly-all')],
    ['da', 'de resterende', 'none', { kind: 'remainder' }],
    ['en', 'two-thirds', 'none', part(2, 3)],
    ['en', 'a third', 'none', part(1, 3)],
    ['en', 'one in five', 'none', part(1, 5)],
    ['en', 'every third', 'none', part(1, 3)],
    ['en', 'just under half', 'just-under', part(1, 2)],
    ['en', 'nearly 40 per cent', 'almost', pct(40)],
    ['en', 'between 54 and 71%', 'none', { kind: 'range', from: pct(54), to: pct(71) }],
    ['en', 'fifty-four', 'none', count(54)],
    ['en', '1,234', 'none', count(1234)],
    ['en', 'no fewer than 60%', 'at-least', pct(60)],
    ['en', 'the vast majority', 'none', word('great-majority')],
  ])('%s: "%s"', (language, text, hedge, quantity) => {
    expect(readQuantities(text, language)).toEqual([{ start: 0, end: text.length, hedge, quantity }]);
  });
});

describe('every phrase of the lexicon is read', () => {
  test.each(['da', 'en'] as const)('hedges before 60 percent (%s)', (language) => {
    for (const [hedge, phrases] of Object.entries(hedgePhrases[language])) {
      for (const phrase of phrases) {
        expect(readQuantities(`${phrase} 60 pct.`, language), phrase).toMatchObject([
          { start: 0, hedge, quantity: pct(60) },
        ]);
      }
    }
  });

  test.each(['da', 'en'] as const)('words without a number (%s)', (language) => {
    for (const { phrase, means, onlyBefore, needsCounts } of wordPhrases[language]) {
      const text = `${phrase}${onlyBefore ? ' places' : ''}${needsCounts ? ' (1 af 9)' : ''}`;
      const quantity = means === 'remainder' ? { kind: 'remainder' } : word(means);
      expect(readQuantities(text, language), phrase).toMatchObject([{ start: 0, quantity }]);
    }
  });
});

describe('the base and the counts beside a quantity', () => {
  test.each<[Language, string, string, object]>([
    ['da', 'Knap 2/3 af de 83 kommuner svarer', 'Knap 2/3 af de 83', { base: 83 }],
    ['da', 'halvdelen af alle landets 98 kommuner', 'halvdelen af alle landets 98', { base: 98 }],
    ['da', '54 ud af 83 kommuner', '54 ud af 83', { of: { k: 54, n: 83 }, base: 83 }],
    ['da', '54 kommuner ud af 83', '54 kommuner ud af 83', { of: { k: 54, n: 83 }, base: 83 }],
    ['da', 'fire af ni', 'fire af ni', { of: { k: 4, n: 9 }, base: 9 }],
    ['da', 'en af ni kommuner', 'en af ni', { of: { k: 1, n: 9 }, base: 9 }],
    ['da', 'ingen af de ni', 'ingen af de ni', { of: { k: 0, n: 9 }, base: 9 }],
    [
      'da',
      'halvdelen af kommunerne (38 af 76)',
      'halvdelen af kommunerne (38 af 76)',
      { of: { k: 38, n: 76 } },
    ],
    ['da', 'knap halvdelen (35 af 76, 46 pct.)', 'knap halvdelen (35 af 76', { of: { k: 35, n: 76 } }],
    ['en', 'half of the 76', 'half of the 76', { base: 76 }],
    ['en', 'most municipalities (60 of 76)', 'most municipalities (60 of 76)', { of: { k: 60, n: 76 } }],
  ])('%s: "%s"', (language, text, first, company) => {
    expect(printed(text, language)[0]).toBe(first);
    expect(readQuantities(text, language)[0]).toMatchObject(company);
  });

  test.each([
    ['halvdelen af 2 timer', { base: 2 }],
    ['83 af 54', { base: 54 }],
    ['flere kommuner.\n(54 af 83)', { base: 83 }],
    ['halvdelen og fire andre (4 af 83)', { base: 83 }],
  ])('"%s" has none', (text, company) => {
    expect(readQuantities(text, 'da')[0]).not.toMatchObject(company);
  });

  test('one by one, each number stands where it is printed', () => {
    const text = 'Knap 2/3 af de 83 kommuner (54 af 83)';
    const found = readSingleQuantities(text, 'da').map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['Knap 2/3', '83', '54', '83']);
  });
});

describe('days, kroner and decimals are amounts', () => {
  test.each(['2,5', '14 dage', 'fra 15 år', '215 mio. kr.', 'over to timer'])('"%s"', (text) => {
    expect(readQuantities(text, 'da')).toMatchObject([{ quantity: { kind: 'amount' } }]);
  });
});

describe('what says not how many is left out', () => {
  test.each<[Language, string]>([
    ['da', 'COVID-19 og COVID19 den 31. maj 2020'],
    ['da', '§§ 103-104 samt § 85, stk. 2'],
    ['da', 'en kommune, et tilbud og et par andre'],
    ['da', 'i første halvdel af juni'],
    ['da', 'hver anden uge og hver mandag'],
    ['da', 'den enkelte borger og de enkelte kommuner'],
    ['da', 'at få hjælp, og alt som en del af en plan'],
    ['da', 'hvor mange, en eller flere'],
    ['da', 'de sidste uger og resten af året'],
    ['da', '3 procentpoint'],
    ['da', '1-1 gåture'],
    ['da', 'godt og knapt om omkring over under'],
    ['da', 'side 7 af 8, Tema 1, 1. runde'],
    ['en', 'half an hour in the second half'],
    ['en', 'one could say that no one is at all sure'],
    ['en', 'the most important thing, at most'],
    ['en', 'about 31 May 2020 at 2 pm'],
    ['en', '3 percentage points'],
  ])('%s: "%s"', (language, text) => expect(printed(text, language)).toEqual([]));
});

test('phrases do not reach across a paragraph, a sentence or a line of a list', () => {
  expect(printed('Mere end\n\nhalvdelen. Knap. 70 pct.', 'da')).toEqual(['halvdelen', '70 pct.']);
  expect(printed('Knap\nto\ntredjedele', 'da')).toEqual(['Knap\nto\ntredjedele']);
});

test('reads every text without trouble, empty ones too', () => {
  for (const text of [
    '',
    ' ',
    '(',
    '½/',
    'af af af',
    '50-',
    'mellem 50 og',
    '1/0 af 0',
    '99999999999999999999 pct.',
  ]) {
    expect(() => readQuantities(text, 'da')).not.toThrow();
  }
});
