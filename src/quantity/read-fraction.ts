import type { Language } from '../core/language.ts';
import { type Fraction, fraction } from './fraction.ts';
import { everyNames, partsNamed } from './fraction-words.ts';
import { type Found, type PhraseTable, phrasesAt, phraseTable } from './phrase-table.ts';
import { connectives } from './quantity-lexicon.ts';
import { readPrintedNumber, readWholeNumber } from './read-number.ts';
import { readNumberWordsAt } from './read-number-words.ts';
import type { Token } from './tokens.ts';

interface FractionWords {
  readonly half: PhraseTable<Fraction>;
  /** "første halvdel af maj" is a time. */
  readonly notAfter: RegExp;
  readonly notBefore: RegExp;
  readonly every: RegExp;
  /** "hver tredje uge" is how often. */
  readonly notEvery: RegExp;
  readonly inEvery: PhraseTable<'in every'>;
}

/** "fem ud af ti" is a share; larger numbers are counts of a base. */
const greatestInEvery = 10;

const words: Readonly<Record<Language, FractionWords>> = {
  da: {
    half: halves('da', ['halvdelen', 'en halvdel', 'den ene halvdel', 'det halve']),
    notAfter: /^(?:første|anden|sidste)$/,
    notBefore: /(?!)/,
    every: /^hvert?$/,
    notEvery: /^(?:dag|uge|måned|år|time|gang|\p{L}+dag)$/u,
    inEvery: inEvery('da'),
  },
  en: {
    half: halves('en', ['half', 'a half', 'one half', 'one-half']),
    notAfter: /^(?:first|second|last|other|latter)$/,
    notBefore: /^(?:an?|hour|year|way|day|time)$/,
    every: /^every$/,
    notEvery: /^(?:day|week|month|year|hour|time|\p{L}+day)$/u,
    inEvery: inEvery('en'),
  },
};

/**
 * A fraction in signs or words: "2/3", "⅔-dele", "to tredjedele", "hver femte", "tre ud af fire".
 * @example readFraction(tokenize('to tredjedele', 'da'), 0, 'da') // => { value: { numerator: 2n, denominator: 3n }, next: 2 }
 */
export function readFraction(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<Fraction> | undefined {
  return (
    readSign(tokens, at) ??
    readHalf(tokens, at, language) ??
    readEvery(tokens, at, language) ??
    readParts(tokens, at, language) ??
    readInEvery(tokens, at, language)
  );
}

function readSign(tokens: readonly Token[], at: number): Found<Fraction> | undefined {
  const token = tokens[at];
  if (token?.kind !== 'fraction') return undefined;
  const afterDash = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const hasParts = /^del(?:e|en|ene)?$/.test(tokens[afterDash]?.text ?? '');
  return { value: token.value, next: hasParts ? afterDash + 1 : at + 1 };
}

function readHalf(tokens: readonly Token[], at: number, language: Language): Found<Fraction> | undefined {
  const { half, notAfter, notBefore } = words[language];
  const [found] = phrasesAt(half, tokens, at);
  if (!found || notAfter.test(tokens[at - 1]?.text ?? '')) return undefined;
  return notBefore.test(tokens[found.next]?.text ?? '') ? undefined : found;
}

function readEvery(tokens: readonly Token[], at: number, language: Language): Found<Fraction> | undefined {
  const { every, notEvery } = words[language];
  const name = tokens[at + 1]?.text ?? '';
  const parts = Object.hasOwn(everyNames[language], name) ? everyNames[language][name] : undefined;
  if (parts === undefined || !every.test(tokens[at]?.text ?? '')) return undefined;
  if (notEvery.test(tokens[at + 2]?.text ?? '')) return undefined;
  return { value: fraction(1, parts), next: at + 2 };
}

function readParts(tokens: readonly Token[], at: number, language: Language): Found<Fraction> | undefined {
  const text = tokens[at]?.text ?? '';
  const alone = partsNamed(text, language);
  if (alone !== undefined && text.endsWith('delen')) return { value: fraction(1, alone), next: at + 1 };
  const [top = '', part = '', ...more] = text.split('-');
  const joined = more.length === 0 ? partsNamed(part, language) : undefined;
  if (joined !== undefined) return belowOne(numberNamed(top, language), joined, at + 1);
  const parts = partsNamed(tokens[at + 1]?.text ?? '', language);
  const digits = readWholeNumber(tokens.slice(0, at + 1), at, language);
  return parts === undefined
    ? undefined
    : belowOne(numberNamed(text, language) ?? digits?.value, parts, at + 2);
}

function readInEvery(tokens: readonly Token[], at: number, language: Language): Found<Fraction> | undefined {
  const top = readPrintedNumber(tokens, at, language);
  if (!top) return undefined;
  for (const { next } of phrasesAt(words[language].inEvery, tokens, top.next)) {
    const bottom = readWholeNumber(tokens, next, language);
    if (!bottom || bottom.value > greatestInEvery || top.value.value.denominator !== 1n) continue;
    return belowOne(Number(top.value.value.numerator), bottom.value, bottom.next);
  }
  return undefined;
}

/** The number that one word is, articles too: "en" in "en tredjedel". */
function numberNamed(word: string, language: Language): number | undefined {
  return connectives[language].articles.test(word) ? 1 : readNumberWordsAt([word], 0, language)?.value;
}

function belowOne(top: number | undefined, bottom: number, next: number): Found<Fraction> | undefined {
  return top !== undefined && top > 0 && top < bottom ? { value: fraction(top, bottom), next } : undefined;
}

function halves(language: Language, phrases: readonly string[]): PhraseTable<Fraction> {
  return phraseTable(
    language,
    phrases.map((phrase) => [phrase, fraction(1, 2)] as const),
  );
}

function inEvery(language: Language): PhraseTable<'in every'> {
  return phraseTable(
    language,
    connectives[language].inEvery.map((phrase) => [phrase, 'in every'] as const),
  );
}
