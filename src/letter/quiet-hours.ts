/** When mail may go out: on working days, in office hours, by the programme's clocks. */
import { addDays, type CalendarDate } from '../core/calendar.ts';
import { dateOf, type LocalMoment, parseLocalMoment, timeOf } from '../core/local-moment.ts';
import { type Holidays, holidayOn } from '../hotline/holidays.ts';

export interface SendingHours {
  /** `08:00` */
  readonly from: string;
  /** `16:00`; at this moment nothing is sent any more. */
  readonly to: string;
  readonly holidays: Holidays;
}

/** No public holidays by law, but offices are closed on them. */
const closedDays = ['06-05', '12-24', '12-31'];
/** Longer than any row of days without a working day. */
const daysAhead = 30;

/** @example isWorkingDay('2020-06-01', { kind: 'denmark' }) // => false */
export function isWorkingDay(date: CalendarDate, holidays: Holidays): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const isClosed = closedDays.includes(date.slice(5)) || holidayOn(holidays, date) !== undefined;
  return weekday !== 0 && weekday !== 6 && !isClosed;
}

export function maySend(moment: LocalMoment, hours: SendingHours): boolean {
  const time = timeOf(moment);
  return isWorkingDay(dateOf(moment), hours.holidays) && hours.from <= time && time < hours.to;
}

/** The moment itself if mail may go out then, else the next at which it may. */
export function nextSending(moment: LocalMoment, hours: SendingHours): LocalMoment {
  if (maySend(moment, hours)) return moment;
  const isEarly = timeOf(moment) < hours.from;
  const first = isEarly ? dateOf(moment) : addDays(dateOf(moment), 1);
  return at(workingDay(first, 1, hours), hours.from);
}

/** The start of the last span of sending hours that began at or before the moment. */
function lastSending(moment: LocalMoment, hours: SendingHours): LocalMoment {
  const last = timeOf(moment) >= hours.from ? dateOf(moment) : addDays(dateOf(moment), -1);
  return at(workingDay(last, -1, hours), hours.from);
}

/**
 * When something wanted at a moment goes out: then, or as soon as it may; or, where that would be after a deadline it
 * must come before, in the last sending hours ahead of it.
 */
export function sendingMoment(wanted: LocalMoment, hours: SendingHours, before?: LocalMoment): LocalMoment {
  const next = nextSending(wanted, hours);
  return before !== undefined && wanted < before && next >= before ? lastSending(wanted, hours) : next;
}

function workingDay(from: CalendarDate, step: 1 | -1, { holidays }: SendingHours): CalendarDate {
  let day = from;
  for (let tried = 0; tried < daysAhead && !isWorkingDay(day, holidays); tried += 1) day = addDays(day, step);
  return day;
}

function at(date: CalendarDate, time: string): LocalMoment {
  const moment = parseLocalMoment(`${date}T${time}`);
  if (!moment) throw new Error(`no such time of day: ${time}`);
  return moment;
}
