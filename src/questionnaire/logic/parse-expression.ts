/** Expression text to tree, by the precedence of XPath 1.0. */
import { questionId } from '../../core/ids.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { type SyntaxProblem, syntaxProblem, type Token, tokenize } from './expression-tokens.ts';
import { type ExpressionTree, isOperator, operatorStrength } from './expression-tree.ts';

type Parsed = Result<{ readonly tree: ExpressionTree; readonly next: number }, SyntaxProblem>;
/** Where the parser is: the tokens, the index of the next one, and how deep the expression is nested. */
interface Position {
  readonly tokens: readonly Token[];
  readonly next: number;
  readonly depth: number;
}

const deepest = 60;

/** @example parseExpression("1 = 1") // => { ok: true, value: { kind: 'binary', operator: '=', left: { kind: 'number', number: 1, at: 0 }, right: { kind: 'number', number: 1, at: 4 }, at: 2 } } */
export function parseExpression(expression: string): Result<ExpressionTree, SyntaxProblem> {
  const tokens = tokenize(expression);
  if (!tokens.ok) return tokens;
  const parsed = parseBinary({ tokens: tokens.value, next: 0, depth: 0 }, 1);
  if (!parsed.ok) return parsed;
  const rest = tokenOf({ tokens: tokens.value, next: parsed.value.next, depth: 0 });
  return rest.kind === 'end' ? ok(parsed.value.tree) : unexpected(rest, 'operator');
}

/** Operands joined by operators that bind at least as strongly as asked; equal ones from the left. */
function parseBinary(position: Position, strength: number): Parsed {
  if (position.depth > deepest) return unexpected(tokenOf(position), 'less-nesting');
  const first = parseOperand(position);
  if (!first.ok) return first;
  let { tree, next } = first.value;
  for (;;) {
    const token = tokenOf({ ...position, next });
    if (token.kind !== 'symbol' && token.kind !== 'name') break;
    if (!isOperator(token.text) || operatorStrength[token.text] < strength) break;
    const right = parseBinary(
      { ...position, next: next + 1, depth: position.depth + 1 },
      operatorStrength[token.text] + 1,
    );
    if (!right.ok) return right;
    tree = { kind: 'binary', operator: token.text, left: tree, right: right.value.tree, at: token.at };
    next = right.value.next;
  }
  return ok({ tree, next });
}

function parseOperand(position: Position): Parsed {
  const token = tokenOf(position);
  const next = position.next + 1;
  switch (token.kind) {
    case 'text':
      return ok({ tree: { kind: 'text', text: token.text, at: token.at }, next });
    case 'number':
      return ok({ tree: { kind: 'number', number: Number(token.text), at: token.at }, next });
    case 'answer':
      return ok({ tree: { kind: 'answer', question: questionId(token.text), at: token.at }, next });
    case 'name':
      return parseCall(position);
    default:
      if (token.text === '(') return parseParenthesis(position);
      return token.text === '-' ? parseNegative(position) : unexpected(token, 'operand');
  }
}

function parseParenthesis(position: Position): Parsed {
  const inner = parseBinary({ ...position, next: position.next + 1, depth: position.depth + 1 }, 1);
  if (!inner.ok) return inner;
  const closing = tokenOf({ ...position, next: inner.value.next });
  if (closing.text !== ')' || closing.kind !== 'symbol') return unexpected(closing, 'closing-parenthesis');
  return ok({ tree: inner.value.tree, next: inner.value.next + 1 });
}

function parseNegative(position: Position): Parsed {
  const { at } = tokenOf(position);
  if (position.depth > deepest) return unexpected(tokenOf(position), 'less-nesting');
  const of = parseOperand({ ...position, next: position.next + 1, depth: position.depth + 1 });
  return of.ok ? ok({ tree: { kind: 'negative', of: of.value.tree, at }, next: of.value.next }) : of;
}

function parseCall(position: Position): Parsed {
  const name = tokenOf(position);
  const opening = tokenOf({ ...position, next: position.next + 1 });
  if (opening.kind !== 'symbol' || opening.text !== '(') return unexpected(name, 'operand');
  const args: ExpressionTree[] = [];
  let next = position.next + 2;
  if (isSymbol(tokenOf({ ...position, next }), ')'))
    return ok({ tree: { kind: 'call', name: name.text, args, at: name.at }, next: next + 1 });
  for (;;) {
    const arg = parseBinary({ ...position, next, depth: position.depth + 1 }, 1);
    if (!arg.ok) return arg;
    args.push(arg.value.tree);
    const after = tokenOf({ ...position, next: arg.value.next });
    next = arg.value.next + 1;
    if (isSymbol(after, ')')) return ok({ tree: { kind: 'call', name: name.text, args, at: name.at }, next });
    if (!isSymbol(after, ',')) return unexpected(after, 'comma-or-closing-parenthesis');
  }
}

function isSymbol(token: Token, text: string): boolean {
  return token.kind === 'symbol' && token.text === text;
}

function tokenOf({ tokens, next }: Position): Token {
  return tokens[next] ?? { kind: 'end', text: '', at: tokens.at(-1)?.at ?? 0 };
}

function unexpected(token: Token, expected: SyntaxProblem['expected']) {
  return failed(
    syntaxProblem(token.at, token.kind === 'answer' ? `\${${token.text}}` : token.text, expected),
  );
}
