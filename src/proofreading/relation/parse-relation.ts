import { failed, ok, type Result } from '../../core/result.ts';
import { fraction, minus } from '../../quantity/fraction.ts';
import type { Relator } from '../../quantity/reading-table.ts';
import type { Relation } from '../claim-set.ts';
import { addForms, constantForm, countForm, type LinearForm, scaleForm } from './linear-form.ts';
import type { RelationProblem } from './relation-problem.ts';
import { type RelationToken, relationTokens } from './relation-tokens.ts';

type Parsed = Result<LinearForm, RelationProblem>;
interface Reader {
  readonly tokens: readonly RelationToken[];
  position: number;
}

const minusOne = fraction(-1);

/**
 * Reads a linear relation between counts, with whole, decimal or fractional coefficients: all counts are brought
 * to the left and the number to the right, exactly. Parentheses and `2n` for `2*n` are understood.
 * @example parseRelation('a + b = n').ok // => true
 * @example parseRelation('a * b = n') // => { ok: false, problems: [{ code: 'relation_not_linear', column: 3 }] }
 */
export function parseRelation(says: string): Result<Relation, RelationProblem> {
  const tokens = relationTokens(says);
  if (!tokens.ok) return tokens;
  const reader: Reader = { tokens: tokens.value, position: 0 };
  if (reader.tokens.length === 0) return failed({ code: 'relation_empty' });
  const left = readSum(reader);
  if (!left.ok) return left;
  const relator = take(reader, 'relator');
  if (!relator) return failed(afterExpression(reader));
  const right = readSum(reader);
  if (!right.ok) return right;
  const rest = reader.tokens[reader.position];
  if (rest?.kind === 'relator') return failed({ code: 'relation_with_two_relators', column: rest.column });
  if (rest) return failed(unexpected(rest));
  return relationOf(addForms(left.value, scaleForm(right.value, minusOne)), relator.relator, says);
}

/**
 * Reads one side of a relation: a linear expression.
 * @example parseExpression('2*a - 1').ok // => true
 */
export function parseExpression(says: string): Result<LinearForm, RelationProblem> {
  const tokens = relationTokens(says);
  if (!tokens.ok) return tokens;
  const reader: Reader = { tokens: tokens.value, position: 0 };
  if (reader.tokens.length === 0) return failed({ code: 'relation_empty' });
  const sum = readSum(reader);
  const rest = reader.tokens[reader.position];
  return sum.ok && rest ? failed(unexpected(rest)) : sum;
}

function relationOf(form: LinearForm, relator: Relator, says: string): Result<Relation, RelationProblem> {
  if (form.terms.size === 0) return failed({ code: 'relation_without_counts' });
  const terms = [...form.terms].map(([count, coefficient]) => ({ count, coefficient }));
  return ok({ terms, relator, constant: minus(fraction(0), form.constant), says });
}

function readSum(reader: Reader): Parsed {
  let sum = readProduct(reader);
  for (let sign = takeSign(reader, '+', '-'); sum.ok && sign; sign = takeSign(reader, '+', '-')) {
    const next = readProduct(reader);
    if (!next.ok) return next;
    sum = ok(addForms(sum.value, sign.sign === '-' ? scaleForm(next.value, minusOne) : next.value));
  }
  return sum;
}

function readProduct(reader: Reader): Parsed {
  let product = readFactor(reader);
  while (product.ok) {
    const sign = takeSign(reader, '*', '/');
    if (!sign && !beginsFactor(reader)) break;
    const next = readFactor(reader);
    if (!next.ok) return next;
    product =
      sign?.sign === '/'
        ? divide(product.value, next.value, sign)
        : multiply(product.value, next.value, reader, sign);
  }
  return product;
}

/** After `2`, a count or a parenthesis multiplies without a sign. */
function beginsFactor({ tokens, position }: Reader): boolean {
  const [previous, next] = [tokens[position - 1], tokens[position]];
  if (previous?.kind !== 'number') return false;
  return next?.kind === 'count' || (next?.kind === 'sign' && next.sign === '(');
}

function readFactor(reader: Reader): Parsed {
  if (takeSign(reader, '-')) {
    const negated = readFactor(reader);
    return negated.ok ? ok(scaleForm(negated.value, minusOne)) : negated;
  }
  if (takeSign(reader, '+')) return readFactor(reader);
  if (takeSign(reader, '(')) {
    const inner = readSum(reader);
    if (!inner.ok || takeSign(reader, ')')) return inner;
    return failed(afterExpression(reader));
  }
  const number = take(reader, 'number');
  if (number) return ok(constantForm(number.value));
  const count = take(reader, 'count');
  if (count) return ok(countForm(count.found));
  const found = reader.tokens[reader.position];
  return failed(found ? unexpected(found) : { code: 'relation_ends_early' });
}

function multiply(a: LinearForm, b: LinearForm, reader: Reader, sign?: RelationToken): Parsed {
  if (a.terms.size === 0) return ok(scaleForm(b, a.constant));
  if (b.terms.size === 0) return ok(scaleForm(a, b.constant));
  return failed({
    code: 'relation_not_linear',
    column: (sign ?? reader.tokens[reader.position - 1])?.column ?? 1,
  });
}

function divide(a: LinearForm, b: LinearForm, { column }: RelationToken): Parsed {
  if (b.terms.size > 0) return failed({ code: 'relation_not_linear', column });
  if (b.constant.numerator === 0n) return failed({ code: 'relation_division_by_zero', column });
  return ok(scaleForm(a, fraction(b.constant.denominator, b.constant.numerator)));
}

function take<Kind extends RelationToken['kind']>(reader: Reader, kind: Kind) {
  const token = reader.tokens[reader.position];
  if (!token || !isOfKind(token, kind)) return undefined;
  reader.position += 1;
  return token;
}

function isOfKind<Kind extends RelationToken['kind']>(
  token: RelationToken,
  kind: Kind,
): token is Extract<RelationToken, { kind: Kind }> {
  return token.kind === kind;
}

function takeSign(reader: Reader, ...wanted: readonly string[]) {
  const token = reader.tokens[reader.position];
  return token?.kind === 'sign' && wanted.includes(token.sign) ? take(reader, 'sign') : undefined;
}

function afterExpression({ tokens, position }: Reader): RelationProblem {
  const found = tokens[position];
  if (found) return unexpected(found);
  const hasRelator = tokens.some(({ kind }) => kind === 'relator');
  return { code: hasRelator ? 'relation_ends_early' : 'relation_without_relator' };
}

function unexpected({ column, found }: RelationToken): RelationProblem {
  return { code: 'relation_unexpected', column, found };
}
