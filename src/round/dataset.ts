/**
 * The frame and the cells of one round as of an instant. Immutable; known by its hash.
 */
import type { CalendarDate, Instant } from '../core/calendar.ts';
import type { AuthorityId, ProgrammeId, QuestionId, QuestionnaireId, RoundId } from '../core/ids.ts';
import type { LocalizedText } from '../core/language.ts';
import type { Answer } from '../questionnaire/answer.ts';
import type { Question } from '../questionnaire/definition.ts';

export interface Dataset {
  readonly programme: ProgrammeId;
  readonly round: RoundId;
  readonly asOf: Instant;
  readonly codebook: Codebook;
  /** One row per authority asked, also those with no sheet; ordered by authority. */
  readonly frame: readonly FrameRow[];
  /** Every question of every sent sheet; ordered by authority, questionnaire, question. */
  readonly cells: readonly Cell[];
  /** SHA-256 over canonical JSON of codebook, frame and cells. */
  readonly hash: string;
}

export interface FrameRow {
  readonly authority: AuthorityId;
  readonly name: string;
  /** Absent where the register does not know it. */
  readonly population?: number;
  /** Group id → code, e.g. `region` → `1084`, `size` → `lt20000`. */
  readonly groups: Readonly<Record<string, string>>;
  /** Per questionnaire: does the authority run the service? Who does not is outside N. */
  readonly runs: Readonly<Record<QuestionnaireId, Runs>>;
}
export type Runs = 'yes' | 'no' | 'unknown';

export interface Cell {
  readonly authority: AuthorityId;
  readonly questionnaire: QuestionnaireId;
  readonly question: QuestionId;
  readonly answer: Answer;
}

/** What the cells mean: the questions as they were asked. */
export interface Codebook {
  readonly referenceDate: CalendarDate;
  readonly opens: CalendarDate;
  readonly closes: CalendarDate;
  readonly questionnaires: readonly CodebookQuestionnaire[];
  readonly groups: readonly CodebookGroup[];
  /** True for made-up answers; said wherever they are shown. */
  readonly synthetic: boolean;
}
export interface CodebookQuestionnaire {
  readonly id: QuestionnaireId;
  readonly title: LocalizedText;
  /** In order, groups and notes left out. */
  readonly questions: readonly Question[];
}
export interface CodebookGroup {
  readonly id: string;
  readonly title: LocalizedText;
  readonly categories: readonly { readonly code: string; readonly label: LocalizedText }[];
}
