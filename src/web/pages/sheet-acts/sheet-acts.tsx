import type { SheetStory } from '../../../actions/sheet-story.ts';
import { type Language, textIn } from '../../../core/language.ts';
import { board, questionMail, sheetActs as say } from '../../../messages/board.ts';
import { boardStateOf } from '../../../round/board.ts';
import { standing } from '../../../round/delegation.ts';
import { stateSigns, stateText } from '../../board-words.ts';
import { Alert } from '../../components/alert.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { longDeadline, longMoment } from '../../dates.ts';
import { ActForms } from './act-forms.tsx';
import { StoryList } from './story-list.tsx';

export interface SheetActsPage {
  readonly story: SheetStory;
  readonly language: Language;
  /** The address of the round. */
  readonly base: string;
  /** The address of this page. */
  readonly own: string;
  readonly mayManage: boolean;
  readonly mayRead: boolean;
  /** Something was just noted; of a question, what became of the mail about it. */
  readonly done: string | undefined;
  /** What was typed in a form that was refused. */
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly { readonly href: string; readonly text: string }[];
}

/** One authority's sheet for the coordinator: how it stands, what can be done, what has happened. */
export function SheetActs(page: SheetActsPage) {
  const { story, language, base, problems } = page;
  const { sheet } = story;
  const { key, authority, questionnaire } = sheet;
  return (
    <>
      <p class="crumbs">
        <a href={base}>← {say.backToBoard[language]}</a>
        {page.mayRead ? (
          <a href={`${base}/besvarelse/${key.authority}/${key.questionnaire}`}>{say.seeAnswers[language]}</a>
        ) : null}
      </p>
      <p class="kicker">{textIn(questionnaire.title, language)}</p>
      <h1>{authority.name}</h1>
      {page.done === undefined ? null : (
        <Alert kind="success" role="status">
          <p class="alert-text">
            {say.done[language]} {questionMail[page.done]?.[language]}
          </p>
        </Alert>
      )}
      {problems.length > 0 ? <ErrorSummary title={board.problemsTitle[language]} items={problems} /> : null}
      <Standing page={page} />
      {page.mayManage ? <ActForms page={page} /> : null}
      <h2>{say.history[language]}</h2>
      <StoryList page={page} />
    </>
  );
}

function Standing({ page }: { readonly page: SheetActsPage }) {
  const { story, language } = page;
  const { sheet, everyones, own, lines } = story;
  const zone = sheet.programme.timeZone;
  const day = (at: NonNullable<typeof own>) => longDeadline(at, language, zone);
  const state = boardStateOf(sheet.state);
  const [last] = lines;
  const deadline = own ?? everyones;
  const held = [...new Set(standing(sheet.delegations).map(({ mail }) => mail))].join(', ');
  const facts = [
    [say.stateIs, `${stateSigns[state]} ${stateText(state, language)}`],
    [
      say.deadlineIs,
      own
        ? board.ownDeadlineMark(day(own))[language]
        : deadline
          ? day(deadline)
          : board.deadlineNone[language],
    ],
    [
      say.lastSeen,
      last
        ? say.by(longMoment(last.at, language, zone), last.by || say.someone[language])[language]
        : say.nobody[language],
    ],
    ...(held.length > 0 ? [[say.heldBy, held] as const] : []),
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
