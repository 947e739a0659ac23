import type { ListedRound } from '../../actions/rounds-list.ts';
import { type Language, textIn } from '../../core/language.ts';
import { board as say } from '../../messages/board.ts';
import { site } from '../../messages/site.ts';
import type { Programme } from '../../programme/programme.ts';
import { roundStateText } from '../board-words.ts';
import { ErrorSummary } from '../components/error-summary.tsx';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { longDeadline, longMoment } from '../dates.ts';

interface RoundsPage {
  readonly programme: Programme;
  readonly others: readonly Programme[];
  readonly rounds: readonly ListedRound[];
  readonly language: Language;
  readonly mayManage: boolean;
  readonly problem?: string;
}

/** Every round of a programme, with its board and the way to the next. */
export function RoundsList({ programme, others, rounds, language, mayManage, problem }: RoundsPage) {
  const [latest] = rounds.filter(({ found }) => !found.round.trial);
  return (
    <>
      <nav class="crumbs" aria-label={site.youAreHere[language]}>
        <a href="/">{site.home[language]}</a>
        <a href="/kalender">{say.calendar[language]}</a>
        <a href="/byrde">{say.burden[language]}</a>
        {others.map(({ id, title }) => (
          <a key={id} href={`/runder/${id}`}>
            {textIn(title, language)}
          </a>
        ))}
      </nav>
      <h1>{say.roundsTitle[language]}</h1>
      <p class="lead">{textIn(programme.title, language)}</p>
      {problem ? (
        <ErrorSummary title={say.problemsTitle[language]} items={[{ href: '#runder', text: problem }]} />
      ) : null}
      {mayManage && latest ? (
        <p>
          <a class="button button-primary" href={`/runder/${programme.id}/ny?fra=${latest.found.round.id}`}>
            {say.newRound[language]}
          </a>
        </p>
      ) : null}
      <ScrollRegion name={say.roundsTitle[language]}>
        <table id="runder">
          <caption class="visually-hidden">{say.roundsTitle[language]}</caption>
          <thead>
            <tr>
              {[say.round, say.state, say.opens, say.closes].map((name) => (
                <th scope="col" key={name.en}>
                  {name[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rounds.map((round) => (
              <RoundLine
                key={round.found.round.id}
                listed={round}
                language={language}
                mayManage={mayManage}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

interface LineProps {
  readonly listed: ListedRound;
  readonly language: Language;
  readonly mayManage: boolean;
}

function RoundLine({ listed, language, mayManage }: LineProps) {
  const { found, state, opensAt, closesAt, mayBeCalledOff } = listed;
  const { programme, round } = found;
  const base = `/runder/${programme.id}/${round.id}`;
  const title = textIn(round.title, language);
  return (
    <tr>
      <th scope="row">
        <a href={base}>{title}</a>
        {mayManage && mayBeCalledOff ? (
          <form method="post" action={`${base}/aflys`}>
            <button class="link-button" type="submit">
              {say.callOff[language]}
              <span class="visually-hidden">: {title}</span>
            </button>
          </form>
        ) : null}
      </th>
      <td>{roundStateText(state, language)}</td>
      <td>{longMoment(opensAt, language, programme.timeZone)}</td>
      <td>{closesAt ? longDeadline(closesAt, language, programme.timeZone) : say.untilClosed[language]}</td>
    </tr>
  );
}
