import { describe, expect, test } from 'vitest';
import { claimSet } from '../../../test/support/claims.ts';
import { decideBySearch } from './exact-search.ts';
import { firstBrokenRow, type LinearProblem, restrictTo } from './linear-problem.ts';
import { toLinearProblem } from './linear-rows.ts';

const problem = (counts: string, ...relations: readonly string[]): LinearProblem =>
  toLinearProblem(claimSet(`counts: ${counts}\nalways: ${JSON.stringify(relations)}`), 'wide');
const steps = 1_000_000;

describe('the exact search', () => {
  test.each([
    ['one number', problem('{ n: { of: 98 } }', 'n = 72'), 'possible'],
    ['a number beyond its limit', problem('{ n: { of: 98 } }', 'n = 99'), 'impossible'],
    ['numbers below zero', problem('{ n: { min: -9, max: 9 } }', 'n < -3', '2*n > -9'), 'possible'],
    ['no whole number between two bounds', problem('{ n: { of: 98 } }', '3*n > 7', '3*n < 9'), 'impossible'],
    [
      'a strict circle in a wide range',
      problem('{ a: { of: 900000000 }, b: { of: 900000000 } }', 'a < b', 'b < a'),
      'impossible',
    ],
    [
      'an odd number as a double',
      problem('{ a: { of: 900000000 }, b: { of: 900000000 } }', '2*a = 2*b + 1'),
      'impossible',
    ],
    [
      'a part with nothing left for it',
      problem(
        '{ n: { of: 98 }, a: { of: n }, b: { of: n }, c: { of: n } }',
        'a + b = n',
        'a + b + c <= n',
        'c >= 1',
      ),
      'impossible',
    ],
    [
      'three sums that only add up together',
      problem(
        '{ a: { of: 99999 }, b: { of: 99999 }, c: { of: 99999 } }',
        'a + b <= 9',
        'b + c <= 9',
        'a + c <= 9',
        'a + b + c >= 14',
      ),
      'impossible',
    ],
    [
      'three sums that just fit',
      problem(
        '{ a: { of: 99999 }, b: { of: 99999 }, c: { of: 99999 } }',
        'a + b <= 10',
        'b + c <= 9',
        'a + c <= 9',
        'a + b + c >= 14',
      ),
      'possible',
    ],
    [
      'a count whose limits are upside down',
      { variables: [{ id: 'n', min: 2n, max: 1n }], rows: [] },
      'impossible',
    ],
    [
      'a number of people that no double holds',
      problem('{ n: { of: 9007199254740991 } }', '3*n = 4'),
      'undecided',
    ],
  ])('%s', (_, asked, kind) => {
    const answer = decideBySearch(asked, steps);
    expect(answer.kind).toBe(kind);
    if (answer.kind === 'possible') expect(firstBrokenRow(asked, answer.witness)).toBe('none');
    if (answer.kind === 'impossible' && answer.core.size > 0)
      expect(decideBySearch(restrictTo(asked, answer.core), steps).kind).toBe('impossible');
  });

  test('gives up after its steps and says so', () => {
    const hard = problem(
      '{ a: { of: 9999 }, b: { of: 9999 }, c: { of: 9999 } }',
      '7*a + 11*b - 13*c = 5',
      '3*a - 5*b + 2*c = 1',
      'a + b + c = 9998',
    );
    expect(decideBySearch(hard, 5).kind).toBe('undecided');
  });

  test('names only members that a refusal needs', () => {
    const asked = problem(
      '{ n: { of: 98 }, a: { of: n }, b: { of: n } }',
      'b >= 3',
      'a >= 60',
      'n <= 50',
      'b <= 20',
    );
    expect(decideBySearch(asked, steps)).toEqual({
      kind: 'impossible',
      core: new Set(['always:always-2', 'always:always-3']),
    });
  });

  test('solves what hangs apart apart, so that a hundred groups are no harder than one', () => {
    const groups = Array.from({ length: 100 }, (_, index) => index);
    const counts = groups.map((index) => `a${index}: { of: 98 }, b${index}: { of: 98 }`).join(', ');
    const sums = groups.map((index) => `7*a${index} + 11*b${index} = ${300 + index}`);
    const fits = problem(`{ ${counts} }`, ...sums);
    expect(decideBySearch(fits, steps).kind).toBe('possible');
    expect(
      decideBySearch(problem(`{ ${counts} }`, ...sums, '7*a99 = 11*b99 + 1', 'a99 >= 20'), steps),
    ).toMatchObject({
      kind: 'impossible',
      core: new Set(['always:always-100', 'always:always-101', 'always:always-102']),
    });
  });
});
