import { describe, expect, test } from 'vitest';
import { rulesOfProgramme } from '../../test/support/rules-of-programme.ts';
import type { CalendarDate } from '../core/calendar.ts';
import { authorityId } from '../core/ids.ts';
import { countDerogations } from './count-derogations.ts';
import { derogationState } from './coverage.ts';
import type { Derogation } from './derogation.ts';
import { readDerogation, type TypedDerogation } from './read-derogation.ts';

const rules = rulesOfProgramme();
const day = (text: string) => text as CalendarDate;

const typed: TypedDerogation = {
  act: 'leave-out-support',
  ground: 'sygemeldinger',
  reasoning: 'Halvdelen af personalet er sygemeldt.',
  citizens: '12',
  from: '2020-04-01',
  to: '',
  instead: 'Telefonsamtaler',
};

describe('a derogation is refused', () => {
  test.each<[string, Partial<TypedDerogation>, string]>([
    ['without a ground', { ground: '' }, 'ground-missing'],
    ['on a ground that is not on the list', { ground: 'penge' }, 'ground-missing'],
    ['without a concrete reasoning', { reasoning: 'travlt' }, 'reasoning-short'],
    [
      'with a civil registration number',
      { reasoning: 'Gælder borgeren 010190-1234 i huset' },
      'reasoning-cpr',
    ],
    ['for nobody', { citizens: '0' }, 'citizens-wrong'],
    ['when it ends before it begins', { to: '2020-03-31' }, 'to-before-from'],
    ['when it is dated before the order', { from: '2020-03-17' }, 'before-order'],
    ['on a day that there is none of', { from: '2020-02-30' }, 'from-wrong'],
    ['when the duty could never be departed from', { act: 'leave-concern' }, 'not-allowed'],
    [
      'when the version in force has narrowed it',
      { act: 'suspend-contact', from: '2020-05-01' },
      'not-allowed',
    ],
    ['when the order has been repealed', { from: '2020-06-10' }, 'duty-stands'],
    ['after the last day that the rules were followed to', { from: '2021-05-01' }, 'not-followed'],
    ['for an act that departs from no duty', { act: 'gather' }, 'act-missing'],
  ])('%s', (_title, change, code) => {
    const read = readDerogation({ ...typed, ...change }, rules);
    expect(read.ok ? 'accepted' : read.problems.map((problem) => problem.code)).toContain(code);
  });
});

test.each<[string, Partial<TypedDerogation>]>([
  ['on the day that the order began at ten', { from: '2020-03-18' }],
  ['on the last day of the first version', { act: 'suspend-contact', from: '2020-04-30' }],
  ['where what the version says was not found', { from: '2020-05-15' }],
])('a derogation is accepted %s', (_title, change) => {
  expect(readDerogation({ ...typed, ...change }, rules).ok).toBe(true);
});

const base: Derogation = {
  id: 'a',
  authority: authorityId('0101'),
  act: 'suspend-contact',
  ground: 'sygemeldinger',
  reasoning: '',
  citizens: 12,
  from: day('2020-04-01'),
  instead: '',
  registered: { at: '2020-04-01T08:00:00.000Z' as Derogation['registered']['at'], by: 'Ida' },
  events: [],
};
const done = { at: base.registered.at, by: 'Ida' };

describe('on a day a derogation', () => {
  test.each<[string, Partial<Derogation>, string, object]>([
    ['has not begun', {}, '2020-03-31', { kind: 'not-begun' }],
    ['holds under the first version', {}, '2020-04-30', { kind: 'in-force' }],
    ['lapses on the day that it is narrowed', {}, '2020-05-01', { kind: 'lapsed', on: '2020-05-01' }],
    ['stays lapsed', {}, '2020-07-01', { kind: 'lapsed', on: '2020-05-01' }],
    [
      'does not lapse when it had ended',
      { to: day('2020-04-20') },
      '2020-07-01',
      { kind: 'ended', on: '2020-04-20' },
    ],
    [
      'must be looked at where the narrower version is not known to say anything',
      { act: 'leave-out-support' },
      '2020-05-20',
      { kind: 'to-check', since: '2020-05-01' },
    ],
    [
      'lapses when the order is repealed',
      { act: 'leave-out-support' },
      '2020-06-10',
      { kind: 'lapsed', on: '2020-06-10' },
    ],
    [
      'has ended when the authority ended it',
      { events: [{ kind: 'ended', on: day('2020-04-10'), ...done }] },
      '2020-05-20',
      { kind: 'ended', on: '2020-04-10' },
    ],
    [
      'is gone when it was a mistake',
      { events: [{ kind: 'withdrawn', ...done }] },
      '2020-04-10',
      { kind: 'withdrawn' },
    ],
    [
      'holds from the hour that the order began',
      { from: day('2020-03-18') },
      '2020-03-18',
      { kind: 'in-force' },
    ],
  ])('%s', (_title, change, date, expected) => {
    expect(derogationState(rules, { ...base, ...change }, day(date))).toMatchObject(expected);
  });

  test('names what narrowed or repealed it', () => {
    const narrowed = derogationState(rules, base, day('2020-05-01'));
    const repealed = derogationState(rules, { ...base, act: 'leave-out-support' }, day('2020-06-10'));
    expect([narrowed, repealed].map((state) => (state.kind === 'lapsed' ? state.by?.ref : ''))).toEqual([
      'fravigelse/snaevrere',
      'fravigelse/ophaevet',
    ]);
  });
});

test('what one decision adds cannot be read off the numbers of two days', () => {
  const sum = (...citizens: readonly number[]) => {
    const all = citizens.map((one) => ({
      derogation: { ...base, citizens: one },
      state: { kind: 'in-force' } as const,
    }));
    return countDerogations(all, day('2020-04-15')).all.citizens;
  };
  for (const few of [1, 2]) expect(sum(30, 20, few)).toEqual(sum(30, 20));
  expect(sum(30, 20, 3)).toEqual(sum(30, 20, 7));
});

test('national numbers hide few citizens, and what they could be worked out from', () => {
  const one = (act: string, citizens: number, authority = '0101') => ({
    derogation: { ...base, act, citizens, authority: authorityId(authority) },
    state: { kind: 'in-force' } as const,
  });
  const counts = countDerogations(
    [one('suspend-contact', 3), one('change-content', 9), one('leave-out-support', 40, '0147')],
    day('2020-04-15'),
  );
  expect(
    counts.byAct.map(({ id, citizens }) => [id, citizens.kind === 'shown' ? citizens.count : 'hidden']),
  ).toEqual([
    ['suspend-contact', 'hidden'],
    ['change-content', 'hidden'],
    ['leave-out-support', 40],
  ]);
  expect(counts.all).toMatchObject({ decisions: 3, authorities: 2, citizens: { kind: 'shown', count: 50 } });
  expect(counts.byMonth.map(({ id }) => id)).toEqual(['2020-04']);
});
