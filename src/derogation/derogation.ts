/** An authority's decision to depart from a duty for a time. Nothing in it is about one citizen. */
import type { CalendarDate, Instant } from '../core/calendar.ts';
import type { AuthorityId } from '../core/ids.ts';

export interface Derogation {
  /** Unique among all derogations. */
  readonly id: string;
  readonly authority: AuthorityId;
  /** An act of the rules that departs from a duty. */
  readonly act: string;
  /** One of the rules' closed list of grounds. */
  readonly ground: string;
  /** Why, concretely, in the authority's words; never public. */
  readonly reasoning: string;
  /** How many it concerns: a count, at least 1. */
  readonly citizens: number;
  readonly from: CalendarDate;
  /** The last day; absent: until further notice. */
  readonly to?: CalendarDate;
  /** What is given instead, in the authority's words. */
  readonly instead: string;
  readonly registered: { readonly at: Instant; readonly by: string };
  readonly events: readonly DerogationEvent[];
}

/** What happened to it after it was registered, in the order that it happened. */
export type DerogationEvent =
  /** The authority went back to the duty; `on` is the last day that was departed from it. */
  | { readonly kind: 'ended'; readonly on: CalendarDate; readonly at: Instant; readonly by: string }
  /** Registered by mistake. */
  | { readonly kind: 'withdrawn'; readonly at: Instant; readonly by: string }
  /** The authority has seen that it lapsed, or that it must be looked at. */
  | { readonly kind: 'seen'; readonly at: Instant; readonly by: string };
