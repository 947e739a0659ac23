import type { FailedCheck, SectionProgress } from '../../actions/answering.ts';
import type { ReadyProblem } from '../../actions/sign-off.ts';
import { textIn } from '../../core/language.ts';
import { answering as say } from '../../messages/answering.ts';
import { fieldProblem } from '../../messages/field-problem.ts';
import { signOff } from '../../messages/sign-off.ts';
import type { Question } from '../../questionnaire/definition.ts';
import { approverOf } from '../../round/delegation.ts';
import { answerText } from '../answer-text.ts';
import { Alert } from '../components/alert.tsx';
import { ChangesSince } from '../components/changes-since.tsx';
import { ReasonField } from '../components/check-note.tsx';
import { labelOf } from '../components/comment-box.tsx';
import { ErrorSummary, type SummaryItem, SummaryLinks } from '../components/error-summary.tsx';
import { SignOffNote } from '../components/sign-off-note.tsx';
import { TextField } from '../components/text-field.tsx';
import { UnsentNote } from '../components/unsent-note.tsx';
import { keptName } from '../kept-name.ts';
import { ClosedNotice, type SheetPage } from './sheet-overview.tsx';

export interface ReviewPage extends SheetPage {
  readonly formToken: string;
  readonly name: string;
  /** What stopped a sending that was tried; empty before one. */
  readonly problems: readonly ReadyProblem[];
  /** The approver's address as typed. */
  readonly approver?: string;
}

export function SheetReview(page: ReviewPage) {
  const { sheet, language, base } = page;
  return (
    <>
      <p class="crumbs">
        <a href={base}>← {say.toOverview[language]}</a>
      </p>
      <h1>{say.reviewTitle[language]}</h1>
      <UnsentNote base={base} keep={keptName(sheet.key)} formToken={page.formToken} language={language} />
      <SignOffNote sheet={sheet} language={language} base={base} />
      {sheet.takesAnswers ? null : <ClosedNotice sheet={sheet} language={language} />}
      <WhatStops page={page} />
      {sheet.failedChecks.length > 0 && sheet.takesAnswers ? (
        <section aria-labelledby="kontroller">
          <h2 id="kontroller">{say.checksTitle[language]}</h2>
          {sheet.failedChecks.map((failed) => (
            <CheckBox key={failed.check.id} failed={failed} page={page} />
          ))}
        </section>
      ) : null}
      <ChangesSince sheet={sheet} language={language} />
      {sheet.sections.map((progress) => (
        <section key={progress.section.id} aria-labelledby={`afsnit-${progress.section.id}`}>
          <h2 id={`afsnit-${progress.section.id}`}>{textIn(progress.section.title, language)}</h2>
          <AnswerList progress={progress} page={page} change={sheet.takesAnswers} />
        </section>
      ))}
      {sheet.takesAnswers ? <SendForm page={page} /> : null}
    </>
  );
}

function WhatStops({ page }: { readonly page: ReviewPage }) {
  const { language, base, problems, sheet } = page;
  const items = problems.flatMap((problem): readonly SummaryItem[] => {
    switch (problem.code) {
      case 'to-mend':
        return problem.questions.flatMap((id) => mendLink(page, id));
      case 'hard-check':
        return [{ href: `#kontrol-${problem.check.id}`, text: textIn(problem.check.message, language) }];
      case 'soft-check-open':
        return [
          {
            href: `#kontrol-${problem.check.id}`,
            text: `${say.explainFirst[language]}: ${textIn(problem.check.message, language)}`,
          },
        ];
      case 'comment-open':
        return [
          {
            href: `${base}/${sectionOf(sheet, problem.question)}#bemaerkninger`,
            text: `${signOff.commentOpen[language]}: ${labelOf(sheet, problem.question, language)}`,
          },
        ];
      case 'approver-wrong':
        return [{ href: '#godkender', text: signOff['approver-wrong'](problem.mail)[language] }];
      case 'approver-trial':
        return [{ href: '#godkender', text: signOff['approver-trial'][language] }];
      case 'no-name':
        return [{ href: '#navn', text: say.nameMissing[language] }];
      default:
        return [{ href: base, text: say.closedTitle[language] }];
    }
  });
  if (items.length > 0) return <ErrorSummary title={say.summaryTitle[language]} items={items} />;
  const open = sheet.sections.flatMap(({ toMend }) => toMend).flatMap((id) => mendLink(page, id));
  if (open.length === 0 || !sheet.takesAnswers) return null;
  return (
    <Alert kind="warning" heading={say.missingTitle(open.length)[language]}>
      <SummaryLinks items={open} />
    </Alert>
  );
}

function sectionOf({ sections }: ReviewPage['sheet'], id: string): string {
  return sections.find(({ asked }) => asked.some((question) => question.id === id))?.section.id ?? '';
}

function mendLink({ sheet, language, base }: ReviewPage, id: string): readonly SummaryItem[] {
  const place = sheet.sections.find(({ asked }) => asked.some((question) => question.id === id));
  const question = place?.asked.find((one) => one.id === id);
  if (!place || !question) return [];
  const problem = sheet.fields.get(question.id)?.problems[0];
  const why = problem ? fieldProblem(problem, language) : `${say.mustAnswer[language]}.`;
  return [
    {
      href: `${base}/${place.section.id}?mangler#${id}`,
      text: `${textIn(question.label, language)} – ${why}`,
    },
  ];
}

function CheckBox({ failed, page }: { readonly failed: FailedCheck; readonly page: ReviewPage }) {
  const { language, base, formToken, name } = page;
  const { check, kept } = failed;
  return (
    <Alert kind={check.severity === 'hard' ? 'error' : 'warning'} id={`kontrol-${check.id}`}>
      <p class="alert-text">{textIn(check.message, language)}</p>
      {check.severity === 'soft' ? (
        <form method="post" action={`${base}/kontrol/${check.id}`}>
          <input type="hidden" name="_token" value={formToken} />
          <input type="hidden" name="_name" value={name} />
          {kept ? <p class="alert-text">{say.kept[language]}</p> : null}
          <ReasonField check={check} name="reason" kept={kept ?? ''} language={language} />
          <button class="button button-secondary" type="submit">
            {say.keep[language]}
          </button>
        </form>
      ) : null}
    </Alert>
  );
}

export function AnswerList({
  progress,
  page,
  change,
}: {
  progress: SectionProgress;
  page: SheetPage;
  change: boolean;
}) {
  const { sheet, language, base } = page;
  return (
    <dl class="answers">
      {progress.asked.map((question) => (
        <div key={question.id}>
          <dt>{textIn(question.label, language)}</dt>
          <dd class={progress.toMend.includes(question.id) ? 'unanswered' : ''}>{shown(question, page)}</dd>
          {change ? (
            <dd class="answer-change">
              <a href={`${base}/${progress.section.id}#${question.id}`}>
                {say.change[language]}
                <span class="visually-hidden">: {textIn(question.label, language)}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );

  function shown(question: Question, { sheet: { answers } }: SheetPage): string {
    const field = sheet.fields.get(question.id);
    const typed = field && field.problems.length > 0 ? Object.values(field.entry).flat().join(', ') : '';
    if (typed) return typed;
    return progress.unanswered.includes(question.id) && question.required
      ? say.missingAnswer[language]
      : answerText(question, answers.get(question.id), language);
  }
}

function SendForm({ page }: { readonly page: ReviewPage }) {
  const { sheet, language, base, formToken, name, problems } = page;
  const approves = sheet.round.signOff === true && !sheet.behalf;
  const wrong = problems.find(({ code }) => code === 'approver-wrong' || code === 'approver-trial');
  const approverError =
    wrong?.code === 'approver-wrong'
      ? signOff['approver-wrong'](wrong.mail)[language]
      : wrong && signOff['approver-trial'][language];
  const nameMissing = problems.some(({ code }) => code === 'no-name');
  return (
    <form method="post" action={`${base}/send`} noValidate={true}>
      <h2>{(approves ? signOff.sendTitle : say.sendTitle)[language]}</h2>
      <p>{(approves ? signOff.sendText : say.sendText)[language]}</p>
      <input type="hidden" name="_token" value={formToken} />
      <div class={`form-group${nameMissing ? ' form-error' : ''}`} id="navn">
        <label class="form-label" for="navn-felt">
          {say.senderName[language]}
        </label>
        {nameMissing ? (
          <span class="form-error-message" id="navn-fejl">
            {say.nameMissing[language]}
          </span>
        ) : null}
        <input
          class="form-input input-char-27"
          id="navn-felt"
          name="_name"
          type="text"
          autocomplete="name"
          maxLength={100}
          value={name}
          {...(nameMissing ? { 'aria-describedby': 'navn-fejl', 'aria-invalid': true } : {})}
        />
      </div>
      {approves ? (
        <TextField
          id="godkender"
          name="godkender"
          type="email"
          label={signOff.approver[language]}
          hint={signOff.approverHint[language]}
          value={page.approver || (approverOf(sheet.delegations)?.mail ?? '')}
          error={approverError}
        />
      ) : null}
      <div class="button-row">
        <button class="button button-primary" type="submit">
          {(approves ? signOff.send : sheet.state.kind === 'sent' ? say.sendAgain : say.send)[language]}
        </button>
      </div>
    </form>
  );
}
