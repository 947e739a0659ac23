import type { Language } from '../core/language.ts';
import { compare, type Fraction, fraction, times } from './fraction.ts';
import { type Found, type PhraseTable, phrasesAt, phraseTable } from './phrase-table.ts';
import type { Quantity, Size } from './quantity.ts';
import { connectives } from './quantity-lexicon.ts';
import { readNumberWordsAt } from './read-number-words.ts';
import type { Token } from './tokens.ts';

/** A number as printed, in digits or words. */
export interface PrintedNumber {
  readonly value: Fraction;
  readonly decimals: number;
}

type Amount = Extract<Quantity, { kind: 'amount' }>;

/** The signs and words for percent, in every language. */
const percentTables: Readonly<Record<Language, PhraseTable<'percent'>>> = {
  da: percentTable('da'),
  en: percentTable('en'),
};
/** "of", "out of" and their like. */
export const ofTables: Readonly<Record<Language, PhraseTable<'of'>>> = {
  da: ofTable('da'),
  en: ofTable('en'),
};

/**
 * A number with what makes it a percent, an amount or a count: "65 pct.", "2,5 uger", "fire".
 * @example readNumberSize(tokenize('54 kommuner', 'da'), 0, 'da') // => { value: { kind: 'count', count: 54 }, next: 1 }
 */
export function readNumberSize(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<Size | Amount> | undefined {
  const number = readPrintedNumber(tokens, at, language);
  if (!number) return undefined;
  const { value, next } = number;
  const percent = readPercentSign(tokens, next, language);
  if (percent !== undefined) {
    const share = times(value.value, fraction(1, 100));
    return { value: { kind: 'percent', value: share, decimals: value.decimals }, next: percent };
  }
  return amountAt(tokens, number, language) ?? countOf(tokens, at, number, language);
}

/**
 * A number in digits or in words. "en" and "et" are read as 1 too: whoever asks must know that they are no articles.
 * @example readPrintedNumber(tokenize('to hundrede og syv', 'da'), 0, 'da').next // => 4
 */
export function readPrintedNumber(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<PrintedNumber> | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return { value: token, next: at + 1 };
  if (token?.kind !== 'word') return undefined;
  // Nearly every word is none, and "a" alone is no number though "a hundred" is.
  if (token.text !== 'a' && readNumberWordsAt([token.text], 0, language) === undefined) return undefined;
  const words: string[] = [];
  for (let end = at; tokens[end]?.kind === 'word' && end < at + 12; end += 1)
    words.push(tokens[end]?.text ?? '');
  const found = readNumberWordsAt(words, 0, language);
  return found && { value: { value: fraction(found.value), decimals: 0 }, next: at + found.used };
}

/**
 * A whole number that stands for a count of things, not of days or kroner.
 * @example readWholeNumber(tokenize('10 dage', 'da'), 0, 'da') // => undefined
 */
export function readWholeNumber(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<number> | undefined {
  const number = readPrintedNumber(tokens, at, language);
  if (number?.value.value.denominator !== 1n || number.value.decimals > 0) return undefined;
  if (readPercentSign(tokens, number.next, language) !== undefined) return undefined;
  if (amountAt(tokens, number, language)) return undefined;
  const value = Number(number.value.value.numerator);
  return Number.isSafeInteger(value) ? { value, next: number.next } : undefined;
}

/** The place after a percent sign or word; "75. pct." is a common slip. */
function readPercentSign(tokens: readonly Token[], at: number, language: Language): number | undefined {
  const start = tokens[at]?.text === '.' ? at + 1 : at;
  const [sign] = phrasesAt(percentTables[language], tokens, start);
  return sign && !connectives[language].points.test(tokens[sign.next]?.text ?? '') ? sign.next : undefined;
}

function amountAt(
  tokens: readonly Token[],
  { value: { value, decimals }, next }: Found<PrintedNumber>,
  language: Language,
): Found<Amount> | undefined {
  const { scales, measures } = connectives[language];
  const word = tokens[next]?.text ?? '';
  const scale = Object.hasOwn(scales, word) ? scales[word] : undefined;
  if (scale !== undefined) {
    const after = tokens[next + 1]?.text === '.' ? next + 2 : next + 1;
    return { value: { kind: 'amount', value: times(value, fraction(scale)) }, next: after };
  }
  return measures.test(word) || decimals > 0 ? { value: { kind: 'amount', value }, next } : undefined;
}

function countOf(
  tokens: readonly Token[],
  at: number,
  { value: { value }, next }: Found<PrintedNumber>,
  language: Language,
): Found<Size> | undefined {
  const { points, articles, loneOne } = connectives[language];
  const [before, word, after] = [tokens[at - 1]?.text ?? '', tokens[at]?.text ?? '', tokens[next]];
  if (points.test(after?.text ?? '')) return undefined;
  if (next === at + 1 && articles.test(word) && !isOfNumber(tokens, next, language)) {
    const isArticle = loneOne?.word !== word || loneOne.notAfter.test(before);
    if (isArticle || loneOne.notBefore.test(after?.text ?? '')) return undefined;
  }
  if (compare(value, fraction(0)) < 0 || value.numerator > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
  return { value: { kind: 'count', count: Number(value.numerator) }, next };
}

function isOfNumber(tokens: readonly Token[], at: number, language: Language): boolean {
  return phrasesAt(ofTables[language], tokens, at).some(
    ({ next }) => readWholeNumber(tokens, next, language) !== undefined,
  );
}

function percentTable(language: Language): PhraseTable<'percent'> {
  return phraseTable(
    language,
    connectives[language].percent.map((phrase) => [phrase, 'percent'] as const),
  );
}

function ofTable(language: Language): PhraseTable<'of'> {
  return phraseTable(
    language,
    connectives[language].of.map((phrase) => [phrase, 'of'] as const),
  );
}
