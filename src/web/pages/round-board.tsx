import type { SheetStatus } from '../../actions/round-status.ts';
import type { RoundView } from '../../actions/round-view.ts';
import { figureId } from '../../core/ids.ts';
import { type Language, textIn } from '../../core/language.ts';
import { publicPages as say } from '../../messages/public-pages.ts';
import { linksPage } from '../../messages/sheet-links.ts';
import { sheetsInside } from '../../messages/sheets-inside.ts';
import { site } from '../../messages/site.ts';
import { formatPercent } from '../../quantity/number-format.ts';
import type { RoundState } from '../../round/round-state.ts';
import { ScrollRegion } from '../components/scroll-region.tsx';

/** Who has answered, and the rates; for the coordinator. */
interface BoardProps {
  readonly view: RoundView;
  readonly language: Language;
  /** May the reader give links out? */
  readonly mayManage: boolean;
}

export function RoundBoard({ view, language, mayManage }: BoardProps) {
  const { found, status, sheets } = view;
  const { programme, round } = found;
  const asked = programme.questionnaires.filter(({ id }) => round.questionnaires.includes(id));
  const stateOf = new Map(sheets.map((sheet) => [`${sheet.authority} ${sheet.questionnaire}`, sheet]));
  return (
    <>
      <nav class="crumbs" aria-label={site.youAreHere[language]}>
        <a href="/">{site.home[language]}</a>
      </nav>
      <h1>{say.roundTitle(textIn(round.title, language))[language]}</h1>
      <p>
        {say.stateLine[language]} <strong>{stateName(status.state, language)}</strong>.
      </p>
      <p>
        <a href={`/runder/${programme.id}/${round.id}/forklaringer`}>{sheetsInside.reasonsTitle[language]}</a>
      </p>
      <Rates view={view} language={language} />
      {mayManage ? (
        <p>
          <a href={`/runder/${programme.id}/${round.id}/links`}>{linksPage.title[language]}</a>
        </p>
      ) : null}
      <ScrollRegion name={say.whoHasAnswered[language]}>
        <table class="board">
          <caption>{say.roundTitle(textIn(round.title, language))[language]}</caption>
          <thead>
            <tr>
              <th scope="col">{say.authority[language]}</th>
              {asked.map(({ id, title }) => (
                <th scope="col" key={id}>
                  {textIn(title, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {programme.authorities
              .toSorted((a, b) => a.name.localeCompare(b.name, 'da'))
              .map(({ id, name }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  {asked.map((questionnaire) => (
                    <td key={questionnaire.id}>
                      <SheetMark sheet={stateOf.get(`${id} ${questionnaire.id}`)} language={language} />
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function Rates({ view, language }: { readonly view: RoundView; readonly language: Language }) {
  const { found, status, responses } = view;
  const percent = (id: string) => {
    const value = responses.get(figureId(id))?.value;
    return value?.kind === 'known' && 'share' in value ? formatPercent(value.share, language) : '–';
  };
  const title = new Map(found.programme.questionnaires.map((one) => [one.id, textIn(one.title, language)]));
  return (
    <ScrollRegion name={say.responseRates[language]}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say.questionnaire[language]}</th>
            {[say.asked, say.sent, say.begun, say.byAuthorities, say.byPopulation].map((name) => (
              <th scope="col" class="number" key={name.da}>
                {name[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {status.questionnaires.map(({ questionnaire, asked, sent, begun }) => (
            <tr key={questionnaire}>
              <th scope="row">{title.get(questionnaire)}</th>
              <td class="number">{asked}</td>
              <td class="number">{sent}</td>
              <td class="number">{begun}</td>
              <td class="number">{percent(`${questionnaire}.response`)}</td>
              <td class="number">{percent(`${questionnaire}.response.population`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function SheetMark({
  sheet,
  language,
}: {
  readonly sheet: SheetStatus | undefined;
  readonly language: Language;
}) {
  switch (sheet?.state.kind) {
    case 'sent':
      return (
        <span class="mark mark-sent">✓ {(sheet.state.changedSince ? say.changed : say.sent)[language]}</span>
      );
    case 'begun':
      return <span class="mark mark-begun">… {say.begun[language]}</span>;
    case 'withdrawn':
      return <span class="mark">× {say.withdrawn[language]}</span>;
    default:
      return <span class="muted">{say.notBegun[language]}</span>;
  }
}

function stateName(state: RoundState, language: Language): string {
  const states = ['planned', 'open', 'closed', 'frozen'] as const satisfies readonly RoundState[];
  return say.states[language].split('|')[states.indexOf(state)] ?? state;
}
