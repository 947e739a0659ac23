/** What kind of value a part of an expression has, known before anybody has answered. */
import { monthsBetween } from '../../core/calendar.ts';
import type { Question } from '../definition.ts';
import type { ExpressionProblem, StaticKind } from './lint-problem.ts';

export type StaticType =
  | { readonly kind: 'text'; readonly literal?: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  /** One of a few codes: choice, share in bands, yes-no, and months, whose codes are the months. */
  | { readonly kind: 'code' | 'month'; readonly question: string; readonly codes: readonly string[] }
  | { readonly kind: 'codes'; readonly question: string; readonly codes: readonly string[] }
  | { readonly kind: 'date' };

/** `type` is absent where a fault inside hides it. */
export interface Typed {
  readonly type?: StaticType;
  readonly problems: readonly ExpressionProblem[];
}

export function typeOfQuestion(question: Question): StaticType {
  switch (question.kind) {
    case 'choice':
      return { kind: 'code', question: question.id, codes: question.options.map(({ code }) => code) };
    case 'choices':
      return { kind: 'codes', question: question.id, codes: question.options.map(({ code }) => code) };
    case 'share':
      return question.options
        ? { kind: 'code', question: question.id, codes: question.options.map(({ code }) => code) }
        : { kind: 'number' };
    case 'yes-no':
      return { kind: 'code', question: question.id, codes: ['yes', 'no'] };
    case 'month': {
      const months = monthsBetween(question.from, question.to);
      return {
        kind: 'month',
        question: question.id,
        codes: [...months, ...(question.cannotSay ? ['cannot-say'] : [])],
      };
    }
    case 'number':
      return { kind: 'number' };
    case 'date':
      return { kind: 'date' };
    case 'text':
      return { kind: 'text' };
  }
}

export function mustBe(
  type: StaticType | undefined,
  expected: StaticKind,
  where: string,
): readonly ExpressionProblem[] {
  return !type || type.kind === expected ? [] : [{ code: 'wrong-type', expected, found: type.kind, where }];
}

export function isEmptyText(type: StaticType): boolean {
  return type.kind === 'text' && type.literal === '';
}
