/**
 * One questionnaire's answers as one row per authority of the frame. A column holds exactly the key that tabulating
 * by it gives, since DuckDB counts a column by itself five times as fast as together with another.
 */
import { columnName } from '../figure/plan.ts';
import { keyOf, type Placed, place, sheetsOf } from '../figure/tabulate.ts';
import type { Column } from '../figure/tabulation.ts';
import { answerText } from '../questionnaire/answer-text.ts';
import type { Question } from '../questionnaire/definition.ts';
import type { Codebook, CodebookQuestionnaire, Dataset } from '../round/dataset.ts';
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
      const placed = place(row, id, sheets);
      return columns.map(({ cell }) => cell(placed));
    }),
  };
}

interface WideColumn extends TableColumn {
  cell(placed: Placed): Cell;
}

function wideColumns(codebook: Codebook, questions: readonly Question[]): readonly WideColumn[] {
  return [
    { name: authorityColumn, type: 'VARCHAR', cell: ({ row }) => row.authority },
    { name: populationColumn, type: 'DOUBLE', cell: ({ row }) => row.population },
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
    cell: (placed) => keyOf(column, placed),
  };
}

/** The key, except that text and choices stand as they were answered. */
function answerColumn({ id }: Question): WideColumn {
  return {
    name: columnName({ kind: 'question', question: id }),
    type: 'VARCHAR',
    cell({ sheet, state }) {
      if (state === '#out-of-scope' || state === '#no-sheet') return state;
      const answer = sheet?.get(id);
      if (answer) return answerText(answer);
      return state === '#withdrawn' ? '#absent-withdrawn' : '#absent';
    },
  };
}

/** For those who open the file in other programs. */
function numberColumn({ id }: Question): WideColumn {
  return {
    name: `${id}#number`,
    type: 'DOUBLE',
    cell({ sheet, state }) {
      const answer = sheet?.get(id);
      if (state === '#out-of-scope' || answer?.state !== 'answered') return undefined;
      if (answer.value.kind === 'number') return answer.value.number;
      return answer.value.kind === 'percent' ? answer.value.percent : undefined;
    },
  };
}
