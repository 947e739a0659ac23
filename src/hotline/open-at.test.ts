import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate } from '../core/calendar.ts';
import { dateOf, type LocalMoment } from '../core/local-moment.ts';
import { danishHolidays, easterSunday, type Holidays, holidayOn } from './holidays.ts';
import { type OpenState, openAt } from './open-at.ts';
import { readOpeningHours } from './read-opening-hours.ts';

const danish: Holidays = { kind: 'denmark' };
const day = (text: string) => text as CalendarDate;

function ask(hours: string, moment: string, holidays: Holidays = danish): OpenState {
  const read = readOpeningHours(hours);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return openAt({ hours: read.value }, moment as LocalMoment, holidays);
}

/** Open until, closed until, or the state alone. */
function shown(state: OpenState): string {
  if (state.kind === 'open') return `open to ${state.until ?? 'for ever'}`;
  if (state.kind === 'closed') return `closed to ${state.opens ?? 'for ever'}`;
  return state.kind;
}

const weekdays = 'Mo-Fr 09:00-18:00; PH off';
const schools = 'Mo-Fr 08:00-17:00; Sa-Su 10:00-16:00; PH Mo-Fr off';

describe('open at a moment', () => {
  test.each([
    ['on a weekday', weekdays, '2020-04-30T12:00', 'open to 2020-04-30T18:00'],
    ['from its first minute', weekdays, '2020-04-30T09:00', 'open to 2020-04-30T18:00'],
    ['not from its last', weekdays, '2020-04-30T18:00', 'closed to 2020-05-01T09:00'],
    ['not before', weekdays, '2020-04-30T08:59', 'closed to 2020-04-30T09:00'],
    ['over the weekend', weekdays, '2020-05-02T12:00', 'closed to 2020-05-04T09:00'],
    ['on store bededag, to Monday', weekdays, '2020-05-08T12:00', 'closed to 2020-05-11T09:00'],
    ['over all of Easter', weekdays, '2020-04-08T18:30', 'closed to 2020-04-14T09:00'],
    ['on Ascension Day', weekdays, '2020-05-21T10:00', 'closed to 2020-05-22T09:00'],
    [
      'on Constitution Day, which is no public holiday',
      weekdays,
      '2020-06-05T10:00',
      'open to 2020-06-05T18:00',
    ],
    ['on store bededag after it was abolished', weekdays, '2024-04-26T10:00', 'open to 2024-04-26T18:00'],
    ['on a Sunday that has hours of its own', schools, '2020-05-03T11:00', 'open to 2020-05-03T16:00'],
    [
      'on Easter Sunday, where only weekdays give way',
      schools,
      '2020-04-12T11:00',
      'open to 2020-04-12T16:00',
    ],
    ['on Easter Monday, where weekdays give way', schools, '2020-04-13T11:00', 'closed to 2020-04-14T08:00'],
    ['round the clock', '24/7', '2020-04-13T03:00', 'open to for ever'],
    ['over midnight', 'Mo-Fr 20:00-02:00', '2020-05-02T01:30', 'open to 2020-05-02T02:00'],
    ['not the night before the first', 'Mo-Fr 20:00-02:00', '2020-05-04T01:30', 'closed to 2020-05-04T20:00'],
    ['in two spans', 'Mo-Fr 09:00-12:00,13:00-16:00', '2020-05-04T12:30', 'closed to 2020-05-04T13:00'],
    [
      'through spans that meet',
      'Mo-Su 00:00-12:00,12:00-24:00; We off',
      '2020-05-04T12:30',
      'open to 2020-05-06T00:00',
    ],
    [
      'by the last rule that fits',
      'Mo-Su 09:00-17:00; Sa off; May 02 10:00-12:00',
      '2020-05-02T11:00',
      'open to 2020-05-02T12:00',
    ],
    [
      'on dates of one year',
      '2020 Dec 24 off; Mo-Su 09:00-17:00; 2020 Dec 24-26 off',
      '2020-12-24T11:00',
      'closed to 2020-12-27T09:00',
    ],
    ['never', 'Mo-Su off', '2020-05-02T11:00', 'closed to for ever'],
    ['unknown where it is said to be', 'Mo-Fr 09:00-17:00; PH unknown', '2020-05-08T11:00', 'unknown'],
    ['on weekdays and holidays alike', 'Sa,PH 10:00-12:00', '2020-05-08T11:00', 'open to 2020-05-08T12:00'],
  ])('%s', (_, hours, moment, expected) => expect(shown(ask(hours, moment))).toBe(expected));

  test('is not known without hours, before it began and after it ended', () => {
    const read = readOpeningHours('24/7');
    const hotline = {
      validFrom: day('2020-03-12'),
      validTo: day('2020-06-30'),
      ...(read.ok ? { hours: read.value } : {}),
    };
    const at = (moment: string) => openAt(hotline, moment as LocalMoment, danish).kind;
    expect(openAt({}, '2020-05-01T10:00' as LocalMoment, danish).kind).toBe('unknown');
    expect([
      at('2020-03-11T23:59'),
      at('2020-03-12T00:00'),
      at('2020-06-30T23:59'),
      at('2020-07-01T00:00'),
    ]).toEqual(['not-yet-valid', 'open', 'open', 'no-longer-valid']);
  });

  test('is what it says of the moment that it opens and closes', () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(
        fc.constantFrom(weekdays, schools, 'Mo-Fr 20:00-02:00'),
        fc.integer({ min: 0, max: 800 }),
        minutes,
        (hours, days, minute) => {
          const date = addDays(day('2020-01-01'), days);
          const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          const state = ask(hours, `${date}T${clock}`);
          if (state.kind === 'closed' && state.opens) {
            expect(ask(hours, state.opens).kind).toBe('open');
            expect(state.opens > `${date}T${clock}`).toBe(true);
          }
          if (state.kind === 'open' && state.until) expect(ask(hours, state.until).kind).toBe('closed');
        },
      ),
    );
  });
});

describe('what cannot be read', () => {
  test.each([
    ['', 'hours-empty', ''],
    ['Mo-Fr 9-16', 'hours-not-understood', '9-16'],
    ['Man-Fre 09:00-16:00', 'hours-not-understood', 'Man-Fre'],
    ['Mo-Fr', 'hours-not-understood', 'Mo-Fr'],
    ['Mo-Fr 09:00-16:00 || "by appointment"', 'hours-not-understood', '||'],
    ['Mo-Fr 25:00-26:00', 'hours-impossible-time', '25:00-26:00'],
    ['Mo-Fr 09:70-16:00', 'hours-impossible-time', '09:70-16:00'],
    ['Mo-Fr 09:00-09:00', 'hours-impossible-time', '09:00-09:00'],
    ['Feb 30 off', 'hours-impossible-date', 'Feb 30'],
    ['Mo-Fr 09:00-16:00; 24/7', 'hours-never-reached', ''],
    ['Mo-Fr 12:00-13:00 off', 'hours-not-understood', '12:00-13:00 off'],
  ])('%s', (text, code, part) => {
    const read = readOpeningHours(text);
    expect(read.ok ? [] : read.problems).toMatchObject([{ code, ...(part ? { part } : {}) }]);
  });
});

describe('Danish public holidays', () => {
  test.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2020, '2020-04-12'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter Sunday of %d', (year, date) => expect(easterSunday(year)).toBe(date));

  test('are in order and eleven until 2023, ten after', () => {
    expect(danishHolidays(2023)).toHaveLength(11);
    expect(danishHolidays(2024)).toHaveLength(10);
    const days = danishHolidays(2020).map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
  });

  test('have names, and a programme may list its own', () => {
    expect(holidayOn(danish, day('2020-05-08'))?.da).toBe('store bededag');
    expect(holidayOn(danish, day('2020-06-05'))).toBeUndefined();
    const listed: Holidays = {
      kind: 'listed',
      days: [{ on: day('2021-07-01'), title: { en: 'Library Day' } }],
    };
    expect(holidayOn(listed, day('2021-07-01'))?.en).toBe('Library Day');
    expect(shown(ask('Mo-Su 09:00-10:00; PH off', '2021-07-01T09:30', listed))).toBe(
      `closed to ${dateOf('2021-07-02T' as LocalMoment)}T09:00`,
    );
  });
});
