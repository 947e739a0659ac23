import { describe, expect, test } from 'vitest';
import * as fixtures from '../../../test/support/small-questionnaire.ts';
import { questionId } from '../../core/ids.ts';
import type { Item, Option, Question } from '../definition.ts';
import { lintQuestionnaire } from './lint-questionnaire.ts';

const { check, date, month, option, question, questionnaire, section, small } = fixtures;

test('a sound questionnaire has no problems', () => {
  expect(lintQuestionnaire(small)).toEqual([]);
});

const status = question('choice', 'status', { options: [option('as_before'), option('early')] });
const reasons = question('choices', 'reasons', { options: [option('rooms'), option('staff')] });
const users = question('number', 'users', { unit: {}, integer: true, min: 0, max: 10 });
const expected = question('month', 'expected', {
  from: month('2020-06'),
  to: month('2020-08'),
  cannotSay: true,
});
const began = question('date', 'began', {});
const story = question('text', 'story', { length: 'long', maxCharacters: 10 });
const learning = question('yes-no', 'learning', {});
const known = [status, reasons, users, expected, began, story, learning];

const codes = (of: ReturnType<typeof lintQuestionnaire>) => of.map(({ code }) => code);
const withCondition = (relevant: string) =>
  lintQuestionnaire(questionnaire([section('s', [...known, question('yes-no', 'last', { relevant })])]));
const withCheck = (must: string, at: readonly string[] = ['users']) =>
  lintQuestionnaire(questionnaire([section('s', known)], [check('c', must, { at: at.map(questionId) })]));

describe('a condition that makes sense', () => {
  test.each([
    "${status} = 'early'",
    "'early' = ${status}",
    "${status} = ''",
    "${reasons} = ''",
    "${status} != '' and ${status} != 'as_before'",
    "selected(${reasons}, 'rooms') and not(selected(${reasons}, 'staff'))",
    'count-selected(${reasons}) > 1',
    '${users} > 5 and ${users} <= 7',
    "${users} != ''",
    "${expected} > '2020-06'",
    "${expected} = 'cannot-say'",
    "${began} < '2020-04-01'",
    "${learning} = 'yes'",
    "contains(${story}, 'x')",
    "regex(${story}, '[a-z]+')",
    "if(${learning} = 'yes', ${users} > 1, ${users} > 2)",
    'coalesce(${users}, 0) > 3',
    'string-length(${story}) > 3',
  ])('%s', (expression) => {
    expect(withCondition(expression)).toEqual([]);
  });
});

describe('a condition that makes none', () => {
  test.each<[string, object]>([
    ["${staus} = 'early'", { code: 'unknown-question', name: 'staus', nearest: 'status' }],
    ["${xyz} = 'early'", { code: 'unknown-question', nearest: undefined }],
    ["${last} = 'yes'", { code: 'forward-reference', name: 'last' }],
    ["${status} = 'erly'", { code: 'impossible-text', text: 'erly', allowed: ['as_before', 'early'] }],
    ["selected(${reasons}, 'room')", { code: 'impossible-text', text: 'room' }],
    ["${learning} = 'ja'", { code: 'impossible-text', text: 'ja' }],
    ["${expected} = '2020-09'", { code: 'impossible-text', text: '2020-09' }],
    ["${reasons} = 'rooms'", { code: 'use-selected', question: 'reasons' }],
    ["selected(${users}, '1')", { code: 'not-choices', found: 'number' }],
    ["${users} = 'many'", { code: 'cannot-compare', left: 'number', right: 'text' }],
    ["${status} > 'early'", { code: 'cannot-compare' }],
    ['${status} = 1', { code: 'cannot-compare' }],
    ["${expected} > 'juni'", { code: 'cannot-compare' }],
    ["${began} = '31-05-2020'", { code: 'cannot-compare' }],
    ['${status} = ${learning}', { code: 'cannot-compare' }],
    ['${users} + 1', { code: 'wrong-type', expected: 'boolean', found: 'number', where: 'condition' }],
    ['${status}', { code: 'wrong-type', found: 'code' }],
    ['${status} and ${users} > 1', { code: 'wrong-type', expected: 'boolean', where: 'and' }],
    ['-${status} > 1', { code: 'wrong-type', expected: 'number' }],
    ['round(${status}) > 1', { code: 'wrong-type', expected: 'number', where: 'round' }],
    ["select(${reasons}, 'rooms')", { code: 'unknown-function', nearest: 'selected' }],
    ['today() > 1', { code: 'unknown-function' }],
    ['not() = true()', { code: 'wrong-argument-count', given: 0, least: 1, most: 1 }],
    ["regex(${story}, '[')", { code: 'bad-pattern', pattern: '[' }],
    ['regex(${story}, ${status})', { code: 'pattern-not-literal' }],
    ['${users} >', { code: 'expression-syntax', at: 10, expected: 'operand' }],
  ])('%s', (expression, problem) => {
    expect(withCondition(expression)).toMatchObject([
      { path: ['sections', 0, 'items', 7, 'relevant'], ...problem },
    ]);
  });
});

describe('a branch', () => {
  test.each([
    ["${status} = 'as_before' and ${status} = 'early'", 'never-true'],
    ["selected(${reasons}, 'rooms') and ${reasons} = ''", 'never-true'],
    ['count-selected(${reasons}) > 2', 'never-true'],
    ['${users} > 10', 'never-true'],
    ['${users} > 3 and ${users} < 4', 'never-true'],
    ["${expected} < '2020-06'", 'never-true'],
    ['false()', 'never-true'],
    ['1 = 2', 'never-true'],
    ['true()', 'always-true'],
    ["${status} = '' or ${status} != ''", 'always-true'],
    ["not(${status} = 'as_before' and ${status} = 'early')", 'always-true'],
  ])('%s is %s', (expression, verdict) => {
    expect(codes(withCondition(expression))).toEqual([verdict]);
  });

  test('is dead where its section is only asked when it is not', () => {
    const dead = questionnaire([
      section('a', [status]),
      section('b', [question('yes-no', 'x', { relevant: "${status} = 'as_before'" })], {
        relevant: "${status} != 'as_before'",
      }),
    ]);
    expect(lintQuestionnaire(dead)).toMatchObject([
      { path: ['sections', 1, 'items', 0, 'relevant'], code: 'never-true' },
    ]);
  });

  test('is dead where it hangs on an answer that is then not asked', () => {
    const dead = questionnaire([
      section('a', [
        status,
        question('yes-no', 'x', { relevant: "${status} = 'early'" }),
        question('yes-no', 'y', { relevant: "${x} = 'yes' and ${status} = 'as_before'" }),
      ]),
    ]);
    expect(lintQuestionnaire(dead)).toMatchObject([
      { path: ['sections', 0, 'items', 2, 'relevant'], code: 'never-true' },
    ]);
  });

  test('inside a dead one is not told of again', () => {
    const inner = question('yes-no', 'x', { relevant: "${status} = 'early'" });
    const dead = questionnaire([
      section('a', [status]),
      section('b', [{ kind: 'group', title: {}, relevant: 'false()', items: [inner] }]),
    ]);
    expect(codes(lintQuestionnaire(dead))).toEqual(['never-true']);
  });

  test('that cannot be decided is left alone', () => {
    expect(withCondition("${users} * ${users} = 2 or regex(${story}, 'x+y')")).toEqual([]);
  });
});

describe('a check', () => {
  test.each<[string, string]>([
    ['true()', 'check-names-nothing'],
    ["${status} = ''", 'never-true'],
    ["${status} = 'as_before' or ${status} = 'early'", 'always-true'],
    ['${users} >= 0', 'always-true'],
    ['${nobody} > 1', 'unknown-question'],
  ])('%s: %s', (must, code) => {
    expect(withCheck(must)).toMatchObject([{ path: ['checks', 0, 'must'], code }]);
  });
  test('is shown at questions that are there', () => {
    expect(withCheck('${users} > 1', ['users', 'usrs'])).toMatchObject([
      { path: ['checks', 0, 'at', 1], code: 'check-at-unknown', nearest: 'users' },
    ]);
  });
});

describe('questions and options', () => {
  const text = question('text', 'other', { length: 'short', maxCharacters: 10 });
  const choice = (options: readonly Option[], parts: Partial<Question> = {}) =>
    question('choice', 'q', { options, ...parts });
  const share = (...bands: readonly (readonly [number, number])[]) =>
    question('share', 'q', {
      of: {},
      options: bands.map(([from, to], index) => option(`o${index}`, { band: { from, to } })),
    });
  test.each<[string, readonly Item[], string]>([
    ['no question at all', [{ kind: 'note', text: {} }], 'no-questions'],
    ['the same id twice', [status, { ...users, id: status.id }], 'duplicate-id'],
    ['a reserved id', [question('yes-no', 'authority', {})], 'reserved-id'],
    ['one option', [choice([option('a')])], 'option-count'],
    ['31 options', [choice(Array.from({ length: 31 }, (_, index) => option(`o${index}`)))], 'option-count'],
    ['the same code twice', [choice([option('a'), option('a')])], 'duplicate-code'],
    [
      'an exclusive option where one is chosen',
      [choice([option('a'), option('b', { exclusive: true })])],
      'exclusive-outside-choices',
    ],
    [
      'only exclusive options',
      [
        question('choices', 'q', {
          options: [option('a', { exclusive: true }), option('b', { exclusive: true })],
        }),
      ],
      'all-exclusive',
    ],
    [
      'an option spelled out nowhere',
      [choice([option('a'), option('b', { specify: questionId('othr') })]), text],
      'specify-unknown',
    ],
    [
      'an option spelled out in a number',
      [choice([option('a'), option('b', { specify: users.id })]), users],
      'specify-not-text',
    ],
    [
      'an option spelled out before it is asked',
      [text, choice([option('a'), option('b', { specify: text.id })])],
      'specify-before',
    ],
    [
      'a share without a band',
      [
        question('share', 'q', {
          of: {},
          options: [option('a', { band: { from: 0, to: 100 } }), option('b')],
        }),
      ],
      'band-missing',
    ],
    ['bands with a gap', [share([0, 40], [50, 100])], 'bands-gap'],
    ['bands that stop short', [share([0, 50], [50, 99])], 'bands-gap'],
    ['bands that overlap', [share([0, 60], [50, 100])], 'bands-overlap'],
    ['two bands of the same value', [share([0, 100], [100, 100], [100, 100])], 'bands-overlap'],
    ['a band the wrong way round', [share([0, 50], [100, 50])], 'band-reversed'],
    ['a band above 100', [share([0, 50], [50, 101])], 'band-outside'],
    ['a public text', [{ ...story, visibility: 'public' }], 'text-public'],
    ['least above greatest', [{ ...users, min: 5, max: 4 }], 'min-above-max'],
    ['last month before the first', [{ ...expected, to: month('2020-05') }], 'min-above-max'],
    [
      'last day before the first',
      [{ ...began, from: date('2020-05-02'), to: date('2020-05-01') }],
      'min-above-max',
    ],
    ['a status that is a number', [{ ...users, role: 'status' }], 'role-wrong-kind'],
    ['a count that is a text', [{ ...story, role: 'count' }], 'role-wrong-kind'],
  ])('%s', (_, items, code) => {
    expect(codes(lintQuestionnaire(questionnaire([section('s', items)])))).toEqual([code]);
  });

  test('bands that meet, with 0 and 100 alone, are sound', () => {
    const sound = share([100, 100], [50, 100], [0, 50], [0, 0]);
    expect(lintQuestionnaire(questionnaire([section('s', [sound])]))).toEqual([]);
  });

  test('a section whose address another page has is told so', () => {
    expect(codes(lintQuestionnaire(questionnaire([section('kvittering', [status])])))).toEqual([
      'reserved-section',
    ]);
  });

  test('all problems are named at once, with their places', () => {
    const faulty = questionnaire([
      section('s', [
        status,
        {
          kind: 'group',
          title: {},
          items: [
            { ...story, visibility: 'public' },
            { ...users, relevant: '1 +' },
          ],
        },
      ]),
      section('s', [learning]),
    ]);
    expect(lintQuestionnaire(faulty).map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['sections.1.id', 'duplicate-id'],
      ['sections.0.items.1.items.0.visibility', 'text-public'],
      ['sections.0.items.1.items.1.relevant', 'expression-syntax'],
    ]);
  });
});
