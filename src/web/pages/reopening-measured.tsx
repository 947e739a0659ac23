/** What answers say: from the survey, and from nowhere else. */
import type { Measured, MeasuredRound } from '../../actions/measured.ts';
import { type Language, textIn } from '../../core/language.ts';
import { reopeningPage as say } from '../../messages/reopening.ts';
import type { Programme } from '../../programme/programme.ts';
import { writeShare } from '../../quantity/write-share.ts';
import { authorityNoun } from '../authority-noun.ts';
import { safeHref } from '../safe-href.ts';

interface MeasuredProps {
  readonly measured: Measured;
  readonly programme: Programme;
  readonly language: Language;
}

export function MeasuredLines({ measured, programme, language }: MeasuredProps) {
  const title = textIn(measured.measure.text, language);
  const last = measured.rounds.at(-1);
  return (
    <div class="measured">
      <p class="list-title">
        {measured.area ? (
          <a href={safeHref(`/omraader/${measured.area}`)}>{say.fromSurvey[language]}</a>
        ) : (
          say.fromSurvey[language]
        )}
      </p>
      {measured.rounds.length === 0 ? <p>{say.noAnswers(title)[language]}</p> : null}
      <ul>
        {measured.rounds.map((one) => (
          <li key={one.round.id}>{roundText(one, title, language)}</li>
        ))}
      </ul>
      {last && last.overdue > 0 ? (
        <p class="late">
          {say.expectedOver(last.overdue, authorityNoun(programme, last.overdue, language))[language]}
        </p>
      ) : null}
    </div>
  );
}

export function roundText({ figure, round }: MeasuredRound, title: string, language: Language): string {
  const value = figure?.value;
  if (value?.kind !== 'known' || !('k' in value)) return say.noAnswers(title)[language];
  return say.asBefore(title, writeShare(value, language).text, textIn(round.title, language))[language];
}
