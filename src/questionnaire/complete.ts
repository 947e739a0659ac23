/** A sheet as its answers and the logic make it: what is asked, what is missing and why, what does not fit. */
import type { QuestionId } from '../core/ids.ts';
import { type Answer, missing } from './answer.ts';
import { expressionValue } from './codecs/codecs.ts';
import type { Check, Item, Question, Questionnaire, Section } from './definition.ts';
import { compileLogic, isQuestion, type Logic, questionsOf } from './logic/compile-logic.ts';
import { evaluateLogic } from './logic/evaluate-logic.ts';
import type { ExpressionValue } from './logic/expression-value.ts';

export interface CompletedSheet {
  /** Every question of the questionnaire, in order; what logic skips is `not-asked`, whatever was answered before. */
  readonly answers: ReadonlyMap<QuestionId, Answer>;
  /** Questions that logic asks, in order. */
  readonly asked: readonly Question[];
  /** Sections, groups, notes and questions that are shown. */
  readonly relevant: ReadonlySet<Section | Item>;
  /** Asked, and neither answered nor named as an absence. */
  readonly unanswered: readonly QuestionId[];
  /** The required ones among them. */
  readonly requiredMissing: readonly QuestionId[];
  readonly failedChecks: readonly Check[];
}

/** Takes an answer per question; questions left out are not answered. */
export function complete(
  questionnaire: Questionnaire,
  given: ReadonlyMap<QuestionId, Answer>,
): CompletedSheet {
  const logic = logicOf(questionnaire);
  const values = new Map<QuestionId, ExpressionValue>();
  for (const question of questionsOf(questionnaire)) {
    const answer = given.get(question.id);
    if (answer?.state === 'answered') values.set(question.id, expressionValue(question, answer));
  }
  const state = evaluateLogic(logic, values);
  const relevant = new Set(logic.parts.filter(({ index }) => state.relevant[index]).map(({ of }) => of));
  const answers = new Map<QuestionId, Answer>();
  for (const { of } of logic.parts) {
    if (isQuestion(of)) answers.set(of.id, effective(given.get(of.id), relevant.has(of)));
  }
  const asked = [...relevant].filter(isQuestion);
  const unanswered = asked.filter(({ id }) => isUnanswered(answers.get(id)));
  return {
    answers,
    asked,
    relevant,
    unanswered: unanswered.map(({ id }) => id),
    requiredMissing: unanswered.filter(({ required }) => required).map(({ id }) => id),
    failedChecks: state.failedChecks,
  };
}

const compiled = new WeakMap<Questionnaire, Logic>();

/** A questionnaire's logic, compiled the first time it is asked for. */
export function logicOf(questionnaire: Questionnaire): Logic {
  const known = compiled.get(questionnaire);
  if (known) return known;
  const logic = compileLogic(questionnaire);
  compiled.set(questionnaire, logic);
  return logic;
}

/** "Not asked" may also come in from a dataset; where logic does ask, it is an answer that nobody gave. */
function effective(given: Answer | undefined, asked: boolean): Answer {
  if (!asked) return missing('not-asked');
  if (!given || (given.state === 'missing' && given.why === 'not-asked')) return missing('not-answered');
  return given;
}

function isUnanswered(answer: Answer | undefined): boolean {
  return answer?.state === 'missing' && answer.why === 'not-answered';
}
