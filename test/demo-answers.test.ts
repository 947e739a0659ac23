/**
 * The made-up answers of covid19-2020 say what the memo of 9 June 2020 said, and the figures follow the answers. Counted
 * here straight from the CSV, by other code than the product's, so that the two can be held against each other.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';

const root = new URL('..', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

type Row = Readonly<Record<string, string>>;
const rowsSchema = z.array(z.record(z.string(), z.string()));
const answersOf = (round: string): readonly Row[] =>
  rowsSchema.parse(
    parseCsv(read(`programmes/covid19-2020/demo/${round}.csv`), { columns: true, skip_empty_lines: true }),
  );

const conditionSchema = z.union([
  z.object({ question: z.string(), in: z.array(z.string()) }),
  z.object({ question: z.string(), from: z.number() }),
  z.object({ group: z.string(), in: z.array(z.string()) }),
]);
type Condition = z.output<typeof conditionSchema>;
const severalSchema = z
  .union([conditionSchema.transform((one) => [one]), z.array(conditionSchema)])
  .default([]);
const namedFigures = z
  .object({ figures: z.array(z.object({ id: z.string(), of: severalSchema, where: severalSchema })) })
  .parse(parseYaml(read('programmes/covid19-2020/figures.yaml'))).figures;

const table = z
  .object({
    figures: z.array(
      z.object({
        figure: z.string(),
        k: z.number(),
        n: z.number(),
        claims: z.array(z.string()),
        between: z.tuple([z.number(), z.number()]).optional(),
      }),
    ),
    sums: z.array(
      z.object({
        figure: z.string(),
        of: z.string(),
        n: z.number(),
        claims: z.array(z.string()),
        between: z.tuple([z.number(), z.number()]),
      }),
    ),
  })
  .parse(parseYaml(read('test/reference/expected-figures.yaml')));

/** Does the row fulfil the condition? `undefined` where its answer is missing. */
function fulfils(row: Row, condition: Condition): boolean | undefined {
  if (!('question' in condition)) throw new Error('groups are not counted here');
  const answer = row[condition.question] ?? '';
  if (answer === '' || answer.startsWith('#')) return undefined;
  if ('from' in condition) return Number(answer) >= condition.from;
  return answer.split('|').some((code) => condition.in.includes(code));
}

/** One condition that fails decides, whatever is missing beside it. */
function fulfilsAll(row: Row, conditions: readonly Condition[]): boolean | undefined {
  const verdicts = conditions.map((condition) => fulfils(row, condition));
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

/** k of n for a figure's id: a named one, or one that a question gives by itself. */
function count(figure: string, answers: readonly Row[]): { readonly k: number; readonly n: number } {
  const [questionnaire = '', question = '', code = ''] = figure.split('.');
  const sheets = answers.filter((row) => row.questionnaire === questionnaire);
  if (question === 'response') return { k: sheets.length, n: 98 };
  const named = namedFigures.find(({ id }) => id === figure);
  const by = /^by-(.*)$/.exec(code)?.[1];
  const codes = by === undefined ? [code] : monthsUpTo(by);
  const { of, where } = named ?? { of: [{ question, in: codes }], where: [] };
  const counted = sheets.filter(
    (row) => fulfilsAll(row, where) === true && fulfilsAll(row, of) !== undefined,
  );
  return { k: counted.filter((row) => fulfilsAll(row, of)).length, n: counted.length };
}

function monthsUpTo(last: string): readonly string[] {
  const months = ['06', '07', '08', '09', '10', '11', '12'].map((month) => `2020-${month}`);
  return months.slice(0, months.indexOf(last) + 1);
}

function sum(figure: string, answers: readonly Row[]): { readonly sum: number; readonly n: number } {
  const [questionnaire, question = ''] = figure.split('.');
  const numbers = answers
    .filter((row) => row.questionnaire === questionnaire && /^\d+$/.test(row[question] ?? ''))
    .map((row) => Number(row[question]));
  return { sum: numbers.reduce((total, number) => total + number, 0), n: numbers.length };
}

const may = answersOf('2020-maj');
const august = answersOf('2020-august');

describe('the made-up answers of 2020-maj', () => {
  it.each(table.figures)('give $figure as $k of $n', ({ figure, k, n, between }) => {
    expect(count(figure, may)).toEqual({ k, n });
    if (between) {
      expect(k).toBeGreaterThanOrEqual(between[0]);
      expect(k).toBeLessThanOrEqual(between[1]);
    }
  });

  it.each(table.sums)('give $figure as a share of $of that the memo allows', ({ figure, of, n, between }) => {
    const part = sum(figure, may);
    const whole = sum(of, may);
    expect([part.n, whole.n]).toEqual([n, n]);
    expect(part.sum / whole.sum).toBeGreaterThanOrEqual(between[0]);
    expect(part.sum / whole.sum).toBeLessThan(between[1]);
  });

  it.each(table.figures.filter(({ k }) => k > 0))(
    'move $figure when one answer is taken away',
    ({ figure, k, n }) => {
      const questionnaire = figure.split('.')[0];
      const without = may.map((left) =>
        may.filter((row) => row !== left || row.questionnaire !== questionnaire),
      );
      const changed = without.map((answers) => count(figure, answers));
      expect(changed.some((one) => one.k === k - 1)).toBe(true);
      expect(changed.every((one) => one.k <= k && one.n <= n)).toBe(true);
    },
  );

  it('move a figure when one authority answers otherwise', () => {
    const one = may.find((row) => row.questionnaire === 'bostoette' && row.status === 'as_before');
    const changed = may.map((row) => (row === one ? { ...row, status: 'early' } : row));
    expect(count('bostoette.status.as_before', changed)).toEqual({ k: 53, n: 83 });
    expect(count('bostoette.not-yet', changed)).toEqual({ k: 30, n: 83 });
  });

  it('stand for every claim of the memo that has a number or a hedge', () => {
    const covered = [...table.figures, ...table.sums].flatMap(({ claims }) => claims);
    const published = Array.from({ length: 49 }, (_, index) => `C${String(index + 1).padStart(2, '0')}`);
    expect([...published, 'R01', 'R02', 'R03', 'R04'].filter((claim) => !covered.includes(claim))).toEqual(
      [],
    );
  });

  it('hold every kind of missing', () => {
    const cells = new Set(may.flatMap((row) => Object.values(row)));
    expect(cells.has('#unknown')).toBe(true);
    expect(cells.has('#not-applicable')).toBe(true);
    expect(may.some((row) => row.questionnaire === 'bostoette' && row.users === '')).toBe(true);
  });
});

describe('the imagined answers of 2020-august', () => {
  const levels = ['early', 'under_way', 'nearly', 'as_before'];
  const steps = august.flatMap((row) => {
    const before = may.find(
      ({ authority, questionnaire }) => authority === row.authority && questionnaire === row.questionnaire,
    );
    const [then, now] = [before, row].map((sheet) => levels.indexOf(sheet?.status ?? ''));
    return then !== undefined && then >= 0 && now !== undefined && now >= 0 ? [now - then] : [];
  });

  it('come mostly from the same authorities', () => {
    const before = new Set(may.map(({ authority, questionnaire }) => `${authority} ${questionnaire}`));
    const again = august.filter(({ authority, questionnaire }) =>
      before.has(`${authority} ${questionnaire}`),
    );
    expect(again.length / august.length).toBeGreaterThan(0.9);
  });

  it('show some further on, some back, and some where they were', () => {
    expect(steps.filter((step) => step > 0).length).toBeGreaterThan(20);
    expect(steps.filter((step) => step < 0).length).toBeGreaterThan(2);
    expect(steps.filter((step) => step === 0).length).toBeGreaterThan(20);
  });

  it('say of two authorities that they do not run the service', () => {
    expect(august.filter(({ status }) => status === '#not-applicable')).toHaveLength(2);
  });
});

describe('both rounds', () => {
  it.each([
    ['2020-maj', may],
    ['2020-august', august],
  ] as const)('%s names only authorities of the register, each once a questionnaire', (_, answers) => {
    const register = rowsSchema.parse(
      parseCsv(read('registers/denmark/municipalities.csv'), { columns: true }),
    );
    const codes = new Set(register.map(({ code }) => code));
    expect(answers.filter(({ authority }) => !codes.has(authority))).toEqual([]);
    expect(new Set(answers.map((row) => `${row.authority} ${row.questionnaire}`)).size).toBe(answers.length);
  });

  it.each([
    ['2020-maj', may],
    ['2020-august', august],
  ] as const)('%s marks every free text as made up', (_, answers) => {
    const texts = answers.flatMap((row) => Object.values(row)).filter((cell) => /\s/.test(cell));
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => !text.startsWith('Opdigtet eksempel: '))).toEqual([]);
  });

  it('are what the script writes', () => {
    const script = new URL('scripts/make-demo.mjs', root).pathname;
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });
});

describe('the Danish register', () => {
  const register = rowsSchema.parse(
    parseCsv(read('registers/denmark/municipalities.csv'), { columns: true }),
  );
  const tiles = rowsSchema.parse(parseCsv(read('registers/denmark/tilemap.csv'), { columns: true }));

  it('has 98 municipalities with a code and a name of their own', () => {
    expect(new Set(register.map(({ code }) => code)).size).toBe(98);
    expect(new Set(register.map(({ name }) => name)).size).toBe(98);
    expect(register.every(({ code, code3 }) => code === `0${code3}`)).toBe(true);
  });

  it.each([
    ['1084', 29],
    ['1085', 17],
    ['1083', 22],
    ['1082', 19],
    ['1081', 11],
  ])('has region %s with %i of them', (region, size) => {
    expect(register.filter(({ region_code }) => region_code === region)).toHaveLength(size);
  });

  it('draws each of them on a tile of its own', () => {
    expect(new Set(tiles.map(({ code }) => code))).toEqual(new Set(register.map(({ code }) => code)));
    expect(new Set(tiles.map(({ col, row }) => `${col},${row}`)).size).toBe(98);
  });

  it('leaves Christiansø out, and so has the population of the 98', () => {
    const people = register.reduce((total, row) => total + Number(row.population_2020), 0);
    expect(people).toBe(5_822_763 - 84);
  });
});
