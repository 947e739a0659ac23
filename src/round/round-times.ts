import { addDays, type CalendarDate, dateIn, type Instant, startOfDay, toInstant } from '../core/calendar.ts';
import { instantOf, type LocalMoment } from '../core/local-moment.ts';
import type { RoundDefinition } from '../programme/programme.ts';

/** When a round opens and closes, as moments. */
export interface RoundTimes {
  readonly opensAt: Instant;
  /** Absent: until closed by hand. */
  readonly closesAt?: Instant;
  /** Does it open and close by itself? */
  readonly automatic: boolean;
}

type Dates = Pick<RoundDefinition, 'opens' | 'opensTime' | 'closes' | 'closesTime' | 'automatic'>;

/**
 * Without a time of day a round opens with its first day and closes with the end of its last, by the programme's clocks.
 * @example roundTimes({ opens: '2020-05-27', closes: '2020-06-04', automatic: true }, 'Europe/Copenhagen').closesAt // => "2020-06-04T22:00:00.000Z"
 */
export function roundTimes(round: Dates, timeZone: string): RoundTimes {
  const known = worked.get(round);
  if (known) return known;
  const { opens, opensTime, closes, closesTime, automatic } = round;
  const at = (moment: string) => instantOf(timeZone, moment as LocalMoment);
  const closesAt =
    closes && (closesTime ? at(`${closes}T${closesTime}`) : startOfDay(timeZone, addDays(closes, 1)));
  const times = {
    opensAt: opensTime ? at(`${opens}T${opensTime}`) : startOfDay(timeZone, opens),
    ...(closesAt ? { closesAt } : {}),
    automatic,
  };
  worked.set(round, times);
  return times;
}

/** Asked for with every answer that is saved, and slow to work out: a round is of one programme, with one time zone. */
const worked = new WeakMap<Dates, RoundTimes>();

/**
 * The day in which a deadline lies; the end of a day is that day's.
 * @example lastDayBefore('Europe/Copenhagen', '2020-06-04T22:00:00.000Z') // => "2020-06-04"
 */
export function lastDayBefore(timeZone: string, until: Instant): CalendarDate {
  return dateIn(timeZone, toInstant(new Date(Date.parse(until) - 1)));
}
