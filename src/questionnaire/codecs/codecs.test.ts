import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as fixtures from '../../../test/support/small-questionnaire.ts';
import { type Answer, answered, missing, type Value } from '../answer.ts';
import type { Question } from '../definition.ts';
import { expressionValue, readCell, readForm, writeCell, writeForm } from './codecs.ts';

const { band, began, expected, learning, month, date, percent, question, reasons, status, story, users } =
  fixtures;
const decimal = question('number', 'hours', { unit: { da: 'timer' }, integer: false });

/** Puts the question's id and the cell where the title shows them. */
const named = <Outcome>(rows: readonly (readonly [Question, string, Outcome])[]) =>
  rows.map(([asked, cell, outcome]) => [asked.id, cell.slice(0, 40), asked, cell, outcome] as const);

describe('a cell is read as', () => {
  test.each(
    named<Value>([
      [status, 'nearly', { kind: 'choice', code: 'nearly' }],
      [status, ' Nearly ', { kind: 'choice', code: 'nearly' }],
      [reasons, 'staff|rooms', { kind: 'choices', codes: ['rooms', 'staff'] }],
      [reasons, 'staff | rooms|', { kind: 'choices', codes: ['rooms', 'staff'] }],
      [reasons, 'none', { kind: 'choices', codes: ['none'] }],
      [users, '12', { kind: 'number', number: 12 }],
      [users, '012', { kind: 'number', number: 12 }],
      [users, '12,0', { kind: 'number', number: 12 }],
      [users, '-0', { kind: 'number', number: 0 }],
      [decimal, '12,5', { kind: 'number', number: 12.5 }],
      [decimal, '12.5', { kind: 'number', number: 12.5 }],
      [decimal, '1.234', { kind: 'number', number: 1.234 }],
      [decimal, '-3', { kind: 'number', number: -3 }],
      [decimal, '−3,5', { kind: 'number', number: -3.5 }],
      [percent, '75', { kind: 'percent', percent: 75 }],
      [percent, '75 %', { kind: 'percent', percent: 75 }],
      [percent, '62,5 pct.', { kind: 'percent', percent: 62.5 }],
      [band, 'most', { kind: 'band', code: 'most' }],
      [expected, '2020-06', { kind: 'month', month: month('2020-06') }],
      [expected, 'cannot-say', { kind: 'cannot-say' }],
      [began, '2020-05-31', { kind: 'date', date: date('2020-05-31') }],
      [began, '31-05-2020', { kind: 'date', date: date('2020-05-31') }],
      [began, '1.6.2020', { kind: 'date', date: date('2020-06-01') }],
      [learning, 'ja', { kind: 'yes-no', yes: true }],
      [learning, 'NO', { kind: 'yes-no', yes: false }],
      [story, ' to\r\nlinjer ', { kind: 'text', text: 'to\nlinjer' }],
    ]),
  )('%s: %s', (_id, _cell, asked, cell, value) => {
    expect(readCell(asked, cell)).toEqual({ ok: true, value: answered(value) });
  });
});

describe('a cell is refused with its reason', () => {
  const strict = question('month', 'm', { from: month('2020-06'), to: month('2020-08'), cannotSay: false });
  const firm = question('yes-no', 'firm', { mayBeUnknown: false, mayNotApply: false });
  test.each(
    named<object>([
      [
        status,
        'sa_before',
        { code: 'unknown-code', data: { text: 'sa_before', allowed: 'as_before, nearly, early' } },
      ],
      [status, 'as_before|early', { code: 'unknown-code' }],
      [reasons, 'rooms|room', { code: 'unknown-code', data: { text: 'room' } }],
      [reasons, 'rooms;staff', { code: 'unknown-code' }],
      [reasons, 'rooms|rooms', { code: 'code-twice', data: { text: 'rooms' } }],
      [reasons, 'rooms|none', { code: 'exclusive-with-others', data: { text: 'none' } }],
      [reasons, '|', { code: 'unknown-code' }],
      [users, 'tolv', { code: 'not-a-number', data: { text: 'tolv' } }],
      [users, '1e3', { code: 'not-a-number' }],
      [users, '12 borgere', { code: 'not-a-number' }],
      [users, 'NaN', { code: 'not-a-number' }],
      [users, '12,5', { code: 'not-an-integer' }],
      [users, '-1', { code: 'below-min', data: { min: 0 } }],
      [users, '1001', { code: 'above-max', data: { max: 1000 } }],
      [decimal, '1234567890123456', { code: 'number-too-long' }],
      [decimal, '0,1234567890123456', { code: 'number-too-long' }],
      [percent, '101', { code: 'above-max', data: { max: 100 } }],
      [percent, '-1', { code: 'below-min' }],
      [band, '75', { code: 'unknown-code' }],
      [expected, '2020-13', { code: 'not-a-month' }],
      [expected, '06-2020', { code: 'not-a-month' }],
      [expected, '2021-01', { code: 'outside-months', data: { from: '2020-06', to: '2020-12' } }],
      [strict, 'cannot-say', { code: 'cannot-say-not-offered' }],
      [began, '2020-02-30', { code: 'not-a-date' }],
      [began, '5/31/2020', { code: 'not-a-date' }],
      [began, '2020-03-10', { code: 'before-first-date' }],
      [began, '2020-07-01', { code: 'after-last-date' }],
      [learning, 'maybe', { code: 'not-yes-or-no' }],
      [story, 'a'.repeat(2001), { code: 'too-long', data: { characters: 2001, max: 2000 } }],
      [story, 'cpr 010190-1234', { code: 'looks-like-cpr' }],
      [story, 'nul \u0000', { code: 'unprintable-characters' }],
      [story, 'half \ud83d', { code: 'unprintable-characters' }],
      [firm, '#unknown', { code: 'absence-not-offered', data: { why: 'unknown' } }],
      [firm, '#not-applicable', { code: 'absence-not-offered', data: { why: 'not-applicable' } }],
      [firm, '#ukendt', { code: 'not-yes-or-no' }],
    ]),
  )('%s: %s', (_id, _cell, asked, cell, problem) => {
    expect(readCell(asked, cell)).toMatchObject({ ok: false, problems: [problem] });
  });

  test('all faults of several choices are named', () => {
    const read = readCell(reasons, 'a|b|none|rooms');
    expect(read.ok ? [] : read.problems.map(({ code }) => code)).toEqual([
      'unknown-code',
      'unknown-code',
      'exclusive-with-others',
    ]);
  });
});

describe('a form is read as', () => {
  test.each<[string, Question, readonly string[], readonly string[], Answer]>([
    ['nothing where nothing came', status, [], [], missing('not-answered')],
    ['nothing where blanks came', users, ['  '], [''], missing('not-answered')],
    ['an absence that was named', users, [''], ['unknown'], missing('unknown')],
    ['thousands in Danish', users, ['1.000'], [], answered({ kind: 'number', number: 1000 })],
    ['thousands in English', users, ['1,000'], [], answered({ kind: 'number', number: 1000 })],
    ['decimals', decimal, ['1,5'], [], answered({ kind: 'number', number: 1.5 })],
    [
      'boxes ticked',
      reasons,
      ['staff', 'rooms'],
      [],
      answered({ kind: 'choices', codes: ['rooms', 'staff'] }),
    ],
    ['one value sent twice', status, ['nearly', 'nearly'], [], answered({ kind: 'choice', code: 'nearly' })],
  ])('%s', (_, asked, values, absence, answer) => {
    expect(readForm(asked, { values, absence })).toEqual({ ok: true, value: answer });
  });

  test.each<[string, Question, readonly string[], readonly string[], string]>([
    ['two values where one fits', status, ['nearly', 'early'], [], 'several-values'],
    ['a value beside an absence', users, ['5'], ['unknown'], 'value-and-absence'],
    ['an absence nobody knows', users, [], ['whatever'], 'unknown-absence'],
    ['an absence that is not for people to name', users, [], ['withdrawn'], 'unknown-absence'],
  ])('refused: %s', (_, asked, values, absence, code) => {
    expect(readForm(asked, { values, absence })).toMatchObject({ ok: false, problems: [{ code }] });
  });
});

const codes = fc.subarray(['rooms', 'staff', 'other'], { minLength: 1 });
const number = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000),
  fc.constantFrom(0, 0.0000001, -0.00002),
);
const plain = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => text.trim());
const given: readonly [Question, fc.Arbitrary<Value>][] = [
  [status, fc.constantFrom('as_before', 'early').map((code) => ({ kind: 'choice', code }))],
  [reasons, codes.map((chosen) => ({ kind: 'choices', codes: chosen }))],
  [decimal, number.map((n) => ({ kind: 'number', number: n === 0 ? 0 : n }))],
  [percent, fc.integer({ min: 0, max: 10000 }).map((n) => ({ kind: 'percent', percent: n / 100 }))],
  [band, fc.constantFrom('all', 'few').map((code) => ({ kind: 'band', code }))],
  [expected, fc.constantFrom<Value>({ kind: 'cannot-say' }, { kind: 'month', month: month('2020-07') })],
  [began, fc.constant({ kind: 'date', date: date('2020-04-01') })],
  [learning, fc.boolean().map((yes) => ({ kind: 'yes-no', yes }))],
  [
    story,
    plain.filter((text) => text !== '' && !text.startsWith('#')).map((text) => ({ kind: 'text', text })),
  ],
];

describe('every answer is written so that it reads back the same', () => {
  test.each(given.map(([asked, values]) => [asked.kind, asked, values] as const))(
    '%s',
    (_, asked, values) => {
      const answers = fc.oneof(
        values.map(answered),
        fc.constantFrom('unknown', 'not-applicable', 'not-answered').map(missing),
      );
      fc.assert(
        fc.property(answers, (answer) => {
          expect(readCell(asked, writeCell(asked, answer))).toEqual({ ok: true, value: answer });
          expect(readForm(asked, writeForm(asked, answer))).toEqual({ ok: true, value: answer });
        }),
      );
    },
  );
});

test('what logic sees of an answer', () => {
  expect(expressionValue(reasons, answered({ kind: 'choices', codes: ['rooms'] }))).toEqual(['rooms']);
  expect(expressionValue(users, answered({ kind: 'number', number: 3 }))).toBe(3);
  expect(expressionValue(expected, answered({ kind: 'cannot-say' }))).toBe('cannot-say');
  expect(expressionValue(learning, answered({ kind: 'yes-no', yes: false }))).toBe('no');
  expect(expressionValue(users, missing('unknown'))).toBe('');
});

test('a value of another kind than its question is a mistake in the program', () => {
  expect(() => writeCell(users, answered({ kind: 'choice', code: 'x' }))).toThrow(
    'number question with a value of kind choice',
  );
});

describe('a day of which less may be known', () => {
  const asking = (precision: 'day' | 'month' | 'year') =>
    question('date', 'since', { from: date('2019-06-15'), to: date('2020-06-30'), precision });

  test.each([
    ['year', '2019', '2019'],
    ['year', '5.2020', '2020-05'],
    ['year', '31/5 2020', '2020-05-31'],
    ['month', '05-2020', '2020-05'],
    ['month', '2020-05', '2020-05'],
    ['day', '31-05-2020', '2020-05-31'],
  ] as const)('to the %s: %s is %s', (precision, typed, known) => {
    const read = readCell(asking(precision), typed);
    expect(read).toEqual({ ok: true, value: { state: 'answered', value: { kind: 'date', date: known } } });
    expect(writeCell(asking(precision), read.ok ? read.value : { state: 'missing', why: 'unknown' })).toBe(
      known,
    );
  });

  test.each([
    ['day', '2020-05', 'date-too-coarse'],
    ['month', '2020', 'date-too-coarse'],
    ['year', '2018', 'before-first-date'],
    ['year', '5.2019', 'before-first-date'],
    ['year', '2021', 'after-last-date'],
    ['year', '13.2020', 'not-a-date'],
    ['year', '30-02-2020', 'not-a-date'],
  ] as const)('to the %s: %s is refused as %s', (precision, typed, code) => {
    expect(readCell(asking(precision), typed)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
