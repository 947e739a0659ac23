import { describe, expect, test } from 'vitest';
import { codebook } from '../../test/support/figure-world.ts';
import { question } from '../../test/support/small-questionnaire.ts';
import { defaultFigures } from './default-figures.ts';
import { figureProblemText } from './figure-problem-text.ts';
import { allFigures, readFigures } from './read-figures.ts';

const read = (text: string, book: Parameters<typeof readFigures>[1] = codebook) =>
  readFigures({ path: 'figures.yaml', text }, book);

/** The problems as an author sees them. */
function problems(text: string, book?: Parameters<typeof readFigures>[1]): readonly string[] {
  const result = read(text, book);
  return result.ok ? [] : result.problems.map(figureProblemText);
}
/** One figure, sound but for what is said. */
const figure = (parts: string) =>
  `figures:\n  - id: care.x\n    title: { da: x, en: x }\n    questionnaire: care\n${parts}`;
const share = (of: string) => figure(`    kind: share\n    of: ${of}`);

describe('a sound file', () => {
  test('gives definitions, with what it leaves out filled in', () => {
    expect(read(share('{ question: reasons, in: [rooms] }'))).toEqual({
      ok: true,
      value: [
        {
          id: 'care.x',
          title: { da: 'x', en: 'x' },
          questionnaire: 'care',
          kind: 'share',
          of: { question: 'reasons', marked: ['rooms'] },
          unknownIsAnswer: false,
          smallestBase: 1,
          visibility: 'public',
        },
      ],
    });
  });
  test('takes the visibility of the closest kept of its questions', () => {
    const result = read(
      `${share('{ question: users, from: 3 }')}\n    where: { question: status, in: [partly] }`,
    );
    expect(result).toMatchObject({
      value: [{ visibility: 'authorities', smallestBase: 5, of: { question: 'users', from: '3' } }],
    });
  });
  test.each(['', '# nothing yet\n', 'figures: []'])('%j has no figures', (text) => {
    expect(read(text)).toEqual({ ok: true, value: [] });
  });
  test('of a programme with one language has plain titles', () => {
    const danish = {
      groups: [],
      questionnaires: codebook.questionnaires.map((one) => ({ ...one, title: { da: 'Støtte' } })),
    };
    const text = share('{ question: status, in: [partly] }').replace('{ da: x, en: x }', 'Delvis');
    expect(read(text, danish)).toMatchObject({ value: [{ title: { da: 'Delvis' } }] });
  });
});

describe('a faulty file: place, fault and remedy', () => {
  test.each([
    ['not YAML', 'figures:\n  - id: [', 'figures.yaml:2: This is not YAML: '],
    ['a bomb of brackets', `figures: ${'['.repeat(5000)}`, 'figures.yaml:1: The file is too large or nested'],
    ['an alias', 'figures:\n  - &a {}\n  - *a', 'figures.yaml:3: An alias'],
    ['a list at the top', '- id: care.x', 'figures.yaml:1: Expected fields, but found a list'],
    ['another key at the top', 'figure: []', '"figures" is missing'],
    ['no kind', figure(''), 'figures.yaml:2: figures[0].kind: "kind" is missing. Add it.'],
    [
      'an unknown kind',
      figure('    kind: shar'),
      'figures.yaml:5: figures[0].kind: There is no kind "shar" here. Did you mean "share"?',
    ],
    [
      'an unknown field',
      `${share('{ question: status, in: [partly] }')}\n    wher: 1`,
      'figures.yaml:7: figures[0].wher: "wher" is not a field of this kind of figure. Did you mean "where"?',
    ],
    ['a missing condition', figure('    kind: share'), 'figures[0].of: "of" is missing'],
    [
      'an unknown question',
      share('{ question: staus, in: [partly] }'),
      'figures.yaml:6: figures[0].of.question: There is no question "staus" here. Did you mean "status"?',
    ],
    [
      'an unknown code',
      share('{ question: status, in: [partly, shut] }'),
      'figures[0].of.in[1]: There is no code "shut" here. Use one of: as_before, partly, closed.',
    ],
    [
      'a code without quotes',
      share('{ group: region, in: [1] }'),
      'figures[0].of.in[0]: Expected a text, but found the number 1. Put it in quotes.',
    ],
    [
      'an unknown group',
      share('{ group: size, in: ["1"] }'),
      'figures[0].of.group: There is no group "size"',
    ],
    [
      'an unknown category',
      share('{ group: region, in: ["9"] }'),
      'There is no category "9" here. Use one of: 1, 2, 3.',
    ],
    [
      'a fault deep in a condition',
      share('[{ every: [{ question: status, in: [] }] }]'),
      'figures[0].of[0].every[0].in: Expected at least one, but found an empty list',
    ],
    [
      'something else than a condition',
      share('always'),
      'figures[0].of: This is not a condition. Write { question',
    ],
    [
      'codes of a number',
      share('{ question: users, in: ["3"] }'),
      '"users" is a question of kind number and cannot be compared with codes',
    ],
    [
      'a span of a choice',
      share('{ question: status, from: a }'),
      '"status" is a question of kind choice and cannot have from and to',
    ],
    [
      'neither codes nor a span',
      share('{ question: users }'),
      'figures[0].of: It does not say which answers.',
    ],
    [
      'a month that is none',
      share('{ question: expected, to: 2020-13 }'),
      'figures[0].of.to: "2020-13" is not a month. Write 2020-06.',
    ],
    [
      'a span turned round',
      share('{ question: users, from: 10, to: 9 }'),
      'The span ends at 9, before it begins at 10. Swap them.',
    ],
    [
      'a text',
      share('{ question: how, in: ["#answered"] }'),
      '"how" is a question of kind text and cannot be compared with codes',
    ],
    [
      '"does not know" not counted',
      share("{ question: status, in: ['#unknown'] }"),
      'Add unknownIsAnswer: true',
    ],
    [
      '"does not know" among marks',
      `${share("{ question: reasons, in: ['#unknown', rooms] }")}\n    unknownIsAnswer: true`,
      '"#unknown" must stand alone',
    ],
    [
      'an unknown questionnaire',
      share('{ question: status, in: [partly] }').replace('naire: care', 'naire: core'),
      'There is no questionnaire "core" here. Did you mean "care"?',
    ],
    [
      'an id of another questionnaire',
      share('{ question: status, in: [partly] }').replace('id: care.x', 'id: other.x'),
      '"other.x" cannot be the id of a figure. Write "care."',
    ],
    [
      'an id in capitals',
      share('{ question: status, in: [partly] }').replace('id: care.x', 'id: care.X'),
      'figures.yaml:2: figures[0].id: "care.X" cannot be',
    ],
    [
      'an id that a question has',
      share('{ question: status, in: [partly] }').replace('id: care.x', 'id: care.status.partly'),
      '"care.status.partly" is a figure that a question gives by itself',
    ],
    [
      'a title in one language',
      share('{ question: status, in: [partly] }').replace(', en: x', ''),
      'figures.yaml:3: figures[0].title: The text is missing in "en"',
    ],
    [
      'a distribution of numbers',
      figure('    kind: distribution\n    question: users'),
      '"users" is a question of kind number and cannot have a distribution',
    ],
    [
      'a median of months',
      figure('    kind: median\n    question: expected'),
      '"expected" is a question of kind month and cannot give numbers',
    ],
    [
      'a sum of percentages',
      figure('    kind: sum\n    question: part'),
      '"part" is a question of kind share and cannot be added up',
    ],
    [
      'another kind of median',
      figure('    kind: median\n    question: users\n    method: lower'),
      'figures[0].method: There is no value "lower" here. Use one of: midpoint, inverse-cdf.',
    ],
    [
      'a greatest value that is not public',
      figure('    kind: maximum\n    question: users'),
      "A maximum is the answer of one authority, and the question's visibility is authorities",
    ],
    [
      'too small a base',
      figure('    kind: mean\n    question: users\n    smallestBase: 2'),
      'smallest base must be at least 3',
    ],
    [
      'half a base',
      figure('    kind: mean\n    question: users\n    smallestBase: 2.5'),
      'figures[0].smallestBase: Expected a whole number',
    ],
    [
      'a breakdown by nothing known',
      figure('    kind: breakdown\n    by: size\n    of: { question: status, in: [partly] }'),
      'figures[0].by: There is no group "size" here. Use one of: region.',
    ],
    [
      'a response of some',
      figure('    kind: response\n    where: { question: status, in: [partly] }'),
      'so "status" cannot restrict it. Use a group.',
    ],
  ])('%s', (_, text, expected) => {
    const found = problems(text);
    expect(found.join('\n')).toContain(expected);
    for (const line of found) expect(line).toMatch(/^figures\.yaml:\d+: .*\.$/);
  });

  test('every fault of every figure is told at once', () => {
    const one = (id: string, code: string) =>
      `  - { id: ${id}, title: { da: x, en: x }, questionnaire: care, kind: share, of: { question: status, in: [${code}] } }\n`;
    const text = `figures:\n${one('care.a', 'x')}${one('care.b', 'partly')}  - { kind: nothing }\n${one('care.b', 'y')}`;
    expect(problems(text).map((line) => line.split(': ')[1])).toEqual([
      'figures[0].of.in[0]',
      'figures[2].kind',
      'figures[3].id',
      'figures[3].of.in[0]',
    ]);
  });
  test('a question named as the response rate is refused', () => {
    const asked = [question('yes-no', 'response', {})];
    const book = {
      ...codebook,
      questionnaires: codebook.questionnaires.map((one) => ({ ...one, questions: asked })),
    };
    expect(problems('figures: []', book)[0]).toContain('A question has the id "response"');
  });
});

describe('figures that need no definition', () => {
  const ids = defaultFigures(codebook).map(({ id }) => String(id));
  test('have one id each', () => expect(new Set(ids).size).toBe(ids.length));
  test('cover every question by its kind', () => {
    expect(ids.filter((id) => id.startsWith('care.'))).toEqual([
      'care.response',
      'care.response.population',
      'care.status',
      'care.status.as_before',
      'care.status.as_before.by-region',
      'care.status.partly',
      'care.status.partly.by-region',
      'care.status.closed',
      'care.status.closed.by-region',
      'care.reasons',
      'care.reasons.rooms',
      'care.reasons.staff',
      'care.reasons.none',
      'care.expected',
      'care.expected.by-2020-05',
      'care.expected.by-2020-06',
      'care.expected.by-2020-07',
      'care.expected.by-2020-08',
      'care.expected.by-2020-09',
      'care.expected.cannot-say',
      'care.users.median',
      'care.users.mean',
      'care.users.sum',
      'care.part.median',
      'care.part.mean',
      'care.band',
      'care.band.low',
      'care.band.high',
      'care.learnt',
      'care.learnt.yes',
      'care.since.answered',
      'care.how.answered',
    ]);
  });
  test('have titles in the languages of their question', () => {
    const titles = Object.fromEntries(defaultFigures(codebook).map(({ id, title }) => [id, title]));
    expect(titles['care.expected.by-2020-06']).toEqual({
      da: 'expected: senest juni 2020',
      en: 'expected: by June 2020',
    });
    expect(titles['care.status.partly.by-region']).toEqual({
      da: 'status: partly: efter region',
      en: 'status: partly: by region',
    });
  });
  test('are as visible as their question', () => {
    const found = defaultFigures(codebook);
    expect(found.find(({ id }) => id === 'care.how.answered')?.visibility).toBe('confidential');
    expect(found.find(({ id }) => id === 'care.users.mean')?.smallestBase).toBe(5);
  });
  test('of a round are joined by the named ones of its questionnaires', () => {
    const named = read(share('{ question: status, in: [partly] }'));
    const half = { ...codebook, questionnaires: codebook.questionnaires.slice(1) };
    expect(allFigures(codebook, named.ok ? named.value : []).at(-1)?.id).toBe('care.x');
    expect(allFigures(half, named.ok ? named.value : []).some(({ id }) => id === 'care.x')).toBe(false);
  });
});
