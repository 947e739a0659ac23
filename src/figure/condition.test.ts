import { expect, test } from 'vitest';
import { questionId } from '../core/ids.ts';
import { outcome } from './condition.ts';

test.each([
  ['a day in the span', '2020-05-10', 'yes'],
  ['a month that lies in it whole', '2020-05', 'yes'],
  ['a month that only begins in it', '2020-06', 'no'],
  ['a year', '2020', 'no'],
])('%s', (_, key, expected) => {
  const span = { question: questionId('since'), from: '2020-05-01', to: '2020-06-15' };
  expect(outcome(span, () => key, false)).toBe(expected);
});
