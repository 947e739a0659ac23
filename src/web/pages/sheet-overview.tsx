import type { OpenSheet } from '../../actions/answering.ts';
import { type Language, textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import { delegation } from '../../messages/delegation.ts';
import { paperPages } from '../../messages/paper.ts';
import { questionsOf } from '../../questionnaire/logic/compile-logic.ts';
import { standing } from '../../round/delegation.ts';
import { Alert } from '../components/alert.tsx';
import { SectionList } from '../components/section-list.tsx';
import { SignOffNote } from '../components/sign-off-note.tsx';
import { BehalfNote, SentBackNote } from '../components/thread-box.tsx';
import { UnsentNote } from '../components/unsent-note.tsx';
import { longDate, longDeadline, longMoment } from '../dates.ts';
import { keptName } from '../kept-name.ts';

export interface SheetPage {
  readonly sheet: OpenSheet;
  readonly language: Language;
  /** The address of the sheet, without a final slash. */
  readonly base: string;
}

export interface OverviewPage extends SheetPage {
  readonly formToken: string;
  /** How many answers have just been read from a file. */
  readonly fromFile?: number;
}

export function SheetOverview({ sheet, language, base, formToken, fromFile }: OverviewPage) {
  const { questionnaire, sections, takesAnswers } = sheet;
  return (
    <>
      <p class="kicker">{say.answersFor(sheet.authority.name)[language]}</p>
      <h1>{textIn(questionnaire.title, language)}</h1>
      {takesAnswers ? null : <ClosedNotice sheet={sheet} language={language} />}
      {fromFile === undefined ? null : (
        <Alert kind="success" role="status">
          <p class="alert-text">{paperPages.savedFromFile(fromFile)[language]}</p>
        </Alert>
      )}
      <UnsentNote base={base} keep={keptName(sheet.key)} formToken={formToken} language={language} />
      <BehalfNote sheet={sheet} language={language} />
      <SentBackNote sheet={sheet} language={language} base={base} />
      <SentState sheet={sheet} language={language} base={base} />
      <SignOffNote sheet={sheet} language={language} base={base} />
      <WholeGiven sheet={sheet} language={language} />
      <SheetFacts sheet={sheet} language={language} />
      {questionnaire.intro ? <p>{textIn(questionnaire.intro, language)}</p> : null}
      {takesAnswers ? <p>{say.together[language]}</p> : null}
      <h2>{say.sections[language]}</h2>
      <SectionList
        sections={sections}
        delegations={sheet.delegations}
        language={language}
        base={base}
        open={takesAnswers}
      />
      {takesAnswers && !sheet.behalf ? (
        <p>
          <a href={`${base}/fordel`}>{delegation.shareLink[language]}</a>
        </p>
      ) : null}
      <NextStep sheet={sheet} language={language} base={base} />
      <p>
        <a href={`${base}/papir`}>{paperPages.title[language]}</a>
      </p>
      {takesAnswers ? <p class="keep-link">{say.keepLink[language]}</p> : null}
    </>
  );
}

/** Whoever has the whole task besides. */
function WholeGiven({ sheet, language }: Pick<SheetPage, 'sheet' | 'language'>) {
  const given = standing(sheet.delegations).filter(
    ({ section, purpose }) => section === undefined && purpose === 'answer',
  );
  if (given.length === 0) return null;
  return (
    <Alert kind="info">
      {given.map(({ id, mail, at }) => (
        <p class="alert-text" key={id}>
          {delegation.wholeGiven(mail, longMoment(at, language, sheet.programme.timeZone))[language]}
        </p>
      ))}
    </Alert>
  );
}

function NextStep({ sheet, language, base }: SheetPage) {
  const { sections, takesAnswers, state } = sheet;
  const begun = state.kind !== 'not-begun';
  const firstOpen = sections.find(({ unanswered }) => unanswered.length > 0);
  const ready = sections.every(({ toMend }) => toMend.length === 0);
  return (
    <div class="button-row">
      {takesAnswers && firstOpen ? (
        <a
          class={`button ${ready ? 'button-secondary' : 'button-primary'}`}
          href={`${base}/${firstOpen.section.id}`}
        >
          {(begun ? say.goOn : say.begin)[language]}
        </a>
      ) : null}
      {begun ? (
        <a class={`button ${ready ? 'button-primary' : 'button-secondary'}`} href={`${base}/gennemse`}>
          {(takesAnswers ? say.review : say.seeAnswers)[language]}
        </a>
      ) : null}
    </div>
  );
}

function SheetFacts({ sheet, language }: Pick<SheetPage, 'sheet' | 'language'>) {
  const { round, questionnaire } = sheet;
  const facts = [
    [say.deadline, deadlineText(sheet, language)],
    [say.referenceDate, longDate(round.referenceDate, language)],
    [say.size, say.sizeText(questionsOf(questionnaire).length, questionnaire.minutes)[language]],
    [say.round, textIn(round.title, language)],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name.en}>
          <dt>{name[language]}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function SentState({ sheet, language, base }: SheetPage) {
  const { state, programme } = sheet;
  if (state.kind !== 'sent') return null;
  const time = longMoment(state.latest.at, language, programme.timeZone);
  return (
    <Alert kind={state.changedSince ? 'warning' : 'success'}>
      <p class="alert-text">
        {say.sentBefore(state.latest.version, time)[language]}{' '}
        <a href={`${base}/kvittering`}>{say.receipt[language]}</a>.
        {state.changedSince ? ` ${say.notSentChanges[language]}` : ''}
      </p>
    </Alert>
  );
}

export function ClosedNotice({ sheet, language }: Pick<SheetPage, 'sheet' | 'language'>) {
  return sheet.roundState === 'planned' ? (
    <Alert kind="info" heading={say.planned[language]} />
  ) : (
    <Alert kind="info" heading={say.closedTitle[language]}>
      <p class="alert-text">{say.noMoreAnswers[language]}</p>
    </Alert>
  );
}

/** A deadline at the end of a day is that day. */
export function deadlineText({ deadline, programme }: OpenSheet, language: Language): string {
  if (!deadline) return say.noDeadline[language];
  return longDeadline(deadline, language, programme.timeZone);
}
