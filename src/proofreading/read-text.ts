/**
 * What reading a text gives and deciding takes: the text, its sentences, its claims as linear relations, how the
 * claims hang together, what was set aside, and what is worth a remark whatever the arithmetic says.
 */
import type { Language } from '../core/language.ts';
import type { ClaimId, ClaimSet } from './claim-set.ts';

export type SentenceId = string;
export type GroupId = string;

/** A sentence of the text that was read; `start` and `end` are UTF-16 offsets in `ReadText.text`. */
export interface Sentence {
  readonly id: SentenceId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A sentence for people, in every language the program speaks. */
export type Spoken = Readonly<Record<Language, string>>;

/** Claims that were taken to belong together, and why; the relations this gives stand in the claim set. */
export interface ClaimGroup {
  readonly id: GroupId;
  /** Exclusive categories of one base, a part of something, or one quantity stated more than once. */
  readonly kind: 'distribution' | 'subset' | 'same';
  readonly claims: readonly ClaimId[];
  readonly reason: Spoken;
}

/** Why a number in the text was not read as a claim. */
export type SetAsideReason =
  | 'year'
  | 'date'
  | 'time_of_day'
  | 'paragraph'
  | 'phone'
  | 'case_id'
  | 'page'
  | 'list_number'
  | 'name'
  | 'amount'
  | 'address'
  | 'other';

/** A stretch of the text, as printed. */
export interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `numbers` is the sum of the three others: every number in the text is read, set aside or unread. */
export interface Coverage {
  readonly numbers: number;
  readonly claims: number;
  readonly setAside: readonly (Place & { readonly why: SetAsideReason })[];
  readonly unread: readonly Place[];
}

export type SoftKind =
  | 'missing_base'
  | 'missing_response_rate'
  | 'unit_change'
  | 'undefined_bands'
  | 'bands_differ'
  | 'missing_block'
  | 'missing_part'
  | 'date_passed'
  | 'two_readings'
  | 'dates_differ'
  | 'percent_slip';

/** A remark that rests on wording and not on arithmetic; never a hard severity. */
export interface SoftFinding {
  readonly kind: SoftKind;
  readonly severity: 'unclear' | 'note';
  readonly claims: readonly ClaimId[];
  readonly sentences: readonly SentenceId[];
  /** What is seen, in one line. */
  readonly proof: Spoken;
  /** What to ask the author, or what to write instead. */
  readonly suggestion: Spoken;
}

export interface ReadText {
  readonly text: string;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
  readonly claimSet: ClaimSet;
  readonly groups: readonly ClaimGroup[];
  readonly coverage: Coverage;
  readonly softFindings: readonly SoftFinding[];
}
