import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRelation } from './parse-relation.ts';
import { printRelation } from './print-relation.ts';
import { relationMessage } from './relation-problem.ts';

const printed = (says: string) => {
  const parsed = parseRelation(says);
  return parsed.ok
    ? printRelation(parsed.value)
    : parsed.problems.map((problem) => relationMessage(problem, 'en')).join(' ');
};

describe('parseRelation', () => {
  test.each([
    ['a + b + c = n', 'a + b + c = n'],
    ['2*b >= 4/3*n - 1', '2*b >= 4/3*n - 1'],
    ['b >= 37/60*n', 'b >= 37/60*n'],
    ['2b ≥ n', '2*b >= n'],
    ['n/3 < a', '0 < a - 1/3*n'],
    ['a <= 0.25*n', 'a <= 1/4*n'],
    ['a >= 67%*n', 'a >= 67/100*n'],
    ['1/2*(a + b) = n - (3 - n)', '1/2*a + 1/2*b = 2*n - 3'],
    ['-a > -3', '0 > a - 3'],
    ['a + a = 2*a + n', '0 = n'],
    ['åbne_2 × 3 = 12', '3*åbne_2 = 12'],
  ])('reads %s', (says, same) => {
    const [one, other] = [parseRelation(says), parseRelation(same)];
    expect(one.ok && other.ok && printRelation(one.value)).toBe(other.ok && printRelation(other.value));
  });

  test.each([
    ['', 'The relation is empty. Write for example "a + b = n".'],
    ['a + b', 'The relation compares nothing. Use =, <, <=, > or >=.'],
    ['a < b < c', 'Column 7: there are two comparisons. Write them as two relations.'],
    ['a != b', 'Column 3: "!=" is not a relator. Use =, <, <=, > or >=.'],
    ['a =< b', 'Column 3: "=<" is not a relator. Use =, <, <=, > or >=.'],
    ['a = ', 'The relation ends in the middle of an expression. Add a number or a count at the end.'],
    ['(a = 3', 'Column 4: "=" cannot stand here. Write for example "2*b >= 4/3*n - 1".'],
    ['a b = 3', 'Column 3: "b" cannot stand here. Write for example "2*b >= 4/3*n - 1".'],
    ['a/b = 3', 'Column 2: two counts cannot be multiplied or divided. Multiply by numbers only.'],
    ['a/0 = 3', 'Column 2: division by zero. Correct the denominator.'],
    ['1 = 1', 'The relation names no count. Name at least one, for example "n = 72".'],
    ['a = 3; b', 'Column 6: ";" cannot stand here. Write for example "2*b >= 4/3*n - 1".'],
  ])('refuses "%s"', (says, message) => expect(printed(says)).toBe(message));

  test('reads back what is printed', () => {
    const coefficient = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 12 }));
    const relation = fc.tuple(
      fc.array(coefficient, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('=', '<', '>='),
      coefficient,
    );
    fc.assert(
      fc.property(relation, ([terms, relator, [top, bottom]]) => {
        const sum = terms
          .map(([numerator, denominator], index) => `${numerator}/${denominator}*x${index}`)
          .join(' + ');
        const parsed = parseRelation(`${sum} ${relator} ${top}/${bottom}`);
        if (!parsed.ok) return;
        const again = parseRelation(printRelation(parsed.value));
        expect(again.ok && printRelation(again.value)).toBe(printRelation(parsed.value));
      }),
    );
  });

  test('keeps fractions exact', () => {
    const parsed = parseRelation('a = 0.1 + 0.2');
    expect(parsed.ok && parsed.value.constant).toEqual({ numerator: 3n, denominator: 10n });
  });
});
