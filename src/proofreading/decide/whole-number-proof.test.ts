import { expect, test } from 'vitest';
import { evidenceStrength } from './whole-number-proof.ts';

const percent = (decimals: number) => ({
  kind: 'percent' as const,
  share: { numerator: 1n, denominator: 2n },
  decimals,
});

test.each([
  // Of 101 whole percentages 75 come from a base of 74, and 69 from one of 64: 66 counts, both halves of none.
  [74, 0, { ruledOut: 26, printable: 101 }],
  [98, 0, { ruledOut: 2, printable: 101 }],
  [100, 0, { ruledOut: 0, printable: 101 }],
  [5000, 0, { ruledOut: 0, printable: 101 }],
  [2, 0, { ruledOut: 98, printable: 101 }],
  // 12.5, 37.5, 62.5 and 87.5 may be rounded either way.
  [8, 0, { ruledOut: 101 - 9 - 4, printable: 101 }],
  [74, 1, { ruledOut: 1001 - 75, printable: 1001 }],
])('with a base of %i and %i decimals', (base, decimals, expected) => {
  expect(evidenceStrength(percent(decimals), base)).toEqual(expected);
});

test('says nothing of fractions, counts and empty bases', () => {
  expect(evidenceStrength({ kind: 'fraction', share: { numerator: 1n, denominator: 2n } }, 74)).toBe(null);
  expect(evidenceStrength({ kind: 'whole', value: 3 }, 74)).toBe(null);
  expect(evidenceStrength(percent(0), 0)).toBe(null);
});
