import { describe, expect, test } from 'vitest';
import { fraction } from '../quantity/fraction.ts';
import { readClaimsFile } from './claims-file/read-claims-file.ts';
import { writeClaimsFile } from './claims-file/write-claims-file.ts';
import { type ClaimCorrections, correctClaims } from './correct-claims.ts';

const read = readClaimsFile(`
counts:
  n: { of: 98 }
  a: { of: n }
  b: { of: n }
always:
  - { id: whole, says: a + b = n, reason: two answers }
claims:
  - { id: k1, sentence: "s1", share: 1/2, hedge: knap, count: a, base: n }
  - { id: k2, sentence: "s2", says: b = 40 }
  - { id: k3, sentence: "s3", says: a < b }
suppose:
  - { id: u1, says: a = b, reason: both, claims: [k1, k2] }
`);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const set = read.value;

const none: ClaimCorrections = {
  leftOut: new Set(),
  dropped: new Set(),
  sizes: new Map(),
  ordinary: new Map(),
  wide: new Map(),
};
const corrected = (corrections: Partial<ClaimCorrections>) => correctClaims(set, { ...none, ...corrections });
const says = (id: string, reading: 'ordinary' | 'wide', corrections: Partial<ClaimCorrections>) =>
  corrected(corrections)
    .claims.find((claim) => claim.id === id)
    ?.[reading].map((relation) => relation.says);

describe('corrections', () => {
  test('that are none change nothing', () => {
    expect(corrected({})).toEqual(set);
  });

  test.each<[string, 'k1' | 'k2' | 'k3', ClaimCorrections['ordinary'], readonly string[]]>([
    ['two counts', 'k1', new Map([['k1', { in: 'counts', lo: 40, hi: 44 }]]), ['a >= 40', 'a <= 44']],
    ['one count', 'k2', new Map([['k2', { in: 'counts', lo: 41, hi: 41 }]]), ['b = 41']],
    ['no upper end', 'k1', new Map([['k1', { in: 'counts', lo: 40 }]]), ['a >= 40']],
    [
      'percentages of a base',
      'k1',
      new Map([['k1', { in: 'percent', lo: fraction(45), hi: fraction(99, 2) }]]),
      ['a >= 9/20*n', 'a <= 99/200*n'],
    ],
    [
      'percentages of no base',
      'k2',
      new Map([['k2', { in: 'percent', lo: fraction(45), hi: fraction(50) }]]),
      ['b = 40'],
    ],
    ['a claim about two counts', 'k3', new Map([['k3', { in: 'counts', lo: 1, hi: 2 }]]), ['a < b']],
  ])('of an interval: %s', (_, id, intervals, relations) => {
    expect(says(id, 'ordinary', { ordinary: intervals })).toEqual(relations);
    expect(says(id, 'wide', { wide: intervals })).toEqual(relations);
    expect(says(id, 'wide', { ordinary: intervals })).toEqual(says(id, 'wide', {}));
  });

  test('leave out claims, with what is supposed of them, and what does not hold', () => {
    const { claims, suppositions, always } = corrected({
      leftOut: new Set(['k2']),
      dropped: new Set(['whole']),
    });
    expect([claims.map(({ id }) => id), suppositions, always]).toEqual([['k1', 'k3'], [], []]);
    expect(corrected({ dropped: new Set(['u1']) }).suppositions).toEqual([]);
  });

  test('give a base its size', () => {
    expect(corrected({ sizes: new Map([['n', 76]]) }).counts[0]).toEqual({ id: 'n', min: 76, max: 76 });
  });

  test('are written to a claims file that reads back the same', () => {
    const changed = corrected({
      ordinary: new Map([['k1', { in: 'percent', lo: fraction(1, 3), hi: fraction(50) }]]),
      wide: new Map([['k2', { in: 'counts', lo: 38, hi: 42 }]]),
      sizes: new Map([['n', 76]]),
      dropped: new Set(['whole']),
    });
    expect(readClaimsFile(writeClaimsFile(changed))).toEqual({ ok: true, value: changed });
  });
});
