/** Counting: a million sheets of sixty questions against bare DuckDB on the same file, and a country's round. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { loadProgrammes } from '../src/actions/load-programmes.ts';
import { parseDate, parseMonth, toInstant } from '../src/core/calendar.ts';
import { figureId, programmeId, questionId, questionnaireId, roundId } from '../src/core/ids.ts';
import { createEngine } from '../src/engine/duckdb-engine.ts';
import type { KeptDataset } from '../src/engine/engine.ts';
import { defaultFigures } from '../src/figure/default-figures.ts';
import { evaluate } from '../src/figure/evaluate.ts';
import type { FigureDefinition } from '../src/figure/figure.ts';
import { columnName, plan } from '../src/figure/plan.ts';
import type { TableSpec } from '../src/figure/tabulation.ts';
import type { Question } from '../src/questionnaire/definition.ts';
import { readAnswersCsv } from '../src/round/answers-csv.ts';
import type { Codebook, CodebookGroup, Dataset } from '../src/round/dataset.ts';
import { snapshot } from '../src/round/snapshot.ts';
import { programmeFolders, registers } from '../src/store/programme-folders.ts';
import { type Measured, print, rounded } from './measure.ts';

const sheets = 1_000_000;
const form = questionnaireId('form');
const file = 'answers-form.parquet';

async function million(): Promise<readonly Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pejling-bench-'));
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const engine = createEngine();
  try {
    await connection.run(
      `COPY (${syntheticSql()}) TO '${folder}/${file}' (FORMAT parquet, COMPRESSION zstd)`,
    );
    await connection.run(
      `COPY (SELECT range::VARCHAR AS authority FROM range(${sheets})) TO '${folder}/frame.parquet' (FORMAT parquet)`,
    );
    const names = [file, 'frame.parquet'];
    const parts = await Promise.all(
      names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })),
    );
    const kept = { ...empty, hash: 'synthetic', parts };
    const specs = plan(definitions());
    const opening = await milliseconds(() => engine.tabulate(kept, []));
    const bare = async () => {
      for (const spec of specs) await connection.runAndReadAll(bareSql(spec, `${folder}/${file}`));
    };
    const ours = async () => {
      const wanted = definitions();
      evaluate(wanted, await engine.tabulate(kept, plan(wanted)));
    };
    const [mine, rival] = await inTurns(ours, bare);
    return [
      {
        name: `1,000,000 sheets × 60 questions: every distribution and ten cross-tables (${specs.length} tables)`,
        value: rounded(mine, 0),
        unit: 'ms',
        limit: 1000,
        rival: { name: 'bare DuckDB SQL on the same file', value: rounded(rival, 0) },
        ratio: rounded(mine / rival),
        limitRatio: 1.5,
      },
      { name: 'opening that dataset', value: rounded(opening, 0), unit: 'ms', limit: 1000 },
    ];
  } finally {
    await engine.close();
    connection.closeSync();
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Medians of five rounds each, taken in turns so that a busy machine is busy for both; one round before to warm up. */
async function inTurns(ours: () => Promise<void>, bare: () => Promise<void>) {
  await ours();
  await bare();
  const times: [number, number][] = [];
  for (let turn = 0; turn < 5; turn += 1) times.push([await milliseconds(ours), await milliseconds(bare)]);
  const middle = (which: 0 | 1) => times.map((pair) => pair[which]).sort((a, b) => a - b)[2] ?? 0;
  return [middle(0), middle(1)] as const;
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const text = (name: string) => ({ da: name, en: name });
const base = (id: string) => ({
  id: questionId(id),
  label: text(id),
  required: false,
  visibility: 'public' as const,
  mayBeUnknown: true,
  mayNotApply: false,
});
const codes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    code: `code_${index}`,
    label: text(`code ${index}`),
    exclusive: false,
  }));

/** 44 choices of one, 8 yes-no, 4 months, 4 with several marks. */
const questions: readonly Question[] = Array.from({ length: 60 }, (_, index): Question => {
  const id = `q${index}`;
  if (index < 44) return { ...base(id), kind: 'choice', options: codes(4 + (index % 5)) };
  if (index < 52) return { ...base(id), kind: 'yes-no' };
  if (index < 56)
    return { ...base(id), kind: 'month', from: month('2020-05'), to: month('2020-12'), cannotSay: true };
  return { ...base(id), kind: 'choices', options: codes(5) };
});
const region: CodebookGroup = { id: 'region', title: text('region'), categories: codes(5) };
const codebook: Codebook = {
  referenceDate: day('2020-05-31'),
  opens: day('2020-05-27'),
  closes: day('2020-06-04'),
  synthetic: true,
  questionnaires: [{ id: form, title: text('form'), questions }],
  groups: [region],
};
const empty: Omit<KeptDataset, 'hash' | 'parts'> = {
  programme: programmeId('bench'),
  round: roundId('bench'),
  asOf: toInstant(new Date(0)),
  codebook,
};

function definitions(): readonly FigureDefinition[] {
  const distributions = defaultFigures(codebook).filter(({ kind }) => kind === 'distribution');
  const share = (index: number) => ({
    id: figureId(`form.cross-${index}`),
    title: text('cross'),
    questionnaire: form,
    smallestBase: 1,
    visibility: 'public' as const,
    of: { question: questionId(`q${index}`), in: ['code_0'] },
    unknownIsAnswer: false,
  });
  const crossed = Array.from({ length: 10 }, (_, index): FigureDefinition => {
    if (index < 5)
      return { ...share(index), kind: 'breakdown', by: region.id, categories: region.categories };
    const where = { question: questionId(`q${index + 20}`), in: ['code_1'] };
    return { ...share(index), kind: 'share', where };
  });
  return [...distributions, ...crossed];
}

/** Four in five have sent; of each question two in a hundred answers are missing. */
function syntheticSql(): string {
  const columns = questions.flatMap((question, index) => {
    const roll = (salt: number, sides: number) => `hash(i * 131 + ${index * 17 + salt}) % ${sides}`;
    const missing = (value: string) =>
      `CASE WHEN NOT sent THEN '#no-sheet' WHEN ${roll(1, 100)} = 0 THEN '#unknown' WHEN ${roll(1, 100)} = 1 THEN '#not-answered' ELSE ${value} END`;
    const of = (values: readonly string[]) =>
      `([${values.map((value) => `'${value}'`).join(',')}])[1 + (${roll(2, values.length)})::INTEGER]`;
    if (question.kind === 'choice')
      return [`${missing(of(question.options.map(({ code }) => code)))} AS q${index}`];
    if (question.kind === 'yes-no') return [`${missing(of(['yes', 'no']))} AS q${index}`];
    if (question.kind === 'month')
      return [`${missing(of(['2020-05', '2020-06', '2020-07', '2020-08', 'cannot-say']))} AS q${index}`];
    const marks = codes(5).map(({ code }, option) => {
      return `${missing(`CASE WHEN ${roll(3 + option, 3)} = 0 THEN 'yes' ELSE 'no' END`)} AS "q${index}=${code}"`;
    });
    return [`${missing("'code_0|code_1'")} AS q${index}`, ...marks];
  });
  return `SELECT i::VARCHAR AS "#authority", 50000.0 AS "#population",
    CASE WHEN sent THEN 'sent' ELSE '#no-sheet' END AS "#sheet",
    'code_' || (i % 5)::VARCHAR AS "@region", ${columns.join(', ')}
    FROM (SELECT range AS i, hash(range) % 5 < 4 AS sent FROM range(${sheets}))`;
}

/** What somebody would write by hand for the same table. */
function bareSql({ by }: TableSpec, path: string): string {
  const columns = by.map((column) => `"${columnName(column)}"`).join(', ');
  return `SELECT ${columns}, count(*) FROM '${path}' GROUP BY ${columns}`;
}

function month(name: string) {
  const parsed = parseMonth(name);
  if (!parsed) throw new Error(`no month: ${name}`);
  return parsed;
}
function day(name: string) {
  const parsed = parseDate(name);
  if (!parsed) throw new Error(`no day: ${name}`);
  return parsed;
}

/** All figures of the first round that has demo answers, from its cells and from its files. */
async function country(): Promise<readonly Measured[]> {
  const { programmes } = loadProgrammes(programmeFolders('.'), registers('.'));
  const [programme] = programmes.values();
  const demo = programme?.demo[0];
  const round = programme?.rounds.find(({ id }) => id === demo?.round);
  if (!programme || !demo || !round) throw new Error('no demo answers');
  const read = readAnswersCsv(new TextEncoder().encode(demo.file.text), programme, round);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const sent = read.value.sheets.map((sheet) => ({ ...sheet, withdrawn: false }));
  const live = snapshot(programme, round, sent, toInstant(new Date(0)));
  const wanted = defaultFigures(live.codebook);
  const engine = createEngine();
  const figures = async (source: Dataset | KeptDataset) =>
    evaluate(wanted, await engine.tabulate(source, plan(wanted)));
  const kept = { ...live, parts: await engine.toParts(live) };
  await figures(live);
  const fromCells = await milliseconds(() => figures(live));
  const fromFiles = await milliseconds(() => figures(kept));
  await engine.close();
  const name = `${wanted.length} figures of ${live.frame.length} × ${live.codebook.questionnaires.length} sheets`;
  return [
    { name: `${name}, from answers`, value: rounded(fromCells, 1), unit: 'ms', limit: 50 },
    { name: `${name}, from files not yet open`, value: rounded(fromFiles, 1), unit: 'ms', limit: 200 },
  ];
}

print([...(await million()), ...(await country())]);
