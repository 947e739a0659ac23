/** Which parts of a questionnaire are asked, and which checks hold, worked out anew only where something changed. */
import type { QuestionId } from '../../core/ids.ts';
import type { Check } from '../definition.ts';
import { type CompiledCheck, isQuestion, type Logic, type Part } from './compile-logic.ts';
import { type AnswerLookup, evaluateExpression } from './evaluate-expression.ts';
import { asBoolean, type ExpressionValue } from './expression-value.ts';

export interface LogicState {
  /** What was answered, kept also where logic no longer asks. Questions without a value are left out. */
  readonly values: ReadonlyMap<QuestionId, ExpressionValue>;
  /** Asked or shown, by the part's index. */
  readonly relevant: readonly boolean[];
  readonly failedChecks: readonly Check[];
  /** How many expressions were evaluated to get here from the state before. */
  readonly evaluated: number;
}

export interface AnswerChange {
  readonly question: QuestionId;
  /** The empty text takes the question's value away. */
  readonly value: ExpressionValue;
}

export function evaluateLogic(logic: Logic, values: ReadonlyMap<QuestionId, ExpressionValue>): LogicState {
  const asked = settleParts(logic, values, { relevant: [], pending: new Set(logic.parts.keys()) });
  const failed = logic.checks.filter((check) => fails(check, answersIn(logic, values, asked.relevant)));
  return {
    values,
    relevant: asked.relevant,
    failedChecks: failed.map(({ check }) => check),
    evaluated: asked.evaluated + logic.checks.length,
  };
}

/** The state after one question was answered anew. */
export function changeAnswer(logic: Logic, state: LogicState, { question, value }: AnswerChange): LogicState {
  const values = new Map(state.values);
  if (value === '') values.delete(question);
  else values.set(question, value);
  const pending = new Set(logic.dependents.get(question));
  const asked = settleParts(logic, values, { relevant: state.relevant, pending });
  const answerTo = answersIn(logic, values, asked.relevant);
  const touched = asked.changed.add(question);
  const again = new Set([...touched].flatMap((name) => logic.checkDependents.get(name) ?? []));
  const failing = new Set(state.failedChecks);
  for (const index of again) {
    const check = logic.checks[index];
    if (check && fails(check, answerTo)) failing.add(check.check);
    else if (check) failing.delete(check.check);
  }
  return {
    values,
    relevant: asked.relevant,
    failedChecks:
      failing.size === 0 ? [] : logic.checks.map(({ check }) => check).filter((check) => failing.has(check)),
    evaluated: asked.evaluated + again.size,
  };
}

/** Is the question asked, given the answers so far? */
export function isAsked(logic: Logic, state: LogicState, question: QuestionId): boolean {
  const index = logic.indexOf.get(question);
  return index !== undefined && state.relevant[index] === true;
}

/** A question that is not asked has no value, whatever was answered before. */
function answersIn(logic: Logic, values: LogicState['values'], relevant: readonly boolean[]): AnswerLookup {
  return (question) => {
    const index = logic.indexOf.get(question);
    return index !== undefined && relevant[index] ? (values.get(question) ?? '') : '';
  };
}

interface Settling {
  readonly relevant: readonly boolean[];
  /** Parts whose conditions have to be looked at. */
  readonly pending: Set<number>;
}

/** Goes down the questionnaire once: a condition names only questions that stand before it. */
function settleParts(logic: Logic, values: LogicState['values'], { relevant: before, pending }: Settling) {
  const relevant = [...before];
  const answerTo = answersIn(logic, values, relevant);
  const changed = new Set<QuestionId>();
  const changedParents = new Set<number>();
  let evaluated = 0;
  for (const part of logic.parts) {
    const parentChanged = part.parent !== undefined && changedParents.has(part.parent);
    if (!parentChanged && !pending.has(part.index)) continue;
    evaluated += part.conditions.length;
    const now = isRelevant(part, relevant, answerTo);
    if (now === relevant[part.index]) continue;
    relevant[part.index] = now;
    changedParents.add(part.index);
    if (!isQuestion(part.of)) continue;
    changed.add(part.of.id);
    for (const dependent of logic.dependents.get(part.of.id) ?? []) pending.add(dependent);
  }
  return { relevant, changed, evaluated };
}

function isRelevant(part: Part, relevant: readonly boolean[], answerTo: AnswerLookup): boolean {
  if (part.parent !== undefined && !relevant[part.parent]) return false;
  return part.conditions.every((condition) => asBoolean(evaluateExpression(condition, answerTo)));
}

/** A check says nothing while a question that it names has no value. */
function fails({ must, names }: CompiledCheck, answerTo: AnswerLookup): boolean {
  if (names.some((name) => isEmpty(answerTo(name)))) return false;
  return !asBoolean(evaluateExpression(must, answerTo));
}

function isEmpty(value: ExpressionValue): boolean {
  return typeof value === 'object' ? value.length === 0 : value === '';
}
