import { compare, distance, fraction, minus, percent, roundHalfUp, times } from './fraction.ts';
import type { Hedge } from './hedge.ts';
import type { Quantity, ShareSize } from './quantity.ts';
import {
  anchors,
  type HedgeRule,
  hedgeRules,
  leastBaseForPercent,
  leastCountForHedge,
  liesWithin,
  wordRules,
} from './writing-table.ts';

/** k of n. Both are whole numbers, 0 ≤ k ≤ n, and n is at least 1. */
export interface ShareOf {
  readonly k: number;
  readonly n: number;
}

/**
 * How a share is to be said: near an anchor (`hedged`), as a percent, as a count, as "54 af 83", in a word
 * (`qualitative`), or with one of the other hedges where it fits.
 */
export type ShareStyle =
  | 'hedged'
  | 'percent'
  | 'count'
  | 'of'
  | 'qualitative'
  | 'about'
  | 'more-than'
  | 'less-than'
  | 'at-least'
  | 'at-most';

/** A hedge and what it stands at. */
export interface Words {
  readonly hedge: Hedge;
  readonly anchor: Quantity;
}

/**
 * The words for a share: the same share and style always give the same. A style that does not fit the share falls back
 * on `hedged`, and that on the percent; below a base of twenty there are only counts.
 * @example chooseWords({ k: 54, n: 83 }, 'hedged') // => { hedge: 'just-under', anchor: { kind: 'fraction', value: { numerator: 2n, denominator: 3n } } }
 */
export function chooseWords(share: ShareOf, style: ShareStyle, moreIsBetter = false): Words {
  const count: Words = { hedge: 'none', anchor: { kind: 'count', count: share.k } };
  if (style === 'count' || style === 'of') return count;
  const word = style === 'percent' ? undefined : qualitative(share, style);
  if (word) return word;
  if (share.n < leastBaseForPercent) return count;
  const rounded: Words = { hedge: 'none', anchor: printedPercent(share, 0) };
  if (style === 'percent' || style === 'qualitative') return rounded;
  return hedged(share, style, moreIsBetter) ?? nearlyAll(share) ?? rounded;
}

/**
 * The share as a percent with so many decimals, or more where it would else be printed as 0 or 100 without being it.
 * @example printedPercent({ k: 199, n: 200 }, 0) // => { kind: 'percent', value: { numerator: 199n, denominator: 200n }, decimals: 1 }
 */
export function printedPercent({ k, n }: ShareOf, decimals: number): ShareSize {
  const scale = 100n * 10n ** BigInt(decimals);
  const units = roundHalfUp(times(fraction(k, n), fraction(scale)));
  const hidesSome = (units === 0n && k > 0) || (units === scale && k < n);
  if (hidesSome) return printedPercent({ k, n }, decimals + 1);
  return { kind: 'percent', value: fraction(units, scale), decimals };
}

/** "alle" and "ingen" in every style; the other words only when asked for. */
function qualitative({ k, n }: ShareOf, style: ShareStyle): Words | undefined {
  const value = fraction(k, n);
  const rules =
    style === 'qualitative' ? wordRules : wordRules.filter(({ word }) => word === 'all' || word === 'none');
  const rule = rules.find(
    ({ from, to, leastCount = 0, mostCount = n }) =>
      liesWithin(value, from, to) && leastCount <= k && k <= mostCount,
  );
  return rule && { hedge: 'none', anchor: { kind: 'qualitative', word: rule.word } };
}

function nearlyAll({ k, n }: ShareOf): Words | undefined {
  const rule = wordRules.find(({ word }) => word === 'nearly-all');
  if (!rule || k < leastCountForHedge || !liesWithin(fraction(k, n), rule.from, rule.to)) return undefined;
  return { hedge: 'none', anchor: { kind: 'qualitative', word: rule.word } };
}

function hedged(share: ShareOf, style: ShareStyle, moreIsBetter: boolean): Words | undefined {
  const nearest = nearestAnchor(share, () => true);
  const wanted = share.k < leastCountForHedge ? undefined : hedgeRules.find(({ hedge }) => hedge === style);
  const anchor = wanted && nearestAnchor(share, (each) => fits(wanted, share, each));
  if (wanted && anchor) return { hedge: wanted.hedge, anchor };
  if (!nearest) return undefined;
  if (isPlainly(share, nearest)) return { hedge: 'none', anchor: nearest };
  if (share.k < leastCountForHedge) return undefined;
  const sides = [moreIsBetter ? 'almost' : 'just-under', 'just-over'];
  const rule = hedgeRules.find((each) => sides.includes(each.hedge) && fits(each, share, nearest));
  return rule && { hedge: rule.hedge, anchor: nearest };
}

/** Of two that are equally near the first in the table is taken. Compared by cross-multiplication, without fractions. */
function nearestAnchor({ k, n }: ShareOf, isFit: (anchor: ShareSize) => boolean): ShareSize | undefined {
  let nearest: { anchor: ShareSize; gap: bigint } | undefined;
  for (const anchor of anchors) {
    const { numerator, denominator } = anchor.value;
    const difference = BigInt(k) * denominator - numerator * BigInt(n);
    const gap = difference < 0n ? -difference : difference;
    const isNearer = !nearest || gap * nearest.anchor.value.denominator < nearest.gap * denominator;
    if (isNearer && isFit(anchor)) nearest = { anchor, gap };
  }
  return nearest?.anchor;
}

function fits({ from, to }: HedgeRule, { k, n }: ShareOf, anchor: ShareSize): boolean {
  return liesWithin(minus(fraction(k, n), anchor.value), from, to);
}

/** Whether the anchor may stand without a hedge: no count is nearer to that fraction, or the share rounds to that percent. */
function isPlainly({ k, n }: ShareOf, anchor: ShareSize): boolean {
  if (anchor.kind === 'fraction') {
    return compare(distance(times(anchor.value, fraction(n)), fraction(k)), fraction(1, 2)) <= 0;
  }
  return compare(percent(roundHalfUp(fraction(100 * k, n))), anchor.value) === 0;
}
