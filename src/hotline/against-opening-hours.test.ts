/** Our opening hours against an independent implementation of the same syntax. */
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate } from '../core/calendar.ts';
import type { LocalMoment } from '../core/local-moment.ts';
import { openAt } from './open-at.ts';
import { readOpeningHours } from './read-opening-hours.ts';

const denmark = { lat: 55.67, lon: 12.55, address: { country_code: 'dk', state: 'Region Hovedstaden' } };

const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** Two different quarters of a day, the earlier first. */
const span = fc
  .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 5 }))
  .map(([from, long]) => `${clock(from * 15)}-${clock((from + long) * 15)}`);
const days = fc
  .tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }))
  .map(([from, to]) => (from === to ? weekdays[from] : `${weekdays[from]}-${weekdays[to]}`));
const written = fc
  .tuple(fc.array(fc.tuple(days, span), { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([rules, holidaysOff]) =>
    [...rules.map(([on, at]) => `${on} ${at}`), ...(holidaysOff ? ['PH off'] : [])].join('; '),
  );
const moment = fc
  .tuple(fc.nat({ max: 1400 }), fc.nat({ max: 95 }))
  .map(
    ([ahead, quarter]) =>
      `${addDays('2019-01-02' as CalendarDate, ahead)}T${clock(quarter * 15)}` as LocalMoment,
  );

test('agrees with the opening_hours library on weekdays, times and Danish public holidays', () => {
  fc.assert(
    fc.property(written, moment, (text, at) => {
      const read = readOpeningHours(text);
      if (!read.ok) throw new Error(text);
      const ours = openAt({ hours: read.value }, at, { kind: 'denmark' }).kind === 'open';
      expect([text, at, ours]).toEqual([text, at, new OpeningHours(text, denmark).getState(new Date(at))]);
    }),
    { numRuns: 300 },
  );
});
