import { orderPartialDates } from '../../core/calendar.ts';

/** What an expression works with. A question without a value is the empty text, as in XLSForm. */
export type ExpressionValue = string | number | boolean | readonly string[];

/** Everything but no, nothing, zero and "not a number". */
export function asBoolean(value: ExpressionValue): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0 && !Number.isNaN(value);
  return value.length > 0;
}

/** NaN, XPath's word for "no number", where there is none. It never leaves an expression. */
export function asNumber(value: ExpressionValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' && /^\s*-?(\d+(\.\d*)?|\.\d+)\s*$/.test(value)
    ? Number(value)
    : Number.NaN;
}

export function asText(value: ExpressionValue): string {
  return typeof value === 'object' ? value.join(' ') : String(value);
}

/** Are two values the same? With a number on one side both are compared as numbers. */
export function areEqual(left: ExpressionValue, right: ExpressionValue): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return asBoolean(left) === asBoolean(right);
  if (typeof left === 'number' || typeof right === 'number') return asNumber(left) === asNumber(right);
  return asText(left) === asText(right);
}

/**
 * Below zero, zero or above zero as the left one comes first; NaN where they have no order.
 * Months and days are ordered by time; a day of which less is known is compared by what is known of both.
 */
export function order(left: ExpressionValue, right: ExpressionValue): number {
  const calendar = /^\d{4}(-\d{2}){0,2}$/;
  if (typeof left === 'string' && typeof right === 'string' && calendar.test(left) && calendar.test(right)) {
    return orderPartialDates(left, right);
  }
  return asNumber(left) - asNumber(right);
}
