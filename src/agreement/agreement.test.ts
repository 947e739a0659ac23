import { describe, expect, test } from 'vitest';
import { smallAgreementsYaml } from '../../test/support/small-agreements.ts';
import type { CalendarDate } from '../core/calendar.ts';
import { readAgreements } from '../programme/read-agreements.ts';
import { allCommitments, countStates, isOverdue, stateOn } from './commitments.ts';
import { flatten, moneyTrees, partsFit } from './money-tree.ts';

const read = readAgreements({ path: 'agreements.yaml', text: smallAgreementsYaml }, ['en']);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const agreements = read.value;
const day = (text: string) => text as CalendarDate;
const doors = allCommitments(agreements)[0]?.commitment;
if (!doors) throw new Error('the small agreements have a commitment');

describe('commitments', () => {
  test('are found in every part, with the way to it', () => {
    const places = allCommitments(agreements).map(({ within, commitment }) => [
      commitment.id,
      within.map(({ id }) => id),
    ]);
    expect(places).toEqual([
      ['doors', ['opening']],
      ['full-hours', ['opening', 'hours']],
    ]);
  });

  test.each([
    ['2021-03-14', 'agreed', false],
    ['2021-03-15', 'under-way', false],
    ['2021-04-01', 'under-way', false],
    ['2021-04-02', 'under-way', true],
    ['2021-04-10', 'kept', false],
  ])('on %s are %s', (date, state, overdue) => {
    expect([stateOn(doors, day(date)).state, isOverdue(doors, day(date))]).toEqual([state, overdue]);
  });

  test('without a day are never overdue, and without progress never kept', () => {
    const soon = allCommitments(agreements)[1]?.commitment ?? doors;
    expect([stateOn(soon, day('2030-01-01')).state, isOverdue(soon, day('2030-01-01'))]).toEqual([
      'agreed',
      false,
    ]);
  });

  test('are counted by state', () => {
    const all = allCommitments(agreements).map(({ commitment }) => commitment);
    expect(countStates(all, day('2021-04-10'))).toMatchObject({ agreed: 1, kept: 1, 'under-way': 0 });
  });
});

describe('money', () => {
  test('is a tree with what is left at every level', () => {
    const rows = moneyTrees(agreements.initiatives)
      .flatMap((root) => flatten(root))
      .map(({ node, depth }) => [depth, node.initiative.id, node.partsUnits, node.difference]);
    expect(rows).toEqual([
      [0, 'all', 990, 10],
      [1, 'books', undefined, undefined],
      [1, 'buses', 100, 290],
      [2, 'diesel', undefined, undefined],
    ]);
  });

  test.each([
    ['exact and equal', false, 'wholly', 100, true],
    ['exact and one short', false, 'wholly', 99, false],
    ['partly divided and short', false, 'partly', 1, true],
    ['partly divided and one too much', false, 'partly', 101, false],
    ['about, two per cent off', true, 'wholly', 98, true],
    ['about, three per cent off', true, 'wholly', 97, false],
    ['about, two per cent too much', true, 'wholly', 102, true],
  ] as const)('fits or not: %s', (_, about, divided, parts, fits) => {
    expect(partsFit({ amount: { units: 100, about }, divided }, parts)).toBe(fits);
  });
});
