import type { Language } from '../../core/language.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { stemOf } from './lexicon/stems.ts';
import { wordsOf } from './words.ts';

/** What a text is about: stems of its words, and its paragraphs as "§104". */
export type Topic = ReadonlySet<string>;

/**
 * The words and paragraphs of a heading, a sentence or "undersøgelsen om …".
 * @example [...topicOf('Tilbud efter §§ 103-104', 'da')] // => ["tilbud", "§103", "§104"]
 */
export function topicOf(text: string, language: Language): Topic {
  const { stopWords } = lexicons[language];
  const stems = wordsOf(text.replace(/§{1,2}[\d\s,–-]*(?:og \d+)?/g, ' '))
    .filter(({ kind, lower }) => kind === 'word' && lower.length > 2 && !stopWords.has(lower))
    .map(({ lower }) => stemOf(lower.replace(/-$/, ''), language));
  return new Set([...stems, ...paragraphsIn(text)]);
}

function paragraphsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(/§{1,2}\s*(\d+)(?:\s*([-–,]|og|and)\s*(\d+))?/g)).flatMap(
    ([, first, , second]) =>
      [first, second].filter((number) => number !== undefined).map((number) => `§${number}`),
  );
}

/**
 * How many words of a topic another one takes up. Compounds count where one word begins with the other, as
 * "bostøtteindsatsen" does with "bostøtte"; a paragraph counts most.
 */
export function topicMatch(topic: Topic, other: Topic): number {
  let score = 0;
  for (const word of topic) {
    if (other.has(word)) score += word.startsWith('§') ? 5 : 2;
    else if (
      word.length >= 5 &&
      !word.startsWith('§') &&
      [...other].some((one) => one.length >= 5 && (one.startsWith(word) || word.startsWith(one)))
    )
      score += 0.5;
  }
  return score;
}
