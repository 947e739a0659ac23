import { expect, test } from 'vitest';
import { changeText } from './change-text.ts';

const texts = {
  sameAsBefore: 'Som sidst',
  sinceBefore: 'siden sidst',
  percent: 'pct.',
  points: 'procentpoint',
};

test.each([
  ['the same', 50, 50, false, 'Som sidst'],
  ['more', 50, 60, false, '+10 (+20 pct.) siden sidst'],
  ['less', 1500, 250.5, false, '−1.249,5 (−83 pct.) siden sidst'],
  ['more than nothing, which has no percent', 0, 3, false, '+3 siden sidst'],
  ['a percentage, which differs by points', 50, 45.5, true, '−4,5 procentpoint siden sidst'],
])('a number that is %s', (_, before, now, share, text) => {
  expect(changeText(before, now, share, 'da', texts)).toBe(text);
});
