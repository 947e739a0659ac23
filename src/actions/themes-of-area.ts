import type { LocalizedText } from '../core/language.ts';
import type { ServiceArea } from '../programme/programme.ts';
import type { Item, Question, Questionnaire } from '../questionnaire/definition.ts';

export interface Theme {
  readonly id: string;
  /** Absent where the area has no themes of its own. */
  readonly title?: LocalizedText;
  readonly questions: readonly Question[];
}

/** The questions of a questionnaire by the themes of its area, in the area's order; all of them as one where it has none. */
export function themesOf(area: ServiceArea, questionnaire: Questionnaire): readonly Theme[] {
  const whole = { id: area.id, questions: questionnaire.sections.flatMap(({ items }) => questionsIn(items)) };
  if (area.themes.length === 0) return [whole];
  const themes = area.themes.map(({ id, title }) => ({
    id,
    title,
    questions: questionnaire.sections
      .filter(({ theme }) => theme === id)
      .flatMap(({ items }) => questionsIn(items)),
  }));
  return themes.filter(({ questions }) => questions.length > 0);
}

function questionsIn(items: readonly Item[]): readonly Question[] {
  return items.flatMap((item): readonly Question[] => {
    if (item.kind === 'note') return [];
    return item.kind === 'group' ? questionsIn(item.items) : [item];
  });
}
