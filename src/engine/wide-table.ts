/**
 * One questionnaire's answers as one row per authority of the frame. A column holds exactly the key that tabulating
 * by it gives, since DuckDB counts a column by itself five times as fast as together with another.
 */
import type { QuestionnaireId } from '../core/ids.ts';
import { columnName } from '../figure/plan.ts';
import { keyOf, type Sheet, sheetName, sheetsOf } from '../figure/tabulate.ts';
import type { Column } from '../figure/tabulation.ts';
import { answerText } from '../questionnaire/answer-text.ts';
import type { Question } from '../questionnaire/definition.ts';
import type { Codebook, CodebookQuestionnaire, Dataset, FrameRow } from '../round/dataset.ts';
import type { Cell, TableColumn } from './duckdb.ts';

/** Question ids cannot begin with `#`, so these clash with none. */
export const authorityColumn = '#authority';
export const populationColumn = '#population';
/** A question of a sent, or withdrawn, sheet that the dataset has no cell for. */
export const absentMarks: Readonly<Record<string, string>> = {
  '#absent': '#not-answered',
  '#absent-withdrawn': '#withdrawn',
};

export interface WideTable {
  readonly columns: readonly TableColumn[];
  readonly rows: Iterable<readonly Cell[]>;
}

export function wideTable(dataset: Dataset, questionnaire: CodebookQuestionnaire): WideTable {
  const { id, questions } = questionnaire;
  const sheets = sheetsOf(dataset.cells.filter((cell) => cell.questionnaire === id));
  const columns = wideColumns(dataset.codebook, questions);
  return {
    columns: columns.map(({ name, type }) => ({ name, type })),
    rows: dataset.frame.values().map((row) => {
      const sheet = sheets.get(sheetName(row.authority, id));
      return columns.map(({ cell }) => cell(row, sheet, id));
    }),
  };
}

interface WideColumn extends TableColumn {
  cell(row: FrameRow, sheet: Sheet | undefined, questionnaire: QuestionnaireId): Cell;
}

function wideColumns(codebook: Codebook, questions: readonly Question[]): readonly WideColumn[] {
  return [
    { name: authorityColumn, type: 'VARCHAR', cell: ({ authority }) => authority },
    { name: populationColumn, type: 'DOUBLE', cell: ({ population }) => population },
    keyColumn({ kind: 'sheet' }),
    ...codebook.groups.map(({ id }) => keyColumn({ kind: 'group', group: id })),
    ...questions.flatMap(columnsOfQuestion),
  ];
}

function columnsOfQuestion(question: Question): readonly WideColumn[] {
  const answer = answerColumn(question);
  switch (question.kind) {
    case 'choices':
      return [
        answer,
        ...question.options.map(({ code }) => keyColumn({ kind: 'option', question: question.id, code })),
      ];
    case 'number':
    case 'share':
      return 'options' in question && question.options ? [answer] : [answer, numberColumn(question)];
    default:
      return [answer];
  }
}

function keyColumn(column: Column): WideColumn {
  return {
    name: columnName(column),
    type: 'VARCHAR',
    cell: (row, sheet, questionnaire) => keyOf(column, row, questionnaire, sheet),
  };
}

/** The key, except that text and choices stand as they were answered. */
function answerColumn({ id }: Question): WideColumn {
  const column: Column = { kind: 'question', question: id };
  return {
    name: columnName(column),
    type: 'VARCHAR',
    cell(row, sheet, questionnaire) {
      const key = keyOf(column, row, questionnaire, sheet);
      if (key === '#out-of-scope' || key === '#no-sheet') return key;
      const answer = sheet?.get(id);
      if (answer) return answerText(answer);
      return key === '#withdrawn' ? '#absent-withdrawn' : '#absent';
    },
  };
}

/** For those who open the file in other programs. */
function numberColumn({ id }: Question): WideColumn {
  return {
    name: `${id}#number`,
    type: 'DOUBLE',
    cell(row, sheet, questionnaire) {
      if (row.runs[questionnaire] === 'no') return undefined;
      const answer = sheet?.get(id);
      if (answer?.state !== 'answered') return undefined;
      if (answer.value.kind === 'number') return answer.value.number;
      return answer.value.kind === 'percent' ? answer.value.percent : undefined;
    },
  };
}
