import { parseMonth } from '../../core/calendar.ts';
import { failed, ok } from '../../core/result.ts';
import type { Codec } from './codec.ts';
import { singleValue } from './single-value.ts';

/**
 * A month within the question's first and last, or "cannot say yet", which is an answer.
 * @example month.toCell({ kind: 'cannot-say' }) // => "cannot-say"
 */
export const month: Codec<'month'> = {
  fromForm(question, typed) {
    const single = singleValue(typed);
    return single.ok ? month.fromCell(question, single.value) : single;
  },
  fromCell({ from, to, cannotSay }, cell) {
    const text = cell.trim();
    if (text.toLowerCase() === 'cannot-say') {
      return cannotSay ? ok({ kind: 'cannot-say' }) : failed({ code: 'cannot-say-not-offered', data: {} });
    }
    const named = parseMonth(text);
    if (!named) return failed({ code: 'not-a-month', data: { text } });
    if (named < from || named > to) return failed({ code: 'outside-months', data: { text, from, to } });
    return ok({ kind: 'month', month: named });
  },
  toForm: (value) => [month.toCell(value)],
  toCell: (value) => (value.kind === 'month' ? value.month : 'cannot-say'),
  toExpression: (value) => month.toCell(value),
};
