import { type Fraction, fraction } from '../../quantity/fraction.ts';
import type { Size } from '../../quantity/quantity.ts';
import type { PrintedQuantity } from '../claim-set.ts';
import { printFraction } from '../relation/print-relation.ts';

const percentSign = /^(\d{1,15})(?:[.,](\d{1,15}))?\s*(?:%|pct\.?|procent|percent|per cent)$/i;
const fractionSign = /^(\d{1,15})\s*\/\s*(\d{1,15})$/;
const decimal = /^(\d{1,15})(?:[.,](\d{1,15}))?$/;

/**
 * A share as a claims file prints it: a fraction, a percentage with its decimals, or a decimal taken as a fraction.
 * @example parseShare('2/3') // => { kind: 'fraction', share: { numerator: 2n, denominator: 3n } }
 * @example parseShare('66,7 pct.') // => { kind: 'percent', share: { numerator: 667n, denominator: 1000n }, decimals: 1 }
 */
export function parseShare(text: string): Exclude<PrintedQuantity, { kind: 'whole' }> | undefined {
  const trimmed = text.trim();
  const percentage = percentSign.exec(trimmed);
  if (percentage) {
    const [, whole = '', decimals = ''] = percentage;
    return { kind: 'percent', share: decimalFraction(whole, decimals, 100n), decimals: decimals.length };
  }
  const parts = fractionSign.exec(trimmed);
  if (parts) {
    const [numerator, denominator] = [BigInt(parts[1] ?? 0), BigInt(parts[2] ?? 0)];
    return denominator === 0n ? undefined : { kind: 'fraction', share: fraction(numerator, denominator) };
  }
  const number = decimal.exec(trimmed);
  if (!number) return undefined;
  return { kind: 'fraction', share: decimalFraction(number[1] ?? '', number[2] ?? '', 1n) };
}

/**
 * The share as `parseShare` reads it back.
 * @example printShare({ kind: 'percent', share: { numerator: 667n, denominator: 1000n }, decimals: 1 }) // => "66.7 %"
 */
export function printShare(printed: Exclude<PrintedQuantity, { kind: 'whole' }>): string {
  if (printed.kind === 'fraction') return printFraction(printed.share);
  const digits =
    (printed.share.numerator * 100n * 10n ** BigInt(printed.decimals)) / printed.share.denominator;
  const text = String(digits).padStart(printed.decimals + 1, '0');
  const whole = text.slice(0, text.length - printed.decimals);
  return printed.decimals === 0 ? `${whole} %` : `${whole}.${text.slice(-printed.decimals)} %`;
}

/**
 * The same quantity in the terms in which hedges are read.
 * @example sizeOf({ kind: 'whole', value: 12 }) // => { kind: 'count', count: 12 }
 */
export function sizeOf(printed: PrintedQuantity): Size {
  switch (printed.kind) {
    case 'whole':
      return { kind: 'count', count: printed.value };
    case 'fraction':
      return { kind: 'fraction', value: printed.share };
    case 'percent':
      return { kind: 'percent', value: printed.share, decimals: printed.decimals };
  }
}

function decimalFraction(whole: string, decimals: string, parts: bigint): Fraction {
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length) * parts);
}
