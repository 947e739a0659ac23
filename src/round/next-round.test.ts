import { describe, expect, test } from 'vitest';
import type { CalendarDate, Instant } from '../core/calendar.ts';
import { authorityId, roundId } from '../core/ids.ts';
import type { Programme, RegisteredAuthority, RoundDefinition } from '../programme/programme.ts';
import { contactSources, frameChanges, frameOn, suggestedDates } from './next-round.ts';

const date = (text: string) => text as CalendarDate;
const entry = (id: string, more: Partial<RegisteredAuthority> = {}): RegisteredAuthority => ({
  id: authorityId(id),
  name: id.toUpperCase(),
  groups: {},
  ...more,
});

const register = [
  entry('a'),
  entry('b', { validTo: date('2020-12-31'), mergedInto: authorityId('c') }),
  entry('c', { validFrom: date('2021-01-01') }),
  entry('d', { validTo: date('2020-12-31') }),
];
const may = {
  id: roundId('may'),
  questionnaires: [],
  referenceDate: date('2020-05-31'),
  opens: date('2020-05-27'),
  closes: date('2020-06-04'),
} as unknown as RoundDefinition;
const programme = {
  register,
  authorities: frameOn({ register, authorities: [] }, date('2020-05-31')),
  rounds: [may],
  tiles: [],
} as unknown as Programme;

describe('the frame of a later round', () => {
  test('holds those who are there on its day', () => {
    expect(frameOn(programme, date('2021-03-01')).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  test('names who has merged, who has closed and who is new', () => {
    const changes = frameChanges(programme, programme.authorities, date('2021-03-01'));
    expect(
      changes.map((change) => [change.kind, 'former' in change ? change.former.id : change.authority.id]),
    ).toEqual([
      ['merged', 'b'],
      ['closed', 'd'],
      ['new', 'c'],
    ]);
  });

  test('takes over the contacts of those who merged', () => {
    const next = {
      ...may,
      id: roundId('next'),
      after: may.id,
      referenceDate: date('2021-03-01'),
      frame: frameOn(programme, date('2021-03-01')),
    };
    expect([...contactSources({ ...programme, rounds: [may, next] }, next)]).toEqual([
      ['a', ['a']],
      ['c', ['c', 'b']],
    ]);
  });
});

describe('suggested dates', () => {
  test('keep the weekdays and the days between, and give a quarter of a year', () => {
    const at = '2020-06-10T08:00:00.000Z' as Instant;
    expect(suggestedDates(may, 'Europe/Copenhagen', at)).toEqual({
      referenceDate: '2020-08-30',
      opens: '2020-08-26',
      closes: '2020-09-03',
    });
  });

  test('are a week away at least, also after a long while', () => {
    const at = '2026-11-23T08:00:00.000Z' as Instant;
    const { opens } = suggestedDates(may, 'Europe/Copenhagen', at);
    expect(opens).toBe('2026-12-02');
    expect(new Date(opens).getUTCDay()).toBe(new Date('2020-05-27').getUTCDay());
  });
});
