/** Rules as their file has them: an amending version names only what it changes, and a start is one of several fields. */
import type { CalendarDate } from '../core/calendar.ts';
import type { LocalizedText } from '../core/language.ts';
import type { Order, OrderVersion, Provision, RuleEvent, Rules, Verdict } from './rules.ts';

/** `2020-04-05` or `2020-04-05T10:00`, checked to be one of them. */
export type WrittenMoment = string;

export interface WrittenScope {
  readonly places?: readonly string[] | undefined;
  readonly exceptPlaces?: readonly string[] | undefined;
}

export interface WrittenProvision
  extends WrittenScope,
    Omit<Provision, 'places' | 'effect' | 'conditions' | 'exceptions'> {
  readonly effect: 'permits' | 'forbids' | 'conditions' | 'limits' | 'unclear';
  readonly freely?: number | undefined;
  readonly onConditions?: number | undefined;
  readonly conditions: readonly LocalizedText[];
  readonly exceptions: readonly LocalizedText[];
}

export interface WrittenVersion
  extends Omit<OrderVersion, 'number' | 'start' | 'until' | 'change' | 'provisions'> {
  /** A number, `not-found`, or `none`. */
  readonly number: string;
  readonly from?: WrittenMoment | undefined;
  readonly fromSometimeOn?: CalendarDate | undefined;
  readonly fromNoEarlierThan?: WrittenMoment | undefined;
  readonly fromNoLaterThan?: WrittenMoment | undefined;
  readonly fromConflicting?:
    | readonly { readonly at: WrittenMoment; readonly sources: readonly string[] }[]
    | undefined;
  readonly planned?: WrittenMoment | undefined;
  /** The last day, or the moment that it ended. */
  readonly to?: WrittenMoment | undefined;
  readonly amends?: string | undefined;
  readonly replaces?: string | undefined;
  readonly repeals?: string | undefined;
  readonly provisions: readonly WrittenProvision[];
  /** Provisions of the amended version that no longer hold. */
  readonly drops: readonly string[];
}

export interface WrittenOrder extends Omit<Order, 'versions'> {
  readonly versions: readonly WrittenVersion[];
}

export interface WrittenLocalDecision extends WrittenScope {
  readonly id: string;
  readonly title: LocalizedText;
  readonly decidedBy: LocalizedText;
  readonly effect: 'forbids' | 'restricts' | 'advises';
  readonly reason: LocalizedText;
  readonly under: string;
  readonly acts: readonly string[];
  readonly from: WrittenMoment;
  readonly to?: WrittenMoment | undefined;
  readonly sources: readonly string[];
}

export interface WrittenExample {
  readonly at: WrittenMoment;
  readonly place: string;
  readonly act: string;
  readonly amount?: number | undefined;
  readonly answer: Verdict;
  readonly because: readonly string[];
}

export interface WrittenRules extends Omit<Rules, 'orders' | 'localDecisions' | 'examples' | 'events'> {
  readonly orders: readonly WrittenOrder[];
  readonly localDecisions: readonly WrittenLocalDecision[];
  readonly events: readonly RuleEvent[];
  readonly examples: readonly WrittenExample[];
}
