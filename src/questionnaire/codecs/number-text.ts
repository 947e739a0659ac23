import { failed, ok, type Result } from '../../core/result.ts';
import { parseNumber } from '../../quantity/number-format.ts';
import type { ValueProblem } from '../problem.ts';

/** Where a number stands decides how a lone separator before three digits is read: thousands on a form, a decimal mark in a CSV. */
export type NumberPlace = 'form' | 'cell';

/**
 * The number that a person typed or a spreadsheet wrote. In a CSV there are no thousands separators, so "1.234" is
 * 1.234 there; on a form it is 1234, as Danes write it. Problems: `not-a-number`, `number-too-long`.
 * @example readNumberText('12,5', 'cell') // => { ok: true, value: 12.5 }
 * @example readNumberText('1.234', 'form') // => { ok: true, value: 1234 }
 */
export function readNumberText(text: string, place: NumberPlace): Result<number, ValueProblem> {
  const trimmed = text.trim();
  if (place === 'cell' && /^[+\-−]?\d{1,15}[.,]\d{1,15}$/.test(trimmed)) {
    return withinDigits(trimmed)
      ? ok(plainNumber(trimmed))
      : failed({ code: 'number-too-long', data: { text: trimmed } });
  }
  const number = parseNumber(trimmed, 'da');
  if (number.ok) return number;
  const tooLong = number.problems.some(({ code }) => code === 'number-too-long');
  return failed({ code: tooLong ? 'number-too-long' : 'not-a-number', data: { text: trimmed } });
}

/**
 * The shortest text that reads back as the number in a CSV; never with an exponent.
 * @example writeNumberText(0.0000001) // => "0.0000001"
 */
export function writeNumberText(number: number): string {
  const text = String(number);
  return text.includes('e') ? number.toFixed(15).replace(/\.?0+$/, '') : text;
}

/** More digits than this and a number is no longer kept exactly. */
function withinDigits(text: string): boolean {
  return text.replace(/\D/g, '').replace(/^0+/, '').length <= 15;
}

function plainNumber(text: string): number {
  const number = Number(text.replace('−', '-').replace(',', '.'));
  return number === 0 ? 0 : number;
}
