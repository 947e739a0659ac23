/** From entries as given to a sheet's answers. */
import type { QuestionId } from '../core/ids.ts';
import type { Answer } from '../questionnaire/answer.ts';
import { type CompletedSheet, complete } from '../questionnaire/complete.ts';
import { decodeQuestion } from '../questionnaire/decode.ts';
import type { Questionnaire } from '../questionnaire/definition.ts';
import { questionsOf } from '../questionnaire/logic/compile-logic.ts';
import type { FieldProblem } from '../questionnaire/problem.ts';
import type { Entry } from './sheet.ts';

export interface ReadSheet extends CompletedSheet {
  /** Why an entry is not an answer, by question; such a question counts as not answered. */
  readonly problems: ReadonlyMap<QuestionId, readonly FieldProblem[]>;
}

export function readSheet(questionnaire: Questionnaire, entries: ReadonlyMap<QuestionId, Entry>): ReadSheet {
  const given = new Map<QuestionId, Answer>();
  const problems = new Map<QuestionId, readonly FieldProblem[]>();
  for (const question of questionsOf(questionnaire)) {
    const entry = entries.get(question.id);
    if (!entry) continue;
    const decoded = decodeQuestion(question, entry);
    given.set(question.id, decoded.answer);
    if (decoded.problems.length > 0) problems.set(question.id, decoded.problems);
  }
  return { ...complete(questionnaire, given), problems };
}
