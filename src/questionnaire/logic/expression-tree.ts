/** An expression as parsed. `at` is where it begins in the text, counted from 0. */
import type { QuestionId } from '../../core/ids.ts';

export type ExpressionTree =
  | { readonly kind: 'text'; readonly text: string; readonly at: number }
  | { readonly kind: 'number'; readonly number: number; readonly at: number }
  | { readonly kind: 'answer'; readonly question: QuestionId; readonly at: number }
  | { readonly kind: 'negative'; readonly of: ExpressionTree; readonly at: number }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: ExpressionTree;
      readonly right: ExpressionTree;
      readonly at: number;
    }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly ExpressionTree[];
      readonly at: number;
    };

/** How strongly each operator binds, as in XPath 1.0. */
export const operatorStrength = {
  or: 1,
  and: 2,
  '=': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  div: 6,
  mod: 6,
} as const;
export type Operator = keyof typeof operatorStrength;

export function isOperator(text: string): text is Operator {
  return Object.hasOwn(operatorStrength, text);
}

/** The parts that an expression is made of, itself first. */
export function partsOf(tree: ExpressionTree): readonly ExpressionTree[] {
  switch (tree.kind) {
    case 'binary':
      return [tree, ...partsOf(tree.left), ...partsOf(tree.right)];
    case 'negative':
      return [tree, ...partsOf(tree.of)];
    case 'call':
      return [tree, ...tree.args.flatMap(partsOf)];
    default:
      return [tree];
  }
}

/** The questions that an expression names, each once. */
export function questionsIn(tree: ExpressionTree): readonly QuestionId[] {
  return [...new Set(partsOf(tree).flatMap((part) => (part.kind === 'answer' ? [part.question] : [])))];
}
