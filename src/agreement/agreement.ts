/** What was agreed: by whom, in which parts, who promised what, and with what money. */
import type { CalendarDate } from '../core/calendar.ts';
import type { LocalizedText } from '../core/language.ts';

export interface Agreements {
  readonly currency: Currency;
  readonly agreements: readonly Agreement[];
  readonly partnerships: readonly Partnership[];
  readonly initiatives: readonly Initiative[];
}

export interface Currency {
  /** ISO 4217, e.g. "DKK". */
  readonly code: string;
  /** After an amount, e.g. "kr.". */
  readonly sign: LocalizedText;
}

export interface Agreement {
  readonly id: string;
  readonly title: LocalizedText;
  readonly on: CalendarDate;
  readonly parties: readonly LocalizedText[];
  readonly summary: LocalizedText;
  /** The agreement that it follows or widens. */
  readonly follows?: string;
  /** Where the text can be read. */
  readonly link?: string;
  readonly elements: readonly AgreementElement[];
  readonly source: LocalizedText;
}

/** A part of an agreement, which may have parts of its own. */
export interface AgreementElement {
  readonly id: string;
  readonly title: LocalizedText;
  readonly text?: LocalizedText;
  readonly elements: readonly AgreementElement[];
  readonly commitments: readonly Commitment[];
}

/** Something that somebody is to do. */
export interface Commitment {
  /** Unique in the file. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly owner: LocalizedText;
  readonly due: Due;
  /** What is known of how it went, in order of time; before the first it is only agreed. */
  readonly progress: readonly Progress[];
  readonly evidence: readonly Evidence[];
}

export type Due =
  | { readonly kind: 'on'; readonly date: CalendarDate }
  /** In words: "as soon as possible". */
  | { readonly kind: 'words'; readonly text: LocalizedText }
  | { readonly kind: 'not-set' };

export type CommitmentState = 'agreed' | 'under-way' | 'partly-kept' | 'kept' | 'not-kept' | 'lapsed';

export interface Progress {
  readonly on: CalendarDate;
  readonly state: CommitmentState;
  readonly note?: LocalizedText;
  readonly source: LocalizedText;
}

/** Where it shows whether the commitment was kept. */
export type Evidence =
  /** A version of an order, `order/version`: in force or not. */
  | { readonly kind: 'rule'; readonly version: string }
  | { readonly kind: 'figure'; readonly figure: string; readonly text: LocalizedText }
  | { readonly kind: 'activity'; readonly activity: string };

export interface Partnership {
  readonly id: string;
  /** Around a target group, or a sector preparing to reopen: two things that are not mixed. */
  readonly kind: 'target-group' | 'sector';
  readonly title: LocalizedText;
  readonly targetGroup: LocalizedText;
  /** The agreement that set it up; absent: another one, which is not here. */
  readonly agreement?: string;
  readonly mandate: LocalizedText;
  readonly facilitator?: LocalizedText;
  readonly members: Members;
  readonly endsWhen?: LocalizedText;
  readonly documents: readonly PartnershipDocument[];
  readonly source: LocalizedText;
}

export interface Members {
  /** How many; absent: not found. */
  readonly count?: number;
  /** Those that are known by name. */
  readonly names: readonly LocalizedText[];
}

export interface PartnershipDocument {
  readonly title: LocalizedText;
  /** Absent: asked for, not delivered. */
  readonly delivered?: CalendarDate;
  readonly link?: string;
}

/** A sum of money for something, and what it is divided into. */
export interface Initiative {
  readonly id: string;
  readonly title: LocalizedText;
  readonly parent?: string;
  readonly agreement?: string;
  readonly amount: Amount;
  readonly recipients?: LocalizedText;
  readonly eligibility: readonly LocalizedText[];
  /** What is not certain, such as under which sum it belongs. */
  readonly note?: LocalizedText;
  /** All that it is divided into is listed below it, so that the parts must make the sum. */
  readonly divided: 'wholly' | 'partly';
  readonly source: LocalizedText;
}

export interface Amount {
  /** Whole units of the currency, so that sums are exact. */
  readonly units: number;
  /** As printed, e.g. "ca. 215 mio. kr."; absent: the number says it. */
  readonly text?: LocalizedText;
  /** Printed as about so much. */
  readonly about: boolean;
}
