/** Every kind of question with its codec, and the ways in and out that all kinds share. */
import { failed, ok, type Result } from '../../core/result.ts';
import { type Answer, answered, missing, type Value } from '../answer.ts';
import type { Question, QuestionKind } from '../definition.ts';
import type { ExpressionValue } from '../logic/expression-value.ts';
import type { ValueProblem } from '../problem.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import type { Codec, ValueOf } from './codec.ts';
import { date } from './date.ts';
import { month } from './month.ts';
import { number } from './number.ts';
import { share } from './share.ts';
import { text } from './text.ts';
import { yesNo } from './yes-no.ts';

const codecs = {
  choice,
  choices,
  number,
  share,
  month,
  date,
  text,
  'yes-no': yesNo,
} as const satisfies { readonly [Kind in QuestionKind]: Codec<Kind> };

/** Absences that a respondent may name. */
export type NamedAbsence = 'unknown' | 'not-applicable';

/**
 * The answer that form values stand for: a value, a named absence, or `not-answered` where nothing but blanks came.
 * @example readForm({ kind: 'yes-no', mayBeUnknown: true }, { values: ['yes'], absence: [] }) // => { ok: true, value: { state: 'answered', value: { kind: 'yes-no', yes: true } } }
 */
export function readForm(
  question: Question,
  given: { readonly values: readonly string[]; readonly absence: readonly string[] },
): Result<Answer, ValueProblem> {
  const typed = given.values.filter((value) => value.trim() !== '');
  const named = given.absence.map((value) => value.trim()).find((value) => value !== '');
  if (named === undefined)
    return typed.length === 0 ? ok(missing('not-answered')) : readTyped(question, typed);
  if (named !== 'unknown' && named !== 'not-applicable') {
    return failed({ code: 'unknown-absence', data: { text: named } });
  }
  if (typed.length > 0) return failed({ code: 'value-and-absence', data: { why: named } });
  return readAbsence(question, named);
}

/**
 * The answer in a cell of an answers CSV: empty is `not-answered`, `#unknown` and `#not-applicable` are named absences.
 * @example readCell({ kind: 'yes-no', mayBeUnknown: true }, '#unknown') // => { ok: true, value: { state: 'missing', why: 'unknown' } }
 */
export function readCell(question: Question, cell: string): Result<Answer, ValueProblem> {
  const trimmed = cell.trim();
  if (trimmed === '') return ok(missing('not-answered'));
  const named = trimmed.toLowerCase();
  if (named === '#unknown') return readAbsence(question, 'unknown');
  if (named === '#not-applicable') return readAbsence(question, 'not-applicable');
  return readValueCell(question, cell);
}

/**
 * The value in a cell that is known to hold one, even if it begins like a named absence.
 * @example readValueCell({ kind: 'text', maxCharacters: 20 }, '#unknown') // => { ok: true, value: { state: 'answered', value: { kind: 'text', text: '#unknown' } } }
 */
export function readValueCell(question: Question, cell: string): Result<Answer, ValueProblem> {
  const value = codecOf(question.kind).fromCell(question, cell);
  return value.ok ? ok(answered(value.value)) : value;
}

/**
 * The cell that `readCell` reads back as the same answer. Absences that nobody named are empty.
 * @example writeCell({ kind: 'yes-no' }, { state: 'missing', why: 'not-asked' }) // => ""
 */
export function writeCell(question: Question, answer: Answer): string {
  if (answer.state === 'answered') return codecOf(question.kind).toCell(valueFor(question, answer.value));
  return answer.why === 'unknown' || answer.why === 'not-applicable' ? `#${answer.why}` : '';
}

/**
 * The form values that read back as the same answer.
 * @example writeForm({ kind: 'yes-no' }, { state: 'missing', why: 'unknown' }) // => { values: [], absence: ['unknown'] }
 */
export function writeForm(question: Question, answer: Answer) {
  if (answer.state === 'answered') {
    return { values: codecOf(question.kind).toForm(valueFor(question, answer.value)), absence: [] };
  }
  const named = answer.why === 'unknown' || answer.why === 'not-applicable';
  return { values: [], absence: named ? [answer.why] : [] };
}

/**
 * The answer as logic sees it: the empty text where there is no value.
 * @example expressionValue({ kind: 'yes-no' }, { state: 'answered', value: { kind: 'yes-no', yes: true } }) // => "yes"
 */
export function expressionValue(question: Question, answer: Answer): ExpressionValue {
  return answer.state === 'answered'
    ? codecOf(question.kind).toExpression(valueFor(question, answer.value))
    : '';
}

const valueKinds = {
  choice: ['choice'],
  choices: ['choices'],
  number: ['number'],
  share: ['percent', 'band'],
  month: ['month', 'cannot-say'],
  date: ['date'],
  text: ['text'],
  'yes-no': ['yes-no'],
} as const satisfies { readonly [Kind in QuestionKind]: readonly ValueOf<Kind>['kind'][] };

function readTyped(question: Question, typed: readonly string[]): Result<Answer, ValueProblem> {
  const value = codecOf(question.kind).fromForm(question, typed);
  return value.ok ? ok(answered(value.value)) : value;
}

function readAbsence(question: Question, why: NamedAbsence): Result<Answer, ValueProblem> {
  const offered = why === 'unknown' ? question.mayBeUnknown : question.mayNotApply;
  return offered ? ok(missing(why)) : failed({ code: 'absence-not-offered', data: { why } });
}

/** A value of a kind that the question cannot have is a mistake in the program. */
function valueFor(question: Question, value: Value): Value {
  const possible: readonly string[] = valueKinds[question.kind];
  if (!possible.includes(value.kind))
    throw new Error(`${question.kind} question with a value of kind ${value.kind}`);
  return value;
}

/** The compiler cannot see that kind and codec belong together when the kind is only known at run time. */
function codecOf(kind: QuestionKind): AnyCodec {
  return codecs[kind] as unknown as AnyCodec;
}
interface AnyCodec {
  fromForm(question: Question, typed: readonly string[]): Result<Value, ValueProblem>;
  fromCell(question: Question, cell: string): Result<Value, ValueProblem>;
  toForm(value: Value): readonly string[];
  toCell(value: Value): string;
  toExpression(value: Value): ExpressionValue;
}
