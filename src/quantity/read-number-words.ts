import type { Language } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { numberVocabulary, writeBelowHundred } from './number-words.ts';

/** What a number in words is made of: a number below a hundred, or one of the words that build larger ones. */
type Atom = number | 'hundred' | 'thousand' | 'and';

/** What is read though we never write it: accents, genders, the long old tens. */
const otherSpellings: Readonly<Record<Language, readonly (readonly [string, Atom])[]>> = {
  da: [
    ...(['én', 'een', 'et', 'ét', 'eet'] as const).map((word) => [word, 1] as const),
    ['tredve', 30],
    ['hundred', 'hundred'],
    ['tusinde', 'thousand'],
  ],
  en: [['fourty', 40]],
};

const atoms: Readonly<Record<Language, ReadonlyMap<string, Atom>>> = { da: atomsOf('da'), en: atomsOf('en') };

export interface NumberWordsProblem {
  readonly code: 'number-words-unreadable';
  readonly text: string;
}

/**
 * The number that a text in words is, from 0 to 999,999. "et par" and other loose words are no numbers.
 * @example readNumberWords('hundrede og syv', 'da') // => { ok: true, value: 107 }
 * @example readNumberWords('et par', 'da') // => { ok: false, problems: [{ code: 'number-words-unreadable', text: 'et par' }] }
 */
export function readNumberWords(text: string, language: Language): Result<number, NumberWordsProblem> {
  const words = text.trim().toLowerCase().split(/\s+/);
  const found = readNumberWordsAt(words, 0, language);
  return found?.used === words.length
    ? ok(found.value)
    : failed({ code: 'number-words-unreadable', text: text.trim() });
}

/**
 * The longest number that starts at a place in a row of lower-case words, and how many words it takes.
 * "fire og tyve" is two numbers, since 24 is one word.
 * @example readNumberWordsAt(['to', 'tusind', 'og', 'andre'], 0, 'da') // => { value: 2000, used: 2 }
 */
export function readNumberWordsAt(
  words: readonly string[],
  from: number,
  language: Language,
): { readonly value: number; readonly used: number } | undefined {
  const row: Atom[] = [];
  let longest: { value: number; used: number } | undefined;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const inWord = language === 'en' && word === 'a' && at === from ? [1] : takeApart(word, atoms[language]);
    if (!inWord) break;
    row.push(...inWord);
    const value = numberOf(row, language);
    const isLoneArticle = word === 'a' && row.length === 1;
    if (value !== undefined && !isLoneArticle) longest = { value, used: at - from + 1 };
  }
  return longest;
}

/** A word as the atoms it is written from: "tohundrede" is two, hundred. */
function takeApart(word: string, known: ReadonlyMap<string, Atom>): readonly Atom[] | undefined {
  const whole = known.get(word);
  if (whole !== undefined) return [whole];
  for (const [start, atom] of known) {
    if (!word.startsWith(start) || word === start) continue;
    const rest = takeApart(word.slice(start.length), known);
    if (rest) return [atom, ...rest];
  }
  return undefined;
}

/** [below a thousand] thousand [[and] below a thousand], or below a thousand alone. */
function numberOf(row: readonly Atom[], language: Language): number | undefined {
  const cut = row.indexOf('thousand');
  if (cut < 0) return belowThousand(row, language);
  const thousands = cut === 0 ? 1 : belowThousand(row.slice(0, cut), language);
  const after = row.slice(cut + 1);
  const rest = after.length === 0 ? 0 : belowThousand(withoutAnd(after), language);
  return thousands && rest !== undefined ? thousands * 1000 + rest : undefined;
}

function belowThousand(row: readonly Atom[], language: Language): number | undefined {
  const cut = row.indexOf('hundred');
  if (cut < 0) return belowHundred(row, language);
  const hundreds = cut === 0 ? 1 : belowHundred(row.slice(0, cut), language);
  const after = row.slice(cut + 1);
  const rest = after.length === 0 ? 0 : belowHundred(withoutAnd(after), language);
  return hundreds && hundreds < 20 && hundreds !== 10 && rest !== undefined
    ? hundreds * 100 + rest
    : undefined;
}

function belowHundred(row: readonly Atom[], language: Language): number | undefined {
  const [first, second, ...more] = row;
  if (typeof first !== 'number' || more.length > 0) return undefined;
  if (second === undefined) return first;
  const isTwoWords = language === 'en' && first >= 20 && first % 10 === 0;
  return isTwoWords && typeof second === 'number' && second > 0 && second < 10 ? first + second : undefined;
}

function withoutAnd(row: readonly Atom[]): readonly Atom[] {
  return row[0] === 'and' ? row.slice(1) : row;
}

function atomsOf(language: Language): ReadonlyMap<string, Atom> {
  const { hundred, thousand, and } = numberVocabulary[language];
  const known: [string, Atom][] = [
    [hundred, 'hundred'],
    [thousand, 'thousand'],
    [and, 'and'],
  ];
  for (let value = 0; value < 100; value += 1) {
    const word = writeBelowHundred(value, language);
    known.push([word, value]);
    // The long old tens: halvtredsindstyve, tresindstyve, halvfjerdsindstyve …
    if (language === 'da' && value >= 50) known.push([`${word.replace(/s$/, '')}sindstyve`, value]);
  }
  // Longest first, so that a word is not taken apart too early: "seks" in "seksten".
  return new Map([...known, ...otherSpellings[language]].sort(([a], [b]) => b.length - a.length));
}
