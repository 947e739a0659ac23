/** The furthest status in words, with its number and the bounds for those who are silent. */
import type { AreaView } from '../../actions/area-view.ts';
import { inQuotes, type Language, textIn } from '../../core/language.ts';
import { publicPages as say } from '../../messages/public-pages.ts';
import type { Programme } from '../../programme/programme.ts';
import { formatPercent } from '../../quantity/number-format.ts';
import { startSentence, writeShare } from '../../quantity/write-share.ts';

interface Line {
  readonly view: AreaView;
  readonly programme: Programme;
  readonly language: Language;
}

export function StatusLine({ view, programme, language }: Line) {
  const { questionnaire, status, figures } = view;
  const options = status && 'options' in status ? (status.options ?? []) : [];
  const [furthest] = options;
  const figure = status && furthest && figures.get(`${questionnaire.id}.${status.id}.${furthest.code}`);
  if (!furthest || figure?.value.kind !== 'known' || !('k' in figure.value))
    return <p>{say.nothingYet[language]}</p>;
  const { k, n } = figure.value;
  const [low, high] = figure.bounds ?? [0, 1];
  const text = startSentence(writeShare({ k, n }, language).text);
  const percent = (share: number) => formatPercent(share, language);
  return (
    <>
      <p class="figure-line">
        <strong>{text}</strong> {say.ofThoseWhoAnswered[language]}:{' '}
        {inQuotes(textIn(furthest.label, language), language)}
      </p>
      <p class="muted">
        {
          say.bounds(
            percent(low),
            percent(high),
            figure.base.N,
            textIn(programme.authorityNoun.many, language),
          )[language]
        }
      </p>
    </>
  );
}

export function ResponseLine({ view, language }: Omit<Line, 'programme'>) {
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
