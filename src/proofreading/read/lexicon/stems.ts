import type { Language } from '../../../core/language.ts';
import { danishSingular } from './danish-nouns.ts';
import { englishSingular } from './english-nouns.ts';

const singulars = { da: danishSingular, en: englishSingular } as const satisfies Record<
  Language,
  (noun: string) => string
>;

/**
 * What is counted, in the singular.
 * @example unitOf('skolerne', 'da') // => "skole"
 */
export function unitOf(noun: string, language: Language): string {
  return singulars[language](noun);
}

const endings: Readonly<Record<Language, RegExp>> = {
  da: /(?:erendes|ernes|enes|erne|edes|ende|ene|ede|ets|ens|est|ers|er|et|en|es|te|e|t|s)$/,
  en: /(?:ations?|ings?|edly|ed|es|ies|ly|al|s|e)$/,
};

/**
 * The part of a word that its forms share, good enough to see that two phrases use the same word.
 * @example stemOf('normaliseret', 'da') === stemOf('normaliserer', 'da') // => true
 */
export function stemOf(word: string, language: Language): string {
  const lower = word.toLowerCase().replace(/['’].*$/, '');
  if (lower.length < 4) return lower;
  let stem = lower;
  for (let round = 0; round < 2; round += 1) {
    const shorter = stem.replace(endings[language], '');
    if (shorter.length < 3) break;
    stem = shorter;
  }
  return stem.replace(/([^\daeiouyæøå])\1$/, '$1');
}
