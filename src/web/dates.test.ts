import { expect, test } from 'vitest';
import type { Instant } from '../core/calendar.ts';
import { longDeadline } from './dates.ts';

test.each([
  ['at the end of a summer day is that day', '2020-06-04T22:00:00.000Z', '4. juni 2020'],
  ['at the end of a winter day is that day', '2026-12-17T23:00:00.000Z', '17. december 2026'],
  ['at the end of the day of the clock change is that day', '2026-03-29T22:00:00.000Z', '29. marts 2026'],
  ['inside a day is the moment', '2020-06-04T10:00:00.000Z', '4. juni 2020 kl. 12.00'],
])('a deadline %s', (_, at, text) =>
  expect(longDeadline(at as Instant, 'da', 'Europe/Copenhagen')).toBe(text),
);
