import { expect, test } from 'vitest';
import { looksLikeCpr, maskCpr } from './cpr.ts';

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

test.each([
  ['Se 010190-1234 og 0202921234.', 'Se XXXXXX-XXXX og XXXXXX-XXXX.'],
  ['sag 320190-1234', 'sag 320190-1234'],
  ['', ''],
])('%s is kept as %s', (text, kept) => {
  expect(maskCpr(text)).toBe(kept);
});

test('a text whose number was taken out is still to be corrected', () => {
  expect(looksLikeCpr(maskCpr('010190-1234'))).toBe(true);
});
