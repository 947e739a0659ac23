import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallRulesYaml } from '../../test/support/small-rules.ts';
import { addDays, type CalendarDate } from '../core/calendar.ts';
import { endOfLocalDay, type LocalMoment } from '../core/local-moment.ts';
import { readRules } from '../programme/read-rules.ts';
import { askRules, askRulesOn } from './ask-rules.ts';
import type { Rules } from './rules.ts';

const rules = read(smallRulesYaml);
const at = (text: string) => text as LocalMoment;
const day = (text: string) => text as CalendarDate;

function read(text: string): Rules {
  const result = readRules({ path: 'rules.yaml', text }, ['en']);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('the answer at a moment', () => {
  test.each([
    ['is unknown before the first known rule', '2021-01-05T07:59', 'branch', 'lend', undefined, 'unknown'],
    [
      'is no from the minute that the ban begins',
      '2021-01-05T08:00',
      'branch',
      'lend',
      undefined,
      'not-allowed',
    ],
    [
      'is unknown where rules hold that do not say',
      '2021-01-06T00:00',
      'mobile',
      'lend',
      undefined,
      'unknown',
    ],
    ['is not changed by what is only agreed', '2021-02-09T23:59', 'branch', 'lend', undefined, 'not-allowed'],
    ['follows the amendment once in force', '2021-02-10T00:00', 'branch', 'lend', undefined, 'conditional'],
    [
      'keeps what the amendment leaves standing',
      '2021-02-10T00:00',
      'branch',
      'read-there',
      undefined,
      'not-allowed',
    ],
    ['is unknown when the last rule has ended', '2021-04-01T00:00', 'branch', 'lend', undefined, 'unknown'],
    ['is unknown where nobody has looked', '2022-01-01T00:00', 'branch', 'lend', undefined, 'unknown'],
    [
      'lets a duty stand where no order opens',
      '2021-01-01T00:00',
      'branch',
      'shorten-hours',
      undefined,
      'not-allowed',
    ],
    [
      'lets a duty be departed from on conditions',
      '2021-01-06T00:00',
      'branch',
      'shorten-hours',
      undefined,
      'conditional',
    ],
    [
      'lets the duty stand again afterwards',
      '2021-04-01T00:00',
      'branch',
      'shorten-hours',
      undefined,
      'not-allowed',
    ],
    [
      'does not claim the duty where nobody has looked',
      '2022-01-01T00:00',
      'branch',
      'shorten-hours',
      undefined,
      'unknown',
    ],
    ['is yes up to the limit', '2021-01-06T00:00', 'branch', 'meet', 30, 'allowed'],
    ['is no beyond the limit', '2021-01-06T00:00', 'branch', 'meet', 31, 'not-allowed'],
    ['is uncertain while sources disagree', '2021-01-20T12:00', 'branch', 'meet', 25, 'uncertain'],
    ['is certain where both readings agree', '2021-01-20T12:00', 'branch', 'meet', 10, 'allowed'],
    ['is certain when both dates have passed', '2021-01-22T00:00', 'branch', 'meet', 25, 'not-allowed'],
    ['is conditional between free and never', '2021-01-22T00:00', 'branch', 'meet', 20, 'conditional'],
    [
      'names the limit as a condition where no amount is given',
      '2021-01-22T00:00',
      'branch',
      'meet',
      undefined,
      'conditional',
    ],
    ['does not let a plan come into force', '2021-05-02T00:00', 'branch', 'meet', 8, 'allowed'],
  ])('%s', (_, moment, place, act, amount, verdict) => {
    const asked = { place, act, ...(amount === undefined ? {} : { amount }) };
    expect(askRules(rules, asked, at(moment)).verdict).toBe(verdict);
  });

  test('says why it is unknown', () => {
    const why = (moment: string, place = 'branch') =>
      askRules(rules, { place, act: 'lend' }, at(moment)).why?.kind;
    expect(why('2021-01-01T00:00')).toBe('before-first-rule');
    expect(why('2021-01-06T00:00', 'mobile')).toBe('not-covered');
    expect(why('2021-04-01T00:00')).toBe('no-rule-in-force');
    expect(why('2022-01-01T00:00')).toBe('not-followed-so-far');
  });

  test('gives both readings and whose they are where sources disagree', () => {
    const { because, readings } = askRules(
      rules,
      { place: 'branch', act: 'meet', amount: 25 },
      at('2021-01-21T00:00'),
    );
    expect(because).toEqual([]);
    expect(readings.map(({ verdict, begun }) => [verdict, begun.map(({ ref }) => ref)])).toEqual([
      ['allowed', []],
      ['not-allowed', ['crowd-limit/ten']],
    ]);
  });

  test('tells of what is agreed or planned and does not hold yet', () => {
    const ahead = (moment: string, act: string) =>
      askRules(rules, { place: 'branch', act }, at(moment)).ahead.map(({ ref }) => ref);
    expect(ahead('2021-01-31T00:00', 'lend')).toEqual([]);
    expect(ahead('2021-02-01T00:00', 'lend')).toEqual(['closing/second']);
    expect(ahead('2021-02-10T00:00', 'lend')).toEqual([]);
    expect(ahead('2021-05-02T00:00', 'meet')).toEqual(['crowd-limit/five']);
  });

  test('shows local decisions for the kind of place on their days', () => {
    const local = (moment: string, place: string) =>
      askRules(rules, { place, act: 'shorten-hours' }, at(moment)).localDecisions.map(({ id }) => id);
    expect(local('2021-01-31T23:00', 'branch')).toEqual(['north']);
    expect(local('2021-02-01T00:00', 'branch')).toEqual([]);
    expect(local('2021-01-15T00:00', 'school')).toEqual([]);
  });
});

describe('the answer on a day', () => {
  test('has one part where nothing changes', () => {
    expect(askRulesOn(rules, { place: 'branch', act: 'lend' }, day('2021-01-10'))).toHaveLength(1);
  });

  test('has a part for before and one for after where something begins', () => {
    const parts = askRulesOn(rules, { place: 'branch', act: 'lend' }, day('2021-01-05'));
    expect(parts.map(({ from, answer }) => [from, answer.verdict])).toEqual([
      ['2021-01-05T00:00', 'unknown'],
      ['2021-01-05T08:00', 'not-allowed'],
    ]);
  });

  test('ends with the new rule where the time of day was not found', () => {
    const text = smallRulesYaml.replace('from: 2021-01-05T08:00', 'fromSometimeOn: 2021-01-05');
    const parts = askRulesOn(
      read(text.replace(/examples:\n.*\n/, '')),
      { place: 'branch', act: 'lend' },
      day('2021-01-05'),
    );
    expect(parts.map(({ answer }) => answer.verdict)).toEqual(['uncertain', 'not-allowed']);
  });

  test('is made of the answers at its moments', () => {
    const places = rules.places.map(({ id }) => id);
    const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        minutes,
        fc.constantFrom(...places),
        fc.constantFrom(...rules.acts),
        (days, minute, place, act) => {
          const date = addDays(day('2020-12-20'), days);
          const asked = { place, act: act.id, amount: 15 };
          const clock = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
          const moment = at(`${date}T${clock}`);
          const part = askRulesOn(rules, asked, date).findLast(({ from }) => from <= moment);
          expect(part?.answer.verdict).toBe(askRules(rules, asked, moment).verdict);
        },
      ),
    );
  });

  test('never allows anything before the first known rule', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: -1 }), fc.constantFrom(...rules.acts), (days, act) => {
        const moment = endOfLocalDay(addDays(day('2021-01-04'), days));
        expect(askRules(rules, { place: 'branch', act: act.id, amount: 1 }, moment).verdict).not.toBe(
          'allowed',
        );
      }),
    );
  });
});
