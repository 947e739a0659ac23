import { describe, expect, test } from 'vitest';
import { satisfies } from '../../../test/support/brute-force.ts';
import { claimSet } from '../../../test/support/claims.ts';
import { usualLimits } from './oracle.ts';
import { possibleRange } from './possible-range.ts';
import { reconstruct } from './reconstruct.ts';

const options = {
  reading: 'ordinary',
  deciders: [],
  limits: { ...usualLimits, now: () => performance.now() },
} as const;
const range = (numerator: number, denominator: number, top: number, bottom: number) => ({
  ok: true,
  value: {
    kind: 'range',
    least: { numerator: BigInt(numerator), denominator: BigInt(denominator) },
    greatest: { numerator: BigInt(top), denominator: BigInt(bottom) },
  },
});

/** § 85 of the memo: just under two thirds of the 83 that answered, out of 98. */
const answered = claimSet(`
counts: { all: { min: 98, max: 98 }, n: { of: all }, yes: { of: n }, silent: { of: all }, silentYes: { of: silent } }
always: [ "n + silent = all" ]
claims:
  - { id: size, sentence: "83 har svaret.", says: "n = 83" }
  - { id: yes, sentence: "Knap 2/3.", share: 2/3, hedge: knap, count: yes, base: n }`);

describe('possibleRange', () => {
  test.each([
    ['yes', undefined, range(53, 1, 55, 1)],
    ['yes + silentYes', undefined, range(53, 1, 70, 1)],
    ['yes + silentYes', 'all', range(53, 98, 5, 7)],
    ['1/2*yes - 3', undefined, range(47, 2, 49, 2)],
    ['yes', 'n', range(53, 83, 55, 83)],
  ])('of %s as a share of %s', async (expression, base, expected) => {
    const asked = base === undefined ? options : { ...options, base };
    expect(await possibleRange(answered, expression, asked)).toEqual(expected);
  });

  test('of a share whose base is open lies between shares of different bases', async () => {
    const open = claimSet(`
counts: { n: { min: 3, max: 7 }, a: { of: n } }
claims:
  - { id: k, sentence: "Godt halvdelen.", share: 1/2, hedge: mere end, count: a, base: n }
  - { id: l, sentence: "Under 70 pct.", share: 70 %, hedge: under, count: a, base: n }`);
    expect(await possibleRange(open, 'a', { ...options, base: 'n' })).toEqual(range(4, 7, 2, 3));
  });

  test('says that nothing is possible, and what it does not know', async () => {
    const none = claimSet('counts: { n: { of: 9 } }\nalways: ["n = 3", "n = 4"]');
    expect(await possibleRange(none, 'n', options)).toEqual({ ok: true, value: { kind: 'impossible' } });
    expect(await possibleRange(none, 'n + z', options)).toEqual({
      ok: false,
      problems: [{ code: 'range_count_unknown', found: 'z' }],
    });
    expect((await possibleRange(none, 'n +', options)).ok).toBe(false);
  });
});

describe('reconstruct', () => {
  test('gives one way in which everything is true and counts the others', async () => {
    const done = await reconstruct(answered, { ...options, atMost: 1000 });
    // 53, 54 or 55 of those that answered, and 0 to 15 of those that did not.
    expect(done).toMatchObject({ kind: 'possible', solutions: { kind: 'exactly', solutions: 48 } });
    expect(done.kind === 'possible' && satisfies(answered, 'ordinary', done.counts)).toBe(true);
  });

  test('stops counting at the bound', async () => {
    const done = await reconstruct(answered, { ...options, atMost: 20 });
    expect(done).toMatchObject({ kind: 'possible', solutions: { kind: 'at_least', solutions: 20 } });
  });

  test('gives nothing where nothing is possible', async () => {
    const none = claimSet('counts: { n: { of: 9 } }\nalways: ["n = 3", "n = 4"]');
    expect(await reconstruct(none, { ...options, atMost: 9 })).toEqual({ kind: 'impossible' });
  });
});
