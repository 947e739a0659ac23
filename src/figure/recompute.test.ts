import { describe, expect, test } from 'vitest';
import { codebook, dataset, type SmallAuthority } from '../../test/support/figure-world.ts';
import { defaultFigures } from './default-figures.ts';
import { evaluate } from './evaluate.ts';
import { figureJson, readFigureJson } from './figure-json.ts';
import { plan } from './plan.ts';
import { publishableTabulations } from './publishable-tabulations.ts';
import { allFigures, readFigures } from './read-figures.ts';
import { changedTabulations, recompute, tablesFor } from './recompute.ts';
import { tabulate } from './tabulate.ts';

const authorities: readonly SmallAuthority[] = [
  ...Array.from({ length: 6 }, (_, index) => ({
    region: String((index % 3) + 1),
    population: 10,
    sheet: { status: 'partly', users: String(index), expected: '2020-06', reasons: 'rooms|staff' },
  })),
  { region: '1', population: 10 },
];
const definitions = defaultFigures(codebook).filter(({ visibility }) => visibility !== 'confidential');
const tabulations = publishableTabulations(definitions, tabulate(dataset(authorities), plan(definitions)));
const ids = new Set(tabulations.map(({ spec }) => spec.id));
const shown = definitions.filter((one) => plan([one]).every(({ id }) => ids.has(id)));
const memo = JSON.parse(
  JSON.stringify({
    programme: 'p',
    figures: evaluate(shown, tabulations).map((figure) => figureJson(figure, 'lidt over')),
    tabulations,
  }),
);

/** The memo with one place in its JSON changed. */
function altered(path: readonly (string | number)[], value: unknown) {
  const copy = structuredClone(memo);
  const last = path.at(-1) ?? '';
  const parent = path.slice(0, -1).reduce((part, key) => part[key], copy);
  parent[last] = value;
  return copy;
}
function differences(json: unknown) {
  const read = readFigureJson(json);
  if (!read.ok) return read.problems.map(({ field }) => field);
  return recompute(read.value.figures, read.value.tabulations).map(
    ({ figure, field }) => `${figure} ${field}`,
  );
}
const at = (id: string) => shown.findIndex((one) => one.id === id);
const rowOf = (id: string) => tabulations.findIndex(({ spec }) => spec.id === id);

test('an untouched memo agrees with its own tabulations', () => {
  expect(shown.length).toBeGreaterThan(20);
  expect(differences(memo)).toEqual([]);
});

describe('an altered memo is found out', () => {
  test.each([
    [
      'one digit of k',
      ['figures', at('care.status.partly'), 'value', 'k'],
      5,
      ['care.status.partly value.k'],
    ],
    ['n', ['figures', at('care.users.mean'), 'value', 'n'], 7, ['care.users.mean value.n']],
    [
      'a number',
      ['figures', at('care.users.median'), 'value', 'number'],
      2.51,
      ['care.users.median value.number'],
    ],
    ['a bound', ['figures', at('care.status.partly'), 'bounds', 0], 0.5, ['care.status.partly bounds[0]']],
    [
      'who is missing',
      ['figures', at('care.status'), 'base', 'missing', 'no-sheet'],
      0,
      ['care.status base.missing.no-sheet'],
    ],
    [
      'one category',
      ['figures', at('care.expected'), 'value', 'categories', 1, 'k'],
      4,
      ['care.expected value.categories[1].k'],
    ],
    [
      'one row of a breakdown',
      ['figures', at('care.status.partly.by-region'), 'value', 'rows', 0, 'value', 'n'],
      3,
      ['care.status.partly.by-region value.rows[0].value.n'],
    ],
    [
      'a figure passed off as another',
      ['figures', at('care.status.partly'), 'id'],
      'care.status.closed',
      ['care.status.closed definition.id'],
    ],
    [
      'what is counted',
      ['figures', at('care.status.partly'), 'definition', 'of', 'in', 0],
      'closed',
      [
        'care.status.partly value.k',
        'care.status.partly value.share',
        'care.status.partly bounds[0]',
        'care.status.partly bounds[1]',
      ],
    ],
    [
      'a share that is none',
      ['figures', at('care.status.partly'), 'value', 'share'],
      1.2,
      [`figures[${at('care.status.partly')}].value.share`],
    ],
    ['a kind that is none', ['figures', 0, 'definition', 'kind'], 'guess', ['figures[0].definition.kind']],
  ])('%s', (_, path, value, expected) => expect(differences(altered(path, value))).toEqual(expected));

  test('a count in a tabulation', () => {
    const json = altered(['tabulations', rowOf('care:users'), 'rows', 2, 'n'], 2);
    expect(differences(json)).toContain('care.users.median value.n');
  });
  test('a tabulation taken away', () => {
    const json = altered(
      ['tabulations'],
      tabulations.filter(({ spec }) => spec.id !== 'care:status'),
    );
    expect(differences(json)).toContain('care.status.partly tabulation');
  });
});

describe('against the dataset', () => {
  const count = (some: readonly SmallAuthority[]) =>
    publishableTabulations(definitions, tabulate(dataset(some), plan(definitions)));
  test('the tables that the figures need are those that were published', () => {
    expect(tablesFor(memo.figures).map(({ id }) => id)).toEqual(tabulations.map(({ spec }) => spec.id));
  });
  test('the same tables agree', () =>
    expect(changedTabulations(tabulations, count(authorities))).toEqual([]));
  test('one changed answer is found out', () => {
    const [first, ...rest] = authorities;
    const changed = [{ ...first, sheet: { ...first?.sheet, status: 'closed' } }, ...rest];
    expect(changedTabulations(tabulations, count(changed))).toEqual(['care:@region,status', 'care:status']);
  });
});

describe('what is published', () => {
  const guarded = readFigures(
    {
      path: 'figures.yaml',
      text: `figures:
  - { id: care.by, title: { da: a, en: a }, questionnaire: care, kind: breakdown, by: region, smallestBase: 3, of: { question: status, in: [partly] } }
  - { id: care.few, title: { da: a, en: a }, questionnaire: care, kind: mean, smallestBase: 11, question: users, where: { question: status, in: [partly] } }`,
    },
    codebook,
  );
  const named = allFigures(
    { questionnaires: codebook.questionnaires, groups: codebook.groups },
    guarded.ok ? guarded.value : [],
  ).filter(({ id }) => id === 'care.by' || id === 'care.few');
  const inRegion = (region: string, n: number) =>
    Array.from({ length: n }, () => ({ region, sheet: { status: 'partly', users: '1' } }));
  const whole = dataset([...inRegion('1', 5), ...inRegion('2', 1), ...inRegion('3', 4), { region: '2' }]);
  const published = publishableTabulations(named, tabulate(whole, plan(named)));

  test('leaves out the table of a figure that is not shown', () => {
    expect(published.map(({ spec }) => spec.id)).toEqual(['care:@region,status']);
  });
  test('merges the answers of hidden categories, and keeps who is silent in them', () => {
    expect(published[0]?.rows).toEqual([
      { keys: ['#suppressed', 'partly'], n: 5 },
      { keys: ['1', 'partly'], n: 5 },
      { keys: ['2', '#no-sheet'], n: 1 },
      { keys: ['2', '#suppressed'], n: 0 },
      { keys: ['3', '#suppressed'], n: 0 },
    ]);
  });
  test('gives the same figure', () => {
    const breakdown = named.filter(({ kind }) => kind === 'breakdown');
    expect(evaluate(breakdown, published)).toEqual(evaluate(breakdown, tabulate(whole, plan(breakdown))));
  });
  test('is not altered by being published again', () => {
    expect(publishableTabulations(named.slice(0, 1), published)).toEqual(published);
  });
});
