import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suppressedRows } from './suppression.ts';

describe('rows hidden at a threshold of 5', () => {
  test.each([
    ['none is too small', [5, 6, 7], []],
    ['empty rows are no secret', [0, 6, 7], []],
    ['the smallest other goes with a single small row', [12, 2, 30, 9], [1, 3]],
    ['two small rows that make the threshold together protect each other', [12, 2, 30, 3], [1, 3]],
    ['two small rows below it need a third', [12, 2, 30, 1], [0, 1, 3]],
    ['of equally small others the first goes', [9, 2, 9], [0, 1]],
    ['the only row with answers has nothing to hide behind', [0, 3, 0], [1]],
    ['no rows', [], []],
  ])('%s', (_, counts, hidden) => expect(suppressedRows(counts, 5)).toEqual(hidden));
});

test('whoever knows the total learns of no fewer than the threshold', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 12 }), fc.integer({ min: 1, max: 10 }), (counts, least) => {
      const hidden = suppressedRows(counts, least).map((index) => counts[index] ?? 0);
      const shown = counts.filter((_, index) => !suppressedRows(counts, least).includes(index));
      expect(shown.every((n) => n === 0 || n >= least)).toBe(true);
      if (hidden.length === 0 || shown.every((n) => n === 0)) return;
      expect(hidden.length).toBeGreaterThanOrEqual(2);
      expect(hidden.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(least);
    }),
  );
});
