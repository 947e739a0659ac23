/** The furthest status in words, with its number and the bounds for those who are silent. */
import type { AreaView, ThemeView } from '../../actions/area-view.ts';
import { inQuotes, type Language, textIn } from '../../core/language.ts';
import { publicPages as say } from '../../messages/public-pages.ts';
import type { Programme } from '../../programme/programme.ts';
import { formatPercent } from '../../quantity/number-format.ts';
import { startSentence, writeShare } from '../../quantity/write-share.ts';
import { furthestFigure } from '../themes-shown.ts';

interface Line {
  readonly view: AreaView;
  readonly theme: ThemeView;
  readonly programme: Programme;
  readonly language: Language;
}

export function StatusLine({ view, theme, programme, language }: Line) {
  const said = furthest(view, theme, language);
  if (!said) return <p>{say.nothingYet[language]}</p>;
  const [low, high] = said.figure.bounds ?? [0, 1];
  const percent = (share: number) => formatPercent(share, language);
  const many = textIn(programme.authorityNoun.many, language);
  return (
    <>
      <p class="figure-line">
        <strong>{said.text}</strong> {say.ofThoseWhoAnswered[language]}: {inQuotes(said.label, language)}
      </p>
      <p class="muted">{say.bounds(percent(low), percent(high), said.figure.base.N, many)[language]}</p>
    </>
  );
}

/** The same in one line, with the theme's name where it has one. */
export function ShortStatus({ view, theme, language }: Omit<Line, 'programme'>) {
  const said = furthest(view, theme, language);
  if (!said) return null;
  return (
    <p class="figure-line">
      {theme.title ? `${textIn(theme.title, language)}: ` : ''}
      <strong>{said.text}</strong> {inQuotes(said.label, language)}
    </p>
  );
}

function furthest(view: AreaView, theme: ThemeView, language: Language) {
  const figure = furthestFigure(view, theme);
  const [best] = theme.status && 'options' in theme.status ? (theme.status.options ?? []) : [];
  if (!best || figure?.value.kind !== 'known' || !('k' in figure.value)) return undefined;
  const { k, n } = figure.value;
  const text = startSentence(writeShare({ k, n }, language).text);
  return { figure, text, label: textIn(best.label, language) };
}

export function ResponseLine({ view, language }: Pick<Line, 'view' | 'language'>) {
  const { questionnaire, figures } = view;
  const response = figures.get(`${questionnaire.id}.response`)?.value;
  const population = figures.get(`${questionnaire.id}.response.population`)?.value;
  if (response?.kind !== 'known' || !('k' in response)) return null;
  return (
    <p>
      {say.answered(response.k, response.n, formatPercent(response.share, language))[language]}.{' '}
      {population?.kind === 'known' && 'share' in population
        ? `${say.answeredPopulation(formatPercent(population.share, language))[language]}.`
        : ''}
    </p>
  );
}
