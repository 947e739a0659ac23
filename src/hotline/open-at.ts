/** Do they answer at this moment, until when, and when again? */
import { addDays, type CalendarDate } from '../core/calendar.ts';
import { dateOf, type LocalMoment, timeOf } from '../core/local-moment.ts';
import { type Holidays, holidayOn } from './holidays.ts';
import type { Hotline } from './hotline.ts';
import { type HoursRule, isOnDay, type OpeningHours } from './opening-hours.ts';

export type OpenState =
  | { readonly kind: 'open'; readonly until?: LocalMoment }
  /** `opens` is absent where they do not open within a year. */
  | { readonly kind: 'closed'; readonly opens?: LocalMoment }
  /** The source says nothing of the hours, or nothing of this day. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'not-yet-valid'; readonly from: CalendarDate }
  | { readonly kind: 'no-longer-valid'; readonly to: CalendarDate };

/** Longer ahead than the longest row of holidays, and a bound where nothing is ever open. */
const daysAhead = 370;

export function openAt(
  { hours, validFrom, validTo }: Pick<Hotline, 'hours' | 'validFrom' | 'validTo'>,
  moment: LocalMoment,
  holidays: Holidays,
): OpenState {
  const date = dateOf(moment);
  if (validFrom !== undefined && date < validFrom) return { kind: 'not-yet-valid', from: validFrom };
  if (validTo !== undefined && date > validTo) return { kind: 'no-longer-valid', to: validTo };
  if (!hours) return { kind: 'unknown' };
  const minute = minuteOf(moment);
  const today = spansAround(hours, holidays, date);
  const here = today.find(({ from, to }) => from <= minute && minute < to);
  if (here?.state === 'unknown') return { kind: 'unknown' };
  if (here) return openUntil(hours, holidays, date, here.to);
  return closedUntil(hours, holidays, date, minute);
}

/** Where one span ends and the next begins, they are open all the way. */
function openUntil(hours: OpeningHours, holidays: Holidays, date: CalendarDate, end: number): OpenState {
  let until = end;
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const spans = spansAround(hours, holidays, addDays(date, ahead)).filter(({ state }) => state === 'open');
    for (const { from, to } of spans.toSorted((a, b) => a.from - b.from))
      if (from + ahead * 1440 <= until) until = Math.max(until, to + ahead * 1440);
    if (until < (ahead + 1) * 1440) return { kind: 'open', until: momentAt(date, until) };
  }
  return { kind: 'open' };
}

function closedUntil(hours: OpeningHours, holidays: Holidays, date: CalendarDate, minute: number): OpenState {
  for (let ahead = 0; ahead <= daysAhead; ahead += 1) {
    const next = spansAround(hours, holidays, addDays(date, ahead))
      .filter(({ state, from }) => state === 'open' && from + ahead * 1440 > minute)
      .toSorted((a, b) => a.from - b.from)[0];
    if (next) return { kind: 'closed', opens: momentAt(addDays(date, ahead), next.from) };
  }
  return { kind: 'closed' };
}

interface DatedSpan {
  readonly from: number;
  readonly to: number;
  readonly state: HoursRule['state'];
}

/** The day's own spans, and what is left of those that began the day before. */
function spansAround(hours: OpeningHours, holidays: Holidays, date: CalendarDate): readonly DatedSpan[] {
  const late = spansOn(hours, holidays, addDays(date, -1)).filter(({ to }) => to > 1440);
  return [
    ...late.map(({ to, state }) => ({ from: 0, to: to - 1440, state })),
    ...spansOn(hours, holidays, date),
  ];
}

function spansOn({ rules }: OpeningHours, holidays: Holidays, date: CalendarDate): readonly DatedSpan[] {
  const isHoliday = holidayOn(holidays, date) !== undefined;
  const rule = rules.findLast(({ days }) => isOnDay(days, date, isHoliday));
  return (rule?.spans ?? []).map(({ from, to }) => ({ from, to, state: rule?.state ?? 'off' }));
}

function minuteOf(moment: LocalMoment): number {
  const [hours = 0, minutes = 0] = timeOf(moment).split(':').map(Number);
  return hours * 60 + minutes;
}

function momentAt(date: CalendarDate, minutes: number): LocalMoment {
  const day = addDays(date, Math.floor(minutes / 1440));
  const rest = minutes % 1440;
  const clock = [Math.floor(rest / 60), rest % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return `${day}T${clock}` as LocalMoment;
}
