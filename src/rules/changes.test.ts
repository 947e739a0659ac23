import { describe, expect, test } from 'vitest';
import { smallRulesYaml } from '../../test/support/small-rules.ts';
import type { CalendarDate } from '../core/calendar.ts';
import { readRules } from '../programme/read-rules.ts';
import { changesBetween, differencesBetween } from './changes.ts';
import { rulesInForce } from './in-force.ts';
import { piecesOf, timelineOf } from './timeline.ts';

const read = readRules({ path: 'rules.yaml', text: smallRulesYaml }, ['en']);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const rules = read.value;
const day = (text: string) => text as CalendarDate;

describe('what is in force', () => {
  const states = (date: string) =>
    rulesInForce(rules, day(date)).map(({ dated, state }) => `${dated.ref} ${state.kind}`);

  test.each([
    ['2021-01-03', []],
    ['2021-01-04', ['closing/first issued']],
    ['2021-01-05', ['closing/first begins', 'crowd-limit/thirty in-force']],
    ['2021-01-20', ['closing/first in-force', 'crowd-limit/thirty uncertain', 'crowd-limit/ten uncertain']],
    ['2021-01-22', ['closing/first in-force', 'crowd-limit/ten in-force', 'crowd-limit/five planned']],
    [
      '2021-02-01',
      [
        'closing/first in-force',
        'closing/second agreed',
        'crowd-limit/ten in-force',
        'crowd-limit/five planned',
      ],
    ],
    ['2021-02-10', ['closing/second in-force', 'crowd-limit/ten in-force', 'crowd-limit/five planned']],
    ['2021-04-01', ['crowd-limit/ten in-force', 'crowd-limit/five planned']],
    ['2021-06-01', ['crowd-limit/ten in-force', 'crowd-limit/five planned']],
  ])('on %s', (date, expected) => expect(states(date)).toEqual(expected));
});

describe('what changed', () => {
  test('is told in order of time, with what was agreed and what happened', () => {
    const told = changesBetween(rules, day('2021-01-03'), day('2021-02-10')).map((change) =>
      change.kind === 'event' ? change.event.id : `${change.dated.ref} ${change.kind}`,
    );
    expect(told).toEqual([
      'briefing',
      'closing/first issued',
      'crowd-limit/thirty begins',
      'closing/first begins',
      'crowd-limit/ten begins',
      'closing/second agreed',
      'closing/second begins',
    ]);
  });

  test('includes what may have been on one of the days', () => {
    const [ten] = changesBetween(rules, day('2021-01-21'), day('2021-01-21'));
    expect(ten).toMatchObject({
      kind: 'begins',
      when: { first: '2021-01-20T00:00', last: '2021-01-22T00:00' },
    });
  });

  test('tells of an end by its own words on the day after the last', () => {
    expect(changesBetween(rules, day('2021-04-01'), day('2021-04-01'))).toMatchObject([
      { kind: 'ends', when: { first: '2021-04-01T00:00', last: '2021-04-01T00:00' } },
    ]);
  });

  test('puts places with the same change together', () => {
    const differences = differencesBetween(rules, day('2021-02-09'), day('2021-02-10'));
    expect(
      differences.map(({ act, places, before, after }) => [
        act.id,
        places.map(({ id }) => id),
        before.verdict,
        after.verdict,
      ]),
    ).toEqual([['lend', ['branch', 'school'], 'not-allowed', 'conditional']]);
  });

  test('is nothing between a day and itself', () => {
    expect(differencesBetween(rules, day('2021-02-09'), day('2021-02-09'))).toEqual([]);
  });
});

describe('the timeline', () => {
  const rows = timelineOf(rules).streams.flatMap((stream) => stream.rows);
  const pieces = (ref: string) => {
    const row = rows.find(({ dated }) => dated.ref === ref);
    return row
      ? piecesOf(row.span, day('2021-01-01'), day('2021-06-30')).map(({ from, to, certain }) => [
          from,
          to,
          certain,
        ])
      : undefined;
  };

  test('has every version once', () => expect(rows).toHaveLength(5));

  test('draws apart what is certain and what may be', () => {
    expect(pieces('crowd-limit/thirty')).toEqual([
      ['2021-01-05T00:00', '2021-01-20T00:00', true],
      ['2021-01-20T00:00', '2021-01-22T00:00', false],
    ]);
    expect(pieces('crowd-limit/ten')).toEqual([
      ['2021-01-20T00:00', '2021-01-22T00:00', false],
      ['2021-01-22T00:00', '2021-06-30T24:00', true],
    ]);
  });

  test('draws nothing for a plan', () => expect(pieces('crowd-limit/five')).toEqual([]));
});
