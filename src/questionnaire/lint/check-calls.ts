/** Calls of functions: how many arguments, of which types, and what comes out. */
import { expressionFunctions, isFunctionName, wholeMatch } from '../logic/expression-functions.ts';
import { equalityProblems } from './check-comparison.ts';
import type { ExpressionProblem } from './lint-problem.ts';
import { nearest } from './nearest.ts';
import { isEmptyText, mustBe, type StaticType, type Typed } from './static-type.ts';

/** The type of a call of a function, given those of its arguments. */
export function typeOfCall(name: string, args: readonly Typed[]): Typed {
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
