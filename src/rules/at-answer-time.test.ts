import { expect, test } from 'vitest';
import { smallRulesYaml } from '../../test/support/small-rules.ts';
import type { Instant } from '../core/calendar.ts';
import { readRules } from '../programme/read-rules.ts';
import { provisionsAt } from './at-answer-time.ts';

const read = readRules({ path: 'rules.yaml', text: smallRulesYaml }, ['en']);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const rules = read.value;

test.each([
  ['nothing before the first', '2021-01-03T11:00:00Z', [], []],
  ['not what is issued and has not begun', '2021-01-04T11:00:00Z', [], []],
  [
    'what may and may not hold apart from what does',
    '2021-01-20T11:00:00Z',
    ['closing/first'],
    ['crowd-limit/thirty', 'crowd-limit/ten'],
  ],
  ['not what is only planned', '2021-01-22T11:00:00Z', ['closing/first', 'crowd-limit/ten'], []],
])('a sheet keeps %s', (_, at, inForce, uncertain) => {
  const found = provisionsAt(rules, 'Europe/Copenhagen', at as Instant);
  expect(found.inForce.map(({ ref }) => ref)).toEqual(inForce);
  expect(found.uncertain.map(({ ref }) => ref)).toEqual(uncertain);
});
