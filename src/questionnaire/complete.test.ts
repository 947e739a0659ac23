import { describe, expect, test } from 'vitest';
import { small } from '../../test/support/small-questionnaire.ts';
import { questionId } from '../core/ids.ts';
import { missing } from './answer.ts';
import { complete } from './complete.ts';
import { decode, encodeQuestion, type RawForm } from './decode.ts';
import { questionsOf } from './logic/compile-logic.ts';

const sheet = (form: RawForm) => complete(small, decode(small, form).answers);
const stateOf = (form: RawForm, id: string) => {
  const answer = sheet(form).answers.get(questionId(id));
  return answer?.state === 'missing' ? answer.why : answer?.value;
};

describe('a sheet', () => {
  test('has an answer for every question', () => {
    expect([...sheet({}).answers.keys()]).toEqual(questionsOf(small).map(({ id }) => id));
  });
  test.each<[string, RawForm, string, unknown]>([
    ['not answered', {}, 'status', 'not-answered'],
    ['not asked, for its section is skipped', { status: ['as_before'] }, 'expected', 'not-asked'],
    [
      'not asked, though it was answered',
      { status: ['as_before'], reasons: ['rooms'] },
      'reasons',
      'not-asked',
    ],
    [
      'not asked, for its option is not chosen',
      { status: ['early'], reasons: ['rooms'], other_reason: ['x'] },
      'other_reason',
      'not-asked',
    ],
    ['answered', { status: ['early'], reasons: ['rooms'] }, 'reasons', { kind: 'choices', codes: ['rooms'] }],
    ['does not know', { 'users.missing': ['unknown'] }, 'users', 'unknown'],
    ['not answered while it cannot be read', { users: ['mange'] }, 'users', 'not-answered'],
  ])('%s', (_, form, id, state) => {
    expect(stateOf(form, id)).toEqual(state);
  });
  test('knows which required questions are missing', () => {
    expect(sheet({}).requiredMissing).toEqual(['status']);
    expect(sheet({ status: ['early'] }).requiredMissing).toEqual(['reasons']);
    expect(sheet({ status: ['early'], 'reasons.missing': ['unknown'] }).requiredMissing).toEqual([]);
  });
  test('that was "not asked" in a dataset is not answered where logic does ask', () => {
    const answers = new Map([[questionId('users'), missing('not-asked')]]);
    expect(complete(small, answers).answers.get(questionId('users'))).toEqual(missing('not-answered'));
  });
});

describe('decoding', () => {
  test('ties each problem to its field', () => {
    const { problems } = decode(small, {
      users: ['x'],
      'users_back.missing': ['ved ikke'],
      status: ['early', 'nearly'],
    });
    expect(problems.map(({ field, code }) => [field, code])).toEqual([
      ['status', 'several-values'],
      ['users', 'not-a-number'],
      ['users_back.missing', 'unknown-absence'],
    ]);
  });
  test('reads back what encoding wrote', () => {
    const form: RawForm = {
      status: ['nearly'],
      reasons: ['rooms', 'other'],
      other_reason: ['Støj'],
      users: ['5'],
      'users_back.missing': ['unknown'],
    };
    const { answers } = decode(small, form);
    const again = Object.assign(
      {},
      ...questionsOf(small).map((one) => encodeQuestion(one, answers.get(one.id) ?? missing('not-answered'))),
    );
    expect(decode(small, again).answers).toEqual(answers);
  });
});
