/** Moments as a country's clocks show them, for rules and opening hours, which are written without a time zone. */
import {
  addDays,
  type CalendarDate,
  dateIn,
  type Instant,
  parseDate,
  startOfDay,
  swedish,
  toInstant,
} from './calendar.ts';

/** `2020-04-05T10:00`; the end of a day is `T24:00`. Plain text comparison orders moments. */
export type LocalMoment = string & { readonly __localMoment: true };

/**
 * A day and a time of day, or a day alone, which is its first moment.
 * @example parseLocalMoment('2020-04-05T10:00') // => "2020-04-05T10:00"
 * @example parseLocalMoment('2020-04-05') // => "2020-04-05T00:00"
 * @example parseLocalMoment('2020-04-05T25:00') // => undefined
 */
export function parseLocalMoment(text: string): LocalMoment | undefined {
  const [day = '', time = '00:00'] = text.split('T');
  if (parseDate(day) === undefined || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return undefined;
  return `${day}T${time}` as LocalMoment;
}

/** @example startOfLocalDay('2020-04-05') // => "2020-04-05T00:00" */
export function startOfLocalDay(date: CalendarDate): LocalMoment {
  return `${date}T00:00` as LocalMoment;
}

/** The last of a day: after all its minutes, before the next day's first. */
export function endOfLocalDay(date: CalendarDate): LocalMoment {
  return `${date}T24:00` as LocalMoment;
}

/** The first moment after a day, where what lasted through it has ended. */
export function startOfNextDay(date: CalendarDate): LocalMoment {
  return startOfLocalDay(addDays(date, 1));
}

export function dateOf(moment: LocalMoment): CalendarDate {
  return moment.slice(0, 10) as CalendarDate;
}

/** @example timeOf('2020-04-05T10:00') // => "10:00" */
export function timeOf(moment: LocalMoment): string {
  return moment.slice(11);
}

/**
 * What clocks in the zone show at a moment.
 * @example localMomentIn('Europe/Copenhagen', '2020-04-05T08:00:00.000Z') // => "2020-04-05T10:00"
 */
export function localMomentIn(timeZone: string, at: Instant): LocalMoment {
  const time = swedish(timeZone, { timeStyle: 'short' }).format(new Date(at));
  return `${dateIn(timeZone, at)}T${time}` as LocalMoment;
}

/**
 * The moment at which clocks in the zone show this; where they show it twice, the first.
 * @example instantOf('Europe/Copenhagen', '2020-04-05T10:00') // => "2020-04-05T08:00:00.000Z"
 */
export function instantOf(timeZone: string, moment: LocalMoment): Instant {
  const [hours = 0, minutes = 0] = timeOf(moment).split(':').map(Number);
  const midnight = Date.parse(startOfDay(timeZone, dateOf(moment)));
  const straight = midnight + (hours * 60 + minutes) * 60_000;
  // On the two days of the year when clocks change, the day's hours do not begin where counting says.
  const shift = [0, -60, 60].find(
    (offset) => localMomentIn(timeZone, toInstant(new Date(straight + offset * 60_000))) === moment,
  );
  return toInstant(new Date(straight + (shift ?? 0) * 60_000));
}
