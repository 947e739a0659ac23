/** What an approver has said about an answer, and what was replied. */
import type { OpenSheet } from '../../actions/answering.ts';
import { type Language, textIn } from '../../core/language.ts';
import { signOff as say } from '../../messages/sign-off.ts';
import { type AnswerComment, waitingComments } from '../../round/answer-comment.ts';
import { longMoment } from '../dates.ts';
import { Alert } from './alert.tsx';
import { TextField } from './text-field.tsx';

interface CommentsProps {
  readonly sheet: OpenSheet;
  readonly language: Language;
  readonly base: string;
}

export function CommentLines({
  comments,
  sheet,
  language,
}: Pick<CommentsProps, 'sheet' | 'language'> & { readonly comments: readonly AnswerComment[] }) {
  return (
    <>
      {comments.map(({ kind, text, at, by }, index) => (
        <div key={index} class="alert-text">
          <p>
            <strong>
              {
                (kind === 'comment' ? say.said : say.replied)(
                  by,
                  longMoment(at, language, sheet.programme.timeZone),
                )[language]
              }
            </strong>
          </p>
          <p class="said">{text}</p>
        </div>
      ))}
    </>
  );
}

export interface RefusedReply {
  readonly question: string;
  readonly text: string;
  readonly why: string;
}

/** On a section's page: the comments on its answers, each with its question and a way to reply. */
export function SectionComments(
  props: CommentsProps & {
    readonly asked: readonly { readonly id: string }[];
    readonly formToken: string;
    readonly refused?: RefusedReply | undefined;
  },
) {
  const { sheet, language, asked } = props;
  const ids = asked.map(({ id }) => id);
  const here = sheet.comments.filter(({ question }) => ids.includes(question));
  if (here.length === 0) return null;
  const waiting = waitingComments(here);
  return (
    <Alert kind={waiting.length > 0 ? 'warning' : 'info'} heading={say.comments[language]} id="bemaerkninger">
      {[...Map.groupBy(here, ({ question }) => question)].map(([question, comments]) => (
        <div key={question}>
          <p class="alert-text">
            <a href={`#${question}`}>{labelOf(sheet, question, language)}</a>
          </p>
          <CommentLines comments={comments} sheet={sheet} language={language} />
          {waiting.includes(question) && sheet.takesAnswers ? <Reply {...props} question={question} /> : null}
        </div>
      ))}
    </Alert>
  );
}

function Reply({
  language,
  base,
  formToken,
  question,
  refused,
}: CommentsProps & {
  readonly formToken: string;
  readonly question: string;
  readonly refused?: RefusedReply | undefined;
}) {
  const own = refused?.question === question ? refused : undefined;
  return (
    <form method="post" action={`${base}/bemaerkning/${question}`} noValidate={true}>
      <input type="hidden" name="_token" value={formToken} />
      <TextField
        id={`svar-paa-${question}`}
        name="tekst"
        label={say.reply[language]}
        value={own?.text ?? ''}
        rows={2}
        error={own?.why}
      />
      <button class="button button-secondary" type="submit">
        {say.sendReply[language]}
      </button>
    </form>
  );
}

export function labelOf(sheet: OpenSheet, question: string, language: Language): string {
  const found = sheet.sections.flatMap(({ asked }) => asked).find(({ id }) => id === question);
  return found ? textIn(found.label, language) : question;
}

/** On the overview and the review: where comments wait. */
export function WaitingComments({ sheet, language, base }: CommentsProps) {
  const waiting = waitingComments(sheet.comments);
  if (waiting.length === 0) return null;
  return (
    <Alert kind="warning">
      <p class="alert-text">{say.commentsWait(waiting.length)[language]}</p>
      <ul class="alert-text">
        {waiting.map((question) => {
          const place = sheet.sections.find(({ asked }) => asked.some(({ id }) => id === question));
          return (
            <li key={question}>
              <a href={`${base}/${place?.section.id ?? ''}#bemaerkninger`}>
                {labelOf(sheet, question, language)}
              </a>
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}
