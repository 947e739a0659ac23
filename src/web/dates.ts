/** Days and moments as people read them. */
import {
  addDays,
  type CalendarDate,
  type CalendarMonth,
  type Instant,
  type PartialDate,
  startOfDay,
} from '../core/calendar.ts';
import type { Language } from '../core/language.ts';
import { lastDayBefore } from '../round/round-times.ts';

const locales = { da: 'da-DK', en: 'en-GB' } as const satisfies Record<Language, string>;

/** `31. maj 2020`, `31 May 2020` */
export function longDate(date: CalendarDate, language: Language): string {
  return format(
    language,
    { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    `${date}T00:00:00Z`,
  );
}

/** `31. maj 2020`, `maj 2020` or `2020`: as much as is known */
export function partialDate(date: PartialDate, language: Language): string {
  if (date.length === 4) return date;
  return date.length === 7 ? longMonth(date, language) : longDate(date as CalendarDate, language);
}

/** `juni 2020`, `June 2020` */
export function longMonth(month: CalendarMonth | string, language: Language): string {
  return format(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }, `${month}-01T00:00:00Z`);
}

/** `4. juni 2020 kl. 10.42`, `4 June 2020 at 10:42` */
export function longMoment(at: Instant, language: Language, timeZone: string): string {
  const day = format(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone }, at);
  return language === 'da'
    ? `${day} kl. ${clock(at, language, timeZone)}`
    : `${day} at ${clock(at, language, timeZone)}`;
}

/** A deadline: at the end of a day it is that day, `4. juni 2020`; else the moment. */
export function longDeadline(at: Instant, language: Language, timeZone: string): string {
  const day = lastDayBefore(timeZone, at);
  return startOfDay(timeZone, addDays(day, 1)) === at
    ? longDate(day, language)
    : longMoment(at, language, timeZone);
}

/** `10.42`, `10:42` */
export function clock(at: Instant, language: Language, timeZone: string): string {
  return format(language, { hour: '2-digit', minute: '2-digit', timeZone }, at);
}

/** `4/6 10.42`, `4/6 10:42`: for tables, where the same moments are written again and again. */
export function shortMoment(at: Instant, language: Language, timeZone: string): string {
  const name = `${language} ${timeZone} ${at.slice(0, 16)}`;
  const known = written.get(name);
  if (known !== undefined) return known;
  if (written.size > mostWritten) written.clear();
  const day = format(language, { day: 'numeric', month: 'numeric', timeZone }, at).replace('.', '/');
  const text = `${day} ${clock(at, language, timeZone)}`;
  written.set(name, text);
  return text;
}
const written = new Map<string, string>();
const mostWritten = 20_000;

/** Making one takes longer than using it hundreds of times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, options: Intl.DateTimeFormatOptions, at: string): string {
  const name = `${language} ${Object.entries(options).flat().join(' ')}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(locales[language], options);
  formats.set(name, known);
  return known.format(new Date(at));
}
