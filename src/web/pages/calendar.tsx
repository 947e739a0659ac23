import type { CalendarRound } from '../../actions/calendar-view.ts';
import { type Language, textIn } from '../../core/language.ts';
import { board } from '../../messages/board.ts';
import { calendarPage as say } from '../../messages/round-plan.ts';
import { site } from '../../messages/site.ts';
import { questionnairesOf } from '../../round/snapshot.ts';
import { longDeadline, longMoment } from '../dates.ts';

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
            some.map((one) => (
              <Entry
                key={`${one.found.key.programme} ${one.found.key.round}`}
                one={one}
                language={language}
              />
            ))
          )}
        </section>
      ))}
    </>
  );
}

function Entry({ one, language }: { readonly one: CalendarRound; readonly language: Language }) {
  const { found, opensAt, closesAt, burden } = one;
  const { programme, round } = found;
  const asked = textIn(programme.authorityNoun.many, language);
  const facts = [
    [say.opens, longMoment(opensAt, language, programme.timeZone)],
    [
      say.closes,
      closesAt ? longDeadline(closesAt, language, programme.timeZone) : board.untilClosed[language],
    ],
    [
      say.who,
      `${say.asked(burden.authorities, asked)[language]}, ${say.minutes(burden.minutesEach)[language]}`,
    ],
    [
      say.about,
      questionnairesOf(programme, round)
        .map(({ title }) => textIn(title, language))
        .join(', '),
    ],
  ] as const;
  return (
    <article class="calendar-round">
      <h3>{textIn(round.title, language)}</h3>
      <p class="muted">{textIn(programme.title, language)}</p>
      <dl>
        {facts.map(([name, text]) => (
          <div key={name.en}>
            <dt>{name[language]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
