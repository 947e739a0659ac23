import type { Language } from '../core/language.ts';
import { type Fraction, fractionOf } from './fraction.ts';
import type { Noun } from './noun.ts';
import { formatNumber } from './number-format.ts';
import { writeCount } from './write-share.ts';

export interface AmountOptions {
  /** What it is measured in; `one` is used for exactly 1. */
  readonly unit?: Pick<Noun, 'one' | 'many' | 'gender'>;
  /** Exactly so many decimals; without it as many as needed, at most three. */
  readonly decimals?: number;
}

/**
 * A number that is no share: a median, a mean, a sum. Whole numbers of something up to ten are written in words,
 * as counts are; a number with a fixed count of decimals stays in figures.
 * @example writeAmount(12.5, 'da', { unit: { one: 'dag', many: 'dage' } }) // => "12,5 dage"
 * @example writeAmount(3, 'en', { unit: { one: 'day', many: 'days' } }) // => "three days"
 */
export function writeAmount(
  value: number | Fraction,
  language: Language,
  options: AmountOptions = {},
): string {
  const { unit, decimals } = options;
  const exact = typeof value === 'number' ? fractionOf(value) : value;
  const isWhole = exact.denominator === 1n;
  if (unit && isWhole && decimals === undefined && exact.numerator > 0n) {
    return writeCount(Number(exact.numerator), language, { ...unit, those: unit.many });
  }
  const number = formatNumber(exact, language, decimals === undefined ? {} : { decimals });
  return unit ? `${number} ${isWhole && exact.numerator === 1n ? unit.one : unit.many}` : number;
}
