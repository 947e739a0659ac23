/** Does an expression make sense: known questions and functions, and values that can be compared? */
import { parseDate } from '../../core/calendar.ts';
import type { Question } from '../definition.ts';
import { expressionFunctions, isFunctionName, wholeMatch } from '../logic/expression-functions.ts';
import type { ExpressionTree, Operator } from '../logic/expression-tree.ts';
import type { ExpressionProblem } from './lint-problem.ts';
import { nearest } from './nearest.ts';
import { type StaticKind, type StaticType, typeOfQuestion } from './static-type.ts';

/** `type` is absent where a fault inside hides it. */
export interface Typed {
  readonly type?: StaticType;
  readonly problems: readonly ExpressionProblem[];
}
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
      return typeOfCall(tree, known);
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

/** Anything may be compared with the empty text, which asks whether there is a value. */
function equalityProblems(
  left: StaticType | undefined,
  right: StaticType | undefined,
): readonly ExpressionProblem[] {
  if (!left || !right || isEmptyText(left) || isEmptyText(right)) return [];
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (one.kind === 'codes') return [{ code: 'use-selected', question: one.question }];
    if (other.kind === 'text' && other.literal !== undefined) return literalProblems(one, other.literal);
  }
  if (left.kind === 'code' && right.kind === 'code') {
    const shared = left.codes.some((code) => right.codes.includes(code));
    return shared ? [] : [{ code: 'cannot-compare', left: left.kind, right: right.kind }];
  }
  const textual: readonly StaticKind[] = ['text', 'code', 'month', 'date'];
  const fits = left.kind === right.kind || (textual.includes(left.kind) && textual.includes(right.kind));
  return fits ? [] : [{ code: 'cannot-compare', left: left.kind, right: right.kind }];
}

function orderProblems(
  left: StaticType | undefined,
  right: StaticType | undefined,
): readonly ExpressionProblem[] {
  if (!left || !right) return [];
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (other.kind !== 'text' || other.literal === undefined) continue;
    // A month before or after those offered is a sensible bound.
    if (one.kind === 'month' && /^\d{4}-(0[1-9]|1[0-2])$/.test(other.literal)) return [];
    if (one.kind === 'date' && parseDate(other.literal) !== undefined) return [];
  }
  const ordered: readonly StaticKind[] = ['number', 'month', 'date'];
  if (left.kind === right.kind && ordered.includes(left.kind)) return [];
  return [{ code: 'cannot-compare', left: left.kind, right: right.kind }];
}

function literalProblems(type: StaticType, text: string): readonly ExpressionProblem[] {
  if (type.kind === 'text') return [];
  if (type.kind === 'date')
    return parseDate(text) ? [] : [{ code: 'cannot-compare', left: 'date', right: 'text' }];
  if (type.kind === 'number' || type.kind === 'boolean')
    return [{ code: 'cannot-compare', left: type.kind, right: 'text' }];
  if (type.codes.includes(text)) return [];
  return [{ code: 'impossible-text', question: type.question, text, allowed: type.codes }];
}

function typeOfCall(tree: Extract<ExpressionTree, { kind: 'call' }>, known: KnownQuestions): Typed {
  const { name } = tree;
  const args = tree.args.map((arg) => typeOf(arg, known));
  const inner = args.flatMap(({ problems }) => problems);
  if (!isFunctionName(name)) {
    const near = nearest(name, Object.keys(expressionFunctions));
    return { problems: [...inner, { code: 'unknown-function', name, nearest: near }] };
  }
  const { least, most } = expressionFunctions[name];
  if (args.length < least || args.length > most) {
    const problem = { code: 'wrong-argument-count', name, given: args.length, least, most } as const;
    return { problems: [...inner, problem] };
  }
  const types = args.map(({ type }) => type);
  const own = argumentProblems(name, types);
  const type = resultOf(name, types);
  return { ...(type ? { type } : {}), problems: [...inner, ...own] };
}

function argumentProblems(
  name: string,
  types: readonly (StaticType | undefined)[],
): readonly ExpressionProblem[] {
  const [first, second] = types;
  switch (name) {
    case 'not':
    case 'if':
      return [
        ...mustBe(first, 'boolean', name),
        ...(name === 'if' ? equalityProblems(second, types[2]) : []),
      ];
    case 'selected':
    case 'count-selected':
      return selectedProblems(first, second);
    case 'round':
    case 'abs':
    case 'min':
    case 'max':
    case 'sum':
      return types.flatMap((type) => mustBe(type, 'number', name));
    case 'regex':
      return patternProblems(second);
    default:
      return [];
  }
}

function selectedProblems(
  chosen: StaticType | undefined,
  code: StaticType | undefined,
): readonly ExpressionProblem[] {
  if (!chosen) return [];
  if (chosen.kind !== 'codes' && chosen.kind !== 'code') return [{ code: 'not-choices', found: chosen.kind }];
  if (code?.kind !== 'text' || code.literal === undefined || chosen.codes.includes(code.literal)) return [];
  return [{ code: 'impossible-text', question: chosen.question, text: code.literal, allowed: chosen.codes }];
}

function patternProblems(pattern: StaticType | undefined): readonly ExpressionProblem[] {
  if (pattern?.kind !== 'text' || pattern.literal === undefined) return [{ code: 'pattern-not-literal' }];
  try {
    wholeMatch(pattern.literal);
    return [];
  } catch {
    // The only way to learn whether a text is a pattern is to make one of it.
    return [{ code: 'bad-pattern', pattern: pattern.literal }];
  }
}

function resultOf(
  name: keyof typeof expressionFunctions,
  types: readonly (StaticType | undefined)[],
): StaticType | undefined {
  switch (name) {
    case 'if':
      return types[1] && isEmptyText(types[1]) ? types[2] : types[1];
    case 'coalesce':
      return types[0];
    case 'string':
      return { kind: 'text' };
    case 'count-selected':
    case 'string-length':
    case 'number':
    case 'round':
    case 'abs':
    case 'min':
    case 'max':
    case 'sum':
      return { kind: 'number' };
    default:
      return { kind: 'boolean' };
  }
}

function mustBe(
  type: StaticType | undefined,
  expected: StaticKind,
  where: string,
): readonly ExpressionProblem[] {
  return !type || type.kind === expected ? [] : [{ code: 'wrong-type', expected, found: type.kind, where }];
}

function isEmptyText(type: StaticType): boolean {
  return type.kind === 'text' && type.literal === '';
}
