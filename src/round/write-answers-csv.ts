/** Answers as CSV in the form that `answers-csv` reads back unchanged. */
import type { AuthorityId, QuestionId, QuestionnaireId } from '../core/ids.ts';
import { type Answer, missing } from '../questionnaire/answer.ts';
import { writeCell } from '../questionnaire/codecs/codecs.ts';
import type { Question } from '../questionnaire/definition.ts';
import type { CodebookQuestionnaire, Dataset } from './dataset.ts';
import { guardFormula } from './formula-guard.ts';

/** What one authority answered to one questionnaire; questions left out are not answered. */
export interface SheetAnswers {
  readonly authority: AuthorityId;
  readonly questionnaire: QuestionnaireId;
  readonly answers: ReadonlyMap<QuestionId, Answer>;
}

export interface CsvStyle {
  readonly delimiter: ',' | ';';
}

/** One row a sheet in the order given, one column a question in the order asked. Lines end with CR LF. */
export function writeAnswersCsv(
  questionnaires: readonly Pick<CodebookQuestionnaire, 'id' | 'questions'>[],
  sheets: readonly SheetAnswers[],
  { delimiter }: CsvStyle = { delimiter: ',' },
): string {
  const columns = [...new Set(questionnaires.flatMap(({ questions }) => questions.map(({ id }) => id)))];
  const questionsOf = new Map(
    questionnaires.map(({ id, questions }) => [
      id,
      new Map(questions.map((question) => [question.id, question])),
    ]),
  );
  const rows = sheets.map(({ authority, questionnaire, answers }) => {
    const questions = questionsOf.get(questionnaire);
    if (!questions) throw new Error(`a sheet of a questionnaire that is not written: ${questionnaire}`);
    return [
      authority,
      questionnaire,
      ...columns.map((column) => cellOf(questions.get(column), answers.get(column))),
    ];
  });
  return [['authority', 'questionnaire', ...columns], ...rows]
    .map((cells) => lineOf(cells, delimiter))
    .join('');
}

/** The sheets of a dataset; withdrawn ones are left out. */
export function sheetsOfDataset({ cells }: Dataset): readonly SheetAnswers[] {
  const sheets = new Map<string, SheetAnswers & { readonly answers: Map<QuestionId, Answer> }>();
  for (const { authority, questionnaire, question, answer } of cells) {
    if (answer.state === 'missing' && answer.why === 'withdrawn') continue;
    const key = `${authority} ${questionnaire}`;
    const sheet = sheets.get(key) ?? { authority, questionnaire, answers: new Map<QuestionId, Answer>() };
    sheets.set(key, sheet);
    sheet.answers.set(question, answer);
  }
  return [...sheets.values()];
}

function cellOf(question: Question | undefined, answer: Answer = missing('not-answered')): string {
  if (!question) return '';
  const cell = writeCell(question, answer);
  return question.kind === 'text' && answer.state === 'answered' ? guardFormula(cell) : cell;
}

function lineOf(cells: readonly string[], delimiter: string): string {
  const written = cells.map((cell) => (/["\r\n,;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  return `${written.join(delimiter)}\r\n`;
}
