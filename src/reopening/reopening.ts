/** What a programme follows the return of: activities of each actor, kinds of offers, and what to watch for. */
import type { CalendarDate } from '../core/calendar.ts';
import type { LocalizedText } from '../core/language.ts';

export interface Reopening {
  /** In the order in which they come first. */
  readonly targetGroups: readonly Titled[];
  /** Why an offer is not as normal: a closed list. */
  readonly reasons: readonly Titled[];
  readonly activities: readonly Activity[];
  readonly offerKinds: readonly OfferKind[];
  readonly attention: readonly AttentionItem[];
}

export interface Titled {
  readonly id: string;
  readonly title: LocalizedText;
}

export interface Activity extends Titled {
  readonly actor: Actor;
  readonly targetGroups: readonly string[];
  /** What it is made of: visits, talks, meetings. */
  readonly parts: readonly LocalizedText[];
  readonly paragraph?: LocalizedText;
  readonly normalMode: LocalizedText;
  readonly interimMode: LocalizedText;
  readonly decided?: { readonly on: CalendarDate; readonly by: LocalizedText; readonly agreement?: string };
  /** By when it was to be resumed; absent: no day was set, or none was found. */
  readonly due?: CalendarDate;
  /** What is known of how it went, in order of time; before the first nothing is known. */
  readonly history: readonly ActivityStep[];
  /** Versions of orders or guidelines that held it back, `order/version`. */
  readonly blockedBy: readonly string[];
  /** What comes after it, and waits for it. */
  readonly downstream?: LocalizedText;
  readonly participants: readonly Participant[];
  /** What should come first among what it covers. */
  readonly priority?: LocalizedText;
  /** Questions that measure it; what they say is not entered by hand as well. */
  readonly measures: readonly Measure[];
  readonly source: LocalizedText;
}

export type Actor =
  /** Each authority of the programme by itself. */
  | { readonly kind: 'authorities' }
  /** One body, or a few together, whose steps stand in the programme. */
  | { readonly kind: 'named'; readonly name: LocalizedText };

export type ActivityState = 'interim' | 'decided' | 'partly' | 'resumed';
export const activityStates = [
  'interim',
  'decided',
  'partly',
  'resumed',
] as const satisfies readonly ActivityState[];

export interface ActivityStep {
  readonly on: CalendarDate;
  readonly state: ActivityState;
  readonly note?: LocalizedText;
  readonly source: LocalizedText;
}

export interface Participant {
  readonly title: LocalizedText;
  /** Only those older than this, in years. */
  readonly over?: number;
}

/** A question of a questionnaire that says how far each authority is, by a status scale. */
export interface Measure {
  /** `questionnaire.question` */
  readonly question: string;
  /** The question that says when each expects to be there. */
  readonly expected?: string;
  readonly text: LocalizedText;
}

export interface OfferKind extends Titled {
  readonly targetGroups: readonly string[];
  readonly paragraph?: LocalizedText;
  readonly measure?: Measure;
}

/** Ordered from what is as it was to what is furthest from it. */
export const offerStates = [
  'normal',
  'returning',
  'changed',
  'scaled-down',
  'partly-closed',
  'closed',
] as const;
export type OfferState = (typeof offerStates)[number];

/** Something to look for among those who need help; never about one of them. */
export interface AttentionItem extends Titled {
  readonly text?: LocalizedText;
  readonly targetGroups: readonly string[];
  readonly paragraph?: LocalizedText;
  /** From nothing done to done. */
  readonly states: readonly Titled[];
  readonly source: LocalizedText;
}
