/** A day without time of day, `2020-05-31`. Plain text comparison orders days. */
export type CalendarDate = string & { readonly __day: true };
/** A month, `2020-06`. Plain text comparison orders months. */
export type CalendarMonth = string & { readonly __month: true };
/** A year, `2020`. */
export type CalendarYear = string & { readonly __year: true };
/** A day as far as it is known: the day, or its month or year alone. */
export type PartialDate = CalendarDate | CalendarMonth | CalendarYear;
/** A moment in UTC, `2020-06-04T21:59:59.999Z`. Plain text comparison orders moments. */
export type Instant = string & { readonly __instant: true };

/**
 * The day that the text names, or `undefined` if there is no such day.
 * @example parseDate('2020-02-29') // => "2020-02-29"
 * @example parseDate('2020-02-30') // => undefined
 */
export function parseDate(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text
    ? undefined
    : (text as CalendarDate);
}

/** @example parseMonth('2020-13') // => undefined */
export function parseMonth(text: string): CalendarMonth | undefined {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? (text as CalendarMonth) : undefined;
}

/**
 * The day, month or year that the text names, or `undefined` if there is none such.
 * @example parsePartialDate('2020-05') // => "2020-05"
 * @example parsePartialDate('2020-02-30') // => undefined
 */
export function parsePartialDate(text: string): PartialDate | undefined {
  return parseDate(text) ?? parseMonth(text) ?? (/^\d{4}$/.test(text) ? (text as CalendarYear) : undefined);
}

/**
 * Orders two days by what is known of both: below 0 if the first is earlier, 0 if they may be the same.
 * @example orderPartialDates('2020', '2020-05-31') // => 0
 * @example orderPartialDates('2020-04', '2020-05-31') // => -1
 */
export function orderPartialDates(a: string, b: string): -1 | 0 | 1 {
  const known = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, known), b.slice(0, known)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function toInstant(moment: Date): Instant {
  return moment.toISOString() as Instant;
}

/** @example addSeconds('2020-06-04T21:59:59.000Z', 2) // => "2020-06-04T22:00:01.000Z" */
export function addSeconds(at: Instant, seconds: number): Instant {
  return toInstant(new Date(Date.parse(at) + seconds * 1000));
}

/** @example addDays(parseDate('2020-02-28'), 2) // => "2020-03-01" */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10) as CalendarDate;
}

/** @example monthsBetween('2020-11', '2021-01') // => ["2020-11", "2020-12", "2021-01"] */
export function monthsBetween(first: CalendarMonth, last: CalendarMonth): readonly CalendarMonth[] {
  const months: CalendarMonth[] = [];
  for (
    let [year, month] = first.split('-').map(Number) as [number, number];
    months.length < 1200;
    month += 1
  ) {
    if (month === 13) {
      year += 1;
      month = 1;
    }
    const name = `${year}-${String(month).padStart(2, '0')}` as CalendarMonth;
    if (name > last) break;
    months.push(name);
  }
  return months;
}

/** The day that it is at a moment in a time zone. */
export function dateIn(timeZone: string, at: Instant): CalendarDate {
  return swedish(timeZone, { dateStyle: 'short' }).format(new Date(at)) as CalendarDate;
}

/**
 * The first moment of a day in a time zone, also on days when the clocks change.
 * @example startOfDay('Europe/Copenhagen', '2020-06-05') // => "2020-06-04T22:00:00.000Z"
 */
export function startOfDay(timeZone: string, date: CalendarDate): Instant {
  const asIfUtc = Date.parse(`${date}T00:00:00Z`);
  // The offset at the first guess may be that of the other side of a clock change; the second is right.
  const guess = asIfUtc - offsetAt(timeZone, asIfUtc);
  return toInstant(new Date(asIfUtc - offsetAt(timeZone, guess)));
}

/** Milliseconds by which clocks in the zone are ahead of UTC at a moment. */
function offsetAt(timeZone: string, moment: number): number {
  const format = swedish(timeZone, { dateStyle: 'short', timeStyle: 'medium' });
  return Date.parse(`${format.format(new Date(moment)).replace(' ', 'T')}Z`) - moment;
}

type Styles = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle'>;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The Swedish locale writes days and times as ISO 8601 does. Making a format takes longer than using it many times. */
export function swedish(timeZone: string, styles: Styles): Intl.DateTimeFormat {
  const name = `${timeZone} ${styles.dateStyle} ${styles.timeStyle}`;
  const known = formats.get(name);
  if (known) return known;
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, ...styles });
  formats.set(name, made);
  return made;
}
