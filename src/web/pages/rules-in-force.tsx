/** What applies on the chosen day, stream by stream, and apart from it what is only agreed. */
import { type Language, textIn } from '../../core/language.ts';
import { rulesPage as say, versionStates } from '../../messages/rules.ts';
import type { DatedState } from '../../rules/in-force.ts';
import type { Stream } from '../../rules/rules.ts';
import { ProgrammeField, stayWith } from '../components/programme-crumbs.tsx';
import { longDate } from '../dates.ts';
import type { RulesPageProps } from './rules.tsx';
import { startText, versionName } from './rules-text.ts';

export function RulesInForce({ view, language }: RulesPageProps) {
  const { rules, states, date, programme, today } = view;
  const shown = states.filter(({ state }) => state.kind !== 'not-yet' && state.kind !== 'over');
  return (
    <section aria-labelledby="gaelder">
      <h2 id="gaelder">{say.inForceTitle(longDate(date, language))[language]}</h2>
      <form method="get" action="/regler" class="day-form">
        <ProgrammeField {...view} />
        <label class="form-label" for="vis-dato">
          {say.date[language]}
        </label>
        <input class="form-input" type="date" id="vis-dato" name="dato" value={date} />
        <button class="button button-secondary" type="submit">
          {say.show[language]}
        </button>
        <a href={`/regler?dato=${programme.asOf}${stayWith(view, '&')}`}>
          {say.ownDay(longDate(programme.asOf, language))[language]}
        </a>
        <a href={`/regler?dato=${today}${stayWith(view, '&')}`}>{say.today[language]}</a>
      </form>
      <div class="stream-grid">
        {rules.streams.map((stream) => (
          <StreamCard
            key={stream.id}
            stream={stream}
            states={shown.filter(({ dated }) => dated.order.stream === stream.id)}
            isFollowed={date <= stream.followedTo}
            language={language}
          />
        ))}
      </div>
      {rules.laws.length > 0 ? (
        <details>
          <summary>{say.lawsTitle[language]}</summary>
          <ul>
            {rules.laws.map(({ id, title, text }) => (
              <li key={id}>
                <strong>{textIn(title, language)}</strong>: {textIn(text, language)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

interface StreamProps {
  readonly stream: Stream;
  readonly states: readonly DatedState[];
  /** Has anybody looked for changes as late as this? */
  readonly isFollowed: boolean;
  readonly language: Language;
}

function StreamCard({ stream, states, isFollowed, language }: StreamProps) {
  const waiting = (kind: DatedState['state']['kind']) => ['agreed', 'issued', 'planned'].includes(kind);
  // What repealed something holds for ever after, but says nothing that applies.
  const holding = states.filter(
    ({ state, dated }) => !waiting(state.kind) && dated.version.change?.kind !== 'repeals',
  );
  return (
    <section class="stream-card" aria-labelledby={`emne-${stream.id}`}>
      <h3 id={`emne-${stream.id}`}>{textIn(stream.title, language)}</h3>
      {isFollowed ? null : <p>{say.notFollowed(longDate(stream.followedTo, language))[language]}</p>}
      {isFollowed && holding.length === 0 ? <p>{say.nothingInForce[language]}</p> : null}
      {isFollowed
        ? holding.map((state) => <VersionLine key={state.dated.ref} state={state} language={language} />)
        : null}
      {states
        .filter(({ state }) => waiting(state.kind))
        .map((state) => (
          <VersionLine key={state.dated.ref} state={state} language={language} />
        ))}
    </section>
  );
}

function VersionLine({
  state: { dated, state },
  language,
}: {
  readonly state: DatedState;
  readonly language: Language;
}) {
  const { order, version } = dated;
  return (
    <div class={`version-line version-${state.kind}`}>
      <p>
        <span class="state-tag">{versionStates[state.kind][language]}</span>{' '}
        <strong>{versionName(version, language)}</strong>
        {order.kind === 'guideline' ? ` (${say.guideline[language]})` : ''}
      </p>
      <p>{textIn(version.summary, language)}</p>
      <p class="muted">{say.since(startText(version, language))[language]}</p>
    </div>
  );
}
