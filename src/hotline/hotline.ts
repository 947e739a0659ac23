/** Who to call: for whom, when they answer, and how sure we are that the number still works. */
import type { CalendarDate } from '../core/calendar.ts';
import type { LocalizedText } from '../core/language.ts';
import type { Holidays } from './holidays.ts';
import type { OpeningHours } from './opening-hours.ts';

export interface HotlineDirectory {
  readonly holidays: Holidays;
  readonly hotlines: readonly Hotline[];
}

export interface Hotline {
  readonly id: string;
  readonly title: LocalizedText;
  readonly audience: LocalizedText;
  readonly owner: LocalizedText;
  /** As printed in the source, e.g. "72 42 40 00". */
  readonly numbers: readonly string[];
  readonly email?: string;
  /** Absent: the source says nothing of when they answer. */
  readonly hours?: OpeningHours;
  /** First day; absent: not found. */
  readonly validFrom?: CalendarDate;
  /** Last day; absent: not found. */
  readonly validTo?: CalendarDate;
  readonly checked?: Check;
  /** Whom to ask before this one, in a sentence; absent: it may be called first. */
  readonly askFirst?: LocalizedText;
  /** What people call about, in words that they use themselves. */
  readonly topics: readonly LocalizedText[];
  readonly source: LocalizedText;
}

/** Somebody called, and says whether the number is in use. */
export interface Check {
  readonly on: CalendarDate;
  readonly by: LocalizedText;
  readonly current: boolean;
}

/**
 * May the number be offered as one to call? Only when somebody has checked that it is in use; all others are history.
 * @example isCurrent({ checked: { on: '2020-04-30', by: {}, current: true } }) // => true
 * @example isCurrent({}) // => false
 */
export function isCurrent({ checked }: Pick<Hotline, 'checked'>): boolean {
  return checked?.current ?? false;
}
