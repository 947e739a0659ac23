import { type TimeExpression, timesIn } from '../time-expression.ts';
import type { Reading } from './reading.ts';

/** The day that a text bears: given, or printed after "Dato:". */
export function documentDay({
  documentDate,
  text,
  view,
}: Reading): Pick<TimeExpression, 'year' | 'day'> | undefined {
  if (documentDate !== undefined) {
    const [year = 0, month = 0, day = 0] = documentDate.split('-').map(Number);
    return { year, day: (month - 1) * 31 + day };
  }
  const printed = /(?:^|\n)[ \t]*(?:dato|date)\s*:\s*([^\n]{4,40})/i.exec(text)?.[1];
  const [time] = printed === undefined ? [] : timesIn(printed, view.language);
  if (time?.year !== undefined && time.day !== undefined) return { year: time.year, day: time.day };
  const digits = /(\d{1,2})[.-](\d{1,2})[.-](\d{4})/.exec(printed ?? '');
  return digits
    ? { year: Number(digits[3]), day: (Number(digits[2]) - 1) * 31 + Number(digits[1]) }
    : undefined;
}
