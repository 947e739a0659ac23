/** Parquet files back to a dataset, without loss. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { authorityId, questionId, questionnaireId } from '../core/ids.ts';
import { readAnswerText } from '../questionnaire/answer-text.ts';
import type { Question } from '../questionnaire/definition.ts';
import type { Cell, Codebook, CodebookQuestionnaire, Dataset, FrameRow, Runs } from '../round/dataset.ts';
import { hashDataset } from '../round/hash-dataset.ts';
import { type Connection, type DuckDb, identifier, literal } from './duckdb.ts';
import type { KeptDataset, Part } from './engine.ts';
import { readPlainPart } from './plain-part.ts';
import { withTemporaryFolder } from './temporary-folder.ts';
import { absentMarks, authorityColumn } from './wide-table.ts';
import { asidePart, framePart, wholePart } from './write-parts.ts';

/** The path of each part as a file. */
export type PartFiles = ReadonlyMap<string, string>;

export async function datasetFrom(duckDb: DuckDb, kept: KeptDataset, plainUpTo: number): Promise<Dataset> {
  const plain = plainDataset(kept, plainUpTo);
  if (plain) return { ...plain, hash: hashDataset(plain) };
  return withTemporaryFolder(async (folder) => {
    const files = await writePartFiles(kept.parts, folder);
    return duckDb.connected((connection) => readDataset(connection, kept, files));
  });
}

/** The dataset with the hash that it is kept under, where it is small and kept as one file too. */
export function plainDataset(kept: KeptDataset, plainUpTo: number): Dataset | undefined {
  const { programme, round, asOf, codebook, hash } = kept;
  const plain = readPlainPart(kept);
  if (!plain || plain.frame.length > plainUpTo) return undefined;
  return { programme, round, asOf, codebook, ...plain, hash };
}

export async function writePartFiles(parts: readonly Part[], folder: string): Promise<PartFiles> {
  const files = new Map<string, string>();
  for (const [index, { name, bytes }] of parts.entries()) {
    // Numbered, since a name that was kept is not to choose where a file is written.
    const path = join(folder, `${index}.parquet`);
    await writeFile(path, bytes);
    files.set(name, path);
  }
  return files;
}

export async function readDataset(
  connection: Connection,
  { programme, round, asOf, codebook }: Omit<KeptDataset, 'parts' | 'hash'>,
  files: PartFiles,
): Promise<Dataset> {
  const frame = (await connection.rows(`SELECT * FROM ${table(files, framePart)}`)).map(frameRow);
  const cells = await asideCells(connection, codebook, files);
  for (const questionnaire of codebook.questionnaires)
    cells.push(...(await wholeCells(connection, questionnaire, files)));
  cells.sort((a, b) => compare(a.authority, b.authority) || byQuestion(a, b));
  const content = { codebook, frame, cells };
  return { programme, round, asOf, ...content, hash: hashDataset(content) };
}

/** A part as a table in SQL. */
export function table(files: PartFiles, name: string): string {
  const file = files.get(name);
  if (file === undefined) throw new Error(`the dataset lacks its part ${name}`);
  return `read_parquet(${literal(file)})`;
}

function frameRow([authority, name, population, groups, runs]: readonly unknown[]): FrameRow {
  return {
    authority: authorityId(String(authority)),
    name: String(name),
    ...(population === null ? {} : { population: Number(population) }),
    groups: JSON.parse(String(groups)) as FrameRow['groups'],
    runs: JSON.parse(String(runs)) as Record<string, Runs>,
  };
}

async function asideCells(connection: Connection, codebook: Codebook, files: PartFiles): Promise<Cell[]> {
  const questions = new Map(
    codebook.questionnaires.flatMap(({ id, questions }) =>
      questions.map((question) => [`${id} ${question.id}`, question]),
    ),
  );
  const rows = await connection.rows(`SELECT * FROM ${table(files, asidePart)}`);
  return rows.map((row) => {
    const [authority = '', questionnaire = '', id = '', answer = ''] = row.map(String);
    const question = questions.get(`${questionnaire} ${id}`);
    if (!question) throw new Error(`a cell of ${questionnaire}.${id}, which is not in the codebook`);
    return {
      authority: authorityId(authority),
      questionnaire: questionnaireId(questionnaire),
      question: questionId(id),
      answer: readAnswerText(question, answer),
    };
  });
}

async function wholeCells(
  connection: Connection,
  { id, questions }: CodebookQuestionnaire,
  files: PartFiles,
): Promise<readonly Cell[]> {
  const columns = [authorityColumn, ...questions.map((question) => question.id)].map(identifier);
  const rows = await connection.rows(`SELECT ${columns.join(', ')} FROM ${table(files, wholePart(id))}`);
  return rows.flatMap(([authority, ...answers]) =>
    questions.flatMap((question, index) => {
      const answer = storedAnswer(question, String(answers[index]));
      if (!answer) return [];
      return { authority: authorityId(String(authority)), questionnaire: id, question: question.id, answer };
    }),
  );
}

function storedAnswer(question: Question, text: string) {
  const noCell = text === '#no-sheet' || text === '#out-of-scope' || text in absentMarks;
  return noCell ? undefined : readAnswerText(question, text);
}

function byQuestion(a: Cell, b: Cell): number {
  return compare(a.questionnaire, b.questionnaire) || compare(a.question, b.question);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
