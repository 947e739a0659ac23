import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { question } from '../../test/support/small-questionnaire.ts';
import { absences, answered, missing } from './answer.ts';
import { answerText, readAnswerText } from './answer-text.ts';

const text = question('text', 'how', { length: 'long', maxCharacters: 100 });
const number = question('number', 'users', { unit: {}, integer: false });

test('any text comes back as it was, and none looks like a mark', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('', '#', '\\', '#unknown', '\\#'),
      (body, start) => {
        const answer = answered({ kind: 'text', text: start + body });
        expect(answerText(answer)).not.toMatch(/^#/);
        expect(readAnswerText(text, answerText(answer))).toEqual(answer);
      },
    ),
  );
});

test('any number comes back to its last bit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const answer = answered({ kind: 'number', number: value + 0 });
      expect(readAnswerText(number, answerText(answer))).toEqual(answer);
    }),
  );
});

describe('kinds of missing', () => {
  test.each(absences)('%s has a mark of its own', (why) => {
    expect(answerText(missing(why))).toBe(`#${why}`);
    expect(readAnswerText(text, `#${why}`)).toEqual(missing(why));
  });
});

test.each([
  [number, 'many'],
  [number, ''],
  [question('yes-no', 'learnt', {}), 'perhaps'],
])('what it cannot have written is refused: %#', (asked, stored) => {
  expect(() => readAnswerText(asked, stored)).toThrow('not a stored');
});
