/** Answers from a CSV: all of them, or the name of every cell that is wrong. */
import { type CsvTable, parseCsv } from '../authority/csv-table.ts';
import type { QuestionId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Programme, RoundDefinition } from '../programme/programme.ts';
import type { Answer } from '../questionnaire/answer.ts';
import { encodeQuestion } from '../questionnaire/decode.ts';
import { nearest } from '../questionnaire/lint/nearest.ts';
import { questionsOf } from '../questionnaire/logic/compile-logic.ts';
import { textOfCsv } from './csv-bytes.ts';
import type { CsvNote, CsvProblem } from './csv-problem.ts';
import { type ReadRow, type RowReader, readRow } from './read-csv-row.ts';
import type { Entry } from './sheet.ts';
import type { SheetAnswers } from './write-answers-csv.ts';

export interface ReadAnswers {
  /** In the order of the rows. */
  readonly sheets: readonly ImportedSheet[];
  readonly notes: readonly CsvNote[];
}
export interface ImportedSheet extends SheetAnswers {
  readonly row: number;
  /** Every question, what logic skips as `not-asked`. */
  readonly answers: ReadonlyMap<QuestionId, Answer>;
  /** One entry for every question, so that saving them leaves nothing of what was there before. */
  readonly entries: ReadonlyMap<QuestionId, Entry>;
}

export function readAnswersCsv(
  bytes: Uint8Array,
  programme: Programme,
  round: RoundDefinition,
): Result<ReadAnswers, CsvProblem> {
  const text = textOfCsv(bytes);
  if (!text.ok) return text;
  const table = parseCsv(text.value);
  if (!table.ok) return table;
  const reader = rowReader(table.value, programme, round);
  const headerProblems = checkHeader(table.value, reader);
  if (reader.authorityAt < 0 || reader.questionnaireAt < 0) return failed(...headerProblems);
  const rows = table.value.rows.map((row) => readRow(row, reader));
  const problems = [...headerProblems, ...rows.flatMap((row) => row.problems), ...sheetsTwice(rows)];
  if (problems.length > 0)
    return failed(...problems.toSorted((a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0)));
  return ok({ sheets: rows.flatMap(importedSheet), notes: rows.flatMap(({ notes }) => notes) });
}

function rowReader({ header }: CsvTable, programme: Programme, round: RoundDefinition): RowReader {
  const columns = header.map((name) => name.toLowerCase());
  const questionnaires = programme.questionnaires.filter(({ id }) => round.questionnaires.includes(id));
  return {
    programme,
    columns,
    authorityAt: columns.indexOf('authority'),
    questionnaireAt: columns.indexOf('questionnaire'),
    questionnaires,
    known: new Set(questionnaires.flatMap((one) => questionsOf(one).map(({ id }) => id))),
  };
}

function checkHeader({ header, rows }: CsvTable, { columns, known }: RowReader): readonly CsvProblem[] {
  const required = ['authority', 'questionnaire'];
  const missing = required.filter((column) => !columns.includes(column));
  const unknown = header.filter((_, index) => {
    const column = columns[index] ?? '';
    return !known.has(column) && !required.includes(column);
  });
  return [
    ...missing.map((column): CsvProblem => ({ code: 'column-missing', column })),
    ...unknown.map((column): CsvProblem => {
      return { code: 'column-unknown', column, nearest: nearest(column, [...known, ...missing]) };
    }),
    ...columns.flatMap((name, index): readonly CsvProblem[] =>
      columns.indexOf(name) < index ? [{ code: 'csv-column-twice', name }] : [],
    ),
    ...(rows.length === 0 ? [{ code: 'no-rows' } as const] : []),
  ];
}

function sheetsTwice(rows: readonly ReadRow[]): readonly CsvProblem[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ row, sheet, authorityWritten }): readonly CsvProblem[] => {
    if (!sheet) return [];
    const key = `${sheet.authority} ${sheet.questionnaire.id}`;
    const otherRow = seen.get(key);
    if (otherRow === undefined) {
      seen.set(key, row);
      return [];
    }
    const place = { row, column: 'authority', value: authorityWritten };
    return [{ place, code: 'sheet-twice', questionnaire: sheet.questionnaire.id, otherRow }];
  });
}

function importedSheet({ row, sheet }: ReadRow): readonly ImportedSheet[] {
  if (!sheet) return [];
  const { authority, questionnaire, answers } = sheet;
  const entries = questionsOf(questionnaire).map((question) => {
    const answer = answers.get(question.id) ?? { state: 'missing', why: 'not-answered' };
    return [question.id, encodeQuestion(question, answer)] as const;
  });
  return [{ row, authority, questionnaire: questionnaire.id, answers, entries: new Map(entries) }];
}
