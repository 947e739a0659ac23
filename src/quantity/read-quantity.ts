import type { Language } from '../core/language.ts';
import { type Hedge, hedges, type QualitativeWord } from './hedge.ts';
import { type Found, type PhraseTable, phrasesAt, phraseTable } from './phrase-table.ts';
import type { Quantity } from './quantity.ts';
import { hedgePhrases, hedgesAfter, type WordPhrase, wordPhrases } from './quantity-lexicon.ts';
import { type Company, readCompany } from './read-company.ts';
import { readSizeOrRange } from './read-size.ts';
import { type Token, tokenize } from './tokens.ts';

/** A phrase that says how much or how many; UTF-16 offsets in the text. */
export interface QuantityPhrase extends Company {
  readonly start: number;
  readonly end: number;
  readonly hedge: Hedge;
  readonly quantity: Quantity;
}

/** Something read with the hedge that stands at it. */
type Hedged = Pick<QuantityPhrase, 'hedge' | 'quantity'>;

const hedgeTables = { da: hedgeTable('da', hedgePhrases), en: hedgeTable('en', hedgePhrases) };
const afterTables = { da: hedgeTable('da', hedgesAfter), en: hedgeTable('en', hedgesAfter) };
const wordTables = { da: wordTable('da'), en: wordTable('en') };

/**
 * All phrases of quantity in a text, in order: hedge, size, the counts printed beside it (`of`) and the base it is
 * said to be of (`base`). Dates, paragraphs and other numbers that say not how many are left out
 * (see findNonQuantities); days, kroner and decimal numbers are of kind `amount`.
 * @example readQuantities('Knap 2/3 af de 83 kommuner', 'da') // => [{ start: 0, end: 17, hedge: 'just-under', quantity: { kind: 'fraction', value: { numerator: 2n, denominator: 3n } }, base: 83 }]
 */
export function readQuantities(text: string, language: Language): readonly QuantityPhrase[] {
  return readAll(text, language, readWithCompany);
}

/**
 * All quantities of a text one by one: a base or a count printed beside another is a phrase of its own, for those
 * who must say where each number stands.
 * @example readSingleQuantities('Knap 2/3 af de 83 kommuner', 'da').map(({ start, end }) => [start, end]) // => [[0, 8], [15, 17]]
 */
export function readSingleQuantities(
  text: string,
  language: Language,
): readonly Omit<QuantityPhrase, keyof Company>[] {
  return readAll(text, language, readCore);
}

type Reader<Value> = (tokens: readonly Token[], at: number, language: Language) => Found<Value> | undefined;

/** What a reader finds from left to right; each phrase begins after the one before. */
function readAll<Value extends object>(
  text: string,
  language: Language,
  read: Reader<Value>,
): readonly (Value & { readonly start: number; readonly end: number })[] {
  const tokens = tokenize(text, language);
  const phrases: (Value & { start: number; end: number })[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = read(tokens, at, language);
    if (!found) continue;
    const [first, last] = [tokens[at], tokens[found.next - 1]];
    if (!first || !last) throw new Error('a phrase without tokens');
    phrases.push({ start: first.start, end: last.end, ...found.value });
    at = found.next - 1;
  }
  return phrases;
}

function readWithCompany(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<Hedged & Company> | undefined {
  const core = readCore(tokens, at, language);
  if (!core) return undefined;
  const opensAnother = (place: number) => readCore(tokens, place, language) !== undefined;
  const company = readCompany(tokens, core.next, language, core.value.quantity, opensAnother);
  return { value: { ...core.value, ...company.value }, next: company.next };
}

/** A quantity with its hedge, without the numbers beside it. */
function readCore(tokens: readonly Token[], at: number, language: Language): Found<Hedged> | undefined {
  return readHedged(tokens, at, language) ?? readWord(tokens, at, language) ?? readBare(tokens, at, language);
}

function readHedged(tokens: readonly Token[], at: number, language: Language): Found<Hedged> | undefined {
  for (const hedge of phrasesAt(hedgeTables[language], tokens, at)) {
    const size = readSizeOrRange(tokens, hedge.next, language);
    if (size) return { value: { hedge: hedge.value, quantity: size.value }, next: size.next };
  }
  return undefined;
}

function readBare(tokens: readonly Token[], at: number, language: Language): Found<Hedged> | undefined {
  const size = readSizeOrRange(tokens, at, language);
  if (!size) return undefined;
  const [after] = phrasesAt(afterTables[language], tokens, size.next);
  return { value: { hedge: after?.value ?? 'none', quantity: size.value }, next: after?.next ?? size.next };
}

function readWord(tokens: readonly Token[], at: number, language: Language): Found<Hedged> | undefined {
  for (const { value: phrase, next } of phrasesAt(wordTables[language], tokens, at)) {
    if (!guardsLet(phrase, tokens[at - 1]?.text ?? '', tokens[next]?.text ?? '')) continue;
    const quantity = wordQuantity(phrase.means);
    const company = phrase.needsCounts && readCompany(tokens, next, language, quantity, () => false);
    if (company && company.value.of === undefined) continue;
    return { value: { hedge: 'none', quantity }, next };
  }
  return undefined;
}

function guardsLet(phrase: WordPhrase, before: string, after: string): boolean {
  return !(
    phrase.notAfter?.test(before) ||
    phrase.notBefore?.test(after) ||
    (phrase.onlyAfter && !phrase.onlyAfter.test(before)) ||
    (phrase.onlyBefore && !phrase.onlyBefore.test(after))
  );
}

function wordQuantity(means: QualitativeWord | 'remainder'): Quantity {
  return means === 'remainder' ? { kind: 'remainder' } : { kind: 'qualitative', word: means };
}

function hedgeTable(
  language: Language,
  phrases: Readonly<Record<Language, Readonly<Partial<Record<Hedge, readonly string[]>>>>>,
): PhraseTable<Hedge> {
  return phraseTable(
    language,
    hedges.flatMap((hedge) => (phrases[language][hedge] ?? []).map((phrase) => [phrase, hedge] as const)),
  );
}

function wordTable(language: Language): PhraseTable<WordPhrase> {
  return phraseTable(
    language,
    wordPhrases[language].map((each) => [each.phrase, each] as const),
  );
}
