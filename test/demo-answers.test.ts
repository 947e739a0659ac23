/**
 * The made-up answers of covid19-2020 say what the memo of 9 June 2020 said, and the figures follow the answers. Counted
 * here straight from the CSV, by other code than the product's, so that the two can be held against each other.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod';
import { definitionsFor } from '../src/actions/check-figures.ts';
import { toInstant } from '../src/core/calendar.ts';
import { evaluate } from '../src/figure/evaluate.ts';
import type { Figure } from '../src/figure/figure.ts';
import { plan } from '../src/figure/plan.ts';
import { tabulate } from '../src/figure/tabulate.ts';
import { programmeProblemText } from '../src/programme/programme-problem-text.ts';
import { readProgramme } from '../src/programme/read-programme.ts';
import { readAnswersCsv } from '../src/round/answers-csv.ts';
import { csvProblemLines } from '../src/round/csv-problem-text.ts';
import { snapshot } from '../src/round/snapshot.ts';

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
  const codes = by === undefined ? [code] : [...monthsUpTo(by)];
  const of: readonly Condition[] = named?.of ?? [{ question, in: codes }];
  const where = named?.where ?? [];
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

describe("the product's own figures", () => {
  const folder = (path: string) => {
    const base = new URL(path, root);
    const names = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(yaml|csv|md)$/.test(name),
    );
    return new Map(names.map((name) => [name, readFileSync(new URL(name, base), 'utf8')]));
  };
  const programme = readProgramme(folder('programmes/covid19-2020/'), folder('registers/'));
  if (!programme.ok) throw new Error(programme.problems.map(programmeProblemText).join('\n'));

  /** Figures of a round by id, from answers in the contract's CSV format. */
  function figuresOf(roundName: string, csv: string): ReadonlyMap<string, Figure> {
    if (!programme.ok) throw new Error('unreachable');
    const round = programme.value.rounds.find(({ id }) => id === roundName);
    if (!round) throw new Error(`no round ${roundName}`);
    const answers = readAnswersCsv(new TextEncoder().encode(csv), programme.value, round);
    if (!answers.ok) throw new Error(csvProblemLines(answers.problems).join('\n'));
    expect(answers.value.notes).toEqual([]);
    const sheets = answers.value.sheets.map((sheet) => ({ ...sheet, withdrawn: false }));
    const dataset = snapshot(programme.value, round, sheets, toInstant(new Date('2020-06-05T00:00:00Z')));
    const definitions = definitionsFor(programme.value, dataset.codebook, round);
    const figures = evaluate(definitions, tabulate(dataset, plan(definitions)));
    return new Map(figures.map((figure) => [figure.id, figure]));
  }

  const csv = read('programmes/covid19-2020/demo/2020-maj.csv');
  const figures = figuresOf('2020-maj', csv);

  it.each(table.figures)('say $k of $n for $figure', ({ figure, k, n }) => {
    expect(figures.get(figure)?.value).toEqual({ kind: 'known', k, n, share: k / n });
  });

  it.each(table.sums)('add up $figure as counted here', ({ figure, of, n }) => {
    for (const id of [figure, of]) {
      expect(figures.get(id)?.value).toEqual({ kind: 'known', n, number: sum(id, may).sum });
    }
  });

  it('follow one answer that is changed', () => {
    const nearly = csv.split('\n').find((line) => /^\d{4},bostoette,nearly,/.test(line)) ?? '';
    const changed = figuresOf('2020-maj', csv.replace(nearly, nearly.replace(',nearly,', ',under_way,')));
    expect(figures.get('bostoette.status.nearly')?.value).toMatchObject({ k: 15, n: 83 });
    expect(changed.get('bostoette.status.nearly')?.value).toMatchObject({ k: 14, n: 83 });
    expect(changed.get('bostoette.status.under_way')?.value).toMatchObject({ k: 11, n: 83 });
  });

  it('can all be worked out for 2020-august too', () => {
    const later = figuresOf('2020-august', read('programmes/covid19-2020/demo/2020-august.csv'));
    // Beside those of one round, those that compare it with the one before.
    const ofOneRound = [...later.keys()].filter((id) => !id.endsWith('-2020-maj'));
    expect(ofOneRound).toEqual([...figures.keys()]);
    expect(later.size).toBeGreaterThan(ofOneRound.length);
    expect(later.get('beskaeftigelse.status.as_before')?.base).toMatchObject({
      asked: 98,
      N: 96,
      answered: 58,
    });
  });
});
