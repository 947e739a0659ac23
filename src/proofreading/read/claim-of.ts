import type { Language } from '../../core/language.ts';
import { type Fraction, fraction, minus, plus } from '../../quantity/fraction.ts';
import type { Hedge } from '../../quantity/hedge.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { hedgePhrases, hedgesAfter } from '../../quantity/quantity-lexicon.ts';
import { readingBounds } from '../../quantity/reading.ts';
import type { Bound, TwoReadings } from '../../quantity/reading-table.ts';
import type { Claim, CountId, PrintedQuantity, Relation } from '../claim-set.ts';
import type { Mention, ReadSentence } from './mention.ts';
import { boundAsRelation, exactly, looser } from './relations.ts';

/** What a claim is about. */
export interface ClaimSubject {
  readonly id: string;
  readonly unit: string | null;
  readonly count: CountId;
  readonly base: CountId | undefined;
  /** The least that the base can be; none where nothing is known of its size. */
  readonly leastBase?: number;
}

/** A mention as a claim on a count, in both readings. */
export function claimOf(
  read: ReadSentence,
  mention: Mention,
  subject: ClaimSubject,
  language: Language,
): Claim {
  const { hedge, quantity } = mention.phrase;
  const bounds = readingOf(hedge, quantity, subject);
  const printed = printedOf(quantity);
  const relations = (list: readonly Bound[]): readonly Relation[] => {
    if (quantity.kind === 'count' && hedge === 'none') return [exactly(subject.count, quantity.count)];
    return list.flatMap((bound) => boundAsRelation(bound, subject.count, subject.base) ?? []);
  };
  return {
    ...place(read, mention, subject),
    hedge: hedgeWord(read, mention, language),
    count: subject.count,
    base: subject.base ?? null,
    ...(printed ? { printed } : {}),
    ordinary: relations(bounds.ordinary),
    wide: relations(bounds.wide),
  };
}

/** "de 83 kommuner": a claim on how many a group is. */
export function sizeClaim(read: ReadSentence, mention: Mention, subject: ClaimSubject, value: number): Claim {
  const is = [exactly(subject.count, value)];
  return {
    ...place(read, mention, subject),
    hedge: 'none',
    count: subject.count,
    base: subject.base ?? null,
    printed: { kind: 'whole', value },
    ordinary: is,
    wide: is,
  };
}

function place(
  { sentence }: ReadSentence,
  { phrase }: Mention,
  { id, unit }: ClaimSubject,
): Pick<Claim, 'id' | 'sentence' | 'phrase' | 'unit'> {
  const text = sentence.text.slice(phrase.start, phrase.end);
  return { id, sentence: sentence.text, phrase: { text, ...sentence.place(phrase.start, phrase.end) }, unit };
}

function readingOf(
  hedge: Hedge,
  quantity: Quantity,
  { base, leastBase }: ClaimSubject,
): TwoReadings<readonly Bound[]> {
  if (base === undefined && hedge !== 'none' && quantity.kind === 'count')
    return hedgedCount(hedge, quantity.count);
  const { ordinary, wide } = readingBounds(hedge, quantity);
  if (leastBase === undefined)
    return {
      ordinary: hedge === 'none' && quantity.kind === 'fraction' ? roundly(quantity.value) : ordinary,
      wide,
    };
  return {
    ordinary,
    wide: wide.map((bound) =>
      looser(
        bound,
        ordinary.find(({ relator }) => relator[0] === bound.relator[0]),
        leastBase,
      ),
    ),
  };
}

/** "En tredjedel (32 pct.)" of nobody knows how many: no whole number is the nearest, so two points are allowed. */
function roundly(share: Fraction): readonly Bound[] {
  const points = fraction(2, 100);
  return [
    { relator: '>=', perBase: minus(share, points), constant: fraction(0) },
    { relator: '<=', perBase: plus(share, points), constant: fraction(0) },
  ];
}

/** Without a base there are no percentage points of it; a hedge is then read in percent of the number itself. */
function hedgedCount(hedge: Hedge, count: number): TwoReadings<readonly Bound[]> {
  const around = ({ ordinary, wide }: TwoReadings<readonly Bound[]>): TwoReadings<readonly Bound[]> => ({
    ordinary: ordinary.map((bound) => ofCount(bound, count)),
    wide: wide.map((bound) => ofCount(bound, count)),
  });
  return around(readingBounds(hedge, { kind: 'fraction', value: fraction(1) }));
}

/** A bound in shares of a number as a bound in whole numbers. */
function ofCount({ relator, perBase, constant }: Bound, count: number): Bound {
  const limit = fraction(perBase.numerator * BigInt(count), perBase.denominator);
  return {
    relator,
    perBase: fraction(0),
    constant: fraction(
      limit.numerator * constant.denominator + constant.numerator * limit.denominator,
      limit.denominator * constant.denominator,
    ),
  };
}

function printedOf(quantity: Quantity): PrintedQuantity | undefined {
  switch (quantity.kind) {
    case 'fraction':
      return { kind: 'fraction', share: quantity.value };
    case 'percent':
      return { kind: 'percent', share: quantity.value, decimals: quantity.decimals };
    case 'count':
      return { kind: 'whole', value: quantity.count };
    default:
      return undefined;
  }
}

/** The hedge as printed; a word of quantity ("flertallet") is its own hedge. */
export function hedgeWord({ sentence }: ReadSentence, { phrase }: Mention, language: Language): string {
  const text = sentence.text.slice(phrase.start, phrase.end).toLowerCase();
  if (phrase.quantity.kind === 'qualitative' || phrase.quantity.kind === 'remainder') return text;
  if (phrase.hedge === 'none') return 'none';
  const before = hedgePhrases[language][phrase.hedge].filter((words) => text.startsWith(words));
  const after = (hedgesAfter[language][phrase.hedge] ?? []).filter((words) => text.endsWith(words));
  return [...before, ...after].sort((a, b) => b.length - a.length)[0] ?? phrase.hedge;
}
