/** One kind of question: from what was typed to a value, and from a value to what is stored and shown. */
import type { Result } from '../../core/result.ts';
import type { Value } from '../answer.ts';
import type { Question, QuestionKind } from '../definition.ts';
import type { ExpressionValue } from '../logic/expression-value.ts';
import type { ValueProblem } from '../problem.ts';

/** The values that each kind of question can have. */
export interface ValueKinds {
  choice: 'choice';
  choices: 'choices';
  number: 'number';
  share: 'percent' | 'band';
  month: 'month' | 'cannot-say';
  date: 'date';
  text: 'text';
  'yes-no': 'yes-no';
}
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;
export type ValueOf<Kind extends QuestionKind> = Extract<Value, { kind: ValueKinds[Kind] }>;

export interface Codec<Kind extends QuestionKind> {
  /** What a form sent for one field, blanks left out; there is at least one value. */
  fromForm(question: QuestionOf<Kind>, typed: readonly string[]): Result<ValueOf<Kind>, ValueProblem>;
  /** A cell of an answers CSV that is neither empty nor a named absence. */
  fromCell(question: QuestionOf<Kind>, cell: string): Result<ValueOf<Kind>, ValueProblem>;
  /** The form values that read back as the same value. */
  toForm(value: ValueOf<Kind>): readonly string[];
  /** The cell that reads back as the same value. */
  toCell(value: ValueOf<Kind>): string;
  /** The value as logic sees it. */
  toExpression(value: ValueOf<Kind>): ExpressionValue;
}
