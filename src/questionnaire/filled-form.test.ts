import { describe, expect, test } from 'vitest';
import { small, status, users } from '../../test/support/small-questionnaire.ts';
import { readFilledForm } from './filled-form.ts';
import { questionsOf } from './logic/compile-logic.ts';

/** The rows of a blank form, with some of them filled in. */
function rows(given: Readonly<Record<string, string>>): string[][] {
  const blank = questionsOf(small).flatMap(({ id, ...rest }) => {
    const options = 'options' in rest ? (rest.options ?? []).map(({ code }) => `${id}=${code}`) : [];
    const fixed =
      rest.kind === 'yes-no' ? [`${id}=yes`, `${id}=no`] : rest.kind === 'month' ? [`${id}=2020-06`] : [];
    const places = [...options, ...fixed].length > 0 ? [...options, ...fixed] : [`${id}=`];
    return [...places, `${id}=#unknown`];
  });
  return [['Skema', '#form=p/r/small/0101'], ...blank.map((code) => [given[code] ?? '☐', 'text', code])].map(
    (row) => row.map((cell) => (cell === '☐' && row.at(-1)?.endsWith('=') ? '' : cell)),
  );
}

describe('a form that was filled in', () => {
  test('gives what was typed and marked, and leaves out what is blank', () => {
    const filled = readFilledForm(
      small,
      rows({ 'status=nearly': '☒', 'reasons=rooms': 'x', 'reasons=staff': '☐ X', 'users=': '1.200' }),
    );
    expect(filled.unreadable.map(({ question }) => question.id)).toEqual(['users']);
    const good = readFilledForm(
      small,
      rows({ 'status=nearly': '☒', 'reasons=rooms': 'x', 'reasons=staff': '☐ X', 'users=': '120' }),
    );
    expect(good.code).toBe('p/r/small/0101');
    expect(good.unreadable).toEqual([]);
    expect(Object.fromEntries(good.entries)).toEqual({
      status: { status: ['nearly'], 'status.missing': [] },
      reasons: { reasons: ['rooms', 'staff'], 'reasons.missing': [] },
      users: { users: ['120'], 'users.missing': [] },
    });
  });

  test('an absence that is marked is one', () => {
    expect(readFilledForm(small, rows({ 'users=#unknown': 'X' })).entries.get(users.id)).toEqual({
      users: [],
      'users.missing': ['unknown'],
    });
  });

  test.each([
    [
      'two marks where one is asked for',
      { 'status=nearly': 'x', 'status=early': 'x' },
      'status',
      'several-values',
    ],
    ['a word where a mark should be', { 'status=nearly': 'måske' }, 'status', 'mark-unclear'],
    ['text that is no number', { 'users=': 'ca. 40' }, 'users', 'not-a-number'],
    ['an answer and an absence', { 'users=': '40', 'users=#unknown': 'x' }, 'users', 'value-and-absence'],
    [
      'an exclusive option beside another',
      { 'reasons=rooms': 'x', 'reasons=none': 'x' },
      'reasons',
      'exclusive-with-others',
    ],
  ])('%s is named with its question, and nothing is guessed', (_, given, id, code) => {
    const { entries, unreadable } = readFilledForm(small, rows(given));
    expect(unreadable.map(({ question, problems }) => [question.id, problems[0]?.code])).toEqual([
      [id, code],
    ]);
    expect([...entries.keys()]).not.toContain(id);
  });

  test('a question whose rows are gone is named', () => {
    const without = rows({}).filter((row) => !row.at(-1)?.startsWith(`${status.id}=`));
    const { unreadable } = readFilledForm(small, without);
    expect(unreadable).toMatchObject([{ question: { id: 'status' }, problems: [{ code: 'rows-missing' }] }]);
  });

  test('codes that a program has broken over lines are still read', () => {
    const broken = rows({ 'users=': '7' }).map((row) => [
      ...row.slice(0, -1),
      (row.at(-1) ?? '').replace('=', '=\n'),
    ]);
    expect(readFilledForm(small, broken).entries.get(users.id)).toEqual({
      users: ['7'],
      'users.missing': [],
    });
  });
});
