import { describe, expect, test } from 'vitest';
import { typedQuantities } from './typed-quantities.ts';

const typed = (text: string, exceptions: readonly string[] = []) =>
  typedQuantities(text, 'da', exceptions).map((found) => found.text);

describe('a quantity written by hand is found', () => {
  test.each([
    ['54 af 83 kommuner', ['54 af 83']],
    ['Lidt under to tredjedele af kommunerne', ['Lidt under to tredjedele']],
    ['Flertallet er i mål', ['Flertallet']],
    ['for alle borgere', ['alle']],
    ['65 pct. af dem', ['65 pct. af']],
    ['den 31. maj 2020', ['31. maj 2020']],
    ['efter § 85', ['§ 85']],
    ['hver femte', ['hver femte']],
    ['½ af dem', ['½']],
    ['det tog ti dage', ['ti']],
    ['Tema 1', ['Tema 1']],
    ['de øvrige og de resterende', ['de øvrige', 'de resterende']],
    ['m² og x₂', ['²', '₂']],
    ['٣ kommuner', ['٣']],
  ])('%s', (text, found) => {
    expect(typed(text).map((each) => each.trim().replace(/ af$/, ''))).toEqual(
      found.map((each) => each.replace(/ af$/, '')),
    );
  });
});

describe('what is no quantity is left alone', () => {
  test.each(['Siden COVID-19 og covid 19', 'en kommune', 'ved udgangen af august', 'hvor mange der er', ''])(
    '%s',
    (text) => {
      expect(typed(text)).toEqual([]);
    },
  );
  test('nor are exceptions, wherever they stand and however they are spelled', () => {
    expect(typed('For alle borgere og for alle andre', ['for alle borgere'])).toEqual(['alle']);
  });
  test('but an exception does not excuse what it is a part of', () => {
    expect(typed('54 af 83', ['83'])).toEqual(['54 af 83']);
  });
});
