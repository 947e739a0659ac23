/** A first draft of a memo about any round, written from the roles of its questions: a template, to be edited. */
import { type Language, textIn } from '../core/language.ts';
import type { Figure } from '../figure/figure.ts';
import { mayPublish } from '../figure/publication.ts';
import type { Noun } from '../quantity/noun.ts';
import type { MemoFacts } from './memo-facts.ts';
import { standardTexts } from './standard-texts.ts';
import { type StandardTheme, themeText } from './standard-theme.ts';
import { typedQuantities } from './typed-quantities.ts';

export interface StandardSource {
  readonly language: Language;
  readonly facts: MemoFacts;
  readonly figures: readonly Figure[];
  readonly themes: readonly StandardTheme[];
  readonly noun?: Noun;
}

/**
 * The template's text: summary, background, and for each theme status, reasons, expectation, practice and learning,
 * then method. It names only figures that can be shown, so that it can be published as it is.
 */
export function standardTemplate(source: StandardSource): string {
  const { facts, language } = source;
  const said = standardTexts[language];
  const shown = new Set<string>(
    source.figures
      .filter(({ definition, value }) => mayPublish(definition) && value.kind === 'known')
      .map(({ id }) => id),
  );
  const has = (id: string) => shown.has(id);
  const themes = source.themes.filter(({ questions }) => questions.some(({ id }) => has(id)));
  const parts = [
    front(source),
    `## ${said.summary}`,
    themes.flatMap((theme) => summaryLine(theme, source, has)).join('\n'),
    '{{contents}}',
    `## ${said.background}`,
    ...occasion(facts, said.occasion),
    source.noun ? said.asked.replace(' | all', ' | all | noun') : said.asked,
    responseTable(facts, has, said.responses),
    statusChart(themes, source, has),
    ...facts.areas.flatMap(({ id }) => areaText(id, themes, source, has)),
    `## ${said.method}`,
    '{{method}}',
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

export type Has = (figure: string) => boolean;

/** Written as JSON, which is YAML too. */
function front({ language, facts, noun, themes }: StandardSource): string {
  const titles = themes.flatMap(({ title }) => (title ? [textIn(title, language)] : []));
  const exceptions = titles
    .filter((title) => typedQuantities(title, language, []).length > 0)
    .map((text) => ({ text, why: language === 'da' ? 'temaets navn' : 'the name of the theme' }));
  const fields = {
    title: '{{fact: programme.title}}',
    subtitle: standardTexts[language].subtitle,
    language,
    round: facts.round.id,
    ...(noun ? { noun } : {}),
    ...(exceptions.length > 0 ? { exceptions } : {}),
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...lines, '---'].join('\n');
}

function summaryLine(theme: StandardTheme, { language }: StandardSource, has: Has): readonly string[] {
  const { status } = theme;
  const best = status && `${status.id}.${status.codes[0]}`;
  if (!best || !has(best)) return [];
  return [`- **${nameOf(theme, language)}:** ${standardTexts[language].best(best, best)}`];
}

function nameOf({ title, area }: StandardTheme, language: Language): string {
  return title ? textIn(title, language) : `{{area: ${area}}}`;
}

function occasion({ round }: MemoFacts, intro: string): readonly string[] {
  const lines = round.events.map(
    ({ date }, index) => `- {{fact: event.${index + 1}}}${date ? ` ({{date: event.${index + 1}}})` : ''}`,
  );
  return lines.length > 0 ? [intro, lines.join('\n')] : [];
}

function responseTable({ questionnaires }: MemoFacts, has: Has, caption: string): string {
  const ids = questionnaires.flatMap(({ id }) => [`${id}.response`, `${id}.response.population`]).filter(has);
  return ids.length > 0 ? `{{table: ${ids.join(', ')} | caption: ${caption}}}` : '';
}

/** Themes on one scale side by side. */
function statusChart(
  themes: readonly StandardTheme[],
  { language, facts }: StandardSource,
  has: Has,
): string {
  const statuses = themes.flatMap(({ status, title, area }) => {
    const label = title ?? facts.areas.find(({ id }) => id === area)?.title ?? {};
    return status && has(status.id) ? [{ status, label: textIn(label, language).replace(/[;|]/g, ',') }] : [];
  });
  const scale = statuses[0]?.status.codes.join(' ');
  const alike = statuses.filter(({ status }) => status.codes.join(' ') === scale);
  if (alike.length < 2) return '';
  const [ids, labels] = [alike.map(({ status }) => status.id), alike.map(({ label }) => label)];
  return `{{chart: ${ids.join(', ')} | labels: ${labels.join('; ')} | caption: ${standardTexts[language].statusChart}}}`;
}

function areaText(
  area: string,
  themes: readonly StandardTheme[],
  { language, facts }: StandardSource,
  has: Has,
): readonly string[] {
  const own = themes.filter((theme) => theme.area === area);
  if (own.length === 0) return [];
  const [earlier] = facts.earlier ?? [];
  const groups = facts.frame.groups.map(({ id }) => id);
  return [
    `## {{area: ${area}}}`,
    ...own.flatMap((theme) => [
      theme.title ? `### ${textIn(theme.title, language)}` : '',
      ...themeText(theme, { language, groups, has, ...(earlier ? { earlier: earlier.id } : {}) }),
    ]),
  ];
}
