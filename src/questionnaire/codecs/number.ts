import { failed, ok, type Result } from '../../core/result.ts';
import type { NumberQuestion } from '../definition.ts';
import type { ValueProblem } from '../problem.ts';
import type { Codec, ValueOf } from './codec.ts';
import { type NumberPlace, readNumberText, writeNumberText } from './number-text.ts';
import { singleValue } from './single-value.ts';

/**
 * A number in the unit that the question names.
 * @example number.toCell({ kind: 'number', number: 12.5 }) // => "12.5"
 */
export const number: Codec<'number'> = {
  fromForm(question, typed) {
    const single = singleValue(typed);
    return single.ok ? numberWithin(question, single.value, 'form') : single;
  },
  fromCell: (question, cell) => numberWithin(question, cell, 'cell'),
  toForm: ({ number }) => [writeNumberText(number).replace('.', ',')],
  toCell: ({ number }) => writeNumberText(number),
  toExpression: ({ number }) => number,
};

function numberWithin(
  { integer, min, max }: NumberQuestion,
  text: string,
  place: NumberPlace,
): Result<ValueOf<'number'>, ValueProblem> {
  // Whole numbers have no decimals, so on a form a separator before three digits parts thousands in any language.
  const grouped = integer && place === 'form' && /^\s*-?\d{1,3}(,\d{3})+\s*$/.test(text);
  const read = readNumberText(grouped ? text.replaceAll(',', '') : text, place);
  if (!read.ok) return read;
  const data = { text: text.trim() };
  if (integer && !Number.isInteger(read.value)) return failed({ code: 'not-an-integer', data });
  if (min !== undefined && read.value < min) return failed({ code: 'below-min', data: { ...data, min } });
  if (max !== undefined && read.value > max) return failed({ code: 'above-max', data: { ...data, max } });
  return ok({ kind: 'number', number: read.value });
}
