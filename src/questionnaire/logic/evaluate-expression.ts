/** What an expression comes to, given the answers so far. */
import type { QuestionId } from '../../core/ids.ts';
import { expressionFunctions, isFunctionName } from './expression-functions.ts';
import type { ExpressionTree, Operator } from './expression-tree.ts';
import { areEqual, asBoolean, asNumber, type ExpressionValue, order } from './expression-value.ts';

/** The value of a question as logic sees it: the empty text where it has none. */
export type AnswerLookup = (question: QuestionId) => ExpressionValue;

/** Throws on an unknown function, which lint refuses before anything is evaluated. */
export function evaluateExpression(tree: ExpressionTree, answerTo: AnswerLookup): ExpressionValue {
  switch (tree.kind) {
    case 'text':
      return tree.text;
    case 'number':
      return tree.number;
    case 'answer':
      return answerTo(tree.question);
    case 'negative':
      return -asNumber(evaluateExpression(tree.of, answerTo));
    case 'binary':
      return operations[tree.operator](
        () => evaluateExpression(tree.left, answerTo),
        () => evaluateExpression(tree.right, answerTo),
      );
    case 'call':
      if (!isFunctionName(tree.name)) throw new Error(`unknown function: ${tree.name}`);
      return expressionFunctions[tree.name].apply(
        ...tree.args.map((arg) => evaluateExpression(arg, answerTo)),
      );
  }
}

type Operand = () => ExpressionValue;

const operations = {
  or: (left, right) => asBoolean(left()) || asBoolean(right()),
  and: (left, right) => asBoolean(left()) && asBoolean(right()),
  '=': (left, right) => areEqual(left(), right()),
  '!=': (left, right) => !areEqual(left(), right()),
  '<': (left, right) => order(left(), right()) < 0,
  '<=': (left, right) => order(left(), right()) <= 0,
  '>': (left, right) => order(left(), right()) > 0,
  '>=': (left, right) => order(left(), right()) >= 0,
  '+': (left, right) => asNumber(left()) + asNumber(right()),
  '-': (left, right) => asNumber(left()) - asNumber(right()),
  '*': (left, right) => asNumber(left()) * asNumber(right()),
  div: (left, right) => asNumber(left()) / asNumber(right()),
  mod: (left, right) => asNumber(left()) % asNumber(right()),
} as const satisfies Record<Operator, (left: Operand, right: Operand) => ExpressionValue>;
