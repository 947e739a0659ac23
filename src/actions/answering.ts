/** What the answering pages are given. Each action in this folder says in its own file what it takes and returns. */
import type { CalendarDate, Instant } from '../core/calendar.ts';
import type { AuthorityId, QuestionId } from '../core/ids.ts';
import type { Programme, RoundDefinition } from '../programme/programme.ts';
import type { Answer } from '../questionnaire/answer.ts';
import type { Check, Item, Question, Questionnaire, Section } from '../questionnaire/definition.ts';
import type { FieldProblem } from '../questionnaire/problem.ts';
import type { AnswerComment } from '../round/answer-comment.ts';
import type { Delegation } from '../round/delegation.ts';
import type { RoundState } from '../round/round-state.ts';
import type { Behalf, Entry, SentVersion, SheetKey, SheetState } from '../round/sheet.ts';
import type { Thread } from '../round/thread.ts';
import type { PreviousSheet } from './previous-sheet.ts';

/** One sheet as the person with its link may see it. */
export interface OpenSheet {
  readonly key: SheetKey;
  readonly programme: Programme;
  readonly round: RoundDefinition;
  readonly roundState: RoundState;
  readonly questionnaire: Questionnaire;
  readonly authority: { readonly id: AuthorityId; readonly name: string };
  readonly state: SheetState;
  /** Until when the authority may answer, its own deadline included. Absent: until the round is closed by hand. */
  readonly deadline?: Instant;
  /** What has been given to colleagues, oldest first; a link to one section has only its own. */
  readonly delegations: readonly Delegation[];
  /** Why the approver sent it back, as long as it has not been sent there again. */
  readonly returned?: { readonly by: string; readonly reason: string };
  /** What an approver has said about single answers, oldest first. */
  readonly comments: readonly AnswerComment[];
  /** What was asked about sections that were sent back. */
  readonly threads: readonly Thread[];
  /** The only section that the link opens; the sheet then holds nothing of the others. */
  readonly only?: string;
  /** The link is for putting answers in on the authority's behalf. */
  readonly behalf?: Behalf;
  /** May answers still be changed and sent? */
  readonly takesAnswers: boolean;
  readonly versions: readonly SentVersion[];
  /** What counts now, by question; questions that nobody has touched are absent. */
  readonly fields: ReadonlyMap<QuestionId, FieldState>;
  /** What logic makes of it now: each question's answer, `not-asked` included. */
  readonly answers: ReadonlyMap<QuestionId, Answer>;
  /** In the order asked, those that logic skips left out. */
  readonly sections: readonly SectionProgress[];
  readonly failedChecks: readonly FailedCheck[];
  /** The reason given for each soft check that was let stand, whether or not it fails now. */
  readonly kept: ReadonlyMap<string, string>;
  /** The id of the last entry saved, 0 where there is none. */
  readonly lastEntry: number;
  readonly lastSaved?: Instant;
  /** What the authority answered last time; absent where it did not. */
  readonly previous?: PreviousSheet;
  /** Sections that somebody has said nothing has changed in. */
  readonly unchanged: ReadonlySet<string>;
}

export interface FieldState {
  readonly entry: Entry;
  /** The id of the entry, shown back when saving to see if somebody else has been here. */
  readonly entryId: number;
  readonly at: Instant;
  readonly by: string;
  readonly behalf?: Behalf;
  /** Why the entry is not yet an answer; it is kept as typed all the same. */
  readonly problems: readonly FieldProblem[];
}

export interface SectionProgress {
  readonly section: Section;
  /** Questions, notes and groups that logic shows. */
  readonly shown: ReadonlySet<Section | Item>;
  readonly asked: readonly Question[];
  readonly answered: number;
  /** Asked, and neither answered nor named as an absence. */
  readonly unanswered: readonly QuestionId[];
  /** Required ones among them, and entries that cannot be read. */
  readonly toMend: readonly QuestionId[];
}

export interface FailedCheck {
  readonly check: Check;
  /** A soft check that was let stand, with the reason given. */
  readonly kept?: string;
}

export type AccessProblem =
  /** No such link: altered, or never given. */
  | { readonly code: 'link-unknown' }
  | { readonly code: 'link-expired'; readonly on: Instant }
  | { readonly code: 'link-revoked' }
  /** What had been given to a colleague was taken back. `by` is empty where no name is known. */
  | { readonly code: 'taken-back'; readonly by: string; readonly on: Instant }
  /** The link opens that section alone. */
  | { readonly code: 'other-section'; readonly section: string }
  /** The link is for reading and signing. */
  | { readonly code: 'approval-only' }
  /** The link has died with its round. */
  | { readonly code: 'round-closed'; readonly on: CalendarDate | undefined };

export type SaveProblem =
  | AccessProblem
  | { readonly code: 'round-not-open' }
  | { readonly code: 'no-such-section'; readonly section: string };

/** Somebody else changed the same question after the page was opened. Both entries are kept in its history. */
export interface Conflict {
  readonly question: QuestionId;
  readonly theirs: {
    readonly entry: Entry;
    readonly at: Instant;
    readonly by: string;
    readonly entryId: number;
  };
  readonly mine: Entry;
}

export type SendProblem =
  | SaveProblem
  | { readonly code: 'to-mend'; readonly questions: readonly QuestionId[] }
  | { readonly code: 'hard-check'; readonly check: Check }
  | { readonly code: 'soft-check-open'; readonly check: Check }
  | { readonly code: 'no-name' }
  /** The round demands that an approver signs. */
  | { readonly code: 'needs-approval' }
  | { readonly code: 'not-sent' };

export interface Receipt {
  readonly sheet: OpenSheet;
  readonly version: SentVersion;
  /** As they were sent. */
  readonly answers: ReadonlyMap<QuestionId, Answer>;
}

export type ReceiptProblem = AccessProblem | { readonly code: 'not-sent' };
