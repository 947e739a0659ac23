/** Maps of who answered what, for questions whose answers anyone may see. */
import { figureId } from '../core/ids.ts';
import type { MapDefinition, Place } from './figure.ts';
import { categoriesOf } from './question-categories.ts';
import type { FigureCodebook } from './read-figures.ts';

/**
 * One for each public status question. `places` are those of the round, or none where the round does not say who has
 * answered: then there are no maps, nor where an answer has the code `map`, whose share has that id. A figure that wants
 * a greater base hides nothing of such a question: every answer to it may be seen with its name.
 * @example defaultMaps({ questionnaires: [], groups: [] }, []) // => []
 */
export function defaultMaps(
  { questionnaires }: FigureCodebook,
  places: readonly Place[],
): readonly MapDefinition[] {
  if (places.length === 0) return [];
  return questionnaires.flatMap(({ id: questionnaire, questions }) =>
    questions.flatMap((question): readonly MapDefinition[] => {
      const categories = question.kind === 'choice' ? categoriesOf(question) : undefined;
      if (!categories || question.role !== 'status' || question.visibility !== 'public') return [];
      if (categories.some(({ code }) => code === 'map')) return [];
      return [
        {
          id: figureId(`${questionnaire}.${question.id}.map`),
          title: question.label,
          questionnaire,
          smallestBase: 1,
          visibility: 'public',
          kind: 'map',
          question: question.id,
          categories,
          places,
        },
      ];
    }),
  );
}
