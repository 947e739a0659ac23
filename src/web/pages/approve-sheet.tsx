/** A filled sheet for the person who signs it off: everything on one page. */
import type { Approval, ApprovalProblem } from '../../actions/sign-off.ts';
import { type Language, textIn } from '../../core/language.ts';
import { signOff as say } from '../../messages/sign-off.ts';
import type { Question } from '../../questionnaire/definition.ts';
import { answerText } from '../answer-text.ts';
import { Alert } from '../components/alert.tsx';
import { CommentLines } from '../components/comment-box.tsx';
import { ErrorSummary, type SummaryItem } from '../components/error-summary.tsx';
import { TextField } from '../components/text-field.tsx';
import { longMoment } from '../dates.ts';
import { deadlineText } from './sheet-overview.tsx';

export type ApprovalNews = 'comment' | 'back' | 'signed';
/** What was typed in the form that was refused. */
export interface TypedApproval {
  readonly name: string;
  readonly title: string;
  readonly reason: string;
  readonly question: string;
  readonly comment: string;
}

export interface ApprovePage {
  readonly approval: Approval;
  readonly language: Language;
  readonly base: string;
  readonly formToken: string;
  readonly typed: TypedApproval;
  readonly problem?: ApprovalProblem;
  readonly field?: string;
  readonly news?: ApprovalNews;
}

export function ApproveSheet(page: ApprovePage) {
  const { approval, language, news } = page;
  const { sheet, ready } = approval;
  const item = problemItem(page);
  return (
    <>
      <p class="kicker">{sheet.authority.name}</p>
      <h1>{say.title[language]}</h1>
      {item ? <ErrorSummary title={say.notDone[language]} items={[item]} /> : null}
      {news ? (
        <Alert kind="success" role="status">
          <p class="alert-text">{newsTexts[news][language]}</p>
        </Alert>
      ) : null}
      <p class="lead">
        {textIn(sheet.questionnaire.title, language)} · {textIn(sheet.round.title, language)}
      </p>
      <p>{say.lead[language]}</p>
      <Standing page={page} />
      {sheet.sections.map(({ section, asked }) => (
        <section key={section.id} aria-labelledby={`afsnit-${section.id}`}>
          <h2 id={`afsnit-${section.id}`}>{textIn(section.title, language)}</h2>
          <dl class="answers">
            {asked.map((question) => (
              <AnswerToRead key={question.id} question={question} page={page} />
            ))}
          </dl>
        </section>
      ))}
      {ready && !ready.changedSince && sheet.takesAnswers ? <Decide page={page} upTo={ready.upTo} /> : null}
    </>
  );
}

const newsTexts = { comment: say.newsComment, back: say.newsBack, signed: say.newsSigned };

function problemItem({ problem, field, language }: ApprovePage): SummaryItem | undefined {
  if (!problem || !(problem.code in say)) return undefined;
  const found = Object.entries(say).find(([code]) => code === problem.code)?.[1];
  if (!found || typeof found === 'function') return undefined;
  return { href: `#${field ?? 'navn'}`, text: found[language] };
}

function Standing({ page }: { readonly page: ApprovePage }) {
  const { approval, language } = page;
  const { sheet, ready } = approval;
  const moment = (at: NonNullable<typeof sheet.deadline>) =>
    longMoment(at, language, sheet.programme.timeZone);
  const latest = sheet.versions.at(-1);
  if (ready?.changedSince)
    return (
      <Alert kind="warning">
        <p class="alert-text">{say.changed[language]}</p>
      </Alert>
    );
  if (ready)
    return (
      <Alert kind="info">
        <p class="alert-text">
          {say.readyBy(ready.by, moment(ready.at))[language]}{' '}
          {sheet.deadline ? say.deadline(deadlineText(sheet, language))[language] : ''}
        </p>
      </Alert>
    );
  if (latest?.signed && sheet.state.kind === 'sent' && !sheet.state.changedSince)
    return (
      <Alert kind="success">
        <p class="alert-text">{say.signedState(latest.signed.by, moment(latest.at))[language]}</p>
      </Alert>
    );
  return (
    <Alert kind="info">
      <p class="alert-text">{say.notReady[language]}</p>
    </Alert>
  );
}

function AnswerToRead({ question, page }: { readonly question: Question; readonly page: ApprovePage }) {
  const { approval, language, base, formToken, typed, problem } = page;
  const { sheet } = approval;
  const comments = sheet.comments.filter((one) => one.question === question.id);
  const label = textIn(question.label, language);
  const isRefused = typed.question === question.id;
  const id = `bemaerk-${question.id}`;
  return (
    <div id={question.id}>
      <dt>{label}</dt>
      <dd>{answerText(question, sheet.answers.get(question.id), language)}</dd>
      <dd class="answer-comments">
        <CommentLines comments={comments} sheet={sheet} language={language} />
        {sheet.takesAnswers ? (
          <details {...(isRefused ? { open: true } : {})}>
            <summary>
              {say.comment[language]}
              <span class="visually-hidden">{say.commentOn(label)[language]}</span>
            </summary>
            <form method="post" action={`${base}/godkend/bemaerk/${question.id}`} noValidate={true}>
              <input type="hidden" name="_token" value={formToken} />
              <TextField
                id={id}
                name="tekst"
                label={say.commentLabel[language]}
                value={isRefused ? typed.comment : ''}
                rows={2}
                error={
                  isRefused ? problemItem({ ...page, ...(problem ? { problem } : {}) })?.text : undefined
                }
              />
              <button class="button button-secondary" type="submit">
                {say.saveComment[language]}
              </button>
            </form>
          </details>
        ) : null}
      </dd>
    </div>
  );
}

function Decide({ page, upTo }: { readonly page: ApprovePage; readonly upTo: number }) {
  const { language, base, formToken, typed, field } = page;
  const error = (name: string) => (field === name ? problemItem(page)?.text : undefined);
  const hidden = (
    <>
      <input type="hidden" name="_token" value={formToken} />
      <input type="hidden" name="laest" value={upTo} />
    </>
  );
  return (
    <>
      <form method="post" action={`${base}/godkend/underskriv`} noValidate={true}>
        <h2>{say.sign[language]}</h2>
        <p>{say.signHint[language]}</p>
        {hidden}
        <TextField
          id="navn"
          name="_name"
          label={say.name[language]}
          value={typed.name}
          error={error('navn')}
        />
        <TextField
          id="stilling"
          name="stilling"
          label={say.jobTitle[language]}
          value={typed.title}
          error={error('stilling')}
        />
        <div class="button-row">
          <button class="button button-primary" type="submit">
            {say.press[language]}
          </button>
        </div>
      </form>
      <form method="post" action={`${base}/godkend/tilbage`} noValidate={true}>
        <h2>{say.back[language]}</h2>
        {hidden}
        <TextField
          id="grund"
          name="grund"
          label={say.reason[language]}
          value={typed.reason}
          rows={3}
          error={error('grund')}
        />
        <TextField id="navn-tilbage" name="_name" label={say.name[language]} value={typed.name} />
        <div class="button-row">
          <button class="button button-secondary" type="submit">
            {say.back[language]}
          </button>
        </div>
      </form>
    </>
  );
}
