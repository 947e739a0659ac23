/** What we asked about a section, and where the authority replies. */
import type { OpenSheet } from '../../actions/answering.ts';
import { type Language, textIn } from '../../core/language.ts';
import { thread as say } from '../../messages/board.ts';
import type { Thread, ThreadMessage } from '../../round/thread.ts';
import { longMoment } from '../dates.ts';
import { Alert } from './alert.tsx';

interface ThreadBoxProps {
  readonly sheet: OpenSheet;
  readonly section: string;
  readonly language: Language;
  readonly base: string;
  readonly formToken: string;
  readonly name: string;
  /** A reply was sent without any text. */
  readonly empty: boolean;
}

export function ThreadBox(props: ThreadBoxProps) {
  const { sheet, section, language } = props;
  const thread = sheet.threads.find((one) => one.section === section);
  if (!thread) return null;
  const heading = (thread.waiting ? say.title : say.answeredTitle)[language];
  return (
    <Alert kind={thread.waiting ? 'warning' : 'info'} heading={heading} id="spoergsmaal">
      <ThreadMessages thread={thread} sheet={sheet} language={language} />
      {thread.waiting ? <ReplyForm {...props} /> : null}
    </Alert>
  );
}

export function ThreadMessages({
  thread,
  sheet,
  language,
}: Pick<ThreadBoxProps, 'sheet' | 'language'> & { readonly thread: Thread }) {
  const time = ({ at }: ThreadMessage) => longMoment(at, language, sheet.programme.timeZone);
  return (
    <>
      {thread.messages.map((message, index) => (
        <div key={index} class="alert-text">
          {message.kind === 'settled' ? (
            <p>{say.settled(time(message))[language]}</p>
          ) : (
            <>
              <p>
                <strong>
                  {
                    (message.kind === 'question' ? say.theyAsk : say.youReplied)(message.by, time(message))[
                      language
                    ]
                  }
                </strong>
              </p>
              <p class="said">{message.text}</p>
            </>
          )}
        </div>
      ))}
    </>
  );
}

function ReplyForm({ section, language, base, formToken, name, empty }: ThreadBoxProps) {
  return (
    <form method="post" action={`${base}/spoergsmaal/${section}`} noValidate={true}>
      <input type="hidden" name="_token" value={formToken} />
      <input type="hidden" name="_name" value={name} />
      <label class="form-label" for="svar-felt">
        {say.reply[language]}
      </label>
      <span class="form-hint" id="svar-hint">
        {say.replyHint[language]}
      </span>
      {empty ? (
        <span class="form-error-message" id="svar-fejl">
          {say.missing[language]}
        </span>
      ) : null}
      <textarea
        class="form-input"
        id="svar-felt"
        name="svar"
        rows={3}
        maxLength={2000}
        aria-describedby={empty ? 'svar-hint svar-fejl' : 'svar-hint'}
        {...(empty ? { 'aria-invalid': true } : {})}
      />
      <button class="button button-secondary" type="submit">
        {say.send[language]}
      </button>
    </form>
  );
}

/** On the overview: which sections have come back, and what whoever enters for somebody else must know. */
export function SentBackNote({ sheet, language, base }: Pick<ThreadBoxProps, 'sheet' | 'language' | 'base'>) {
  const waiting = sheet.threads.filter((thread) => thread.waiting);
  const titles = new Map(sheet.questionnaire.sections.map(({ id, title }) => [id, textIn(title, language)]));
  const sentBack = sheet.state.kind === 'sent' && sheet.state.sentBack === true;
  if (waiting.length === 0 && !sentBack) return null;
  return (
    <Alert kind="warning">
      {waiting.map(({ section }) => (
        <p class="alert-text" key={section}>
          {say.overview(titles.get(section) ?? section)[language]}{' '}
          <a href={`${base}/${section}#spoergsmaal`}>{say.goThere[language]}</a>
        </p>
      ))}
      {sentBack && sheet.takesAnswers ? <p class="alert-text">{say.sendAgain[language]}</p> : null}
    </Alert>
  );
}

export function BehalfNote({ sheet, language }: Pick<ThreadBoxProps, 'sheet' | 'language'>) {
  if (!sheet.behalf) return null;
  const text = { phone: say.behalfPhone, paper: say.behalfPaper }[sheet.behalf.channel](sheet.authority.name);
  return (
    <Alert kind="info">
      <p class="alert-text">{text[language]}</p>
    </Alert>
  );
}
