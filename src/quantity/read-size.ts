import type { Language } from '../core/language.ts';
import { compare, fraction, times } from './fraction.ts';
import type { Found } from './phrase-table.ts';
import type { Quantity, Size } from './quantity.ts';
import { connectives } from './quantity-lexicon.ts';
import { readFraction } from './read-fraction.ts';
import { readNumberSize } from './read-number.ts';
import type { Token } from './tokens.ts';

type Amount = Extract<Quantity, { kind: 'amount' }>;
type Range = Extract<Quantity, { kind: 'range' }>;

/** How far "og" may stand from "mellem". */
const longestEnd = 10;

/**
 * A printed size or a range of two: "to tredjedele", "65 pct.", "54", "mellem 54 og 71 pct.", "50-74 pct.".
 * @example readSizeOrRange(tokenize('halvdelen', 'da'), 0, 'da') // => { value: { kind: 'fraction', value: fraction(1, 2) }, next: 1 }
 */
export function readSizeOrRange(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<Size | Amount | Range> | undefined {
  return (
    readRange(tokens, at, language) ?? readDashRange(tokens, at, language) ?? readSize(tokens, at, language)
  );
}

function readSize(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<Size | Amount> | undefined {
  const part = readFraction(tokens, at, language);
  if (part) return { value: { kind: 'fraction', value: part.value }, next: part.next };
  return readNumberSize(tokens, at, language);
}

function readRange(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<Range | Amount> | undefined {
  for (const { opens, joins } of connectives[language].ranges) {
    if (tokens[at]?.text !== opens) continue;
    for (let join = at + 2; join < Math.min(tokens.length, at + longestEnd); join += 1) {
      if (tokens[join]?.text !== joins) continue;
      // Cut at the joining word, else "mellem hundrede og to hundrede" would begin with 102.
      const from = readSize(tokens.slice(0, join), at + 1, language);
      const to = readSize(tokens, join + 1, language);
      const range = from?.next === join && to && combine(from.value, to.value);
      if (range) return { value: range, next: to.next };
    }
  }
  return undefined;
}

function readDashRange(
  tokens: readonly Token[],
  at: number,
  language: Language,
): Found<Range | Amount> | undefined {
  if (tokens[at]?.kind !== 'number' && tokens[at]?.kind !== 'fraction') return undefined;
  const from = readSize(tokens, at, language);
  if (!from || !/^(?:-|–|til|to)$/.test(tokens[from.next]?.text ?? '')) return undefined;
  const to = readSize(tokens, from.next + 1, language);
  const range = to && combine(from.value, to.value);
  return range && { value: range, next: to.next };
}

/** Both ends in the kind of the second: the "50" of "50-74 pct." is a percent too. */
function combine(from: Size | Amount, to: Size | Amount): Range | Amount | undefined {
  if (to.kind === 'amount') return from.kind === 'fraction' || from.kind === 'percent' ? undefined : to;
  const least = to.kind === 'percent' ? asPercent(from) : from;
  if (!least || least.kind === 'amount' || least.kind !== to.kind) return undefined;
  return compare(sizeOf(least), sizeOf(to)) < 0 ? { kind: 'range', from: least, to } : undefined;
}

function asPercent(size: Size | Amount): Size | undefined {
  if (size.kind === 'percent') return size;
  if (size.kind === 'count') return { kind: 'percent', value: fraction(size.count, 100), decimals: 0 };
  if (size.kind === 'fraction') return undefined;
  const decimals = String(size.value.denominator).length - 1;
  return { kind: 'percent', value: times(size.value, fraction(1, 100)), decimals };
}

function sizeOf(size: Size) {
  return size.kind === 'count' ? fraction(size.count) : size.value;
}
