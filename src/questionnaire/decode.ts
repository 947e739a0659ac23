/** Raw form text to answers: the first step from what was typed to a figure. */
import type { QuestionId } from '../core/ids.ts';
import { type Answer, missing } from './answer.ts';
import { readForm, writeForm } from './codecs/codecs.ts';
import type { Question, Questionnaire } from './definition.ts';
import { questionsOf } from './logic/compile-logic.ts';
import type { FieldProblem } from './problem.ts';

/** Form field name → values, exactly as sent. A question's field is its id; `<id>.missing` names an absence. */
export type RawForm = Readonly<Record<string, readonly string[]>>;

export interface Decoded {
  /** Every question of the questionnaire; one whose text could not be read is not answered. */
  readonly answers: ReadonlyMap<QuestionId, Answer>;
  readonly problems: readonly FieldProblem[];
}

export function decode(questionnaire: Questionnaire, form: RawForm): Decoded {
  const answers = new Map<QuestionId, Answer>();
  const problems: FieldProblem[] = [];
  for (const question of questionsOf(questionnaire)) {
    const decoded = decodeQuestion(question, form);
    answers.set(question.id, decoded.answer);
    problems.push(...decoded.problems);
  }
  return { answers, problems };
}

export function decodeQuestion(
  question: Question,
  form: RawForm,
): { readonly answer: Answer; readonly problems: readonly FieldProblem[] } {
  const given = { values: form[question.id] ?? [], absence: form[absenceField(question.id)] ?? [] };
  const read = readForm(question, given);
  if (read.ok) return { answer: read.value, problems: [] };
  return {
    answer: missing('not-answered'),
    problems: read.problems.map((problem) => ({ ...problem, field: fieldOf(question, problem.code) })),
  };
}

/** The form fields that decode to the same answer; both are there, so that an entry says all about its question. */
export function encodeQuestion(question: Question, answer: Answer): RawForm {
  const { values, absence } = writeForm(question, answer);
  return { [question.id]: values, [absenceField(question.id)]: absence };
}

export function absenceField(question: QuestionId): string {
  return `${question}.missing`;
}

function fieldOf(question: Question, code: FieldProblem['code']): string {
  const atAbsence = code === 'unknown-absence' || code === 'absence-not-offered';
  return atAbsence ? absenceField(question.id) : question.id;
}
