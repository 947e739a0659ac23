import type { Language } from '../core/language.ts';
import { figureRows, figuresCsv, figuresHead } from '../publish/tables/figures-table.ts';
import type { Dataset } from '../round/dataset.ts';
import { sheetsOfDataset, writeAnswersCsv } from '../round/write-answers-csv.ts';
import type { Context } from './context.ts';
import { datasetOfRound } from './dataset-of-round.ts';
import { type FiguresJson, figuresOfRound } from './figures-of-round.ts';
import { type FoundRound, findRound } from './find-round.ts';
import { publicFigures } from './published-data.ts';

export const exportFormats = ['csv', 'xlsx', 'parquet', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Everything of a round, for whoever runs Pejling: answers as CSV, Excel or Parquet files, or its figures as JSON. */
export async function exportRound(
  context: Context,
  found: FoundRound,
  format: ExportFormat,
): Promise<readonly ExportFile[]> {
  const { programme, round } = found.key;
  const synthetic = found.round.synthetic ? '-syntetisk' : '';
  const name = `${programme}-${round}${synthetic}`;
  if (format === 'json') {
    const { json } = await figuresOfRound(context, found);
    return [{ name: `${name}.json`, content: `${JSON.stringify(json, undefined, 1)}\n` }];
  }
  const { dataset } = await datasetOfRound(context, found);
  const files = await answerFiles(context, dataset, format, found.programme.languages[0] ?? 'da');
  return files.map(({ name: part, content }) => ({
    name: part.endsWith('.parquet') ? `${name}-${part}` : `${name}.${format}`,
    content,
  }));
}

/** What anyone may have of a frozen round, by the file's name; absent where there is no such file. */
export async function publicFile(
  context: Context,
  wish: { readonly programme: string; readonly round: string; readonly file: string },
  language: Language,
): Promise<ExportFile | undefined> {
  const figures = await publicFigures(context, wish.programme, wish.round);
  if (!figures) return undefined;
  if (wish.file.startsWith('tal.')) return figuresFile(figures, wish.file, language);
  const dataset = await publicDataset(context, wish.programme, wish.round);
  const format = (['csv', 'xlsx', 'parquet'] as const).find((one) => wish.file.endsWith(`.${one}`));
  if (!dataset || !format) return undefined;
  const files = await answerFiles(context, dataset, format, language);
  return files.find(({ name }) => name === wish.file);
}

/** Questions that are public, of a round in which it is public who has answered. */
export async function publicDataset(
  context: Context,
  programme: string,
  round: string,
): Promise<Dataset | undefined> {
  const found = findRound(context, programme, round);
  if (!found.ok || !found.value.round.publicResponses) return undefined;
  const { dataset, frozen } = await datasetOfRound(context, found.value);
  if (!frozen) return undefined;
  const questionnaires = dataset.codebook.questionnaires.map((questionnaire) => ({
    ...questionnaire,
    questions: questionnaire.questions.filter(({ visibility }) => visibility === 'public'),
  }));
  const open = new Set(
    questionnaires.flatMap(({ id, questions }) => questions.map((one) => `${id} ${one.id}`)),
  );
  const cells = dataset.cells.filter(({ questionnaire, question }) =>
    open.has(`${questionnaire} ${question}`),
  );
  return { ...dataset, codebook: { ...dataset.codebook, questionnaires }, cells };
}

async function answerFiles(
  { engine }: Pick<Context, 'engine'>,
  dataset: Dataset,
  format: Exclude<ExportFormat, 'json'>,
  language: Language,
): Promise<readonly ExportFile[]> {
  switch (format) {
    case 'csv': {
      const csv = writeAnswersCsv(dataset.codebook.questionnaires, sheetsOfDataset(dataset));
      return [{ name: 'svar.csv', content: csv }];
    }
    case 'xlsx': {
      const { answersWorkbook } = await import('../publish/tables/answers-workbook.ts');
      return [{ name: 'svar.xlsx', content: await answersWorkbook(dataset, language) }];
    }
    case 'parquet':
      return (await engine.toParts(dataset))
        .filter(({ name }) => name.endsWith('.parquet'))
        .map(({ name, bytes }) => ({ name, content: bytes }));
  }
}

async function figuresFile(
  json: FiguresJson,
  file: string,
  language: Language,
): Promise<ExportFile | undefined> {
  switch (file) {
    case 'tal.json':
      return { name: file, content: JSON.stringify(json) };
    case 'tal.csv':
      return { name: file, content: figuresCsv(json.figures, language) };
    case 'tal.xlsx': {
      const { workbook } = await import('../publish/tables/workbook.ts');
      const sheet = { name: json.round, head: figuresHead, rows: figureRows(json.figures, language) };
      return { name: file, content: await workbook([sheet]) };
    }
    default:
      return undefined;
  }
}
