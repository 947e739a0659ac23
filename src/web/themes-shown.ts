/** The themes that have a status to show, with its figure. */
import type { AreaView, ProgrammeView, ThemeView } from '../actions/area-view.ts';
import { type Language, textIn } from '../core/language.ts';
import type { Figure } from '../figure/figure.ts';

export interface ShownTheme {
  readonly area: AreaView;
  readonly theme: ThemeView;
  /** How the answers to the status question are divided. */
  readonly figure: Figure;
  /** Of the scale, in order. */
  readonly codes: string;
}

export function themesShown({ areas }: Pick<ProgrammeView, 'areas'>): readonly ShownTheme[] {
  return areas.flatMap((area) =>
    area.themes.flatMap((theme): readonly ShownTheme[] => {
      const figure = theme.status && area.figures.get(`${area.questionnaire.id}.${theme.status.id}`);
      if (figure?.definition.kind !== 'distribution' || figure.value.kind !== 'known') return [];
      return [{ area, theme, figure, codes: figure.definition.categories.map(({ code }) => code).join(' ') }];
    }),
  );
}

export function themeName({ area }: AreaView, theme: ThemeView, language: Language): string {
  return textIn(theme.title ?? area.title, language);
}

/** The share that gave the furthest answer. */
export function furthestFigure(
  { questionnaire, figures }: AreaView,
  { status }: ThemeView,
): Figure | undefined {
  const [best] = status && 'options' in status ? (status.options ?? []) : [];
  return status && best && figures.get(`${questionnaire.id}.${status.id}.${best.code}`);
}

/** When the others of a theme expect to be there, by month. */
export function expectedFigure(
  { questionnaire, figures }: AreaView,
  { questions }: ThemeView,
): Figure | undefined {
  const asked = questions.find(({ role, kind }) => role === 'expected' && kind === 'month');
  return asked && figures.get(`${questionnaire.id}.${asked.id}`);
}
