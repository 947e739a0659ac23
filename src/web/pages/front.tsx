import type { ProgrammeView } from '../../actions/area-view.ts';
import type { FrontAround } from '../../actions/front-around.ts';
import type { MemoEntry } from '../../actions/memo-list.ts';
import { type Language, textIn } from '../../core/language.ts';
import { publicPages as say } from '../../messages/public-pages.ts';
import { ExpectedTable } from '../components/expected-table.tsx';
import { FigureChart } from '../components/figure-chart.tsx';
import { FrontBlocks, OtherProgrammes } from '../components/front-around.tsx';
import { stayWith } from '../components/programme-crumbs.tsx';
import { fromSameDay, SeenFrom } from '../components/seen-from.tsx';
import { ResponseLine, ShortStatus } from '../components/status-line.tsx';
import { TileMap } from '../components/tile-map.tsx';
import { themeName, themesShown } from '../themes-shown.ts';
import { MemoLinks } from './memo-list.tsx';

interface FrontPage {
  readonly view: ProgrammeView;
  readonly around: FrontAround;
  readonly memos: readonly MemoEntry[];
  readonly language: Language;
}

/** Where do we stand? Read in a minute: how far in each theme, when the rest, where in the country, and the memo. */
export function Front({ view, around, memos, language }: FrontPage) {
  const { programme, areas } = view;
  return (
    <>
      <h1>{textIn(programme.title, language)}</h1>
      {programme.summary ? <p class="lead">{textIn(programme.summary, language)}</p> : null}
      <OtherProgrammes around={around} language={language} />
      <SeenFrom view={view} others={around.others} language={language} />
      <StatusPicture view={view} language={language} />
      <ExpectedTable view={view} language={language} />
      <section aria-labelledby="omraader">
        <h2 id="omraader">{say.areas[language]}</h2>
        <ul class="card-grid no-max-width">
          {areas.map((area) => (
            <li key={area.area.id}>
              <h3>
                <a href={stayOn(fromSameDay(`/omraader/${area.area.id}`, view), around)}>
                  {textIn(area.area.title, language)}
                </a>
              </h3>
              {area.themes.map((theme) => (
                <ShortStatus key={theme.id} theme={theme} view={area} language={language} />
              ))}
              <ResponseLine view={area} language={language} />
            </li>
          ))}
        </ul>
      </section>
      <MapSection view={view} language={language} />
      <FrontBlocks around={around} language={language} />
      <section aria-labelledby="notater">
        <h2 id="notater">{say.latestMemos[language]}</h2>
        <MemoLinks memos={memos} language={language} />
      </section>
    </>
  );
}

/** The address, with the programme where there are several. */
function stayOn(path: string, around: FrontAround): string {
  return `${path}${stayWith(around, path.includes('?') ? '&' : '?')}`;
}

type Shown = Pick<FrontPage, 'view' | 'language'>;

/** Every theme on one scale in one picture. */
function StatusPicture({ view, language }: Shown) {
  const shown = themesShown(view);
  const scale = shown[0]?.codes;
  const alike = shown.filter(({ codes }) => codes === scale);
  if (alike.length === 0) return <p>{say.nothingYet[language]}</p>;
  return (
    <section aria-labelledby="status">
      <h2 id="status">{say.whereWeStand[language]}</h2>
      <FigureChart
        view={view}
        figures={alike.map(({ figure }) => figure)}
        labels={alike.map(({ area, theme }) => themeName(area, theme, language))}
        caption={say.statusOfThemes[language]}
        language={language}
      />
    </section>
  );
}

function MapSection({ view, language }: Shown) {
  const { programme, areas } = view;
  const shown = areas.flatMap((area) => area.themes.map((theme) => ({ area, theme })));
  const first = shown.find(({ theme }) => theme.statusOf);
  if (!first?.theme.status || !first.theme.statusOf || programme.tiles.length === 0) return null;
  const title = say.mapOf(themeName(first.area, first.theme, language))[language];
  return (
    <section aria-labelledby="kort">
      <h2 id="kort">{title}</h2>
      <p>{say.mapHelp[language]}</p>
      <TileMap
        programme={programme}
        status={first.theme.status}
        statusOf={first.theme.statusOf}
        language={language}
        title={title}
      />
    </section>
  );
}
