import type { Language } from '../../core/language.ts';
import { type Fraction, fraction, plus, times } from '../../quantity/fraction.ts';
import type { Hedge } from '../../quantity/hedge.ts';
import { readingBounds } from '../../quantity/reading.ts';
import type { Claim, Count, Relation, StandingRelation } from '../claim-set.ts';
import type { ClaimGroup, Spoken } from '../read-text.ts';
import { hedgeWord } from './claim-of.ts';
import type { DocumentView } from './document-view.ts';
import { lexicons } from './lexicon/lexicons.ts';
import type { Mention, ReadSentence } from './mention.ts';
import type { UnnumberedClaim } from './read-claims.ts';
import { exactly, relation, sumRelation } from './relations.ts';

/** A sum of money in a sentence, in whole kroner (or another coin). */
interface Sum {
  readonly read: ReadSentence;
  readonly mention: Mention;
  readonly value: Fraction;
  /** What one step of the last printed digit is worth: 100,000 in "20,5 mio.". */
  readonly step: bigint;
  readonly hedge: Hedge;
}

/** Sums that add up, or that are parts of another. */
interface SumOfMoney {
  readonly whole: Sum;
  readonly parts: readonly Sum[];
  readonly relator: '=' | '<=';
}

/** What the amounts of a text claim together. Amounts that stand alone claim nothing of others and are left out. */
export interface MoneyClaims {
  readonly claims: readonly UnnumberedClaim[];
  readonly counts: readonly Count[];
  readonly always: readonly StandingRelation[];
  readonly groups: readonly {
    readonly kind: ClaimGroup['kind'];
    readonly mentions: readonly Mention[];
    readonly reason: Spoken;
  }[];
}

const reasons: Readonly<Record<SumOfMoney['relator'], Spoken>> = {
  '=': { da: 'beløbene er tilsammen det hele', en: 'the amounts are the whole together' },
  '<=': { da: 'beløbene er dele af det første', en: 'the amounts are parts of the first' },
};

/** More than any budget, and small enough that sums of a few stay exact numbers. */
const mostMoney = 1e13;

export function moneyClaims(view: DocumentView): MoneyClaims {
  const found = sumsOfMoney(view);
  const ids = new Map<Mention, string>();
  const claims: UnnumberedClaim[] = [];
  for (const { whole, parts } of found) {
    const finest = finestStep([whole, ...parts]);
    for (const sum of [whole, ...parts]) {
      if (ids.has(sum.mention)) continue;
      const count = `m${ids.size + 1}`;
      ids.set(sum.mention, count);
      claims.push({
        read: sum.read,
        mention: sum.mention,
        make: (id) => ({ ...claimFor(sum, count, finest, view.language), id }),
      });
    }
  }
  const idOf = ({ mention }: Sum): string => ids.get(mention) ?? '';
  return {
    claims,
    counts: [...ids.values()].map((id) => ({ id, min: 0, max: mostMoney, means: 'kr.' })),
    always: found.map(({ whole, parts, relator }, at) => ({
      id: `sum${at + 1}`,
      relation: sumRelation(parts.map(idOf), relator, idOf(whole)),
      reason: reasons[relator][view.language],
      origin: 'proposed',
    })),
    groups: found.map(({ whole, parts, relator }) => ({
      kind: relator === '=' ? 'distribution' : 'subset',
      mentions: [whole, ...parts].map(({ mention }) => mention),
      reason: reasons[relator],
    })),
  };
}

/** The smallest step of the last digit among some sums. */
function finestStep(sums: readonly Sum[]): bigint | undefined {
  const [finest] = sums.map(({ step }) => step).sort((a, b) => Number(a - b));
  return finest;
}

function claimFor(
  sum: Sum,
  count: string,
  finest: bigint | undefined,
  language: Language,
): Omit<Claim, 'id'> {
  const { sentence } = sum.read;
  const { start, end } = sum.mention.phrase;
  return {
    sentence: sentence.text,
    phrase: { text: sentence.text.slice(start, end), ...sentence.place(start, end) },
    unit: language === 'da' ? 'krone' : 'unit of money',
    hedge: hedgeWord(sum.read, sum.mention, language),
    count,
    base: null,
    ordinary: rounded(sum, count, finest !== undefined && sum.step > finest ? '<=' : '='),
    wide: rounded(sum, count, sum.step > 1n ? '<' : '='),
  };
}

/** An amount printed with fewer digits than others beside it is rounded; among equals only a generous reader says so. */
function rounded({ value, step, hedge }: Sum, id: string, how: '=' | '<=' | '<'): readonly Relation[] {
  if (hedge !== 'none') {
    const bounds = readingBounds(hedge, { kind: 'fraction', value: fraction(1) });
    const reading = how === '=' ? bounds.ordinary : bounds.wide;
    return reading.map(({ relator, perBase }) =>
      relation([{ count: id, coefficient: fraction(1) }], relator, times(perBase, value)),
    );
  }
  if (how === '=') return [exactly(id, Number(value.numerator / value.denominator))];
  const half = fraction(step, 2);
  const one = [{ count: id, coefficient: fraction(1) }];
  return [
    relation(one, how === '<' ? '>' : '>=', plus(value, { ...half, numerator: -half.numerator })),
    relation(one, how, plus(value, half)),
  ];
}

/** "Puljen er på 30 mio. kr. Heraf går 12 mio. …", "8 mio. til a og 7 mio. til b, i alt 15 mio.". */
function sumsOfMoney(view: DocumentView): readonly SumOfMoney[] {
  const found: SumOfMoney[] = [];
  let last: Sum | undefined;
  for (const read of view.read) {
    const sums = read.mentions.flatMap((mention) => sumAt(view.language, read, mention) ?? []);
    const parted = last && sums.length > 0 ? partsOfLast(view, read, last, sums) : undefined;
    const total = parted ? undefined : totalled(view, read, sums);
    const within = parted ?? total ?? partsAfterFirst(view, read, sums);
    if (within) found.push(within);
    last = sums.length > 0 ? (parted ? undefined : sums[0]) : undefined;
  }
  return found;
}

function partsOfLast(
  { language }: DocumentView,
  read: ReadSentence,
  whole: Sum,
  parts: readonly Sum[],
): SumOfMoney | undefined {
  const first = parts[0];
  const before = first ? read.sentence.text.slice(0, first.mention.phrase.start).toLowerCase() : '';
  return lexicons[language].hereof.test(before) ? { whole, parts, relator: '<=' } : undefined;
}

function partsAfterFirst(
  { language }: DocumentView,
  { sentence }: ReadSentence,
  [whole, ...parts]: readonly Sum[],
): SumOfMoney | undefined {
  const first = parts[0];
  if (!whole || !first) return undefined;
  const between = sentence.text.slice(whole.mention.phrase.end, first.mention.phrase.start).toLowerCase();
  const { hereof, dividesInto } = lexicons[language];
  if (hereof.test(between)) return { whole, parts, relator: '<=' };
  const isWhole = (dividesInto.test(between) || between.includes(':')) && parts.length >= 2;
  return isWhole ? { whole, parts, relator: '=' } : undefined;
}

function totalled(
  { language }: DocumentView,
  { sentence }: ReadSentence,
  sums: readonly Sum[],
): SumOfMoney | undefined {
  const whole = sums.at(-1);
  const parts = sums.slice(0, -1);
  const previous = parts.at(-1);
  if (!whole || !previous || parts.length < 2) return undefined;
  const between = sentence.text.slice(previous.mention.phrase.end, whole.mention.phrase.start).toLowerCase();
  return lexicons[language].total.test(between) ? { whole, parts, relator: '=' } : undefined;
}

function sumAt(language: Language, read: ReadSentence, mention: Mention): Sum | undefined {
  const { quantity, start, end, hedge } = mention.phrase;
  if (quantity.kind !== 'amount') return undefined;
  const { text } = read.sentence;
  if (!lexicons[language].money.test(text.slice(start - 2, end + 9).toLowerCase())) return undefined;
  const step = lastDigit(text.slice(start, end), quantity.value);
  return step === undefined || quantity.value.denominator !== 1n
    ? undefined
    : { read, mention, value: quantity.value, step, hedge };
}

/** What one step of the last printed digit is worth. */
function lastDigit(printed: string, value: Fraction): bigint | undefined {
  const number = /\d+(?:[.,]\d+)*/.exec(printed)?.[0];
  const whole = value.numerator / value.denominator;
  if (number === undefined || whole <= 0n) return undefined;
  const digits = BigInt(number.replace(/\D/g, ''));
  if (digits === 0n || whole % digits !== 0n) return undefined;
  return whole / digits;
}
