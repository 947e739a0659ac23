import type { AreaView, ProgrammeView } from '../../actions/area-view.ts';
import { type Language, textIn } from '../../core/language.ts';
import { publicPages as say } from '../../messages/public-pages.ts';
import { site } from '../../messages/site.ts';
import { fromSameDay, SeenFrom } from '../components/seen-from.tsx';
import { ResponseLine } from '../components/status-line.tsx';
import { ThemeSection } from './area-theme.tsx';

interface AreaPage {
  readonly programme: ProgrammeView;
  readonly view: AreaView;
  readonly language: Language;
}

/** One service area: for each of its themes how far, why not, when, what was learnt, and where in the country. */
export function Area({ programme, view, language }: AreaPage) {
  const { area, themes } = view;
  const paragraphs = area.paragraphs.map(({ law, text }) => `${textIn(law, language)} ${text}`).join(', ');
  return (
    <>
      <nav class="crumbs" aria-label={site.youAreHere[language]}>
        <a href={fromSameDay('/', programme)}>{site.home[language]}</a>
      </nav>
      <h1>{textIn(area.title, language)}</h1>
      {area.summary ? <p class="lead">{textIn(area.summary, language)}</p> : null}
      {paragraphs ? <p class="muted">{paragraphs}</p> : null}
      <SeenFrom view={programme} language={language} />
      <ResponseLine view={view} language={language} />
      {themes.length > 1 ? (
        <nav aria-label={say.themes[language]}>
          <ul>
            {themes.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{textIn(title ?? area.title, language)}</a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {themes.map((theme) => (
        <ThemeSection key={theme.id} programme={programme} view={view} theme={theme} language={language} />
      ))}
      <p class="muted">{say.possibleHelp[language]}</p>
    </>
  );
}
