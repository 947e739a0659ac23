/** May two values be compared? */
import { parsePartialDate } from '../../core/calendar.ts';
import type { ExpressionProblem, StaticKind } from './lint-problem.ts';
import { isEmptyText, type StaticType } from './static-type.ts';

/** Anything may be compared with the empty text, which asks whether there is a value. */
export function equalityProblems(
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

export function orderProblems(
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
    if (one.kind === 'date' && parsePartialDate(other.literal) !== undefined) return [];
  }
  const ordered: readonly StaticKind[] = ['number', 'month', 'date'];
  if (left.kind === right.kind && ordered.includes(left.kind)) return [];
  return [{ code: 'cannot-compare', left: left.kind, right: right.kind }];
}

function literalProblems(type: StaticType, text: string): readonly ExpressionProblem[] {
  if (type.kind === 'text') return [];
  if (type.kind === 'date')
    return parsePartialDate(text) ? [] : [{ code: 'cannot-compare', left: 'date', right: 'text' }];
  if (type.kind === 'number' || type.kind === 'boolean')
    return [{ code: 'cannot-compare', left: type.kind, right: 'text' }];
  if (type.codes.includes(text)) return [];
  return [{ code: 'impossible-text', question: type.question, text, allowed: type.codes }];
}
