import type { AreaView, ProgrammeView } from '../../actions/area-view.ts';
import { type Language, textIn } from '../../core/language.ts';
import { publicPages as say } from '../../messages/public-pages.ts';
import { site } from '../../messages/site.ts';
import type { Question } from '../../questionnaire/definition.ts';
import { BreakdownTable, DistributionTable } from '../components/distribution-table.tsx';
import { ResponseLine, StatusLine } from '../components/status-line.tsx';
import { TileMap } from '../components/tile-map.tsx';

interface AreaPage {
  readonly programme: ProgrammeView['programme'];
  readonly view: AreaView;
  readonly language: Language;
}

/** One service area: status, map, by group, and every question that has a distribution to show. */
export function Area({ programme, view, language }: AreaPage) {
  const { area, status, statusOf, questionnaire } = view;
  const title = textIn(area.title, language);
  const paragraphs = area.paragraphs.map(({ law, text }) => `${textIn(law, language)} ${text}`).join(', ');
  return (
    <>
      <nav class="crumbs" aria-label={site.youAreHere[language]}>
        <a href="/">{site.home[language]}</a>
      </nav>
      <h1>{title}</h1>
      {area.summary ? <p class="lead">{textIn(area.summary, language)}</p> : null}
      {paragraphs ? <p class="muted">{paragraphs}</p> : null}
      <StatusLine view={view} programme={programme} language={language} />
      <ResponseLine view={view} language={language} />
      {status ? <StatusSection page={{ programme, view, language }} status={status} /> : null}
      {status && statusOf && programme.tiles.length > 0 ? (
        <section aria-labelledby="kort">
          <h2 id="kort">{say.mapOf(title)[language]}</h2>
          <p>{say.mapHelp[language]}</p>
          <TileMap
            programme={programme}
            status={status}
            statusOf={statusOf}
            language={language}
            title={say.mapOf(title)[language]}
          />
        </section>
      ) : null}
      {questionnaire.questions
        .filter((question) => question.id !== status?.id)
        .map((question) => (
          <QuestionSection key={question.id} page={{ programme, view, language }} question={question} />
        ))}
      <p class="muted">{say.possibleHelp[language]}</p>
    </>
  );
}

function StatusSection({ page, status }: { readonly page: AreaPage; readonly status: Question }) {
  const { programme, view, language } = page;
  const options = 'options' in status ? (status.options ?? []) : [];
  const breakdowns = programme.groups.flatMap((group) => {
    const figure = view.figures.get(
      `${view.questionnaire.id}.${status.id}.${options[0]?.code}.by-${group.id}`,
    );
    return figure ? [{ group, figure }] : [];
  });
  return (
    <>
      <QuestionSection page={page} question={status} />
      {breakdowns.map(({ group, figure }) => (
        <section key={group.id} aria-labelledby={`fordelt-${group.id}`}>
          <h2 id={`fordelt-${group.id}`}>{say.byGroup(textIn(group.title, language))[language]}</h2>
          <BreakdownTable
            figure={figure}
            title={textIn(figure.definition.title, language)}
            language={language}
          />
        </section>
      ))}
    </>
  );
}

function QuestionSection({ page, question }: { readonly page: AreaPage; readonly question: Question }) {
  const { view, language } = page;
  const figure = view.figures.get(`${view.questionnaire.id}.${question.id}`);
  if (figure?.definition.kind !== 'distribution') return null;
  const title = textIn(question.label, language);
  return (
    <section aria-labelledby={`spoergsmaal-${question.id}`}>
      <h2 id={`spoergsmaal-${question.id}`}>{title}</h2>
      {question.definition ? (
        <details>
          <summary>{say.definition[language]}</summary>
          <p>{textIn(question.definition, language)}</p>
        </details>
      ) : null}
      <DistributionTable figure={figure} title={title} language={language} />
    </section>
  );
}
