import { describe, expect, test } from 'vitest';
import type { Language } from '../core/language.ts';
import { writeNumberWords } from './number-words.ts';
import { readNumberWords, readNumberWordsAt } from './read-number-words.ts';

test.each<[number, Language, string]>([
  [0, 'da', 'nul'],
  [4, 'da', 'fire'],
  [21, 'da', 'enogtyve'],
  [54, 'da', 'fireoghalvtreds'],
  [100, 'da', 'hundrede'],
  [107, 'da', 'hundrede og syv'],
  [1100, 'da', 'tusind hundrede'],
  [2000, 'da', 'to tusind'],
  [1007, 'da', 'tusind og syv'],
  [254_107, 'da', 'to hundrede og fireoghalvtreds tusind hundrede og syv'],
  [54, 'en', 'fifty-four'],
  [100, 'en', 'one hundred'],
  [1007, 'en', 'one thousand and seven'],
  [999_999, 'en', 'nine hundred and ninety-nine thousand nine hundred and ninety-nine'],
])('%i in %s is "%s"', (value, language, words) => {
  expect(writeNumberWords(value, language)).toBe(words);
  expect(readNumberWords(words, language)).toEqual({ ok: true, value });
});

test('every number to 20,000 and every 37th to 999,999 is read as written', () => {
  for (const language of ['da', 'en'] as const) {
    for (let value = 0; value <= 999_999; value += value < 20_000 ? 1 : 37) {
      const read = readNumberWords(writeNumberWords(value, language), language);
      if (!read.ok || read.value !== value)
        expect(read, `${value} in ${language}`).toEqual({ ok: true, value });
    }
  }
});

test.each([-1, 1_000_000, 2.5, Number.NaN])('there are no words for %d', (value) => {
  expect(() => writeNumberWords(value, 'da')).toThrow('no words');
});

test('a lone one in Danish takes the form asked for, inside a number it has none', () => {
  expect(writeNumberWords(1, 'da')).toBe('en');
  expect(writeNumberWords(1, 'da', 'ét')).toBe('ét');
  expect(writeNumberWords(21, 'da', 'ét')).toBe('enogtyve');
});

describe('other spellings are read too', () => {
  test.each<[string, Language, number]>([
    ['Fireoghalvtreds', 'da', 54],
    ['én', 'da', 1],
    ['ét', 'da', 1],
    ['tohundrede', 'da', 200],
    ['et hundrede og syv', 'da', 107],
    ['hundredeogsyv', 'da', 107],
    ['ettusind', 'da', 1000],
    ['et tusinde to hundrede og en', 'da', 1201],
    ['femten hundrede', 'da', 1500],
    ['otteoghalvfjerdsindstyve', 'da', 78],
    ['tredve', 'da', 30],
    ['a hundred', 'en', 100],
    ['fifty four', 'en', 54],
    ['fifteen hundred', 'en', 1500],
  ])('"%s" in %s is %i', (words, language, value) => {
    expect(readNumberWords(words, language)).toEqual({ ok: true, value });
  });
});

describe('loose words and halves of numbers are none', () => {
  test.each<[string, Language]>([
    ['et par', 'da'],
    ['fire og tyve', 'da'],
    ['hundrede og', 'da'],
    ['og', 'da'],
    ['flere', 'da'],
    ['ti hundrede', 'da'],
    ['', 'da'],
    ['fire-fem', 'da'],
    ['a', 'en'],
    ['a couple', 'en'],
    ['four twenty', 'en'],
  ])('"%s" in %s', (words, language) => {
    expect(readNumberWords(words, language)).toMatchObject({
      problems: [{ code: 'number-words-unreadable' }],
    });
  });

  test('a number ends where the words stop making one', () => {
    const words = ['hundrede', 'og', 'syv', 'og', 'tyve'];
    expect(readNumberWordsAt(words, 0, 'da')).toEqual({ value: 107, used: 3 });
    expect(readNumberWordsAt(words, 4, 'da')).toEqual({ value: 20, used: 1 });
    expect(readNumberWordsAt(words, 5, 'da')).toBeUndefined();
  });
});
