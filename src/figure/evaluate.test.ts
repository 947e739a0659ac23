import { describe, expect, test } from 'vitest';
import { codebook, dataset, type SmallAuthority } from '../../test/support/figure-world.ts';
import { defaultFigures } from './default-figures.ts';
import { evaluate } from './evaluate.ts';
import type { Figure, FigureDefinition } from './figure.ts';
import { plan } from './plan.ts';
import { allFigures, readFigures } from './read-figures.ts';
import { tabulate } from './tabulate.ts';

/** Figures of these authorities, by id; `named` is the text of a figures.yaml. */
function figures(authorities: readonly SmallAuthority[], named = 'figures: []') {
  const read = readFigures({ path: 'figures.yaml', text: named }, codebook);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const definitions = allFigures(codebook, read.value);
  const evaluated = evaluate(definitions, tabulate(dataset(authorities), plan(definitions)));
  return (id: string): Figure => {
    const figure = evaluated.find((one) => one.id === id);
    if (!figure) throw new Error(`no figure ${id}`);
    return figure;
  };
}
const times = (n: number, authority: SmallAuthority) => Array.from({ length: n }, () => authority);
const status = (code: string) => ({ sheet: { status: code } });

describe('a share of those who answered', () => {
  const found = figures([
    ...times(3, status('as_before')),
    ...times(5, status('partly')),
    status('#unknown'),
    status('#not-answered'),
    { sheet: { learnt: 'yes' } },
    { sheet: { status: '#withdrawn', learnt: '#withdrawn' } },
    status('#not-applicable'),
    { runs: 'no' },
    ...times(2, {}),
  ])('care.status.as_before');
  test('is k of n, silent and outsiders left out', () => {
    expect(found.value).toEqual({ kind: 'known', k: 3, n: 8, share: 3 / 8 });
  });
  test('says who is missing and why, and everyone asked is counted once', () => {
    expect(found.base).toEqual({
      N: 14,
      asked: 16,
      answered: 8,
      missing: {
        'no-sheet': 2,
        'not-answered': 2,
        unknown: 1,
        withdrawn: 1,
        'not-asked': 0,
        'not-applicable': 1,
        'out-of-scope': 1,
        'outside-base': 0,
      },
    });
  });
  test('is bounded by what the silent might have said', () => expect(found.bounds).toEqual([3 / 14, 9 / 14]));
});

describe('where "does not know" is an answer', () => {
  const found = figures(
    [...times(3, status('partly')), ...times(2, status('#unknown')), {}],
    `figures:
  - { id: care.any, title: { da: a, en: a }, questionnaire: care, kind: share, unknownIsAnswer: true, of: { question: status, in: [partly] } }
  - { id: care.unsure, title: { da: a, en: a }, questionnaire: care, kind: count, unknownIsAnswer: true, of: { question: status, in: ['#unknown'] } }`,
  );
  test('it is in n', () => expect(found('care.any').value).toMatchObject({ k: 3, n: 5 }));
  test('it is no longer silent', () => expect(found('care.any').bounds).toEqual([3 / 6, 4 / 6]));
  test('it can be counted itself', () => expect(found('care.unsure').value).toMatchObject({ k: 2, n: 5 }));
});

describe('a conditional base', () => {
  const found = figures(
    [
      { sheet: { status: 'partly', learnt: 'yes' } },
      { sheet: { status: 'closed', learnt: 'no' } },
      { sheet: { status: 'closed', learnt: '#not-answered' } },
      { sheet: { status: 'as_before', learnt: 'yes' } },
      { sheet: { status: '#unknown', learnt: 'yes' } },
      { sheet: { status: '#not-applicable', learnt: 'yes' } },
      {},
      { runs: 'no' },
    ],
    `figures:
  - { id: care.of-those, title: { da: a, en: a }, questionnaire: care, kind: share, of: { question: learnt, in: ['yes'] }, where: { question: status, in: [partly, closed] } }
  - { id: care.region, title: { da: a, en: a }, questionnaire: care, kind: share, of: { question: learnt, in: ['yes'] }, where: { group: region, in: ['1'] } }`,
  );
  test('counts those inside it', () => {
    expect(found('care.of-those').value).toMatchObject({ k: 1, n: 2 });
  });
  test('counts whose condition is missing among the silent', () => {
    expect(found('care.of-those').base).toMatchObject({
      N: 5,
      missing: { unknown: 1, 'no-sheet': 1, 'not-answered': 1, 'outside-base': 1, 'not-applicable': 1 },
    });
    expect(found('care.of-those').bounds).toEqual([1 / 5, 4 / 5]);
  });
  test('of a group holds nobody who is in no category; who does not run it is still named so', () => {
    expect(found('care.region').base).toMatchObject({
      N: 0,
      missing: { 'outside-base': 7, 'out-of-scope': 1 },
    });
    expect(found('care.region').value).toEqual({ kind: 'unknown', why: 'no-answers' });
  });
});

test('of several conditions one that is false decides, whatever is missing', () => {
  const found = figures(
    [
      { sheet: { status: 'as_before', users: '#unknown' } },
      { sheet: { status: 'closed', users: '#unknown' } },
      { sheet: { status: 'closed', users: '12' } },
    ],
    `figures:
  - { id: care.both, title: { da: a, en: a }, questionnaire: care, kind: share, smallestBase: 3, of: [{ question: status, in: [closed] }, { question: users, from: 10, to: 12.5 }] }`,
  )('care.both');
  expect(found.base).toMatchObject({ answered: 2, missing: { unknown: 1 } });
  expect(found.value).toEqual({ kind: 'unknown', why: 'too-few' });
});

describe('months', () => {
  const found = figures([
    ...times(2, { sheet: { expected: '2020-05' } }),
    ...times(3, { sheet: { expected: '2020-07' } }),
    { sheet: { expected: 'cannot-say' } },
    { sheet: { expected: '#not-asked' } },
  ]);
  test('add up, "cannot say yet" staying in the base', () => {
    expect(found('care.expected.by-2020-06').value).toMatchObject({ k: 2, n: 6 });
    expect(found('care.expected.by-2020-07').value).toMatchObject({ k: 5, n: 6 });
    expect(found('care.expected.by-2020-09').value).toMatchObject({ k: 5, n: 6 });
    expect(found('care.expected.cannot-say').value).toMatchObject({ k: 1, n: 6 });
  });
  test('have a distribution with months that nobody named', () => {
    expect(found('care.expected').value).toMatchObject({
      n: 6,
      categories: [
        { code: '2020-05', k: 2 },
        { code: '2020-06', k: 0 },
        { code: '2020-07', k: 3 },
        { code: '2020-08', k: 0 },
        { code: '2020-09', k: 0 },
        { code: 'cannot-say', k: 1, share: 1 / 6 },
      ],
    });
  });
});

describe('several marks', () => {
  const found = figures(
    [
      { sheet: { reasons: 'rooms|staff' } },
      { sheet: { reasons: 'staff' } },
      { sheet: { reasons: 'none' } },
      {},
    ],
    `figures:
  - { id: care.some, title: { da: a, en: a }, questionnaire: care, kind: share, of: { question: reasons, in: [rooms, staff] } }`,
  );
  test('overlap: the base is who answered', () => {
    expect(found('care.reasons').value).toMatchObject({
      n: 3,
      categories: [
        { code: 'rooms', k: 1, bounds: [1 / 4, 2 / 4] },
        { code: 'staff', k: 2 },
        { code: 'none', k: 1 },
      ],
    });
  });
  test('count once when any of them will do', () => {
    expect(found('care.some').value).toMatchObject({ k: 2, n: 3 });
  });
});

describe('numbers', () => {
  const sent = (users: string) => ({ sheet: { users } });
  const found = figures(
    ['7', '1', '2.5', '10', '10', '1e21'].map(sent).concat(sent('#unknown')),
    `figures:
  - { id: care.low, title: { da: a, en: a }, questionnaire: care, kind: median, question: users, method: inverse-cdf }
  - { id: care.few, title: { da: a, en: a }, questionnaire: care, kind: share, of: { question: users, to: 9 } }`,
  );
  test('their median averages the two middle ones, unless the lower is asked for', () => {
    expect(found('care.users.median').value).toEqual({ kind: 'known', n: 6, number: 8.5 });
    expect(found('care.low').value).toEqual({ kind: 'known', n: 6, number: 7 });
  });
  test('are compared by size, not as text', () => {
    expect(found('care.few').value).toMatchObject({ k: 3, n: 6 });
  });
});

describe('small bases', () => {
  test('without answers there is no figure', () => {
    for (const { value } of evaluate(defaultFigures(codebook).filter(isCount), emptyTables()))
      expect(value).toEqual({ kind: 'unknown', why: 'no-answers' });
  });
  test('a question that is not public needs five answers, a public one does not', () => {
    const found = figures(times(4, { sheet: { users: '1', status: 'partly' } }));
    expect(found('care.users.mean').value).toEqual({ kind: 'unknown', why: 'too-few' });
    expect(found('care.users.mean').bounds).toBeUndefined();
    expect(found('care.status.partly').value).toMatchObject({ kind: 'known' });
  });
  test('nobody asked', () => {
    expect(figures([])('care.response').value).toEqual({ kind: 'unknown', why: 'no-answers' });
    expect(figures([])('care.status').base).toMatchObject({ N: 0, asked: 0 });
  });
});
const isCount = ({ kind }: FigureDefinition) => kind !== 'response';
const emptyTables = () => tabulate(dataset(times(3, {})), plan(defaultFigures(codebook)));

describe('response', () => {
  const sent = { sheet: { status: 'partly' } };
  test('is of those in scope; a withdrawn sheet is not sent', () => {
    const found = figures([sent, { ...sent, runs: 'no' }, { sheet: { status: '#withdrawn' } }, {}])(
      'care.response',
    );
    expect(found.value).toEqual({ kind: 'known', k: 1, n: 3, share: 1 / 3 });
    expect(found.base).toMatchObject({ N: 3, answered: 1, missing: { withdrawn: 1, 'out-of-scope': 1 } });
    expect(found.bounds).toBeUndefined();
  });
  test('by population weighs each authority by who lives there', () => {
    const found = figures([
      { ...sent, population: 300 },
      { population: 100 },
      { population: 900, runs: 'no' },
    ]);
    expect(found('care.response.population').value).toEqual({ kind: 'known', k: 300, n: 400, share: 0.75 });
  });
  test('by population is not known where a population is not', () => {
    expect(figures([{ ...sent, population: 300 }, {}])('care.response.population').value).toEqual({
      kind: 'unknown',
      why: 'no-population',
    });
  });
  test('each questionnaire has its own', () => {
    const found = figures([{ otherSheet: { status: 'closed' } }, sent, {}]);
    expect(found('other.response').value).toMatchObject({ k: 1, n: 3 });
    expect(found('other.status.closed').value).toMatchObject({ k: 1, n: 1 });
  });
});

test('text is counted and never told', () => {
  const found = figures([{ sheet: { how: '\\#unknown' } }, { sheet: { how: '#unknown' } }]);
  expect(found('care.how.answered').value).toMatchObject({ k: 1 });
  expect(found('care.how.answered').definition).toMatchObject({ kind: 'count', visibility: 'confidential' });
});

describe('a breakdown', () => {
  const inRegion = (region: string, n: number, code: string) => times(n, { region, ...status(code) });
  const guarded = `figures:
  - { id: care.by, title: { da: a, en: a }, questionnaire: care, kind: breakdown, by: region, smallestBase: 5, of: { question: status, in: [as_before] } }`;
  test('has a row for each category', () => {
    const found = figures([...inRegion('1', 2, 'as_before'), ...inRegion('1', 1, 'closed'), { region: '2' }]);
    expect(found('care.status.as_before.by-region').value).toEqual({
      kind: 'known',
      n: 3,
      rows: [
        { code: '1', value: { kind: 'known', k: 2, n: 3, share: 2 / 3 } },
        { code: '2', value: { kind: 'unknown', why: 'no-answers' } },
        { code: '3', value: { kind: 'unknown', why: 'no-answers' } },
      ],
    });
  });
  test('hides a second category, so that the small one cannot be worked out from the total', () => {
    const found = figures(
      [...inRegion('1', 9, 'closed'), ...inRegion('2', 2, 'closed'), ...inRegion('3', 7, 'closed')],
      guarded,
    );
    expect(found('care.by').value).toMatchObject({
      n: 18,
      rows: [
        { code: '1', value: { k: 0, n: 9 } },
        { code: '2', value: { why: 'suppressed' } },
        { code: '3', value: { why: 'suppressed' } },
      ],
    });
  });
  test('guards authorities in no category, which the total tells of too', () => {
    const found = figures(
      [...inRegion('1', 9, 'closed'), ...times(2, status('closed')), ...inRegion('3', 7, 'closed')],
      guarded,
    );
    expect(found('care.by').value).toMatchObject({
      rows: [{ value: { n: 9 } }, { value: { why: 'no-answers' } }, { value: { why: 'suppressed' } }],
    });
  });
});
