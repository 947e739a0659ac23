/** Does an expression make sense: known questions and functions, and values that can be compared? */
import type { Question } from '../definition.ts';
import type { ExpressionTree, Operator } from '../logic/expression-tree.ts';
import { typeOfCall } from './check-calls.ts';
import { equalityProblems, orderProblems } from './check-comparison.ts';
import type { ExpressionProblem, StaticKind } from './lint-problem.ts';
import { nearest } from './nearest.ts';
import { mustBe, type Typed, typeOfQuestion } from './static-type.ts';

export type KnownQuestions = ReadonlyMap<string, Question>;

/** The type of a whole condition must be yes or no. */
export function checkCondition(tree: ExpressionTree, known: KnownQuestions): readonly ExpressionProblem[] {
  const typed = typeOf(tree, known);
  return [...typed.problems, ...mustBe(typed.type, 'boolean', 'condition')];
}

export function typeOf(tree: ExpressionTree, known: KnownQuestions): Typed {
  switch (tree.kind) {
    case 'text':
      return { type: { kind: 'text', literal: tree.text }, problems: [] };
    case 'number':
      return { type: { kind: 'number' }, problems: [] };
    case 'answer': {
      const question = known.get(tree.question);
      if (question) return { type: typeOfQuestion(question), problems: [] };
      return {
        problems: [
          { code: 'unknown-question', name: tree.question, nearest: nearest(tree.question, known.keys()) },
        ],
      };
    }
    case 'negative': {
      const of = typeOf(tree.of, known);
      return { type: { kind: 'number' }, problems: [...of.problems, ...mustBe(of.type, 'number', '-')] };
    }
    case 'binary':
      return typeOfBinary(tree.operator, typeOf(tree.left, known), typeOf(tree.right, known));
    case 'call':
      return typeOfCall(
        tree.name,
        tree.args.map((arg) => typeOf(arg, known)),
      );
  }
}

function typeOfBinary(operator: Operator, left: Typed, right: Typed): Typed {
  const inner = [...left.problems, ...right.problems];
  const both = (kind: StaticKind) => [
    ...mustBe(left.type, kind, operator),
    ...mustBe(right.type, kind, operator),
  ];
  switch (operator) {
    case 'and':
    case 'or':
      return { type: { kind: 'boolean' }, problems: [...inner, ...both('boolean')] };
    case '=':
    case '!=':
      return { type: { kind: 'boolean' }, problems: [...inner, ...equalityProblems(left.type, right.type)] };
    case '<':
    case '<=':
    case '>':
    case '>=':
      return { type: { kind: 'boolean' }, problems: [...inner, ...orderProblems(left.type, right.type)] };
    default:
      return { type: { kind: 'number' }, problems: [...inner, ...both('number')] };
  }
}
