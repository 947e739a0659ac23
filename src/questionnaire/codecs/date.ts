import { orderPartialDates, type PartialDate, parsePartialDate } from '../../core/calendar.ts';
import { failed, ok } from '../../core/result.ts';
import type { DatePrecision } from '../definition.ts';
import type { Codec } from './codec.ts';
import { singleValue } from './single-value.ts';

/**
 * A day, `2020-05-31`; where the question says so also a month, `2020-05`, or a year. `31.5.2020`, `31-05-2020`,
 * `31/5 2020` and `5.2020` are read too: people and spreadsheets write days like that.
 * @example date.fromCell({ kind: 'date' }, '31.5.2020') // => { ok: true, value: { kind: 'date', date: '2020-05-31' } }
 * @example date.fromCell({ kind: 'date', precision: 'year' }, '5.2020') // => { ok: true, value: { kind: 'date', date: '2020-05' } }
 */
export const date: Codec<'date'> = {
  fromForm(question, typed) {
    const single = singleValue(typed);
    return single.ok ? date.fromCell(question, single.value) : single;
  },
  fromCell({ from, to, precision = 'day' }, cell) {
    const text = cell.trim();
    const day = readDay(text);
    if (!day) return failed({ code: 'not-a-date', data: { text } });
    if (precision !== 'year' && day.length < charactersOf[precision])
      return failed({ code: 'date-too-coarse', data: { text, precision } });
    if (from !== undefined && orderPartialDates(day, from) < 0)
      return failed({ code: 'before-first-date', data: { text, from } });
    if (to !== undefined && orderPartialDates(day, to) > 0)
      return failed({ code: 'after-last-date', data: { text, to } });
    return ok({ kind: 'date', date: day });
  },
  toForm: ({ date }) => [date],
  toCell: ({ date }) => date,
  toExpression: ({ date }) => date,
};

const charactersOf: Readonly<Record<DatePrecision, number>> = { day: 10, month: 7, year: 4 };

function readDay(text: string): PartialDate | undefined {
  const [, day, month, year] = /^(?:(\d{1,2})[./-] ?)?(\d{1,2})[./ -] ?(\d{4})$/.exec(text) ?? [];
  if (month === undefined || year === undefined) return parsePartialDate(text);
  const known = [year, month, ...(day === undefined ? [] : [day])];
  return parsePartialDate(known.map((part) => part.padStart(2, '0')).join('-'));
}
