import type { Language } from '../../core/language.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { unitOf } from './lexicon/stems.ts';
import type { Word } from './words.ts';

/** Who or what is spoken of: "de 83 adspurgte kommuner, der ikke har svaret". Indices are of words. */
export interface NounPhrase {
  /** The noun in the singular; none in "af de 83". */
  readonly unit?: string;
  readonly from: number;
  /** The first word after the noun. */
  readonly to: number;
  /** The word where a number inside the phrase starts. */
  readonly numberAt?: number;
  readonly isDefinite: boolean;
  /** "alle", "samtlige". */
  readonly isWhole: boolean;
  readonly relative?: RelativeClause;
}

/** "der ikke har svaret": from its pronoun to its end. */
export interface RelativeClause {
  readonly from: number;
  readonly to: number;
}

/** Tells where numbers stand: for the index of a word, the index after the number that starts there. */
export type NumberEnds = ReadonlyMap<number, number>;

/** The noun phrase that starts at a word; none where no noun and no number follows. */
export function nounPhraseAt(
  words: readonly Word[],
  from: number,
  numbers: NumberEnds,
  language: Language,
): NounPhrase | undefined {
  const lexicon = lexicons[language];
  let at = from;
  let [isDefinite, isWhole, numberAt] = [false, false, undefined as number | undefined];
  for (let steps = 0; steps < 6; steps += 1) {
    const word = words[at];
    if (!word) break;
    const numberEnd = numbers.get(at);
    if (numberEnd !== undefined && numberAt === undefined) {
      numberAt = at;
      at = numberEnd;
    } else if (lexicon.determiners.has(word.lower)) {
      isDefinite ||= lexicon.definite.has(word.lower);
      isWhole ||= lexicon.whole.has(word.lower);
      at += 1;
    } else if (
      word.lower === lexicon.inAll[0] &&
      words[at + 1]?.lower === lexicon.inAll[1] &&
      numberAt === undefined
    ) {
      at += 2;
    } else if (lexicon.genitive.test(word.lower) && numberAt === undefined && numbers.has(at + 1)) {
      // "kommunens 340 borgere" are known ones.
      isDefinite = true;
      at += 1;
    } else break;
  }
  const afterNumber = numberAt !== undefined || [...numbers.values()].includes(at);
  const isVerb = afterNumber && isSupine(words[at], lexicon, language);
  const noun = isVerb ? undefined : nounIndex(words, at, numbers, lexicon);
  if (noun === undefined && numberAt === undefined) return undefined;
  const to = noun === undefined ? at : noun + 1;
  const head = noun === undefined ? undefined : words[noun];
  const relative = relativeAt(words, to, lexicon);
  return {
    from,
    to,
    isDefinite: isDefinite || (head !== undefined && isDefiniteNoun(head.lower, language)),
    isWhole,
    ...(head ? { unit: unitOf(head.lower, language) } : {}),
    ...(numberAt === undefined ? {} : { numberAt }),
    ...(relative ? { relative } : {}),
  };
}

/** "har 40 åbnet": hardly a noun in the plural ends in "-et", so that after a number it is the verb. */
function isSupine(word: Word | undefined, { nominal }: Lexicon, language: Language): boolean {
  return language === 'da' && /\p{L}{3}et$/u.test(word?.lower ?? '') && !nominal.has(word?.lower ?? '');
}

function isDefiniteNoun(noun: string, language: Language): boolean {
  return language === 'da' && /(?:erne|ene|rne)$/.test(noun);
}

/** The noun among the words from here on: the first that does not look like an adjective, or the last before a stop. */
function nounIndex(
  words: readonly Word[],
  from: number,
  numbers: NumberEnds,
  lexicon: Lexicon,
): number | undefined {
  let best: number | undefined;
  for (let at = from; at < from + 5; at += 1) {
    const word = words[at];
    if (
      word?.kind !== 'word' ||
      word.lower.endsWith('-') ||
      numbers.has(at) ||
      lexicon.endsNoun.has(word.lower)
    )
      break;
    best = at;
    const adjective = lexicon.adjective.test(word.lower) || lexicon.genitive.test(word.lower);
    const followed = canBeNoun(words[at + 1], lexicon) && !numbers.has(at + 1);
    if (lexicon.nominal.has(word.lower) ? !followed || !looksPlural(words[at + 1]) : !adjective) break;
    if (!followed) break;
  }
  return best !== undefined && lexicon === lexicons.en ? lastOfCompound(words, best, lexicon) : best;
}

/** English puts compounds in several words: "social services departments" is about departments. */
function lastOfCompound(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const next = words[at + 1];
  const here = words[at];
  if (!here || !next || next.kind !== 'word' || lexicon.endsNoun.has(next.lower)) return at;
  return !here.lower.endsWith('s') && /s$/.test(next.lower) ? at + 1 : at;
}

function canBeNoun(word: Word | undefined, lexicon: Lexicon): boolean {
  return word !== undefined && word.kind === 'word' && !lexicon.endsNoun.has(word.lower);
}

/** After "unge": "unge kvinder" is about women, "unge mangler" is not. */
function looksPlural(word: Word | undefined): boolean {
  return /(?:ere|inder|nder|ier|ter|ner)$/.test(word?.lower ?? '');
}

/** ", der har deltaget …," up to the comma that closes it or the end of the sentence. */
export function relativeAt(words: readonly Word[], to: number, lexicon: Lexicon): RelativeClause | undefined {
  const comma = words[to]?.text === ',' ? 1 : 0;
  const from = to + comma;
  if (!lexicon.relatives.has(words[from]?.lower ?? '')) return undefined;
  let end = from + 1;
  while (end < words.length && !/^[,.;:)–]$/.test(words[end]?.text ?? '')) end += 1;
  return { from, to: end };
}
