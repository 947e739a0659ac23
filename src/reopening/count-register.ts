/** National numbers of what authorities have entered. */
import { addDays, type CalendarDate, type CalendarMonth, monthsBetween } from '../core/calendar.ts';
import { removed } from './read-entry.ts';
import { latestOn, type RegisterEntry } from './register-entry.ts';

export interface CountedStates {
  readonly day: CalendarDate;
  /** State → how many. */
  readonly states: Readonly<Record<string, number>>;
  /** Those whose expected day has passed without their being as normal. */
  readonly overdue: number;
  readonly total: number;
}

/** One kind of offer, one activity, or one thing to watch for, at the end of a day. */
export function countStates(
  entries: readonly RegisterEntry[],
  date: CalendarDate,
  isDone: (state: string) => boolean,
): CountedStates {
  const latest = latestOn(entries, date).filter(({ entered }) => entered.state !== removed);
  const states: Record<string, number> = {};
  for (const { entered } of latest) states[entered.state ?? ''] = (states[entered.state ?? ''] ?? 0) + 1;
  const overdue = latest.filter(
    ({ entered: { state = '', expected } }) => expected !== undefined && expected < date && !isDone(state),
  );
  return { day: date, states, overdue: overdue.length, total: latest.length };
}

/** The same at the end of each month from the first entry, and on the day itself. */
export function countOverTime(
  entries: readonly RegisterEntry[],
  date: CalendarDate,
  isDone: (state: string) => boolean,
): readonly CountedStates[] {
  const first = entries.map(({ on }) => on).toSorted()[0];
  if (first === undefined || first > date) return [];
  const ends = monthsBetween(first.slice(0, 7) as CalendarMonth, date.slice(0, 7) as CalendarMonth)
    .map(lastDayOf)
    .filter((end) => end < date);
  return [...ends, date].map((day) => countStates(entries, day, isDone));
}

/** How often each reason stands behind what is not as normal. */
export function countReasons(
  entries: readonly RegisterEntry[],
  date: CalendarDate,
): Readonly<Record<string, number>> {
  const reasons: Record<string, number> = {};
  for (const { entered } of latestOn(entries, date)) {
    if (entered.reason === undefined || entered.state === removed) continue;
    reasons[entered.reason] = (reasons[entered.reason] ?? 0) + 1;
  }
  return reasons;
}

function lastDayOf(month: CalendarMonth): CalendarDate {
  const inNext = addDays(`${month}-28` as CalendarDate, 4);
  return addDays(`${inNext.slice(0, 7)}-01` as CalendarDate, -1);
}
