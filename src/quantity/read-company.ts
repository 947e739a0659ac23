import type { Language } from '../core/language.ts';
import { type Found, phrasesAt } from './phrase-table.ts';
import type { Quantity } from './quantity.ts';
import { connectives } from './quantity-lexicon.ts';
import { ofTables, readWholeNumber } from './read-number.ts';
import type { Token } from './tokens.ts';

/** The counts that keep a quantity company. */
export interface Company {
  /** The counts printed beside it: "(54 af 83)". */
  readonly of?: { readonly k: number; readonly n: number };
  /** The base it is said to be of: "af de 83 kommuner". */
  readonly base?: number;
}

/** How many words may stand between a share and its counts: "to tredjedele af kommunerne i undersøgelsen (54 af 83)". */
const mostWordsBetween = 8;

/**
 * The base and the counts after a quantity. `opensAnother` says whether a place begins another quantity: then what
 * follows belongs to that one.
 * @example readCompany(tokenize('af de 83', 'da'), 0, 'da', { kind: 'fraction', value: fraction(2, 3) }, () => false) // => { value: { base: 83 }, next: 3 }
 */
export function readCompany(
  tokens: readonly Token[],
  at: number,
  language: Language,
  quantity: Quantity,
  opensAnother: (place: number) => boolean,
): Found<Company> {
  const base = readBase(tokens, at, language, quantity);
  if (quantity.kind === 'amount') return { value: {}, next: at };
  if (quantity.kind === 'count') return base ?? { value: {}, next: at };
  const shown = readShown(tokens, base?.next ?? at, language, opensAnother);
  return shown ?? base ?? { value: {}, next: at };
}

/** "af de 83" after a share is its base; after a count, and after "ingen", it makes a share. */
function readBase(
  tokens: readonly Token[],
  at: number,
  language: Language,
  quantity: Quantity,
): Found<Company> | undefined {
  const count = quantity.kind === 'count' ? quantity.count : isNone(quantity) ? 0 : undefined;
  // "54 kommuner ud af 83": one noun may stand between.
  const places = quantity.kind === 'count' && tokens[at]?.kind === 'word' ? [at, at + 1] : [at];
  for (const of of places.flatMap((place) => phrasesAt(ofTables[language], tokens, place))) {
    let place = of.next;
    while (connectives[language].beforeBase.includes(tokens[place]?.text ?? '')) place += 1;
    const base = readWholeNumber(tokens, place, language);
    if (!base || base.value < (count ?? 1)) continue;
    const counts = count === undefined ? {} : { of: { k: count, n: base.value } };
    return { value: { ...counts, base: base.value }, next: base.next };
  }
  return undefined;
}

function isNone(quantity: Quantity): boolean {
  return quantity.kind === 'qualitative' && quantity.word === 'none';
}

/** "(54 af 83)", perhaps after a few words. */
function readShown(
  tokens: readonly Token[],
  at: number,
  language: Language,
  opensAnother: (place: number) => boolean,
): Found<Company> | undefined {
  let place = at;
  while (tokens[place]?.kind === 'word' && place < at + mostWordsBetween && !opensAnother(place)) place += 1;
  if (tokens[place]?.text !== '(') return undefined;
  const k = readWholeNumber(tokens, place + 1, language);
  const [of] = k ? phrasesAt(ofTables[language], tokens, k.next) : [];
  const n = of && readWholeNumber(tokens, of.next, language);
  if (!k || !n || k.value > n.value) return undefined;
  const next = tokens[n.next]?.text === ')' ? n.next + 1 : n.next;
  return { value: { of: { k: k.value, n: n.value }, base: n.value }, next };
}
