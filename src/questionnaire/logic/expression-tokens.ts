/** The words of an expression. */
import { failed, ok, type Result } from '../../core/result.ts';

export interface Token {
  readonly kind: 'text' | 'number' | 'answer' | 'name' | 'symbol' | 'end';
  /** For a text what stands between the quotes, for an answer the question's id. */
  readonly text: string;
  readonly at: number;
}

export interface SyntaxProblem {
  readonly code: 'expression-syntax';
  /** Where in the expression, counted from 0. */
  readonly at: number;
  readonly found: string;
  readonly expected: Expected;
}
export type Expected =
  | 'operand'
  | 'operator'
  | 'closing-parenthesis'
  | 'closing-quote'
  | 'question-name'
  | 'comma-or-closing-parenthesis'
  | 'known-character'
  | 'less-nesting'
  | 'shorter-expression';

const longest = 5000;
const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['answer', /\$\{\s*([^{}\s]+)\s*\}/y],
  ['text', /'([^']*)'/y],
  ['text', /"([^"]*)"/y],
  ['number', /(\d+(?:\.\d+)?|\.\d+)/y],
  ['name', /([A-Za-z_][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*)/y],
  ['symbol', /(!=|<=|>=|[=<>+\-*(),])/y],
];

/** @example tokenize("${a} >= 2") // => { ok: true, value: [{ kind: 'answer', text: 'a', at: 0 }, { kind: 'symbol', text: '>=', at: 5 }, { kind: 'number', text: '2', at: 8 }, { kind: 'end', text: '', at: 9 }] } */
export function tokenize(expression: string): Result<readonly Token[], SyntaxProblem> {
  if (expression.length > longest) return failed(syntaxProblem(longest, '', 'shorter-expression'));
  const tokens: Token[] = [];
  let at = 0;
  while (at < expression.length) {
    const space = /\s*/y;
    space.lastIndex = at;
    at += space.exec(expression)?.[0].length ?? 0;
    if (at === expression.length) break;
    const found = tokenAt(expression, at);
    if (!found) return failed(syntaxProblem(at, expression.charAt(at), expectedAt(expression.charAt(at))));
    tokens.push(found.token);
    at = found.end;
  }
  return ok([...tokens, { kind: 'end', text: '', at: expression.length }]);
}

export function syntaxProblem(at: number, found: string, expected: Expected): SyntaxProblem {
  return { code: 'expression-syntax', at, found, expected };
}

function tokenAt(expression: string, at: number): { token: Token; end: number } | undefined {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(expression);
    if (match) return { token: { kind, text: match[1] ?? '', at }, end: at + match[0].length };
  }
  return undefined;
}

function expectedAt(character: string): Expected {
  if (character === "'" || character === '"') return 'closing-quote';
  return character === '$' ? 'question-name' : 'known-character';
}
