import type { CalendarRound } from '../../actions/calendar-view.ts';
import { type Language, textIn } from '../../core/language.ts';
import { board } from '../../messages/board.ts';
import { calendarPage as say } from '../../messages/round-plan.ts';
import { site } from '../../messages/site.ts';
import { questionnairesOf } from '../../round/snapshot.ts';
import { ScrollRegion } from '../components/scroll-region.tsx';
import { longMoment } from '../dates.ts';

interface CalendarProps {
  readonly rounds: readonly CalendarRound[];
  readonly language: Language;
}

/** When authorities are asked: now, next, and before. */
export function CalendarPage({ rounds, language }: CalendarProps) {
  const parts = [
    { id: 'nu', title: say.now, rounds: rounds.filter(({ state }) => state === 'open') },
    { id: 'kommer', title: say.coming, rounds: rounds.filter(({ state }) => state === 'planned') },
    {
      id: 'foer',
      title: say.past,
      rounds: rounds.filter(({ state }) => state === 'closed' || state === 'frozen').toReversed(),
    },
  ] as const;
  return (
    <>
      <nav class="crumbs" aria-label={site.youAreHere[language]}>
        <a href="/">{site.home[language]}</a>
        <a href="/byrde">{say.burdenLink[language]}</a>
      </nav>
      <h1>{say.title[language]}</h1>
      <p class="lead">{say.lead[language]}</p>
      <p class="no-print">
        <a href="/kalender.ics">{say.subscribe[language]}</a>
      </p>
      {parts.map(({ id, title, rounds: some }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title[language]}</h2>
          {some.length === 0 ? (
            <p>{say.none[language]}</p>
          ) : (
            <Rounds rounds={some} language={language} title={title[language]} />
          )}
        </section>
      ))}
    </>
  );
}

function Rounds({ rounds, language, title }: CalendarProps & { readonly title: string }) {
  return (
    <ScrollRegion name={title}>
      <table>
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {[say.round, say.opens, say.closes, say.who, say.about].map((name) => (
              <th scope="col" key={name.en}>
                {name[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rounds.map((one) => (
            <Line key={`${one.found.key.programme} ${one.found.key.round}`} one={one} language={language} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Line({ one, language }: { readonly one: CalendarRound; readonly language: Language }) {
  const { found, opensAt, closesAt, burden } = one;
  const { programme, round } = found;
  const asked = questionnairesOf(programme, round);
  return (
    <tr>
      <th scope="row">
        {textIn(round.title, language)}
        <span class="board-note">{textIn(programme.title, language)}</span>
      </th>
      <td>{longMoment(opensAt, language, programme.timeZone)}</td>
      <td>{closesAt ? longMoment(closesAt, language, programme.timeZone) : board.untilClosed[language]}</td>
      <td>
        {say.asked(burden.authorities, textIn(programme.authorityNoun.many, language))[language]},{' '}
        {say.minutes(burden.minutesEach)[language]}
      </td>
      <td>{asked.map(({ title }) => textIn(title, language)).join(', ')}</td>
    </tr>
  );
}
