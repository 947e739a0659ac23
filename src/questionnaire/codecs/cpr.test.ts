import { expect, test } from 'vitest';
import { looksLikeCpr } from './cpr.ts';

test.each([
  ['010190-1234', true],
  ['0101901234', true],
  ['010190 1234', true],
  ['010190 – 1234', true],
  ['Peter, 290200-1234, bor her', true],
  ['311299-1234.', true],
  ['x010190-1234x', true],
  ['320190-1234', false],
  ['300200-1234', false],
  ['311199-1234', false],
  ['001190-1234', false],
  ['011390-1234', false],
  ['1010190-1234', false],
  ['010190-12345', false],
  ['010190', false],
  ['01019012', false],
  ['telefon 70 20 02 66', false],
  ['sag 20-1234', false],
])('%s → %s', (text, looks) => {
  expect(looksLikeCpr(text)).toBe(looks);
});
