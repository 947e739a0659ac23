import { type CalendarDate, parseDate } from '../../core/calendar.ts';
import { failed, ok } from '../../core/result.ts';
import type { Codec } from './codec.ts';
import { singleValue } from './single-value.ts';

/**
 * A day, `2020-05-31`; `31.5.2020` and `31-05-2020` are read too, since spreadsheets turn days into these.
 * @example date.fromCell({ kind: 'date' }, '31.5.2020') // => { ok: true, value: { kind: 'date', date: '2020-05-31' } }
 */
export const date: Codec<'date'> = {
  fromForm(question, typed) {
    const single = singleValue(typed);
    return single.ok ? date.fromCell(question, single.value) : single;
  },
  fromCell({ from, to }, cell) {
    const text = cell.trim();
    const day = readDay(text);
    if (!day) return failed({ code: 'not-a-date', data: { text } });
    if (from !== undefined && day < from) return failed({ code: 'before-first-date', data: { text, from } });
    if (to !== undefined && day > to) return failed({ code: 'after-last-date', data: { text, to } });
    return ok({ kind: 'date', date: day });
  },
  toForm: ({ date }) => [date],
  toCell: ({ date }) => date,
  toExpression: ({ date }) => date,
};

function readDay(text: string): CalendarDate | undefined {
  const [, day, month, year] = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return parseDate(text);
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
