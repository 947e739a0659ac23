import { expect, test } from 'vitest';
import { safeHref } from './safe-href.ts';

test.each(['#status', '/', '/notater/a?b#c', 'https://kl.dk/', 'mailto:a@b.dk'])(
  '%s may be a link',
  (address) => {
    expect(safeHref(address)).toBe(address);
  },
);

test.each([
  'javascript:alert(1)',
  'JaVaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//evil.example/',
  '/\\evil.example/',
  '/\t/evil.example/',
  'evil.example',
  '',
])('%j leads nowhere', (address) => {
  expect(safeHref(address)).toBe('#');
});
