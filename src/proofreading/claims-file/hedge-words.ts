import { type Hedge, hedges } from '../../quantity/hedge.ts';

/** Hedges as a claims file may name them, beside their own names. The first of each is the one we write. */
const words: Readonly<Record<Exclude<Hedge, 'none'>, readonly string[]>> = {
  'just-under': ['knap', 'knapt', 'lidt under', 'just under'],
  almost: ['næsten', 'tæt på', 'almost', 'nearly'],
  'just-over': ['godt', 'lidt over', 'just over'],
  about: ['ca.', 'ca', 'cirka', 'omkring', 'omtrent', 'about', 'around'],
  'more-than': ['mere end', 'over', 'flere end', 'more than'],
  'less-than': ['under', 'mindre end', 'færre end', 'less than', 'fewer than'],
  'at-least': ['mindst', 'minimum', 'at least'],
  'at-most': ['højst', 'maksimalt', 'at most'],
};

/** The hedges that a message lists. */
export const knownHedges: readonly string[] = [
  'none',
  ...Object.values(words).flatMap(([first]) => first ?? []),
];

/**
 * The hedge that a word stands for, in either language.
 * @example hedgeNamed('knap') // => "just-under"
 */
export function hedgeNamed(word: string): Hedge | undefined {
  const wanted = word.trim().toLowerCase();
  if (wanted === '' || wanted === 'ingen') return 'none';
  return hedges.find((hedge) => hedge === wanted || (hedge !== 'none' && words[hedge].includes(wanted)));
}
