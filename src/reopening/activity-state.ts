/** How far an activity is on a day, as its programme knows it. */
import type { CalendarDate } from '../core/calendar.ts';
import type { Activity, ActivityStep, Reopening } from './reopening.ts';

/** The last step known by the day; undefined where nothing is known yet. */
export function stepOn({ history }: Pick<Activity, 'history'>, date: CalendarDate): ActivityStep | undefined {
  return history.findLast(({ on }) => on <= date);
}

/**
 * Its day has passed and it has not been resumed.
 * @example isActivityOverdue({ due: '2020-05-01', history: [] }, '2020-05-02') // => true
 * @example isActivityOverdue({ history: [] }, '2020-05-02') // => false
 */
export function isActivityOverdue(activity: Pick<Activity, 'due' | 'history'>, date: CalendarDate): boolean {
  return activity.due !== undefined && activity.due < date && stepOn(activity, date)?.state !== 'resumed';
}

/** Whatever is for several groups stands with the one that comes first; groups with nothing are left out. */
export function byTargetGroup<Item extends { readonly targetGroups: readonly string[] }>(
  { targetGroups }: Pick<Reopening, 'targetGroups'>,
  items: readonly Item[],
): readonly { readonly group: Reopening['targetGroups'][number]; readonly items: readonly Item[] }[] {
  const rank = ({ targetGroups: own }: Item) => targetGroups.findIndex(({ id }) => own.includes(id));
  return targetGroups
    .map((group, index) => ({ group, items: items.filter((item) => rank(item) === index) }))
    .filter(({ items: own }) => own.length > 0);
}
