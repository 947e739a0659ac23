/** Public holidays: those of Danish law, or days that a programme lists. */
import { addDays, type CalendarDate } from '../core/calendar.ts';
import type { LocalizedText } from '../core/language.ts';

export type Holidays =
  | { readonly kind: 'denmark' }
  | {
      readonly kind: 'listed';
      readonly days: readonly { readonly on: CalendarDate; readonly title: LocalizedText }[];
    };

/** The name of the holiday that the day is, if it is one. */
export function holidayOn(holidays: Holidays, date: CalendarDate): LocalizedText | undefined {
  if (holidays.kind === 'listed') return holidays.days.find(({ on }) => on === date)?.title;
  return danishHolidays(Number(date.slice(0, 4))).find(({ on }) => on === date)?.title;
}

/** The last year that store bededag was a public holiday; it was abolished from 2024. */
const lastPrayerDay = 2023;

/**
 * The public holidays of the Danish church year, in order. 5 June, 24 and 31 December are no public holidays by law,
 * though many places are closed; a source that says so must write it in its hours.
 * @example danishHolidays(2020).map(({ on }) => on).slice(1, 6) // => ["2020-04-09", "2020-04-10", "2020-04-12", "2020-04-13", "2020-05-08"]
 */
export function danishHolidays(
  year: number,
): readonly { readonly on: CalendarDate; readonly title: LocalizedText }[] {
  const easter = easterSunday(year);
  const after = (days: number, da: string, en: string) => ({ on: addDays(easter, days), title: { da, en } });
  const fixed = (day: string, da: string, en: string) => ({
    on: `${year}-${day}` as CalendarDate,
    title: { da, en },
  });
  return [
    fixed('01-01', 'nytårsdag', 'New Year’s Day'),
    after(-3, 'skærtorsdag', 'Maundy Thursday'),
    after(-2, 'langfredag', 'Good Friday'),
    after(0, 'påskedag', 'Easter Sunday'),
    after(1, '2. påskedag', 'Easter Monday'),
    ...(year <= lastPrayerDay ? [after(26, 'store bededag', 'Great Prayer Day')] : []),
    after(39, 'Kristi himmelfartsdag', 'Ascension Day'),
    after(49, 'pinsedag', 'Whit Sunday'),
    after(50, '2. pinsedag', 'Whit Monday'),
    fixed('12-25', 'juledag', 'Christmas Day'),
    fixed('12-26', '2. juledag', 'Boxing Day'),
  ];
}

/**
 * Easter Sunday in the Gregorian calendar, by the anonymous algorithm of 1876 (Meeus, Astronomical Algorithms, ch. 8).
 * @example easterSunday(2020) // => "2020-04-12"
 */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leap - correction + 15) % 30;
  const ofCentury = year % 100;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  const month = String(Math.floor(days / 31)).padStart(2, '0');
  return `${year}-${month}-${String((days % 31) + 1).padStart(2, '0')}` as CalendarDate;
}
