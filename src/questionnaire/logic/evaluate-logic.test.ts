import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as fixtures from '../../../test/support/small-questionnaire.ts';
import { questionId } from '../../core/ids.ts';
import { compileLogic, isQuestion, type Logic } from './compile-logic.ts';
import { changeAnswer, evaluateLogic, isAsked, type LogicState } from './evaluate-logic.ts';
import type { ExpressionValue } from './expression-value.ts';

const { small, question, questionnaire, section } = fixtures;
const logic = compileLogic(small);
const values = (given: Record<string, ExpressionValue>) =>
  new Map(Object.entries(given).map(([id, value]) => [questionId(id), value]));
const asked = (state: LogicState, of: Logic = logic) =>
  of.parts.flatMap((part) =>
    isQuestion(part.of) && isAsked(of, state, part.of.id) ? [part.of.id as string] : [],
  );

describe('what is asked', () => {
  const always = ['status', 'users', 'users_back', 'percent', 'band', 'began', 'learning'];
  test.each<[string, Record<string, ExpressionValue>, readonly string[]]>([
    ['with nothing answered', {}, ['expected']],
    ['with all as before', { status: 'as_before' }, []],
    ['with a section that becomes relevant', { status: 'early' }, ['reasons', 'expected']],
    [
      'with "other" chosen',
      { status: 'early', reasons: ['rooms', 'other'] },
      ['reasons', 'other_reason', 'expected'],
    ],
    ['with "other" chosen and then skipped', { status: 'as_before', reasons: ['other'] }, []],
    ['with a yes', { status: 'as_before', learning: 'yes' }, ['story']],
  ])('%s', (_, given, further) => {
    expect(asked(evaluateLogic(logic, values(given))).toSorted()).toEqual([...always, ...further].toSorted());
  });

  test('an answer that is no longer asked counts for nothing, and is kept', () => {
    const chain = compileLogic(
      questionnaire([
        section('s', [
          question('yes-no', 'a', {}),
          question('yes-no', 'b', { relevant: "${a} = 'yes'" }),
          question('yes-no', 'c', { relevant: "${b} = 'yes'" }),
        ]),
      ]),
    );
    const open = evaluateLogic(chain, values({ a: 'yes', b: 'yes' }));
    expect(asked(open, chain)).toEqual(['a', 'b', 'c']);
    const shut = changeAnswer(chain, open, { question: questionId('a'), value: 'no' });
    expect(asked(shut, chain)).toEqual(['a']);
    expect(shut.values.get(questionId('b'))).toBe('yes');
    expect(asked(changeAnswer(chain, shut, { question: questionId('a'), value: 'yes' }), chain)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

describe('checks', () => {
  test.each<[string, Record<string, ExpressionValue>, readonly string[]]>([
    ['say nothing while an answer is missing', { users_back: 5 }, []],
    ['hold', { users: 5, users_back: 5, status: 'as_before' }, []],
    ['fail', { users: 5, users_back: 6, status: 'early' }, ['within']],
    ['fail together', { users: 5, users_back: 6, status: 'as_before' }, ['within', 'all_back']],
    ['count zero as an answer', { users: 0, users_back: 1 }, ['within']],
  ])('%s', (_, given, failing) => {
    expect(evaluateLogic(logic, values(given)).failedChecks.map(({ id }) => id)).toEqual(failing);
  });
});

test('changing one answer gives the same as evaluating everything', () => {
  const answer = fc.oneof(
    fc.tuple(fc.constant('status'), fc.constantFrom('', 'as_before', 'early')),
    fc.tuple(
      fc.constant('reasons'),
      fc.constantFrom<ExpressionValue>('', ['other'], ['rooms', 'other'], ['none']),
    ),
    fc.tuple(fc.constantFrom('users', 'users_back'), fc.constantFrom<ExpressionValue>('', 0, 5, 6)),
    fc.tuple(fc.constant('learning'), fc.constantFrom('', 'yes', 'no')),
  );
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 12 }), (changes) => {
      let state = evaluateLogic(logic, new Map());
      for (const [id, value] of changes)
        state = changeAnswer(logic, state, { question: questionId(id), value });
      const { evaluated: _, ...whole } = evaluateLogic(logic, state.values);
      expect(state).toMatchObject(whole);
    }),
  );
});

test('only what depends on a change is evaluated', () => {
  const pairs = Array.from({ length: 500 }, (_, index) => [
    question('yes-no', `q${index}`, {}),
    question('text', `t${index}`, { length: 'short', maxCharacters: 10, relevant: `\${q${index}} = 'yes'` }),
  ]);
  const long = compileLogic(questionnaire([section('s', pairs.flat())]));
  const state = evaluateLogic(long, new Map());
  expect(state.evaluated).toBe(500);
  expect(changeAnswer(long, state, { question: questionId('q250'), value: 'yes' }).evaluated).toBe(1);
});
