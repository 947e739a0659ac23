/**
 * Opening hours in the part of the OpenStreetMap syntax that hotlines need: weekdays, public holidays, dates, times,
 * `off` and `unknown`. A later rule takes the whole day from an earlier one, as the specification says.
 */
import type { CalendarDate } from '../core/calendar.ts';

export interface OpeningHours {
  readonly text: string;
  readonly rules: readonly HoursRule[];
}

export interface HoursRule {
  readonly days: DaySelector;
  readonly state: 'open' | 'off' | 'unknown';
  /** Minutes from midnight; an end over 1440 is on the next day. */
  readonly spans: readonly HoursSpan[];
}

export interface HoursSpan {
  readonly from: number;
  readonly to: number;
}

/** All given parts must fit. Without any, every day does. */
export interface DaySelector {
  /** 0 is Monday. */
  readonly weekdays?: readonly number[];
  /** `only`: holidays alone; `also`: holidays beside the weekdays. */
  readonly holidays?: 'only' | 'also';
  readonly dates?: readonly DateRange[];
}

/** Days of one year, or of every year (`--12-24`), both included. */
export interface DateRange {
  readonly year?: number;
  /** `12-24`. */
  readonly from: string;
  readonly to: string;
}

/** Does the rule speak of this day? */
export function isOnDay(
  { weekdays, holidays, dates }: DaySelector,
  date: CalendarDate,
  isHoliday: boolean,
): boolean {
  const inDates = dates === undefined || dates.some((range) => isWithin(range, date));
  const onWeekday = weekdays === undefined || weekdays.includes(weekdayOf(date));
  if (holidays === 'also') return inDates && (isHoliday || (weekdays !== undefined && onWeekday));
  return inDates && onWeekday && (holidays === undefined || isHoliday);
}

/** @example weekdayOf('2020-04-05') // => 6 */
export function weekdayOf(date: CalendarDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function isWithin({ year, from, to }: DateRange, date: CalendarDate): boolean {
  if (year !== undefined && Number(date.slice(0, 4)) !== year) return false;
  const day = date.slice(5);
  return from <= to ? from <= day && day <= to : day >= from || day <= to;
}
