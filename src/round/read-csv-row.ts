/** One row of an answers CSV as a sheet. */
import type { CsvRow } from '../authority/csv-table.ts';
import type { AuthorityId, QuestionId } from '../core/ids.ts';
import type { Programme } from '../programme/programme.ts';
import type { Answer } from '../questionnaire/answer.ts';
import { readCell, readValueCell } from '../questionnaire/codecs/codecs.ts';
import { type CompletedSheet, complete, logicOf } from '../questionnaire/complete.ts';
import type { Question, Questionnaire } from '../questionnaire/definition.ts';
import { questionsOf } from '../questionnaire/logic/compile-logic.ts';
import { questionsIn } from '../questionnaire/logic/expression-tree.ts';
import type { CsvNote, CsvProblem } from './csv-problem.ts';
import { findAuthority, findQuestionnaire } from './csv-row-owner.ts';
import { unguardFormula } from './formula-guard.ts';

export interface RowReader {
  readonly programme: Programme;
  /** Names of the columns, in lower case. */
  readonly columns: readonly string[];
  readonly authorityAt: number;
  readonly questionnaireAt: number;
  /** Questions of the round; other columns are told of once, at the header. */
  readonly known: ReadonlySet<string>;
  /** Of the round. */
  readonly questionnaires: readonly Questionnaire[];
}

export interface ReadRow {
  readonly row: number;
  readonly authorityWritten: string;
  /** Absent where it is not known whose answers to which questionnaire these are. */
  readonly sheet?: {
    readonly authority: AuthorityId;
    readonly questionnaire: Questionnaire;
    readonly answers: ReadonlyMap<QuestionId, Answer>;
  };
  readonly problems: readonly CsvProblem[];
  readonly notes: readonly CsvNote[];
}

export function readRow({ row, cells }: CsvRow, reader: RowReader): ReadRow {
  const authorityWritten = (cells[reader.authorityAt] ?? '').trim();
  const authority = findAuthority(authorityWritten, reader.programme);
  const written = (cells[reader.questionnaireAt] ?? '').trim();
  const questionnaire = findQuestionnaire(written, reader);
  const at = (column: string, value: string) => ({ row, column, ...shortened(value) });
  const problems: CsvProblem[] = [];
  if ('code' in authority) problems.push({ place: at('authority', authorityWritten), ...authority });
  if ('code' in questionnaire) problems.push({ place: at('questionnaire', written), ...questionnaire });
  if ('code' in questionnaire) return { row, authorityWritten, problems, notes: [] };
  const given = readCells({ row, cells }, reader, questionnaire);
  const sheet = complete(questionnaire, given.answers);
  // With an answer missing for being unreadable, what logic and checks say would only confuse.
  const logical =
    given.problems.length > 0 ? [] : contradictions({ row, cells }, reader, { questionnaire, sheet });
  const all = [...problems, ...given.problems, ...logical];
  if ('code' in authority) return { row, authorityWritten, problems: all, notes: [] };
  const notes = notesOn(sheet, { row, authority: authority.id, questionnaire: questionnaire.id });
  return {
    row,
    authorityWritten,
    sheet: { authority: authority.id, questionnaire, answers: sheet.answers },
    problems: all,
    notes,
  };
}

type Cells = Pick<CsvRow, 'row' | 'cells'>;

function readCells({ row, cells }: Cells, { columns, known }: RowReader, questionnaire: Questionnaire) {
  const questions = new Map<string, Question>(
    questionsOf(questionnaire).map((question) => [question.id, question]),
  );
  const answers = new Map<QuestionId, Answer>();
  const problems: CsvProblem[] = [];
  columns.forEach((column, index) => {
    const cell = cells[index] ?? '';
    if (column === 'authority' || column === 'questionnaire' || cell.trim() === '') return;
    const question = questions.get(column);
    if (!question && !known.has(column)) return;
    const place = { row, column, ...shortened(cell) };
    if (!question) {
      problems.push({ place, code: 'question-of-another-questionnaire', questionnaire: questionnaire.id });
      return;
    }
    const answer = readGuarded(cell, question);
    if (answer.ok) answers.set(question.id, answer.value);
    else
      for (const problem of answer.problems)
        problems.push({
          place: problem.code === 'looks-like-cpr' ? { row, column } : place,
          code: 'value',
          problem,
        });
  });
  return { answers, problems };
}

/** A text that was guarded is a text, also where it then looks like a named absence. */
function readGuarded(cell: string, question: Question) {
  const plain = unguardFormula(cell);
  return question.kind === 'text' && plain !== cell
    ? readValueCell(question, plain)
    : readCell(question, plain);
}

interface Completed {
  readonly questionnaire: Questionnaire;
  readonly sheet: CompletedSheet;
}

function contradictions(
  { row, cells }: Cells,
  { columns }: RowReader,
  { questionnaire, sheet }: Completed,
): readonly CsvProblem[] {
  const questions = new Map<string, Question>(
    questionsOf(questionnaire).map((question) => [question.id, question]),
  );
  const skipped = columns.flatMap((column, index): readonly CsvProblem[] => {
    const cell = cells[index] ?? '';
    const question = questions.get(column);
    if (!question || cell.trim() === '' || sheet.relevant.has(question)) return [];
    const dependsOn = conditionsOf(questionnaire, question.id);
    return [{ place: { row, column, ...shortened(cell) }, code: 'not-asked', dependsOn }];
  });
  const broken = sheet.failedChecks.flatMap(({ id, severity, message, at }): readonly CsvProblem[] => {
    if (severity === 'soft') return [];
    const column = at[0] ?? '';
    const value = cells[columns.indexOf(column)] ?? '';
    return [
      { place: { row, column, ...shortened(value) }, code: 'hard-check', check: id, message, questions: at },
    ];
  });
  return [...skipped, ...broken];
}

/** The questions that decide whether a question is asked, those of its section and group included. */
function conditionsOf(questionnaire: Questionnaire, question: QuestionId): readonly string[] {
  const logic = logicOf(questionnaire);
  const named = new Set<string>();
  for (let index = logic.indexOf.get(question); index !== undefined; ) {
    const part = logic.parts[index];
    for (const name of part?.conditions.flatMap(questionsIn) ?? []) named.add(name);
    index = part?.parent;
  }
  return [...named];
}

function notesOn(
  sheet: CompletedSheet,
  at: { row: number; authority: string; questionnaire: string },
): readonly CsvNote[] {
  const soft = sheet.failedChecks.flatMap(({ id, severity, message }): readonly CsvNote[] =>
    severity === 'soft' ? [{ ...at, code: 'soft-check', check: id, message }] : [],
  );
  const { requiredMissing } = sheet;
  return requiredMissing.length === 0
    ? soft
    : [...soft, { ...at, code: 'required-missing', questions: requiredMissing }];
}

const longestShown = 60;

function shortened(value: string): { readonly value: string } {
  const plain = value.trim().replace(/\s+/g, ' ');
  return { value: plain.length > longestShown ? `${plain.slice(0, longestShown)}…` : plain };
}
