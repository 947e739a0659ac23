import type { ProgrammeView } from '../../actions/area-view.ts';
import type { FrontAround } from '../../actions/front-around.ts';
import type { MemoEntry } from '../../actions/memo-list.ts';
import { type Language, textIn } from '../../core/language.ts';
import { publicPages as say } from '../../messages/public-pages.ts';
import { site } from '../../messages/site.ts';
import { FrontBlocks, FrontDay } from '../components/front-around.tsx';
import { stayWith } from '../components/programme-crumbs.tsx';
import { ResponseLine, StatusLine } from '../components/status-line.tsx';
import { TileMap } from '../components/tile-map.tsx';
import { longDate } from '../dates.ts';
import { MemoLinks } from './memo-list.tsx';

/** Where do we stand? Read in a minute. */
export function Front({
  view,
  around,
  memos,
  language,
}: {
  view: ProgrammeView;
  around: FrontAround;
  memos: readonly MemoEntry[];
  language: Language;
}) {
  const { programme, areas, found } = view;
  const [first] = areas.filter(({ statusOf }) => statusOf);
  return (
    <>
      <h1>{textIn(programme.title, language)}</h1>
      {programme.summary ? <p class="lead">{textIn(programme.summary, language)}</p> : null}
      <p class="muted">
        {textIn(found.round.title, language)} · {site.seenFrom(longDate(programme.asOf, language))[language]}
      </p>
      <FrontDay around={around} language={language} />
      <section aria-labelledby="omraader">
        <h2 id="omraader">{say.areas[language]}</h2>
        <ul class="card-grid no-max-width">
          {areas.map((area) => (
            <li key={area.area.id}>
              <h3>
                <a href={`/omraader/${area.area.id}${stayWith(around)}`}>
                  {textIn(area.area.title, language)}
                </a>
              </h3>
              <StatusLine view={area} programme={programme} language={language} />
              <ResponseLine view={area} language={language} />
            </li>
          ))}
        </ul>
      </section>
      {first?.status && first.statusOf && programme.tiles.length > 0 ? (
        <section aria-labelledby="kort">
          <h2 id="kort">{say.mapOf(textIn(first.area.title, language))[language]}</h2>
          <p>{say.mapHelp[language]}</p>
          <TileMap
            programme={programme}
            status={first.status}
            statusOf={first.statusOf}
            language={language}
            title={say.mapOf(textIn(first.area.title, language))[language]}
          />
        </section>
      ) : null}
      <FrontBlocks around={around} language={language} />
      <section aria-labelledby="notater">
        <h2 id="notater">{say.latestMemos[language]}</h2>
        <MemoLinks memos={memos} language={language} />
      </section>
    </>
  );
}
