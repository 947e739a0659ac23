import type { Instant } from '../core/calendar.ts';

/** What the mails about a delegated task tell. */
export interface DelegationFacts {
  /** Of the section, or of the questionnaire. */
  readonly title: string;
  /** The whole task, and not one section of it. */
  readonly isWhole: boolean;
  readonly authority: string;
  readonly round: string;
  readonly programme: string;
  /** Who gave it; '' where no name is known. */
  readonly giver: string;
  /** In the giver's words; '' where there were none. */
  readonly message: string;
  readonly due?: string;
}

export interface WrittenDelegation {
  readonly subject: string;
  /** Paragraphs before the link, what stands beside it, and paragraphs after. */
  readonly before: readonly string[];
  readonly note: string;
  readonly after: readonly string[];
}

/** What the mail tells that brings a receipt. */
export interface ReceiptFacts {
  /** Of the questionnaire. */
  readonly title: string;
  readonly authority: string;
  readonly round: string;
  readonly version: number;
  readonly at: Instant;
  readonly timeZone: string;
  /** Who sent it; '' where no name is known. */
  readonly by: string;
  /** With title, where it was signed. */
  readonly signedBy?: string;
}
