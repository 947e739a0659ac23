/** Finds a hotline by what the trouble is, in the words of whoever asks. */
import { type Language, textIn } from '../core/language.ts';
import type { Hotline } from './hotline.ts';

/** How much a hit says about being the right one. */
const weights = { topic: 3, title: 2, audience: 1 } as const;

/** Words that are in every question and tell nothing. */
const fillers = new Set(
  (
    'jeg min mit mine du din vi vores er var har kan må skal vil ikke en et den det de der som at og eller med for fra til på i om ' +
    'af hos min hvem hvad hvor hvornår hvordan få får når spørgsmål brug hjælp ringe tale ' +
    'i my me we our is are was has have can may must shall will not a an the that this and or with for from to on in about of at ' +
    'who what where when how get question questions help call talk do does need'
  ).split(' '),
);

/**
 * The best first; those that may be called first go before those who want others asked before. Nothing found is an
 * empty list; without a word to look for, all in their own order.
 */
export function findHotlines(
  hotlines: readonly Hotline[],
  query: string,
  language: Language,
): readonly Hotline[] {
  const wanted = wordsOf(query).filter((word) => !fillers.has(word));
  const inOrder = hotlines.toSorted(
    (a, b) => Number(a.askFirst !== undefined) - Number(b.askFirst !== undefined),
  );
  if (wanted.length === 0) return query.trim() === '' ? inOrder : [];
  return inOrder
    .map((hotline) => ({ hotline, score: scoreOf(hotline, wanted, language) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ hotline }) => hotline);
}

function scoreOf(hotline: Hotline, wanted: readonly string[], language: Language): number {
  const fields = [
    [hotline.topics.map((topic) => textIn(topic, language)).join(' '), weights.topic],
    [`${textIn(hotline.title, language)} ${textIn(hotline.owner, language)}`, weights.title],
    [textIn(hotline.audience, language), weights.audience],
  ] as const;
  const words = fields.map(([text, weight]) => ({ words: wordsOf(text), weight }));
  const scores = wanted.map((word) =>
    Math.max(0, ...words.map((field) => (field.words.some((one) => isLike(one, word)) ? field.weight : 0))),
  );
  return scores.reduce((sum, score) => sum + score, 0);
}

/**
 * Lower case, with å, æ and ø also as they are typed without them.
 * @example wordsOf('Må jeg besøge § 85?') // => ["maa", "jeg", "besoege", "85"]
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('å', 'aa')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
  return plain.match(/[\p{L}\d]+/gu) ?? [];
}

/**
 * The same word, perhaps bent or part of a compound: "besøge" and "besøg", "botilbud" in "botilbudslignende".
 * @example isLike('besoeg', 'besoegsforbud') // => true
 * @example isLike('barn', 'baand') // => false
 */
export function isLike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length >= 4 && long.startsWith(short)) return true;
  if (short.length >= 5 && long.includes(short)) return true;
  const shared = [...short].findIndex((letter, index) => letter !== long[index]);
  return shared >= 5 && short.length - shared <= 2 && long.length - shared <= 3;
}
