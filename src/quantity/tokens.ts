import type { Language } from '../core/language.ts';
import { type Fraction, fractionOf } from './fraction.ts';
import { fractionSigns, readFractionSign } from './fraction-words.ts';
import { findNonQuantities } from './non-quantities.ts';
import { parseNumber } from './number-format.ts';

interface TokenAt {
  /** In lower case, so that words compare. */
  readonly text: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** A piece of text as the grammar of quantities sees it. */
export type Token = TokenAt &
  (
    | { readonly kind: 'word' }
    /** A number in digits, with its printed decimals. */
    | { readonly kind: 'number'; readonly value: Fraction; readonly decimals: number }
    | { readonly kind: 'fraction'; readonly value: Fraction }
    /** Punctuation, a percent sign. */
    | { readonly kind: 'sign' }
    /** The end of a paragraph, or digits that are no quantity: no phrase reaches across. */
    | { readonly kind: 'barrier' }
  );

const signs = Object.keys(fractionSigns).join('');
const numberPattern = {
  da: '\\d{1,3}(?:[.\\u00a0\\u202f]\\d{3})+(?!\\.?\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)?',
  en: '\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+(?!,?\\d)(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?',
} as const satisfies Record<Language, string>;

const patterns = { da: patternFor('da'), en: patternFor('en') } as const satisfies Record<Language, RegExp>;

/**
 * A text cut into words, numbers, fractions and signs, in order. Spaces and single line breaks are left out.
 * @example tokenize('2/3 af', 'da').map((token) => token.kind) // => ["fraction", "word"]
 */
export function tokenize(text: string, language: Language): readonly Token[] {
  const barriers = findNonQuantities(text, language);
  const tokens: Token[] = [];
  let next = 0;
  const pattern = patterns[language];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [start, end] = [match.index, match.index + match[0].length];
    let barrier = barriers[next];
    while (barrier && barrier.end <= start) {
      next += 1;
      barrier = barriers[next];
    }
    tokens.push(
      barrier && barrier.start < end ? plain('barrier', match[0], start) : tokenOf(match, language),
    );
  }
  return tokens;
}

/**
 * The words of a phrase as tokens compare them: "ca." is two.
 * @example phraseTokens('ca.', 'da') // => ["ca", "."]
 */
export function phraseTokens(phrase: string, language: Language): readonly string[] {
  return tokenize(phrase, language).map(({ text }) => text);
}

/** Barrier, word with digits, fraction, number, word, sign: in this order, as each would match a part of the one before. */
function patternFor(language: Language): RegExp {
  return new RegExp(
    [
      '(?<barrier>\\n[ \\t\\u00a0]*(?:\\n[ \\t\\u00a0]*)+)',
      '(?<compound>\\d+(?:[.,]\\d+)?(?:-\\p{L}|(?!pct|procent|percent)\\p{L})[\\p{L}\\d-]*)',
      `(?<fraction>\\d{1,2}\\s?[/⁄]\\s?\\d{1,2}(?![\\d/])|[${signs}])`,
      `(?<number>${numberPattern[language]})`,
      "(?<word>\\p{L}[\\p{L}\\p{N}]*(?:[-'’][\\p{L}\\p{N}]+)*)",
      '(?<sign>[^\\s])',
    ].join('|'),
    'gu',
  );
}

function tokenOf(match: RegExpExecArray, language: Language): Token {
  const { groups = {}, index: start } = match;
  const [text] = match;
  const size = groups.fraction === undefined ? undefined : readFractionSign(text);
  if (size) return { ...plain('fraction', text, start), kind: 'fraction', value: size };
  const number = groups.number === undefined ? undefined : parseNumber(text, language);
  if (number?.ok) {
    const decimals = printedDecimals(text, number.value);
    return { ...plain('number', text, start), kind: 'number', value: fractionOf(number.value), decimals };
  }
  if (groups.sign !== undefined) return plain('sign', text, start);
  return plain(groups.word === undefined ? 'barrier' : 'word', text, start);
}

function plain<Kind extends Token['kind']>(kind: Kind, text: string, start: number) {
  return { kind, text: text.toLowerCase(), start, end: start + text.length };
}

/** How many digits stand after the decimal mark; a mark between thousands is none. */
function printedDecimals(text: string, value: number): number {
  const after = /[.,](\d+)$/.exec(text)?.[1] ?? '';
  return Number(text.replace(/\D/g, '')) / 10 ** after.length === value ? after.length : 0;
}
