/** What is asked, as plain data. Read from a programme's files; every part is checked before it is used. */
import type { CalendarDate, CalendarMonth } from '../core/calendar.ts';
import type { AreaId, QuestionId, QuestionnaireId } from '../core/ids.ts';
import type { LocalizedText } from '../core/language.ts';

export interface Questionnaire {
  readonly id: QuestionnaireId;
  readonly area: AreaId;
  readonly title: LocalizedText;
  readonly intro?: LocalizedText;
  /** How long it takes to answer, in minutes, as estimated by its author. */
  readonly minutes: number;
  readonly sections: readonly Section[];
  readonly checks: readonly Check[];
}

export interface Section {
  /** Unique in the questionnaire; stands in addresses. */
  readonly id: string;
  /** Theme of the area that the section belongs to, if the area has themes. */
  readonly theme?: string;
  readonly title: LocalizedText;
  readonly intro?: LocalizedText;
  readonly relevant?: Expression;
  readonly items: readonly Item[];
}

export type Item = Question | Note | Group;

export interface Note {
  readonly kind: 'note';
  readonly text: LocalizedText;
  readonly relevant?: Expression;
}

/** Questions that belong together under one legend; layout only. */
export interface Group {
  readonly kind: 'group';
  readonly title: LocalizedText;
  readonly relevant?: Expression;
  readonly items: readonly (Question | Note)[];
}

/** XLSForm expression, e.g. `${status} != 'as_before' and selected(${reasons}, 'rooms')`. */
export type Expression = string;

/** Roles give every area the same blocks, figures, flows and forecasts without asking twice. */
export type Role = 'status' | 'reasons' | 'expected' | 'learning' | 'practice' | 'count';
export const roles = [
  'status',
  'reasons',
  'expected',
  'learning',
  'practice',
  'count',
] as const satisfies readonly Role[];

/** Who may see answers to a question with the authority's name on. Free text is never `public`. */
export type Visibility = 'public' | 'authorities' | 'confidential';

interface QuestionBase {
  readonly id: QuestionId;
  readonly label: LocalizedText;
  readonly hint?: LocalizedText;
  /** What a word in the question means here (what "normal" is); always shown with it. */
  readonly definition?: LocalizedText;
  readonly role?: Role;
  readonly required: boolean;
  readonly relevant?: Expression;
  readonly visibility: Visibility;
  /** The respondent may answer that they do not know. */
  readonly mayBeUnknown: boolean;
  /** The respondent may answer that it does not apply (the authority does not run it). */
  readonly mayNotApply: boolean;
}

export interface Option {
  readonly code: string;
  readonly label: LocalizedText;
  readonly hint?: LocalizedText;
  /** Chosen alone ("none of these"). */
  readonly exclusive: boolean;
  /** The text question where "other" is spelled out; asked only when this option is chosen. */
  readonly specify?: QuestionId;
  /**
   * The part of the whole that the option stands for, half open: from ≤ share < to, in percent. One with from = to is
   * that value alone; the last band to 100 includes 100 unless such a one stands beside it.
   */
  readonly band?: { readonly from: number; readonly to: number };
}

export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  /** The programme's status scale that the options come from. */
  readonly scale?: string;
}
export interface ChoicesQuestion extends QuestionBase {
  readonly kind: 'choices';
  readonly options: readonly Option[];
  readonly scale?: string;
}
export interface NumberQuestion extends QuestionBase {
  readonly kind: 'number';
  readonly unit: LocalizedText;
  readonly integer: boolean;
  readonly min?: number;
  readonly max?: number;
}
/** A percentage typed as a number, or one of a few bands when `options` are given. */
export interface ShareQuestion extends QuestionBase {
  readonly kind: 'share';
  readonly of: LocalizedText;
  readonly options?: readonly Option[];
  readonly scale?: string;
}
export interface MonthQuestion extends QuestionBase {
  readonly kind: 'month';
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  /** Offers "cannot say yet", which is an answer and not an absence. */
  readonly cannotSay: boolean;
}
export const datePrecisions = ['day', 'month', 'year'] as const;
export type DatePrecision = (typeof datePrecisions)[number];
export interface DateQuestion extends QuestionBase {
  readonly kind: 'date';
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
  /** How much must be known at least; absent: the day itself. */
  readonly precision?: DatePrecision;
}
export interface TextQuestion extends QuestionBase {
  readonly kind: 'text';
  readonly length: 'short' | 'long';
  readonly maxCharacters: number;
}
export interface YesNoQuestion extends QuestionBase {
  readonly kind: 'yes-no';
}

export type Question =
  | ChoiceQuestion
  | ChoicesQuestion
  | NumberQuestion
  | ShareQuestion
  | MonthQuestion
  | DateQuestion
  | TextQuestion
  | YesNoQuestion;
export type QuestionKind = Question['kind'];

/** Something that must hold between answers. A soft one may be kept with a reason, which the analyst sees. */
export interface Check {
  readonly id: string;
  readonly severity: 'hard' | 'soft';
  /** True when all is well; not evaluated while an answer it names is missing. */
  readonly must: Expression;
  readonly message: LocalizedText;
  /** The questions that the message is shown at; the first one gets the link. */
  readonly at: readonly QuestionId[];
}
