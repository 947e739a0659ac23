import { type Fraction, fraction, percent } from './fraction.ts';
import type { Hedge, QualitativeWord } from './hedge.ts';
import type { ShareSize } from './quantity.ts';

/** One end of an interval, as an exact fraction of one. */
export interface Limit {
  readonly at: Fraction;
  readonly included: boolean;
}

/** A hedge is written only when share − anchor lies between the limits. */
export interface HedgeRule {
  readonly hedge: Exclude<Hedge, 'none'>;
  readonly from: Limit;
  readonly to: Limit;
}

/** A word is written only when the share lies between the limits, and the count is at least and at most so many. */
export interface WordRule {
  readonly word: QualitativeWord;
  readonly from: Limit;
  readonly to: Limit;
  readonly leastCount?: number;
  readonly mostCount?: number;
}

const upTo = (points: number): Limit => ({ at: percent(points), included: true });
const short = (points: number): Limit => ({ at: percent(points), included: false });

/** When we ourselves write a hedge: percentage points from the anchor. Narrower than how we read others. */
export const hedgeRules: readonly HedgeRule[] = [
  { hedge: 'just-under', from: upTo(-3), to: short(0) },
  { hedge: 'almost', from: upTo(-3), to: short(0) },
  { hedge: 'just-over', from: short(0), to: upTo(3) },
  { hedge: 'about', from: upTo(-2), to: upTo(2) },
  { hedge: 'more-than', from: short(0), to: upTo(5) },
  { hedge: 'less-than', from: upTo(-5), to: short(0) },
  { hedge: 'at-least', from: upTo(0), to: upTo(5) },
  { hedge: 'at-most', from: upTo(-5), to: upTo(0) },
];

/** When we ourselves write a word without a number. They overlap: the first that fits is taken. */
export const wordRules: readonly WordRule[] = [
  { word: 'none', from: upTo(0), to: upTo(0) },
  { word: 'all', from: upTo(100), to: upTo(100) },
  { word: 'nearly-all', from: upTo(90), to: upTo(99) },
  { word: 'great-majority', from: upTo(80), to: upTo(95) },
  { word: 'most', from: upTo(70), to: upTo(95) },
  { word: 'bulk', from: upTo(60), to: upTo(85) },
  { word: 'majority', from: upTo(55), to: upTo(75) },
  { word: 'large-group', from: upTo(25), to: upTo(45) },
  { word: 'single', from: short(0), to: upTo(5), leastCount: 1, mostCount: 3 },
  { word: 'part', from: upTo(10), to: upTo(30), leastCount: 5 },
  { word: 'several', from: short(0), to: short(25), leastCount: 3 },
  { word: 'some', from: short(0), to: short(25), leastCount: 2 },
];

const anchorAt = (top: number, bottom: number): ShareSize => ({
  kind: 'fraction',
  value: fraction(top, bottom),
});
const anchorPercent = (points: number): ShareSize => ({
  kind: 'percent',
  value: percent(points),
  decimals: 0,
});

/** What a share may be said to lie at. Where a fraction and a percent are equal (a fifth, 20 %) the fraction is taken. */
export const anchors: readonly ShareSize[] = [
  anchorAt(1, 5),
  anchorAt(1, 4),
  anchorAt(1, 3),
  anchorAt(2, 5),
  anchorAt(1, 2),
  anchorAt(3, 5),
  anchorAt(2, 3),
  anchorAt(3, 4),
  anchorAt(4, 5),
  anchorPercent(10),
  anchorPercent(30),
  anchorPercent(70),
  anchorPercent(90),
];

/** Below this base a percent says more than the answers do: only counts are printed. */
export const leastBaseForPercent = 20;
/** A count below this never carries a hedge. */
export const leastCountForHedge = 10;

/**
 * Whether a value lies between two limits.
 * @example liesWithin(fraction(1, 2), { at: percent(50), included: false }, { at: percent(55), included: true }) // => false
 */
export function liesWithin(value: Fraction, from: Limit, to: Limit): boolean {
  const above = value.numerator * from.at.denominator - from.at.numerator * value.denominator;
  const below = to.at.numerator * value.denominator - value.numerator * to.at.denominator;
  return (above > 0n || (above === 0n && from.included)) && (below > 0n || (below === 0n && to.included));
}
