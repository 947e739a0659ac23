import type { OpenSheet, SectionProgress } from '../../actions/answering.ts';
import { type Language, textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import { questionsOf } from '../../questionnaire/logic/compile-logic.ts';
import { longDate, longMoment } from '../dates.ts';

export interface SheetPage {
  readonly sheet: OpenSheet;
  readonly language: Language;
  /** The address of the sheet, without a final slash. */
  readonly base: string;
}

export function SheetOverview({ sheet, language, base }: SheetPage) {
  const { questionnaire, sections, takesAnswers } = sheet;
  const firstOpen = sections.find(({ unanswered }) => unanswered.length > 0) ?? sections[0];
  const begun = sections.some(({ answered }) => answered > 0);
  return (
    <>
      <h1>{textIn(questionnaire.title, language)}</h1>
      {questionnaire.intro ? <p class="lead">{textIn(questionnaire.intro, language)}</p> : null}
      <SheetFacts sheet={sheet} language={language} />
      <SentState sheet={sheet} language={language} base={base} />
      {takesAnswers ? (
        <>
          <p>{say.together[language]}</p>
          <p>{say.keepLink[language]}</p>
        </>
      ) : (
        <ClosedNotice sheet={sheet} language={language} />
      )}
      <h2>{say.sections[language]}</h2>
      <ol class="task-list">
        {sections.map((progress) => (
          <SectionLine key={progress.section.id} progress={progress} language={language} base={base} />
        ))}
      </ol>
      {takesAnswers ? (
        <div class="button-row">
          {firstOpen ? (
            <a class="button button-primary" href={`${base}/${firstOpen.section.id}`}>
              {(begun ? say.goOn : say.begin)[language]}
            </a>
          ) : null}
          <a class="button button-secondary" href={`${base}/gennemse`}>
            {say.review[language]}
          </a>
        </div>
      ) : null}
    </>
  );
}

function SheetFacts({ sheet, language }: Pick<SheetPage, 'sheet' | 'language'>) {
  const { round, questionnaire, authority } = sheet;
  const facts = [
    [say.area, authority.name],
    [say.round, textIn(round.title, language)],
    [say.referenceDate, longDate(round.referenceDate, language)],
    [say.deadline, round.closes ? longDate(round.closes, language) : say.noDeadline[language]],
    [say.size, say.sizeText(questionsOf(questionnaire).length, questionnaire.minutes)[language]],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <>
          <dt>{name[language]}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

function SentState({ sheet, language, base }: SheetPage) {
  const { state, programme } = sheet;
  if (state.kind !== 'sent') return null;
  const time = longMoment(state.latest.at, language, programme.timeZone);
  return (
    <div class="alert alert-success">
      <div class="alert-body">
        <p class="alert-text">
          {say.sentBefore(state.latest.version, time)[language]}{' '}
          <a href={`${base}/kvittering`}>{say.receipt[language]}</a>.
          {state.changedSince ? ` ${say.notSentChanges[language]}` : ''}
        </p>
      </div>
    </div>
  );
}

export function ClosedNotice({ sheet, language }: Pick<SheetPage, 'sheet' | 'language'>) {
  const planned = sheet.roundState === 'planned';
  return (
    <div class="alert alert-info">
      <div class="alert-body">
        <h2 class="alert-heading">{(planned ? say.planned : say.closedTitle)[language]}</h2>
        {planned ? null : <p class="alert-text">{say.closed[language]}</p>}
      </div>
    </div>
  );
}

function SectionLine({
  progress,
  language,
  base,
}: {
  progress: SectionProgress;
  language: Language;
  base: string;
}) {
  const { section, answered, asked, toMend, unanswered } = progress;
  const [look, text] =
    answered === 0
      ? (['state', say.stateNotBegun] as const)
      : toMend.length > 0
        ? (['state state-mend', say.stateMend(toMend.length)] as const)
        : unanswered.length === 0
          ? (['state state-done', say.stateDone] as const)
          : (['state', say.stateBegun(answered, asked.length)] as const);
  return (
    <li>
      <a href={`${base}/${section.id}`}>{textIn(section.title, language)}</a>
      <span class={look}>{text[language]}</span>
    </li>
  );
}
