import type { Language } from '../core/language.ts';
import { chooseWords, printedPercent, type ShareOf, type ShareStyle, type Words } from './choose-words.ts';
import { writeFraction } from './fraction-words.ts';
import type { QualitativeWord } from './hedge.ts';
import { type Noun, withNoun } from './noun.ts';
import { formatNumber, formatPercent } from './number-format.ts';
import { type One, writeNumberWords } from './number-words.ts';
import type { Size } from './quantity.ts';
import { writtenHedges, writtenSingle, writtenWords } from './quantity-words.ts';
import { leastBaseForPercent } from './writing-table.ts';

export interface ShareOptions {
  readonly style?: ShareStyle;
  /** What is counted; then the text holds the noun: "to tredjedele af kommunerne (54 af 83)". */
  readonly noun?: Noun;
  /** The text begins a sentence. */
  readonly startsSentence?: boolean;
  /** Says "næsten" for "lidt under". */
  readonly moreIsBetter?: boolean;
  /** Decimals of a percent, in style `percent` only. */
  readonly decimals?: number;
  /** Keeps number and percent sign on one line. */
  readonly nonBreaking?: boolean;
}

/** A quantity in words, with what the words say, so that nobody has to read it back. */
export interface WrittenQuantity extends Words {
  readonly text: string;
}

/**
 * A share in the words that its size allows, the numbers always beside it. Throws unless 0 ≤ k ≤ n and n ≥ 1.
 * @example writeShare({ k: 54, n: 83 }, 'da').text // => "lidt under to tredjedele (54 af 83)"
 * @example writeShare({ k: 4, n: 9 }, 'en').text // => "four of nine"
 */
export function writeShare(share: ShareOf, language: Language, options: ShareOptions = {}): WrittenQuantity {
  const { k, n } = share;
  if (!Number.isSafeInteger(k) || !Number.isSafeInteger(n) || k < 0 || k > n || n < 1) {
    throw new Error(`not a share of a base: ${k} of ${n}`);
  }
  const style = options.style ?? 'hedged';
  const words = withDecimals(chooseWords(share, style, options.moreIsBetter), share, options);
  const text = phrase(words, share, language, style, options);
  return { ...words, text: options.startsSentence ? startSentence(text) : text };
}

/**
 * The text with a capital first.
 * @example startSentence('én kommune') // => "Én kommune"
 */
export function startSentence(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/**
 * A size as it is printed after a hedge: "to tredjedele", "65 pct.", "54".
 * @example writeSize({ kind: 'percent', value: { numerator: 13n, denominator: 20n }, decimals: 0 }, 'da') // => "65 pct."
 */
export function writeSize(size: Size, language: Language, nonBreaking = false): string {
  switch (size.kind) {
    case 'fraction':
      return writeFraction(size.value, language);
    case 'percent':
      return formatPercent(size.value, language, { decimals: size.decimals, nonBreaking });
    case 'count':
      return formatNumber(size.count, language);
  }
}

/**
 * So many of something: in words up to ten, in figures above. Zero is "ingen".
 * @example writeCount(4, 'da', { one: 'kommune', many: 'kommuner', those: 'kommunerne' }) // => "fire kommuner"
 */
export function writeCount(count: number, language: Language, noun?: Noun): string {
  if (count === 0) return writtenPhrase('none', 0, language, noun);
  const number = count > mostInWords ? formatNumber(count, language) : inWords(count, language, noun);
  return noun ? `${number} ${count === 1 ? noun.one : noun.many}` : number;
}

/**
 * "54 af 83"; in words, "fire af ni" or "ingen af ni", where both are at most ten.
 * @example writeCountOf({ k: 1, n: 9 }, 'da') // => "én af ni"
 */
export function writeCountOf({ k, n }: ShareOf, language: Language, noun?: Noun): string {
  const [part, whole] =
    n > mostInWords
      ? [formatNumber(k, language), formatNumber(n, language)]
      : [
          k === 0 ? writtenWords.none[language].alone : inWords(k, language, noun),
          inWords(n, language, noun),
        ];
  const of = `${part} ${language === 'da' ? 'af' : 'of'} ${whole}`;
  return noun ? `${of} ${n === 1 ? noun.one : noun.many}` : of;
}

/** Up to ten a number reads better as a word. */
const mostInWords = 10;

function inWords(count: number, language: Language, noun: Noun | undefined): string {
  const one: One = noun?.gender === 'neuter' ? 'ét' : 'én';
  return writeNumberWords(count, language, one);
}

function phrase(
  words: Words,
  share: ShareOf,
  language: Language,
  style: ShareStyle,
  options: ShareOptions,
): string {
  const { noun } = options;
  const { anchor } = words;
  const shown = `(${formatNumber(share.k, language)} ${language === 'da' ? 'af' : 'of'} ${formatNumber(share.n, language)})`;
  if (anchor.kind === 'qualitative') return `${writtenPhrase(anchor.word, share.k, language, noun)} ${shown}`;
  if (anchor.kind === 'fraction' || anchor.kind === 'percent') {
    const hedge = words.hedge === 'none' ? '' : `${writtenHedges[words.hedge][language]} `;
    const of = noun ? ` ${language === 'da' ? 'af' : 'of'} ${noun.those}` : '';
    return `${hedge}${writeSize(anchor, language, options.nonBreaking)}${of} ${shown}`;
  }
  return style === 'count' ? writeCount(share.k, language, noun) : writeCountOf(share, language, noun);
}

function writtenPhrase(
  word: QualitativeWord,
  count: number,
  language: Language,
  noun: Noun | undefined,
): string {
  if (word === 'few' || word === 'many' || word === 'long-row')
    throw new Error(`a word that we never write: ${word}`);
  const neuter = language === 'da' && noun?.gender === 'neuter';
  const form =
    word === 'single' && count === 1
      ? writtenSingle[neuter ? 'da-neuter' : language]
      : writtenWords[word][language];
  return noun ? withNoun(form.withNoun, noun) : form.alone;
}

function withDecimals(words: Words, share: ShareOf, { style, decimals }: ShareOptions): Words {
  if (style !== 'percent' || decimals === undefined || share.n < leastBaseForPercent) return words;
  return { hedge: 'none', anchor: printedPercent(share, decimals) };
}
