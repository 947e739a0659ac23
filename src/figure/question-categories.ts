import { monthsBetween } from '../core/calendar.ts';
import type { LocalizedText } from '../core/language.ts';
import type { Question } from '../questionnaire/definition.ts';
import { monthName, wordFor } from './default-titles.ts';

export interface Category {
  readonly code: string;
  readonly label: LocalizedText;
}

/**
 * The answers that a question can have, in order, by the code that an answers CSV gives them; `undefined` where
 * they are not a list (numbers, days, text).
 * @example categoriesOf({ kind: 'yes-no' }) // => [{ code: 'yes', label: { da: 'ja', en: 'yes' } }, { code: 'no', label: { da: 'nej', en: 'no' } }]
 */
export function categoriesOf(question: Question): readonly Category[] | undefined {
  switch (question.kind) {
    case 'choice':
    case 'choices':
      return question.options.map(({ code, label }) => ({ code, label }));
    case 'share':
      return question.options?.map(({ code, label }) => ({ code, label }));
    case 'yes-no':
      return [
        { code: 'yes', label: wordFor('yes') },
        { code: 'no', label: wordFor('no') },
      ];
    case 'month': {
      const months = monthsBetween(question.from, question.to);
      return [
        ...months.map((month) => ({ code: month, label: monthName(month) })),
        ...(question.cannotSay ? [{ code: 'cannot-say', label: wordFor('cannot-say') }] : []),
      ];
    }
    default:
      return undefined;
  }
}

/** The unit of a question whose answers are numbers; `undefined` for other questions. */
export function unitOf(question: Question): LocalizedText | undefined {
  if (question.kind === 'number') return question.unit;
  return question.kind === 'share' && !question.options ? wordFor('percent') : undefined;
}
