import type { Instant } from '../core/calendar.ts';

/** How many sheets had arrived by the end of each day since a round opened. */
export interface Arrivals {
  /** Of all sheets asked for; the first is that of day 0, the day it opened. Each in 0–1, and never falling. */
  readonly shares: readonly number[];
}

const dayMilliseconds = 86_400_000;
/** A round that was left open for years must not make a curve of thousands of points. */
const mostDays = 400;

/**
 * From when each sheet was first sent; what was sent before the opening counts from its first day.
 * @example arrivals(['2020-05-27T10:00:00.000Z'], { asked: 2, opened: '2020-05-27T06:00:00.000Z', until: '2020-05-28T12:00:00.000Z' }).shares // => [0.5, 0.5]
 */
export function arrivals(
  sentAt: readonly Instant[],
  { asked, opened, until }: { readonly asked: number; readonly opened: Instant; readonly until: Instant },
): Arrivals {
  if (asked === 0 || until < opened) return { shares: [] };
  const start = Date.parse(opened);
  const dayOf = (at: Instant) => Math.max(0, Math.floor((Date.parse(at) - start) / dayMilliseconds));
  const days = Math.min(mostDays, dayOf(until));
  const perDay = new Array<number>(days + 1).fill(0);
  for (const at of sentAt) {
    const day = dayOf(at);
    if (day <= days) perDay[day] = (perDay[day] ?? 0) + 1;
  }
  let sum = 0;
  return {
    shares: perDay.map((count) => {
      sum += count;
      return Math.min(1, sum / asked);
    }),
  };
}
