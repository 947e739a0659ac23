/** What one authority has entered of one thing, as it was on a day. The last of a day counts. */
import type { CalendarDate, Instant } from '../core/calendar.ts';
import type { AuthorityId } from '../core/ids.ts';

export interface RegisterEntry {
  readonly authority: AuthorityId;
  readonly kind: 'activity' | 'offer' | 'attention';
  /** The activity, the offer or what is watched for. */
  readonly subject: string;
  /** The day that it is so from. */
  readonly on: CalendarDate;
  /** By name of the field, checked when it was entered. */
  readonly entered: Readonly<Record<string, string>>;
  readonly at: Instant;
  readonly by: string;
}

/**
 * The entry that counts at the end of a day, for each authority's each thing: that of the latest day up to it, and of
 * two for one day the one entered last.
 * @example latestOn([{ authority: '0101', kind: 'offer', subject: 'a', on: '2020-04-01', entered: { state: 'changed' } }, { authority: '0101', kind: 'offer', subject: 'a', on: '2020-05-01', entered: { state: 'normal' } }], '2020-04-30').map((one) => one.entered.state) // => ["changed"]
 */
export function latestOn(entries: readonly RegisterEntry[], date: CalendarDate): readonly RegisterEntry[] {
  const latest = new Map<string, RegisterEntry>();
  for (const entry of entries) {
    if (entry.on > date) continue;
    const key = `${entry.authority} ${entry.kind} ${entry.subject}`;
    const known = latest.get(key);
    if (!known || entry.on >= known.on) latest.set(key, entry);
  }
  return [...latest.values()];
}
