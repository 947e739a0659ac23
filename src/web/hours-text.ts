/** Opening hours in words. */
import type { Language } from '../core/language.ts';
import type { DateRange, DaySelector, HoursRule, OpeningHours } from '../hotline/opening-hours.ts';
import { hotlinesPage as say } from '../messages/hotlines.ts';
import { listText } from './pages/rules-text.ts';

/** `mandag–fredag 9.00–18.00; helligdage: lukket` */
export function hoursText({ rules }: OpeningHours, language: Language): string {
  return rules.map((rule) => ruleText(rule, language)).join('; ');
}

function ruleText({ days, state, spans }: HoursRule, language: Language): string {
  const when = daysText(days, language);
  if (state === 'off') return `${when}: ${say.closedWord[language]}`;
  if (state === 'unknown') return `${when}: ${say.unknownWord[language]}`;
  const times = spans.map(({ from, to }) =>
    from === 0 && to === 1440 ? say.alwaysWord[language] : `${clock(from, language)}–${clock(to, language)}`,
  );
  return `${when} ${listText(times, language)}`;
}

function daysText({ weekdays, holidays, dates }: DaySelector, language: Language): string {
  const named = weekdays ? weekdaysText(weekdays, language) : '';
  const holidayText = say.holidays[language];
  const parts = [
    ...(dates ? [dates.map((range) => rangeText(range, language)).join(', ')] : []),
    ...(holidays === 'only' && named ? [say.holidaysOn(named)[language]] : []),
    ...(holidays === 'only' && !named ? [holidayText] : []),
    ...(holidays === 'also' ? [listText([named, holidayText].filter(Boolean), language)] : []),
    ...(holidays === undefined && named ? [named] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : say.everyDay[language];
}

/** Days in a row are a range. */
function weekdaysText(weekdays: readonly number[], language: Language): string {
  const names = say.weekdays[language].split('|');
  const runs: number[][] = [];
  for (const day of weekdays) {
    const last = runs.at(-1);
    if (last && ((last.at(-1) ?? 0) + 1) % 7 === day) last.push(day);
    else runs.push([day]);
  }
  const texts = runs.map((run) => {
    const [first, last] = [names[run[0] ?? 0] ?? '', names[run.at(-1) ?? 0] ?? ''];
    return run.length > 2
      ? `${first}–${last}`
      : listText(
          run.map((day) => names[day] ?? ''),
          language,
        );
  });
  return listText(texts, language);
}

function rangeText({ year, from, to }: DateRange, language: Language): string {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  // A leap year, so that 29 February can be written.
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const shown = (day: string) => format.format(new Date(`2020-${day}T00:00:00Z`));
  const range = from === to ? shown(from) : `${shown(from)}–${shown(to)}`;
  return year === undefined ? range : `${range} ${year}`;
}

function clock(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60) % 24, minutes % 60];
  const shown = minutes === 1440 ? 24 : hours;
  return `${shown}${language === 'da' ? '.' : ':'}${String(rest).padStart(2, '0')}`;
}
