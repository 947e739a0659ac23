import { describe, expect, test } from 'vitest';
import type { Instant } from '../core/calendar.ts';
import { authorityId, questionnaireId } from '../core/ids.ts';
import { arrivals } from './arrivals.ts';
import {
  type BoardCell,
  type BoardRow,
  type BoardState,
  filterRows,
  mapLevel,
  noFilter,
  rateOf,
  ratesByGroup,
} from './board.ts';

const [parks, pools] = [questionnaireId('parks'), questionnaireId('pools')];
const cell = (state: BoardState, more: Partial<BoardCell> = {}): BoardCell => ({
  authority: authorityId('a'),
  questionnaire: parks,
  state,
  changedSince: false,
  onTime: state === 'sent',
  waiting: 0,
  onBehalf: false,
  ...more,
});
const row = (name: string, people: number | undefined, cells: readonly BoardCell[]): BoardRow => ({
  authority: {
    id: authorityId(name),
    name,
    groups: { kind: name < 'c' ? 'old' : 'new' },
    ...(people === undefined ? {} : { population: people }),
  },
  cells,
});
const rows = [
  row('a', 100, [cell('sent'), cell('not-run', { questionnaire: pools })]),
  row('b', 300, [cell('sent-back', { waiting: 1 }), cell('begun', { questionnaire: pools })]),
  row('c', 600, [cell('not-begun'), cell('sent', { questionnaire: pools, onTime: false })]),
];

describe('the rates of a round', () => {
  test('leave out whoever does not run the service, and count what was sent back', () => {
    expect(rateOf(rows)).toEqual({
      asked: 5,
      sent: 3,
      onTime: 1,
      begun: 1,
      notRun: 1,
      population: { asked: 100 + 300 * 2 + 600 * 2, sent: 100 + 300 + 600 },
    });
    expect(rateOf(rows, pools)).toMatchObject({ asked: 2, sent: 1, notRun: 1 });
  });

  test('say nothing of inhabitants where they are not known of everyone', () => {
    expect(rateOf([...rows, row('d', undefined, [cell('sent')])]).population).toBeUndefined();
  });

  test('are given for each category that has any authority', () => {
    const category = (code: string) => ({ code, label: { da: code } });
    const groups = [{ id: 'kind', title: { da: 'Slags' }, categories: ['old', 'new', 'none'].map(category) }];
    const [kind] = ratesByGroup({ groups }, rows);
    expect(kind?.rates.map(({ code, rate }) => [code, rate.asked])).toEqual([
      ['old', 3],
      ['new', 2],
    ]);
  });
});

describe('a filter of the board', () => {
  test.each([
    ['nothing', {}, ['a', 'b', 'c']],
    ['a state in any questionnaire', { state: 'sent' }, ['a', 'c']],
    ['a state in one questionnaire', { state: 'sent', questionnaire: pools }, ['c']],
    ['a group', { groups: { kind: 'old' } }, ['a', 'b']],
    ['those whose reply is waited for', { waiting: true }, ['b']],
    ['a part of a name in any case', { name: ' B' }, ['b']],
    ['a deadline that nobody has', { ownDeadline: true }, []],
  ] as const)('for %s leaves %o', (_, filter, left) => {
    expect(filterRows(rows, { ...noFilter, ...filter }).map(({ authority }) => authority.id)).toEqual(left);
  });
});

test.each([
  [['sent', 'not-run'], 'all-sent'],
  [['sent', 'begun'], 'some-sent'],
  [['begun', 'not-begun'], 'begun'],
  [['not-begun', 'withdrawn'], 'not-begun'],
  [['not-run'], undefined],
] as const)('an authority with %o is on the map as %s', (states, level) => {
  expect(mapLevel(states.map((state) => cell(state)))).toBe(level);
});

describe('the curve of arrivals', () => {
  const at = (day: number, hour = 12) => `2020-05-${day}T${hour}:00:00.000Z` as Instant;
  const within = { asked: 4, opened: at(27), until: at(30) };

  test('rises with each sheet and stays where nothing comes', () => {
    expect(arrivals([at(27, 13), at(28, 13), at(28, 14)], within).shares).toEqual([0.25, 0.75, 0.75, 0.75]);
  });

  test('counts what came before the opening from the first day, and leaves out what came after its end', () => {
    expect(arrivals([at(20), at(31, 23)], within).shares).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  test('is empty where nobody is asked, and never goes over the whole', () => {
    expect(arrivals([], { ...within, asked: 0 }).shares).toEqual([]);
    expect(arrivals([at(27, 13), at(27, 14)], { ...within, asked: 1 }).shares.at(-1)).toBe(1);
  });
});
