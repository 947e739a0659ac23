import { failed, ok, type Result } from '../../core/result.ts';
import type { ShareQuestion } from '../definition.ts';
import type { ValueProblem } from '../problem.ts';
import type { Codec, ValueOf } from './codec.ts';
import { type NumberPlace, readNumberText, writeNumberText } from './number-text.ts';
import { optionCode } from './option-code.ts';
import { singleValue } from './single-value.ts';

/**
 * A part of a whole in percent, 0 to 100: one of a few bands where the question has options, else a number. A percent
 * sign after the number is read past.
 * @example share.toCell({ kind: 'band', code: 'half' }) // => "half"
 */
export const share: Codec<'share'> = {
  fromForm(question, typed) {
    const single = singleValue(typed);
    return single.ok ? shareOf(question, single.value, 'form') : single;
  },
  fromCell: (question, cell) => shareOf(question, cell, 'cell'),
  toForm: (value) => [value.kind === 'band' ? value.code : writeNumberText(value.percent).replace('.', ',')],
  toCell: (value) => (value.kind === 'band' ? value.code : writeNumberText(value.percent)),
  toExpression: (value) => (value.kind === 'band' ? value.code : value.percent),
};

function shareOf(
  { options }: ShareQuestion,
  text: string,
  place: NumberPlace,
): Result<ValueOf<'share'>, ValueProblem> {
  if (options) {
    const code = optionCode(options, text);
    return code.ok ? ok({ kind: 'band', code: code.value }) : code;
  }
  const read = readNumberText(text.replace(/\s*(%|pct\.?)\s*$/i, ''), place);
  if (!read.ok) return read;
  const data = { text: text.trim() };
  if (read.value < 0) return failed({ code: 'below-min', data: { ...data, min: 0 } });
  if (read.value > 100) return failed({ code: 'above-max', data: { ...data, max: 100 } });
  return ok({ kind: 'percent', percent: read.value });
}
