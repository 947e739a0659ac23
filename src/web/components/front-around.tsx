/** Around the answers on the front page: other follow-ups, what applies, what is overdue, who to call. */
import type { FrontAround, OverdueLine } from '../../actions/front-around.ts';
import { type Language, textIn } from '../../core/language.ts';
import { frontAround as say } from '../../messages/front-around.ts';
import { reopeningPage } from '../../messages/reopening.ts';
import { authorityNoun } from '../authority-noun.ts';
import { longDate } from '../dates.ts';
import { versionName } from '../pages/rules-text.ts';
import { safeHref } from '../safe-href.ts';
import { stayWith } from './programme-crumbs.tsx';

interface AroundProps {
  readonly around: FrontAround;
  readonly language: Language;
}

/** The front pages of other follow-ups. */
export function OtherProgrammes({ around, language }: AroundProps) {
  if (around.others.length === 0) return null;
  return (
    <ul class="plain-links">
      {around.others.map(({ id, title }) => (
        <li key={id}>
          <a href={safeHref(`/?opfoelgning=${id}`)}>{say.other(textIn(title, language))[language]}</a>
        </li>
      ))}
    </ul>
  );
}

export function FrontBlocks({ around, language }: AroundProps) {
  const { programme, applies, overdue, hotlines, date } = around;
  const stay = stayWith(around, '&');
  return (
    <div class="around">
      {applies.length > 0 ? (
        <section aria-labelledby="gaelder">
          <h2 id="gaelder">{say.applies(longDate(date, language))[language]}</h2>
          <ul>
            {applies.map(({ stream, states }) => (
              <li key={stream.id}>
                <strong>{textIn(stream.title, language)}</strong>:{' '}
                {states.map(({ dated }) => versionName(dated.version, language)).join(', ')}
              </li>
            ))}
          </ul>
          <p>
            <a href={safeHref(`/regler?dato=${date}${stay}`)}>{say.askRules[language]}</a>
          </p>
        </section>
      ) : null}
      {programme.agreements || programme.activities ? (
        <section aria-labelledby="overskredet">
          <h2 id="overskredet">{say.overdue[language]}</h2>
          {overdue.length === 0 ? <p>{say.nothingOverdue[language]}</p> : null}
          <ul>
            {overdue.map((line) => (
              <li key={line.kind + textIn(line.title, language)}>{overdueText(line, around, language)}</li>
            ))}
          </ul>
          {programme.activities ? (
            <p>
              <a href={safeHref(`/aktiviteter?dato=${date}${stay}`)}>{say.seeActivities[language]}</a>
            </p>
          ) : null}
        </section>
      ) : null}
      {hotlines.length > 0 ? (
        <section aria-labelledby="ring">
          <h2 id="ring">{say.call[language]}</h2>
          <ul>
            {hotlines.map(({ hotline }) => (
              <li key={hotline.id}>
                {textIn(hotline.title, language)} ({textIn(hotline.audience, language).toLowerCase()})
              </li>
            ))}
          </ul>
          <p>
            <a href={safeHref(`/hotlines?tid=${date}T12:00${stay}`)}>{say.seeHotlines[language]}</a>
          </p>
        </section>
      ) : null}
    </div>
  );
}

function overdueText(line: OverdueLine, { programme }: FrontAround, language: Language): string {
  const title = textIn(line.title, language);
  if (line.kind !== 'expected') return title;
  const noun = authorityNoun(programme, line.count, language);
  return `${title}: ${reopeningPage.expectedOver(line.count, noun)[language]}`;
}
