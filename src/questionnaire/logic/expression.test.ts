import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateExpression } from './evaluate-expression.ts';
import type { ExpressionValue } from './expression-value.ts';
import { parseExpression } from './parse-expression.ts';

const answers: Record<string, ExpressionValue> = {
  status: 'nearly',
  reasons: ['rooms', 'staff'],
  users: 12,
  expected: '2020-08',
  later: 'cannot-say',
  began: '2020-03-11',
  story: 'Gåture 2020',
};

function outcome(expression: string): ExpressionValue {
  const tree = parseExpression(expression);
  if (!tree.ok) throw new Error(JSON.stringify(tree.problems));
  return evaluateExpression(tree.value, (question) => answers[question] ?? '');
}

describe('an expression comes to', () => {
  test.each<[string, ExpressionValue]>([
    ["${status} = 'nearly'", true],
    ['${ status }  !=  "nearly"', false],
    ["${absent} != 'nearly'", true],
    ["${absent} = ''", true],
    ["${users} = ''", false],
    ['${absent} = 0', false],
    ['${absent} < 5 or ${absent} >= 5', false],
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['7 div 2', 3.5],
    ['7 mod 2', 1],
    ['10 - 2 - 3', 5],
    ['-3 + 5', 2],
    ['--3', 3],
    ['2 - -3', 5],
    ['.5 + 1', 1.5],
    ['1 < 2 = true()', true],
    ['true() or false() and false()', true],
    ['(true() or false()) and false()', false],
    ["selected(${reasons}, 'rooms')", true],
    ["selected(${reasons}, 'room')", false],
    ["selected(${status}, 'nearly')", true],
    ["selected(${absent}, 'nearly')", false],
    ['count-selected(${reasons})', 2],
    ['count-selected(${absent})', 0],
    ["if(${users} > 10, 'many', 'few')", 'many'],
    ["coalesce(${absent}, 'none')", 'none'],
    ['coalesce(${users}, 0) + 1', 13],
    ["contains(${story}, 'tur')", true],
    ["starts-with(${story}, 'gå')", false],
    ["string-length('æøå😀')", 4],
    ['string-length(${absent})', 0],
    ["number('12.5')", 12.5],
    ['round(2.5)', 3],
    ['round(-2.5)', -2],
    ['round(2.345, 2)', 2.35],
    ['abs(-4)', 4],
    ['min(3, ${users}, 5)', 3],
    ['max(3, ${users}, 5)', 12],
    ['sum(1, 2, ${users})', 15],
    ["regex('8000', '[0-9]{4}')", true],
    ["regex('80000', '[0-9]{4}')", false],
    ["regex('a\nb', 'a.b')", false],
    ["not(${status} = 'nearly')", false],
    ["${expected} < '2020-09'", true],
    ["${expected} >= '2020-08'", true],
    ["${later} < '2020-09' or ${later} > '2020-01'", false],
    ["${began} <= '2020-03-11'", true],
    // What is not known of both is not compared: some day in March may be the 11th.
    ["${began} < '2020-04'", true],
    ["${began} < '2020-03'", false],
    ["${began} <= '2020'", true],
    ["'or' = 'or'", true],
  ])('%s → %j', (expression, value) => {
    expect(outcome(expression)).toEqual(value);
  });
});

describe('an expression that cannot be read says where and what was expected', () => {
  test.each([
    ['', 0, 'operand'],
    ['   ', 3, 'operand'],
    ['${status} =', 11, 'operand'],
    ['${status} ${users}', 10, 'operator'],
    ["${status} = 'nearly", 12, 'closing-quote'],
    ['(1 + 2', 6, 'closing-parenthesis'],
    ['selected(${a}, ', 15, 'operand'],
    ["selected(${a} 'b')", 14, 'comma-or-closing-parenthesis'],
    ['$status = 1', 0, 'question-name'],
    ['${sta tus} = 1', 0, 'question-name'],
    ['status = 1', 0, 'operand'],
    ['1 && 2', 2, 'known-character'],
    ['1 == 2', 3, 'operand'],
    ['and', 0, 'operand'],
    ['1 and', 5, 'operand'],
    [')', 0, 'operand'],
    [`${'('.repeat(2000)}1`, 61, 'less-nesting'],
    [`${'-'.repeat(2000)}1`, 61, 'less-nesting'],
    [`1${' + 1'.repeat(2000)}`, 5000, 'shorter-expression'],
  ])('%s at %i: %s', (expression, at, expected) => {
    expect(parseExpression(expression)).toMatchObject({
      ok: false,
      problems: [{ code: 'expression-syntax', at, expected }],
    });
  });
});

test('no text whatever makes the parser throw', () => {
  const piece = fc.constantFrom(
    '${a}',
    "'x'",
    '1',
    '(',
    ')',
    ',',
    'and',
    'or',
    'not',
    '=',
    '<',
    '-',
    '$',
    ' ',
    'é',
    '"',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join(' ')),
      ),
      (text) => {
        const tree = parseExpression(text);
        expect(tree.ok || tree.problems.length === 1).toBe(true);
      },
    ),
  );
});
