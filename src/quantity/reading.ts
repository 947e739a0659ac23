import { ceiling, type Fraction, floor, fraction, minus, plus, times } from './fraction.ts';
import type { Hedge } from './hedge.ts';
import type { Quantity, Size } from './quantity.ts';
import { type Bound, hedgeReadings, type Relator, type TwoReadings, wordReadings } from './reading-table.ts';

/** The whole numbers from `lo` to `hi`, both included, or none at all. */
export type CountSet =
  | { readonly kind: 'interval'; readonly lo: number; readonly hi: number }
  | { readonly kind: 'empty' };

const zero = fraction(0);
const half = fraction(1, 2);

/**
 * What a phrase says of k out of n, as linear bounds, so that n may be unknown too. All bounds of a reading hold
 * at once; a phrase that bounds nothing by itself ("de resterende") has none. 0 ≤ k ≤ n is understood.
 * @example readingBounds('more-than', { kind: 'count', count: 10 }).wide // => [{ relator: '>', perBase: { numerator: 0n, denominator: 1n }, constant: { numerator: 10n, denominator: 1n } }]
 */
export function readingBounds(hedge: Hedge, quantity: Quantity): TwoReadings<readonly Bound[]> {
  switch (quantity.kind) {
    case 'qualitative':
      return wordReadings[quantity.word];
    case 'remainder':
    case 'amount':
      return { ordinary: [], wide: [] };
    case 'range':
      return bothEnds(bareBounds(quantity.from), bareBounds(quantity.to));
    default:
      return hedge === 'none' ? bareBounds(quantity) : hedgedBounds(hedge, quantity);
  }
}

/**
 * The whole numbers k of n that fit a phrase, as most likely meant and as a fair reader can allow.
 * Shares are exact: no rounding takes part. Throws if n is not a whole number of at least 0.
 * @example countsThatFit('just-under', { kind: 'fraction', value: { numerator: 1n, denominator: 2n } }, 76) // => { ordinary: { kind: 'interval', lo: 36, hi: 37 }, wide: { kind: 'interval', lo: 31, hi: 38 } }
 */
export function countsThatFit(hedge: Hedge, quantity: Quantity, n: number): TwoReadings<CountSet> {
  if (!Number.isSafeInteger(n) || n < 0) throw new Error(`a base must be a whole number: ${n}`);
  const { ordinary, wide } = readingBounds(hedge, quantity);
  return { ordinary: countsWithin(ordinary, n), wide: countsWithin(wide, n) };
}

/**
 * The whole numbers from 0 to n that satisfy all bounds.
 * @example countsWithin([{ relator: '>', perBase: { numerator: 1n, denominator: 2n }, constant: { numerator: 0n, denominator: 1n } }], 76) // => { kind: 'interval', lo: 39, hi: 76 }
 */
export function countsWithin(bounds: readonly Bound[], n: number): CountSet {
  let [lo, hi] = [0n, BigInt(n)];
  for (const bound of bounds) {
    const limit = plus(times(bound.perBase, fraction(n)), bound.constant);
    const [least, most] = wholeNumbersAt(bound.relator, limit);
    if (least !== undefined && least > lo) lo = least;
    if (most !== undefined && most < hi) hi = most;
  }
  return lo > hi ? { kind: 'empty' } : { kind: 'interval', lo: Number(lo), hi: Number(hi) };
}

/**
 * Whether a count is among those that fit.
 * @example isAmong(37, { kind: 'interval', lo: 36, hi: 37 }) // => true
 */
export function isAmong(count: number, set: CountSet): boolean {
  return set.kind === 'interval' && set.lo <= count && count <= set.hi;
}

/** The least and the greatest whole number that stand in this relation to the limit. */
function wholeNumbersAt(
  relator: Relator,
  limit: Fraction,
): readonly [least: bigint | undefined, most: bigint | undefined] {
  switch (relator) {
    case '=':
      return [ceiling(limit), floor(limit)];
    case '>=':
      return [ceiling(limit), undefined];
    case '>':
      return [floor(limit) + 1n, undefined];
    case '<=':
      return [undefined, floor(limit)];
    case '<':
      return [undefined, ceiling(limit) - 1n];
  }
}

function hedgedBounds(hedge: Exclude<Hedge, 'none'>, size: Size): TwoReadings<readonly Bound[]> {
  const printed = printedSize(size);
  const { ordinary, wide } = hedgeReadings[hedge];
  const shift = ({ relator, points }: (typeof ordinary)[number]): Bound => ({
    relator,
    perBase: plus(printed.perBase, points),
    constant: printed.constant,
  });
  return { ordinary: ordinary.map(shift), wide: wide.map(shift) };
}

/** A fraction stands for its nearest count, a percent for what rounds to it, a count for itself. */
function bareBounds(size: Size): TwoReadings<readonly [Bound, Bound]> {
  const { perBase, constant } = printedSize(size);
  const around = (
    relators: readonly [Relator, Relator],
    share: Fraction,
    count: Fraction,
  ): [Bound, Bound] => [
    { relator: relators[0], perBase: minus(perBase, share), constant: minus(constant, count) },
    { relator: relators[1], perBase: plus(perBase, share), constant: plus(constant, count) },
  ];
  switch (size.kind) {
    case 'fraction':
      return {
        ordinary: around(['>=', '<='], zero, half),
        wide: around(['>=', '<='], fraction(5, 100), zero),
      };
    case 'percent': {
      const lastDigit = fraction(1n, 100n * 10n ** BigInt(size.decimals));
      return {
        ordinary: around(['>=', '<='], times(half, lastDigit), zero),
        wide: around(['>', '<'], lastDigit, zero),
      };
    }
    case 'count':
      return { ordinary: around(['>=', '<='], zero, zero), wide: around(['>=', '<='], zero, zero) };
  }
}

function printedSize(size: Size): Pick<Bound, 'perBase' | 'constant'> {
  return size.kind === 'count'
    ? { perBase: zero, constant: fraction(size.count) }
    : { perBase: size.value, constant: zero };
}

/** A range runs from the least that its lower end allows to the most that its upper end does. */
function bothEnds(
  from: TwoReadings<readonly [Bound, Bound]>,
  to: TwoReadings<readonly [Bound, Bound]>,
): TwoReadings<readonly Bound[]> {
  return { ordinary: [from.ordinary[0], to.ordinary[1]], wide: [from.wide[0], to.wide[1]] };
}
