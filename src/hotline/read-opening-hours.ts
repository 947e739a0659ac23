/** Reads opening hours as they are written, or says where they cannot be. */
import { failed, ok, type Result } from '../core/result.ts';
import type { DateRange, DaySelector, HoursRule, HoursSpan, OpeningHours } from './opening-hours.ts';

export type HoursFault =
  | { readonly code: 'hours-empty' }
  | { readonly code: 'hours-not-understood'; readonly part: string; readonly rule: string }
  | { readonly code: 'hours-impossible-time'; readonly part: string }
  | { readonly code: 'hours-impossible-date'; readonly part: string }
  | { readonly code: 'hours-never-reached'; readonly rule: string; readonly by: string };

const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const month = `(?:${months.join('|')})`;
const weekday = `(?:${weekdays.join('|')})`;
const dateText = `(?:\\d{4} )?${month} \\d{1,2}(?:-(?:${month} )?\\d{1,2})?`;
const dayText = `(?:${weekday}(?:-${weekday})?|PH)(?:,(?:${weekday}(?:-${weekday})?|PH))*`;
const timeText = '\\d{1,2}:\\d{2}-\\d{1,2}:\\d{2}(?:,\\d{1,2}:\\d{2}-\\d{1,2}:\\d{2})*';
const ruleShape = new RegExp(
  `^(?<dates>${dateText}(?:,${dateText})*)?(?: ?(?<days>(?:PH )?${dayText}))?(?: ?(?<times>24/7|${timeText}))?(?: ?(?<word>off|closed|open|unknown))?$`,
);

/**
 * @example readOpeningHours('Mo-Fr 09:00-16:00; PH off').value.rules.length // => 2
 * @example readOpeningHours('Mo-Fr 9-16').problems // => [{ code: 'hours-not-understood', part: '9-16', rule: 'Mo-Fr 9-16' }]
 */
export function readOpeningHours(text: string): Result<OpeningHours, HoursFault> {
  const written = text
    .split(';')
    .map((rule) =>
      rule
        .trim()
        .replace(/\s*([,-])\s*/g, '$1')
        .replace(/\s+/g, ' '),
    )
    .filter((rule) => rule !== '');
  if (written.length === 0) return failed({ code: 'hours-empty' });
  const read = written.map(readRule);
  const faults = read.flatMap((rule) => (rule.ok ? [] : rule.problems));
  if (faults.length > 0) return failed(...faults);
  const rules = read.flatMap((rule) => (rule.ok ? [rule.value] : []));
  const hidden = hiddenRule(rules, written);
  return hidden ? failed(hidden) : ok({ text: written.join('; '), rules });
}

function readRule(rule: string): Result<HoursRule, HoursFault> {
  const parts = ruleShape.exec(rule)?.groups;
  if (!parts) return failed({ code: 'hours-not-understood', part: firstStrange(rule), rule });
  const { dates, days, times, word } = parts;
  const isClosed = word === 'off' || word === 'closed';
  // A closing of some hours would take them out of other rules, which is more than hotlines have needed.
  if (isClosed && times !== undefined && times !== '24/7')
    return failed({ code: 'hours-not-understood', part: `${times} ${word}`, rule });
  if (times === undefined && word === undefined)
    return failed({ code: 'hours-not-understood', part: rule, rule });
  const readDates = (dates?.split(',') ?? []).map(readDate);
  const spans =
    times === undefined || times === '24/7' ? [ok({ from: 0, to: 1440 })] : times.split(',').map(readSpan);
  const faults = [...readDates, ...spans].flatMap((part) => (part.ok ? [] : part.problems));
  if (faults.length > 0) return failed(...faults);
  return ok({
    days: {
      ...readDays(days),
      ...(dates ? { dates: readDates.flatMap((part) => (part.ok ? [part.value] : [])) } : {}),
    },
    state: isClosed ? 'off' : word === 'unknown' ? 'unknown' : 'open',
    spans: isClosed ? [] : spans.flatMap((part) => (part.ok ? [part.value] : [])),
  });
}

/** "PH Mo-Fr" is holidays that fall on those weekdays; "PH,Mo-Fr" is both. */
function readDays(text: string | undefined): DaySelector {
  if (text === undefined) return {};
  const narrowed = text.startsWith('PH ');
  const names = (narrowed ? text.slice(3) : text).split(',');
  const listed = names.filter((name) => name !== 'PH').flatMap(weekdaysIn);
  const holidays = narrowed || listed.length === 0 ? 'only' : names.includes('PH') ? 'also' : undefined;
  return { ...(listed.length > 0 ? { weekdays: listed } : {}), ...(holidays ? { holidays } : {}) };
}

/** A range may go over the week's end: Sa-Mo. */
function weekdaysIn(name: string): readonly number[] {
  const [first = '', last = first] = name.split('-');
  const from = weekdays.indexOf(first);
  const count = ((weekdays.indexOf(last) - from + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (from + index) % 7);
}

function readDate(part: string): Result<DateRange, HoursFault> {
  const shape = /^(?:(\d{4}) )?([A-Z][a-z]{2}) (\d{1,2})(?:-(?:([A-Z][a-z]{2}) )?(\d{1,2}))?$/.exec(part);
  const [, year, first = '', from = '', second = first, to = from] = shape ?? [];
  const ends = [dayOfYear(first, from), dayOfYear(second, to)];
  const [begin, end] = ends;
  if (begin === undefined || end === undefined) return failed({ code: 'hours-impossible-date', part });
  return ok({ ...(year === undefined ? {} : { year: Number(year) }), from: begin, to: end });
}

function dayOfYear(name: string, day: string): string | undefined {
  const index = months.indexOf(name);
  const most = monthDays[index] ?? 0;
  if (Number(day) < 1 || Number(day) > most) return undefined;
  return `${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function readSpan(part: string): Result<HoursSpan, HoursFault> {
  const numbers = part.split(/[-:]/).map(Number);
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = numbers;
  const [from, to] = [fromHour * 60 + fromMinute, toHour * 60 + toMinute];
  const possible =
    fromHour < 24 && fromMinute < 60 && toHour <= 48 && toMinute < 60 && from !== to && to <= 2880;
  if (!possible) return failed({ code: 'hours-impossible-time', part });
  return ok({ from, to: to < from ? to + 1440 : to });
}

/** The first word that is no day, date, time or state. */
function firstStrange(rule: string): string {
  const known = new RegExp(
    `^(?:${dayText}|${timeText}|24/7|off|closed|open|unknown|${month}|\\d{1,4}(?:-\\d{1,2})?)$`,
  );
  const plainNumber = /^\d+-\d+$/;
  return rule.split(' ').find((word) => !known.test(word) || plainNumber.test(word)) ?? rule;
}

/** A rule for every day after others leaves nothing for them to say. */
function hiddenRule(rules: readonly HoursRule[], written: readonly string[]): HoursFault | undefined {
  const last = rules.findLastIndex(({ days }) => Object.keys(days).length === 0);
  return last > 0
    ? { code: 'hours-never-reached', rule: written[last - 1] ?? '', by: written[last] ?? '' }
    : undefined;
}
