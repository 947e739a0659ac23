/** The rules of a programme as its file holds them: who said what when, and what is not known. */
import type { CalendarDate } from '../core/calendar.ts';
import type { LocalizedText } from '../core/language.ts';
import type { LocalMoment } from '../core/local-moment.ts';
import type { WordingGuard } from './wording.ts';

export interface Rules {
  readonly sources: readonly Source[];
  readonly places: readonly PlaceKind[];
  readonly streams: readonly Stream[];
  readonly acts: readonly Act[];
  /** Laws that stand all the time; orders may open for departing from some of their duties. */
  readonly laws: readonly Law[];
  readonly orders: readonly Order[];
  readonly localDecisions: readonly LocalDecision[];
  readonly events: readonly RuleEvent[];
  readonly examples: readonly DatedExample[];
  readonly wording: readonly WordingGuard[];
  /** What a decision to depart from a duty must name; absent: no such decisions are registered. */
  readonly derogation?: DerogationTerms;
}

export interface DerogationTerms {
  /** A closed list: no other ground will do. */
  readonly grounds: readonly { readonly id: string; readonly title: LocalizedText }[];
  /** What whoever is concerned must be told about complaint. */
  readonly complaint: LocalizedText;
  readonly sources: readonly string[];
}

/** Where a fact was found. */
export interface Source {
  readonly id: string;
  readonly title: LocalizedText;
  readonly link?: string;
}

/** A kind of place that rules tell apart: a residential home, a foster family. */
export interface PlaceKind {
  readonly id: string;
  readonly title: LocalizedText;
  /** Law and paragraph, as in "Serviceloven § 107". */
  readonly paragraph?: LocalizedText;
}

/** Rules about one thing, which follow each other: a visit ban, an assembly ban. */
export interface Stream {
  readonly id: string;
  readonly title: LocalizedText;
  /** The last day that changes have been looked for; what applies later is not known. */
  readonly followedTo: CalendarDate;
}

/** Something that people want to do and rules may say something about. */
export interface Act {
  readonly id: string;
  readonly stream: string;
  readonly title: LocalizedText;
  /** Present where the answer depends on how many or how much. */
  readonly amount?: { readonly unit: LocalizedText; readonly limit: 'at-most' | 'at-least' };
  /** The duty of a law that the act departs from: never allowed unless an order in force opens for it. */
  readonly departsFrom?: string;
}

export interface Law {
  readonly id: string;
  readonly title: LocalizedText;
  readonly text: LocalizedText;
  readonly duties: readonly Duty[];
  readonly sources: readonly string[];
}

export interface Duty {
  readonly id: string;
  readonly title: LocalizedText;
  readonly paragraph?: string;
}

/** A row of versions that amend, replace and repeal each other. */
export interface Order {
  readonly id: string;
  readonly stream: string;
  readonly title: LocalizedText;
  /** What binds: an order does, a guideline advises. */
  readonly kind: 'order' | 'guideline';
  readonly issuer: LocalizedText;
  readonly versions: readonly OrderVersion[];
}

export interface OrderVersion {
  /** Unique in its order. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly number: OrderNumber;
  readonly agreed?: { readonly on: CalendarDate; readonly agreement?: string };
  readonly issued?: CalendarDate;
  readonly start: Start;
  /** The first moment that it no longer holds by its own words; absent: until something ends it. */
  readonly until?: LocalMoment;
  readonly change?: { readonly kind: 'amends' | 'replaces' | 'repeals'; readonly version: string };
  readonly summary: LocalizedText;
  /** What was looked for and not found, one sentence each. */
  readonly notFound: readonly LocalizedText[];
  readonly sources: readonly string[];
  /** All that holds while it is in force; an amending version has those that it leaves standing too. */
  readonly provisions: readonly Provision[];
}

export type OrderNumber =
  | { readonly kind: 'known'; readonly text: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'none' };

/** When a version came into force, as well as it is known. */
export type Start =
  | { readonly kind: 'known'; readonly at: LocalMoment }
  /** Sources disagree. */
  | { readonly kind: 'conflicting'; readonly claims: readonly StartClaim[] }
  /** Between two moments; without `earliest`, nobody knows for how long it had held. */
  | { readonly kind: 'within'; readonly earliest?: LocalMoment; readonly latest: LocalMoment }
  /** Agreed or planned; not known to have come into force. */
  | { readonly kind: 'planned'; readonly at?: LocalMoment };

export interface StartClaim {
  readonly at: LocalMoment;
  readonly sources: readonly string[];
}

export interface Provision {
  /** Unique in its version. */
  readonly id: string;
  readonly paragraph?: string;
  readonly acts: readonly string[];
  readonly places: PlaceScope;
  readonly effect: Effect;
  readonly text: LocalizedText;
  readonly conditions: readonly LocalizedText[];
  readonly exceptions: readonly LocalizedText[];
  /** It is a frame within which each place may decide. */
  readonly leavesToPlaces: boolean;
}

export type PlaceScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'only'; readonly places: readonly string[] }
  | { readonly kind: 'except'; readonly places: readonly string[] };

export type Effect =
  | { readonly kind: 'permits' | 'forbids' | 'conditions' }
  /** The rule is there, but what it says of this was not found. */
  | { readonly kind: 'unclear' }
  /** Up to (or from) `freely` without more, up to `onConditions` on conditions, else not. */
  | { readonly kind: 'limits'; readonly freely?: number; readonly onConditions?: number };

/** What one place or authority decided within a national rule. */
export interface LocalDecision {
  readonly id: string;
  readonly title: LocalizedText;
  readonly decidedBy: LocalizedText;
  readonly effect: 'forbids' | 'restricts' | 'advises';
  readonly reason: LocalizedText;
  /** The version that leaves room for it, `order/version`. */
  readonly under: string;
  readonly acts: readonly string[];
  readonly places: PlaceScope;
  readonly from: LocalMoment;
  readonly until?: LocalMoment;
  readonly sources: readonly string[];
}

/** What happened around the rules and binds nobody: a press conference, a phase, a meeting. */
export interface RuleEvent {
  readonly id: string;
  readonly on: CalendarDate;
  /** Its last day, where it lasted. */
  readonly to?: CalendarDate;
  readonly title: LocalizedText;
  readonly sources: readonly string[];
}

export type Verdict = 'allowed' | 'not-allowed' | 'conditional' | 'unknown' | 'uncertain';

/** A question with the answer that it must have; held against the rules whenever they are read. */
export interface DatedExample {
  readonly at: LocalMoment;
  /** The question is about the day and not about a moment of it. */
  readonly wholeDay: boolean;
  readonly place: string;
  readonly act: string;
  readonly amount?: number;
  readonly answer: Verdict;
  /** Provisions that must be among the grounds, `order/version/provision`. */
  readonly because: readonly string[];
}

export const versionRef = (order: Pick<Order, 'id'>, version: Pick<OrderVersion, 'id'>) =>
  `${order.id}/${version.id}`;
