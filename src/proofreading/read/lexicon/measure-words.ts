import type { Language } from '../../../core/language.ts';

/** Phrases that limit a measure; the groups are the numbers and the measure. */
export interface MeasureWords {
  readonly below: RegExp;
  readonly between: RegExp;
  readonly above: RegExp;
}

const number = '\\d+|\\p{L}+';

function patterns(
  words: Readonly<Record<'below' | 'between' | 'and' | 'above' | 'measures', string>>,
): MeasureWords {
  const measure = `(?<measure>${words.measures})(?!\\p{L})`;
  return {
    below: new RegExp(`(?<!\\p{L})(?:${words.below}) (?<last>${number}) ${measure}`, 'u'),
    between: new RegExp(
      `(?<!\\p{L})(?:${words.between}) (?<first>${number}) (?:${words.and}) (?<last>${number}) ${measure}`,
      'u',
    ),
    above: new RegExp(`(?<!\\p{L})(?:${words.above}) (?<last>${number}) ${measure}`, 'u'),
  };
}

/** How a language says below, between and above so many weeks, years or kilometres. */
export const measureWords: Readonly<Record<Language, MeasureWords>> = {
  da: patterns({
    below: 'under|mindre end|kortere end|yngre end|højst|inden for|op til|maksimalt',
    between: 'mellem|fra',
    and: 'og|til',
    above: 'over|mere end|længere end|ældre end|mindst',
    measures: 'dage?|døgn|uger?|måned(?:er)?|år|timer?|minut(?:ter)?|km|kilometer',
  }),
  en: patterns({
    below: 'under|less than|within|below|at most|up to|no more than',
    between: 'between|from',
    and: 'and|to',
    above: 'over|more than|longer than|above|at least',
    measures: 'days?|weeks?|months?|years?|hours?|minutes?|km|miles?',
  }),
};
