/** A dataset as Parquet files: the frame, one wide table per questionnaire, and what does not fit into those. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '../core/canonical-json.ts';
import { answerText } from '../questionnaire/answer-text.ts';
import type { Dataset } from '../round/dataset.ts';
import { type Connection, type DuckDb, identifier, literal } from './duckdb.ts';
import type { Part } from './engine.ts';
import { withTemporaryFolder } from './temporary-folder.ts';
import { type WideTable, wideTable } from './wide-table.ts';

export const framePart = 'frame.parquet';
/** Cells of authorities that do not run the service: they are in no base, but they were answered. */
export const asidePart = 'aside.parquet';
/** @example wholePart('bostoette') // => "answers-bostoette.parquet" */
export const wholePart = (questionnaire: string) => `answers-${questionnaire}.parquet`;

export async function partsOf(duckDb: DuckDb, dataset: Dataset): Promise<readonly Part[]> {
  refuseStrayCells(dataset);
  const tables: readonly (readonly [string, WideTable])[] = [
    [framePart, frameTable(dataset)],
    ...dataset.codebook.questionnaires.map(
      (questionnaire) => [wholePart(questionnaire.id), wideTable(dataset, questionnaire)] as const,
    ),
    [asidePart, asideTable(dataset)],
  ];
  return withTemporaryFolder((folder) =>
    duckDb.connected(async (connection) => {
      const parts: Part[] = [];
      for (const [name, table] of tables)
        parts.push({ name, bytes: await parquetOf(connection, table, folder) });
      return parts;
    }),
  );
}

async function parquetOf(connection: Connection, table: WideTable, folder: string): Promise<Uint8Array> {
  const [name, file] = ['part', join(folder, 'part.parquet')];
  await connection.load(name, table.columns, table.rows);
  await connection.run(`COPY ${identifier(name)} TO ${literal(file)} (FORMAT parquet, COMPRESSION zstd)`);
  await connection.run(`DROP TABLE ${identifier(name)}`);
  return readFile(file);
}

const text = (name: string) => ({ name, type: 'VARCHAR' as const });

function frameTable({ frame }: Dataset): WideTable {
  return {
    columns: [
      text('authority'),
      text('name'),
      { name: 'population', type: 'DOUBLE' },
      text('groups'),
      text('runs'),
    ],
    rows: frame.map(({ authority, name, population, groups, runs }) => [
      authority,
      name,
      population,
      canonicalJson(groups),
      canonicalJson(runs),
    ]),
  };
}

function asideTable({ frame, cells }: Dataset): WideTable {
  const runs = new Map(frame.map((row) => [row.authority, row.runs]));
  return {
    columns: ['authority', 'questionnaire', 'question', 'answer'].map(text),
    rows: cells
      .filter(({ authority, questionnaire }) => runs.get(authority)?.[questionnaire] === 'no')
      .map(({ authority, questionnaire, question, answer }) => [
        authority,
        questionnaire,
        question,
        answerText(answer),
      ]),
  };
}

/** A cell that stands in no row or column would be lost without a word. */
function refuseStrayCells({ codebook, frame, cells }: Dataset): void {
  const authorities = new Set(frame.map(({ authority }) => authority));
  const known = new Set(
    codebook.questionnaires.flatMap(({ id, questions }) =>
      questions.map((question) => `${id} ${question.id}`),
    ),
  );
  for (const { authority, questionnaire, question } of cells) {
    if (!authorities.has(authority)) throw new Error(`a cell of ${authority}, which is not in the frame`);
    if (!known.has(`${questionnaire} ${question}`))
      throw new Error(`a cell of ${questionnaire}.${question}, which is not in the codebook`);
  }
}
