import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../core/calendar.ts';
import type { LocalMoment } from '../core/local-moment.ts';
import { maySend, nextSending } from './quiet-hours.ts';
import { dueStep, type ReminderStep, readReminderPlan, stepMoment } from './reminder-plan.ts';

const hours = { from: '08:00', to: '16:00', holidays: { kind: 'denmark' } } as const;
const moment = (text: string) => text as LocalMoment;
const day = (text: string) => text as CalendarDate;

describe('mail may go out', () => {
  test.each([
    ['on a Tuesday at noon', '2020-06-02T12:00', true],
    ['from the first minute', '2020-06-02T08:00', true],
    ['not the minute before', '2020-06-02T07:59', false],
    ['not at the last', '2020-06-02T16:00', false],
    ['not on a Saturday', '2020-06-06T12:00', false],
    ['not on Whit Monday', '2020-06-01T12:00', false],
    ['not on Maundy Thursday', '2020-04-09T12:00', false],
    ['not on store bededag while it was one', '2023-05-05T12:00', false],
    ['on that Friday since it is none', '2024-04-26T12:00', true],
    ['not on 5 June, when offices are closed', '2020-06-05T12:00', false],
    ['not on Christmas Eve', '2020-12-24T12:00', false],
  ])('%s (%s): %s', (_, at, may) => {
    expect(maySend(moment(at), hours)).toBe(may);
  });

  test.each([
    ['in the evening: the next morning', '2020-06-02T20:00', '2020-06-03T08:00'],
    ['early: the same morning', '2020-06-02T05:00', '2020-06-02T08:00'],
    ['before Easter: the Tuesday after', '2020-04-08T17:00', '2020-04-14T08:00'],
    ['the night when clocks go forward: Monday', '2020-03-29T02:30', '2020-03-30T08:00'],
    ['before Christmas: the next working day of the year', '2020-12-23T16:00', '2020-12-28T08:00'],
  ])('wanted %s', (_, wanted, next) => {
    expect(nextSending(moment(wanted), hours)).toBe(next);
  });
});

const step = (days: number, time = '09:00'): ReminderStep => ({
  id: `${days}`,
  days,
  time,
  states: ['begun'],
});

describe('a step of the plan goes out', () => {
  test.each([
    ['at its time', step(-1), '2020-06-03', '2020-06-02T09:00'],
    ['after a holiday that it falls on', step(-3), '2020-06-04', '2020-06-02T08:00'],
    ['before the deadline, where after the holiday is too late', step(-1), '2020-06-01', '2020-05-29T08:00'],
    ['after the deadline on the next working day', step(1), '2020-06-05', '2020-06-08T08:00'],
    ['on the day itself', step(0), '2020-06-04', '2020-06-04T09:00'],
  ])('%s', (_, one, deadline, at) => {
    expect(stepMoment(one, day(deadline), hours)).toBe(at);
  });
});

describe('of a plan is due', () => {
  const plan = { steps: [step(-3), step(-1), step(1)], from: '08:00', to: '16:00' };
  const deadline = day('2020-06-18');
  const due = (now: string, plannedAt = '2020-06-01T12:00') =>
    dueStep(plan, deadline, { kind: 'denmark' }, { now: moment(now), plannedAt: moment(plannedAt) })?.days;
  test.each<[string, string, number | undefined]>([
    ['nothing before its time', '2020-06-15T08:59', undefined],
    ['the first from its minute', '2020-06-15T09:00', -3],
    ['the latest, not those missed before it', '2020-06-17T10:00', -1],
    ['the one after the deadline', '2020-06-19T09:00', 1],
  ])('%s', (_, now, days) => {
    expect(due(now)).toBe(days);
  });
  test('nothing whose time had passed when the plan was made', () => {
    expect(due('2020-06-15T10:00', '2020-06-15T09:30')).toBe(undefined);
  });
});

describe('a plan as typed', () => {
  const typed = (days: string, time = '9.00', states: readonly string[] = ['begun']) =>
    readReminderPlan({ from: '8.00', to: '16:00', steps: [{ days, time, states }] });
  test('is read, and rows without days are none', () => {
    expect(typed('-3')).toMatchObject({
      ok: true,
      value: { from: '08:00', steps: [{ id: '-3d0900', days: -3, time: '09:00' }] },
    });
    expect(typed(' ')).toMatchObject({ ok: true, value: { steps: [] } });
  });
  test.each<[string, ReturnType<typeof typed>, string]>([
    ['days in words', typed('tre'), 'days-wrong'],
    ['half days', typed('1,5'), 'days-wrong'],
    ['no such time', typed('1', '25.00'), 'time-wrong'],
    ['nobody to remind', typed('1', '9.00', []), 'states-none'],
    [
      'sending hours the wrong way round',
      readReminderPlan({ from: '16', to: '8', steps: [] }),
      'hours-wrong',
    ],
  ])('is refused for %s', (_, read, code) => {
    expect(read).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
