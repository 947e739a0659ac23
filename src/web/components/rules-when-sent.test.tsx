import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { rulesOfProgramme } from '../../../test/support/rules-of-programme.ts';
import type { Instant } from '../../core/calendar.ts';
import { RulesWhenSent } from './rules-when-sent.tsx';

const programme = { rules: rulesOfProgramme(), timeZone: 'Europe/Copenhagen' };
const listed = (at: string) => {
  const html = render(<RulesWhenSent programme={programme} at={at as Instant} language="da" />);
  return [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, text]) => text);
};

test('a receipt from before the limit was raised names the old one, and one from after it the new', () => {
  expect(listed('2020-06-07T12:00:00Z')).toContain('Højst 10 personer');
  expect(listed('2020-06-07T12:00:00Z')).not.toContain('Højst 50 personer');
  expect(listed('2020-06-08T12:00:00Z')).toContain('Højst 50 personer');
  expect(listed('2020-06-08T12:00:00Z')).not.toContain('Højst 10 personer');
});

test('what may not have begun yet is said to be uncertain', () => {
  expect(listed('2020-03-17T12:00:00Z')).toContain('Højst 10 personer (usikkert, om den gjaldt)');
});

test('before the first known day only what began on an unknown day is named, as uncertain', () => {
  expect(listed('2020-01-01T12:00:00Z')).toEqual(['2 meter (usikkert, om den gjaldt)']);
});
