import { describe, expect, test } from 'vitest';
import type { Instant } from '../core/calendar.ts';
import { deadlineOf, type RoundEvent, roundState, takesAnswers } from './round-state.ts';
import type { RoundTimes } from './round-times.ts';

const day = (number: number) => `2020-06-${String(number).padStart(2, '0')}T10:00:00.000Z` as Instant;
const times: RoundTimes = { opensAt: day(5), closesAt: day(20), automatic: true };
const byHand: RoundTimes = { ...times, automatic: false };
const act = (kind: 'open' | 'close' | 'freeze', on: number): RoundEvent => ({ kind, at: day(on), by: 'Ida' });
const moved = (on: number, to: number): RoundEvent => ({
  kind: 'deadline',
  at: day(on),
  by: 'Ida',
  until: day(to),
});

describe('a round with times of its own', () => {
  test.each([
    ['is planned before it opens', [], 4, 'planned'],
    ['is open from its first moment, though nobody has noted it', [], 5, 'open'],
    ['is closed from the moment that it closes', [], 20, 'closed'],
    ['is closed though only its opening was noted', [act('open', 5)], 21, 'closed'],
    [
      'stays open past its old deadline when everyone got another',
      [act('open', 5), moved(18, 25)],
      22,
      'open',
    ],
    ['closes at the moved deadline', [act('open', 5), moved(18, 25)], 25, 'closed'],
    ['closes early when the deadline was moved nearer', [act('open', 5), moved(6, 10)], 11, 'closed'],
    ['that was opened early by hand is open', [act('open', 2)], 3, 'open'],
    ['that was closed by hand stays closed', [act('open', 5), act('close', 8)], 9, 'closed'],
    ['that was opened again after its deadline stays open', [act('close', 20), act('open', 21)], 22, 'open'],
    ['that is frozen stays frozen', [act('open', 5), act('freeze', 21)], 22, 'frozen'],
  ] as const)('%s', (_, events, on, state) => {
    expect(roundState(events, times, day(on))).toBe(state);
  });
});

describe('a round by hand', () => {
  test.each([
    ['does not open by itself', [], 6, 'planned'],
    ['does not close by itself', [act('open', 5)], 25, 'open'],
    ['closes by itself once its deadline was moved', [act('open', 5), moved(18, 25)], 26, 'closed'],
  ] as const)('%s', (_, events, on, state) => {
    expect(roundState(events, byHand, day(on))).toBe(state);
  });
});

test('the deadline of everyone is the last that was set', () => {
  expect(deadlineOf([], times)).toBe(day(20));
  expect(deadlineOf([moved(6, 10), moved(7, 12)], times)).toBe(day(12));
});

test.each([
  ['open', undefined, true],
  ['open', day(1), true],
  ['closed', undefined, false],
  ['closed', day(9), false],
  ['closed', day(11), true],
  ['planned', day(11), false],
  ['frozen', day(11), false],
] as const)(
  'in a round that is %s an authority with its own deadline %s may answer: %s',
  (state, own, may) => {
    expect(takesAnswers(state, own, day(10))).toBe(may);
  },
);
