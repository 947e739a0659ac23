/** Finds a hotline by what the trouble is, in the words of whoever asks. */
import { type Language, textIn } from '../core/language.ts';
import type { Hotline } from './hotline.ts';

/** How much a hit says about being the right one. */
const weights = { topic: 3, title: 2, audience: 1 } as const;

/** Words that are in every question and tell nothing. */
const fillers = new Set(
  wordsOf(
    'jeg min mit mine du din vi vores er var har kan må skal vil ikke en et den det de der som at og eller med for fra til på i om ' +
      'af hos min hvem hvad hvor hvornår hvordan få får når spørgsmål brug hjælp ringe tale ' +
      'i my me we our is are was has have can may must shall will not a an the that this and or with for from to on in about of at ' +
      'who what where when how get question questions help call talk do does need',
  ),
);

/**
 * Those that may be called first go before those who want others asked before; among each the best comes first.
 * Nothing found is an empty list; without a word to look for, all in their own order.
 */
export function findHotlines(
  hotlines: readonly Hotline[],
  query: string,
  language: Language,
): readonly Hotline[] {
  const wanted = wordsOf(query).filter((word) => !fillers.has(word));
  if (wanted.length === 0 && query.trim() !== '') return [];
  return hotlines
    .map((hotline) => ({
      hotline,
      step: hotline.askFirst ? 1 : 0,
      score: scoreOf(hotline, wanted, language),
    }))
    .filter(({ score }) => score > 0 || wanted.length === 0)
    .toSorted((a, b) => a.step - b.step || b.score - a.score)
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
    Math.max(0, ...words.flatMap((field) => field.words.map((one) => field.weight * likeness(one, word)))),
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
 * From 0 to 1: the same word, perhaps bent or part of a compound, such as "besøge" and "besøgsforbud". The less of the
 * longer that they share, the less alike they are.
 * @example likeness('besoege', 'besoeger') // => 1
 * @example likeness('barn', 'baand') // => 0
 */
export function likeness(one: string, other: string): number {
  const [short = '', long = ''] = [stem(one), stem(other)].toSorted((a, b) => a.length - b.length);
  if (short === long) return 1;
  const isPart = (short.length >= 4 && long.startsWith(short)) || (short.length >= 5 && long.includes(short));
  return isPart ? short.length / long.length : 0;
}

/** Without the endings that Danish and English nouns and verbs are bent by. */
function stem(word: string): string {
  const bare = word.replace(/(?:erne|ene|ede|ing|er|en|et|es|ed|e|s)$/, '');
  return bare.length >= 4 ? bare : word;
}
