import type { Language } from '../core/language.ts';
import type { Hedge, QualitativeWord } from './hedge.ts';
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
  const tokens = tokenize(text, language);
  const phrases: QuantityPhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = readPhrase(tokens, at, language);
    if (!found) continue;
    const { hedge, quantity, ...company } = found.value;
    const end = tokens[found.next - 1]?.end ?? text.length;
    phrases.push({ start: tokens[at]?.start ?? 0, end, hedge, quantity, ...company });
    at = found.next - 1;
  }
  return phrases;
}

function readPhrase(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<Hedged & Company> | undefined {
  const core =
    readHedged(tokens, at, language) ?? readWord(tokens, at, language) ?? readBare(tokens, at, language);
  if (!core) return undefined;
  const opensAnother = (place: number) =>
    (readHedged(tokens, place, language) ??
      readWord(tokens, place, language) ??
      readBare(tokens, place, language)) !== undefined;
  const company = readCompany(tokens, core.next, language, core.value.quantity, opensAnother);
  return { value: { ...core.value, ...company.value }, next: company.next };
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
  const entries = Object.entries(phrases[language]) as [Hedge, readonly string[]][];
  return phraseTable(
    language,
    entries.flatMap(([hedge, said]) => said.map((phrase) => [phrase, hedge] as const)),
  );
}

function wordTable(language: Language): PhraseTable<WordPhrase> {
  return phraseTable(
    language,
    wordPhrases[language].map((each) => [each.phrase, each] as const),
  );
}
