import type { Question, Visibility } from '../questionnaire/definition.ts';
import type { FigureDefinition } from './figure.ts';

/** From the most open to the closest kept. */
const order = ['public', 'authorities', 'confidential'] as const satisfies readonly Visibility[];

/** Answers behind a figure of questions that are not public, unless its definition says otherwise. */
const guardedBase = 5;

/**
 * The visibility of a figure: that of the closest kept of its questions; `public` without any.
 * @example strictest([{ visibility: 'public' }, { visibility: 'authorities' }]) // => "authorities"
 */
export function strictest(questions: readonly Pick<Question, 'visibility'>[]): Visibility {
  return questions.reduce<Visibility>(
    (closest, { visibility }) => (order.indexOf(visibility) > order.indexOf(closest) ? visibility : closest),
    'public',
  );
}

/**
 * With fewer answers a figure is not shown, unless its definition says otherwise.
 * @example defaultSmallestBase('authorities') // => 5
 */
export function defaultSmallestBase(visibility: Visibility): number {
  return visibility === 'public' ? 1 : guardedBase;
}

/**
 * May the figure stand in a memo? Visibility is about answers with the authority's name on, so numbers of questions
 * that only authorities see may be published; those of confidential questions may not.
 * @example mayPublish({ visibility: 'authorities' }) // => true
 */
export function mayPublish({ visibility }: Pick<FigureDefinition, 'visibility'>): boolean {
  return visibility !== 'confidential';
}
