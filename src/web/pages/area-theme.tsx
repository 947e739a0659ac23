import type { AreaView, ProgrammeView, ThemeView } from '../../actions/area-view.ts';
import { type Language, textIn } from '../../core/language.ts';
import type { Figure } from '../../figure/figure.ts';
import { publicPages as say } from '../../messages/public-pages.ts';
import type { Question, Role } from '../../questionnaire/definition.ts';
import { BreakdownTable, DistributionTable } from '../components/distribution-table.tsx';
import { FigureChart } from '../components/figure-chart.tsx';
import { StatusLine } from '../components/status-line.tsx';
import { TileMap } from '../components/tile-map.tsx';
import { expectedFigure, furthestFigure, themeName } from '../themes-shown.ts';

interface ThemePage {
  readonly programme: ProgrammeView;
  readonly view: AreaView;
  readonly theme: ThemeView;
  readonly language: Language;
}

/** How far, what moved, why not, when, what was learnt, by group, on the map; the rest folded away. */
export function ThemeSection(page: ThemePage) {
  const { programme, view, theme, language } = page;
  const { status } = theme;
  return (
    <section aria-labelledby={theme.id}>
      <h2 id={theme.id}>{theme.title ? textIn(theme.title, language) : say.status[language]}</h2>
      {status ? (
        <>
          <StatusLine view={view} theme={theme} programme={programme.programme} language={language} />
          <QuestionTable page={page} question={status} />
          <Moved page={page} status={status} />
        </>
      ) : null}
      <Answers page={page} of="reasons" heading={say.whyNot[language]} />
      <Expected page={page} />
      <Answers page={page} of="learning" heading={say.learning[language]} />
      {status ? <ByGroup page={page} status={status} /> : null}
      <MapOf page={page} />
      <Folded page={page} />
    </section>
  );
}

interface Part {
  readonly page: ThemePage;
}

function tableOf({ view }: ThemePage, { id }: Question): Figure | undefined {
  const figure = view.figures.get(`${view.questionnaire.id}.${id}`);
  return figure?.definition.kind === 'distribution' ? figure : undefined;
}

function QuestionTable({ page, question }: Part & { readonly question: Question }) {
  const figure = tableOf(page, question);
  if (!figure) return null;
  const { language } = page;
  return (
    <>
      <DistributionTable figure={figure} title={textIn(question.label, language)} language={language} />
      {question.definition ? (
        <details>
          <summary>{say.definition[language]}</summary>
          <p>{textIn(question.definition, language)}</p>
        </details>
      ) : null}
    </>
  );
}

function Moved({ page, status }: Part & { readonly status: Question }) {
  const { programme, view, language } = page;
  const [earlier] = programme.facts.earlier ?? [];
  const figure = earlier && view.figures.get(`${view.questionnaire.id}.${status.id}.flow-${earlier.id}`);
  if (!earlier || figure?.value.kind !== 'known') return null;
  const caption = say.movedSince(textIn(earlier.title, language))[language];
  return <FigureChart view={programme} figures={[figure]} caption={caption} language={language} />;
}

function Answers({ page, of: role, heading }: Part & { readonly of: Role; readonly heading: string }) {
  const questions = page.theme.questions.filter(
    (question) => question.role === role && tableOf(page, question),
  );
  if (questions.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      {questions.map((question) => (
        <QuestionTable key={question.id} page={page} question={question} />
      ))}
    </>
  );
}

function Expected({ page }: Part) {
  const { programme, view, theme, language } = page;
  const figure = expectedFigure(view, theme);
  if (!figure) return null;
  return (
    <>
      <h3>{say.whenThere[language]}</h3>
      {figure.value.kind === 'known' ? (
        <FigureChart
          view={programme}
          figures={[figure]}
          after={furthestFigure(view, theme)}
          caption={say.expectedCurve[language]}
          language={language}
        />
      ) : (
        <DistributionTable
          figure={figure}
          title={textIn(figure.definition.title, language)}
          language={language}
        />
      )}
    </>
  );
}

function ByGroup({ page, status }: Part & { readonly status: Question }) {
  const { programme, view, language } = page;
  const [best] = 'options' in status ? (status.options ?? []) : [];
  const figures = programme.programme.groups.flatMap((group) => {
    const figure = view.figures.get(`${view.questionnaire.id}.${status.id}.${best?.code}.by-${group.id}`);
    return figure ? [{ group, figure }] : [];
  });
  if (!best || figures.length === 0) return null;
  return (
    <>
      <h3>{say.whoIsThere(textIn(best.label, language))[language]}</h3>
      {figures.map(({ group, figure }) => (
        <BreakdownTable
          key={group.id}
          figure={figure}
          title={say.byGroup(textIn(group.title, language))[language]}
          language={language}
        />
      ))}
    </>
  );
}

function MapOf({ page: { programme, view, theme, language } }: Part) {
  const { status, statusOf } = theme;
  if (!status || !statusOf || programme.programme.tiles.length === 0) return null;
  const title = say.mapOf(themeName(view, theme, language))[language];
  return (
    <>
      <h3>{title}</h3>
      <p>{say.mapHelp[language]}</p>
      <TileMap
        programme={programme.programme}
        status={status}
        statusOf={statusOf}
        language={language}
        title={title}
      />
    </>
  );
}

/** What has no role above: how it is done, and whatever else was asked. */
function Folded({ page }: Part) {
  const { theme, language } = page;
  const above: readonly (string | undefined)[] = ['status', 'reasons', 'expected', 'learning'];
  const others = theme.questions.filter(
    (question) => !above.includes(question.role) && tableOf(page, question),
  );
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{say.moreAnswers(others.length)[language]}</summary>
      {others.map((question) => (
        <QuestionTable key={question.id} page={page} question={question} />
      ))}
    </details>
  );
}
