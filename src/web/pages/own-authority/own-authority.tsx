import type { OwnAuthority, OwnSheet } from '../../../actions/own-authority.ts';
import { type Language, textIn } from '../../../core/language.ts';
import { ownAuthority as say } from '../../../messages/round-plan.ts';
import { signOff } from '../../../messages/sign-off.ts';
import { type BoardState, boardStateOf } from '../../../round/board.ts';
import type { Delegation } from '../../../round/delegation.ts';
import { stateSigns, stateText } from '../../board-words.ts';
import { Alert } from '../../components/alert.tsx';
import { longDeadline, longMoment } from '../../dates.ts';

export interface OwnAuthorityPage {
  readonly view: OwnAuthority;
  readonly language: Language;
  /** May the reader answer for the authority? */
  readonly mayAnswer: boolean;
  readonly maySign: boolean;
  /** No answers are taken where they were asked for. */
  readonly notOpen: boolean;
}

/** What is asked of an authority, by when, how long it takes and who has it; and what it has answered. */
export function OwnAuthorityView({ view, language, mayAnswer, maySign, notOpen }: OwnAuthorityPage) {
  return (
    <>
      <h1>{say.title(view.name)[language]}</h1>
      {notOpen ? (
        <Alert kind="warning" role="alert">
          <p class="alert-text">{say.notOpen[language]}</p>
        </Alert>
      ) : null}
      <section aria-labelledby="spurgt">
        <h2 id="spurgt">{say.asked[language]}</h2>
        {view.asked.length === 0 ? <p>{say.nothing[language]}</p> : null}
        {view.asked.map((sheet) => (
          <Task
            key={nameOf(sheet)}
            sheet={sheet}
            language={language}
            mayAnswer={mayAnswer}
            maySign={maySign}
          />
        ))}
      </section>
      <section aria-labelledby="svaret">
        <h2 id="svaret">{say.earlier[language]}</h2>
        {view.sent.length === 0 ? <p>{say.earlierNone[language]}</p> : null}
        <ul>
          {view.sent.map((sheet) => (
            <li key={nameOf(sheet)}>
              <a href={`/myndighed/${nameOf(sheet)}`}>
                {`${textIn(sheet.found.round.title, language)}: ${textIn(sheet.questionnaire.title, language)}`}
              </a>
              <span class="board-note">{lastVersion(sheet, language)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="andre">
        <h2 id="andre">{say.results[language]}</h2>
        {view.settled.length === 0 ? <p>{say.resultsNone[language]}</p> : null}
        <ul>
          {view.settled.map(({ key, round }) => (
            <li key={key.round}>
              <a href={`/myndighed/${key.programme}/${key.round}`}>
                {say.seeResults(textIn(round.title, language))[language]}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

interface TaskProps {
  readonly sheet: OwnSheet;
  readonly language: Language;
  readonly mayAnswer: boolean;
  readonly maySign: boolean;
}

function Task({ sheet, language, mayAnswer, maySign }: TaskProps) {
  const { found, questionnaire, deadline, lastBy, lastActivity, waiting } = sheet;
  const moment = (at: NonNullable<typeof deadline>) => longMoment(at, language, found.programme.timeZone);
  const state = stateOf(sheet);
  const title = textIn(questionnaire.title, language);
  const facts = [
    [
      say.deadline,
      deadline ? longDeadline(deadline, language, found.programme.timeZone) : say.noDeadline[language],
    ],
    [say.size, say.minutes(questionnaire.minutes)[language]],
    [
      say.who,
      lastActivity ? say.who2(lastBy || '–', moment(lastActivity))[language] : say.whoNobody[language],
    ],
    ...(sheet.held.length > 0
      ? [[say.held, sheet.held.map((one) => heldText(one, sheet, language)).join('; ')] as const]
      : []),
    [say.state, `${stateSigns[state]} ${stateText(state, language)}`],
  ] as const;
  return (
    <div class="own-task">
      <h3>{title}</h3>
      <p class="muted">{textIn(found.round.title, language)}</p>
      {waiting > 0 ? (
        <p>
          <strong>? {say.waiting(waiting)[language]}</strong>
        </p>
      ) : null}
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name.en}>
            <dt>{name[language]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {maySign && found.round.signOff ? (
        <form method="post" action={`/myndighed/${nameOf(sheet)}/godkend`}>
          <button class={`button ${state === 'ready' ? 'button-primary' : 'button-secondary'}`} type="submit">
            {signOff.readOwn[language]}
            <span class="visually-hidden">: {title}</span>
          </button>
        </form>
      ) : null}
      {mayAnswer ? (
        <form method="post" action={`/myndighed/${nameOf(sheet)}`}>
          <button class="button button-primary" type="submit">
            {pressText(state, waiting)[language]}
            <span class="visually-hidden">: {title}</span>
          </button>
        </form>
      ) : null}
    </div>
  );
}

function pressText(state: BoardState, waiting: number) {
  if (waiting > 0) return say.reply;
  if (state === 'not-begun') return say.answer;
  return state === 'begun' || state === 'ready' ? say.goOn : say.correct;
}

export function stateOf({ state }: OwnSheet): BoardState {
  return boardStateOf(state);
}

/** The rest of the address of a sheet. */
export function nameOf({ found, questionnaire }: OwnSheet): string {
  return `${found.key.programme}/${found.key.round}/${questionnaire.id}`;
}

function lastVersion({ versions, found }: OwnSheet, language: Language): string {
  const last = versions.at(-1);
  if (!last) return '';
  return say.version(last.version, longMoment(last.at, language, found.programme.timeZone), last.by)[
    language
  ];
}

/** "Status: ole@by.dk", or the address alone where it is the whole task. */
function heldText({ section, mail }: Delegation, { questionnaire }: OwnSheet, language: Language): string {
  const part = questionnaire.sections.find(({ id }) => id === section);
  return part ? `${textIn(part.title, language)}: ${mail}` : mail;
}
