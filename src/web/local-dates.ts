/** Moments of rules and opening hours as people read them. */
import type { Language } from '../core/language.ts';
import { dateOf, type LocalMoment, timeOf } from '../core/local-moment.ts';
import { longDate } from './dates.ts';

/** `5. april 2020 kl. 10.00`; the first moment of a day is the day alone. */
export function longLocal(moment: LocalMoment, language: Language): string {
  const date = longDate(dateOf(moment), language);
  const time = timeOf(moment);
  if (time === '00:00' || time === '24:00') return date;
  return language === 'da'
    ? `${date} kl. ${localClock(moment, language)}`
    : `${date} at ${localClock(moment, language)}`;
}

/** `10.00`, `10:00` */
export function localClock(moment: LocalMoment, language: Language): string {
  return language === 'da' ? timeOf(moment).replace(':', '.') : timeOf(moment);
}
