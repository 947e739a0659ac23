import type { CalendarDate } from '../core/calendar.ts';
import type { Language } from '../core/language.ts';

export type DateForm = 'full' | 'short' | 'month' | 'month-name';

const months: Readonly<Record<Language, readonly string[]>> = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/**
 * A day as it stands in a sentence; `short` leaves the year out, `month` the day, `month-name` both.
 * @example writeDate('2020-05-31', 'da') // => "31. maj 2020"
 * @example writeDate('2020-05-31', 'en', 'month') // => "May 2020"
 */
export function writeDate(date: CalendarDate, language: Language, form: DateForm = 'full'): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const name = months[language][Number(month) - 1] ?? '';
  const dayOfMonth = `${Number(day)}${language === 'da' ? '.' : ''}`;
  switch (form) {
    case 'full':
      return `${dayOfMonth} ${name} ${year}`;
    case 'short':
      return `${dayOfMonth} ${name}`;
    case 'month':
      return `${name} ${year}`;
    case 'month-name':
      return name;
  }
}

/**
 * A month code as a reader writes it; other codes are left as they are.
 * @example monthLabel('2020-06', 'da') // => "juni 2020"
 */
export function monthLabel(code: string, language: Language): string {
  const match = /^(\d{4})-(\d{2})$/.exec(code);
  const name = match && months[language][Number(match[2]) - 1];
  return name ? `${name} ${match[1]}` : code;
}
