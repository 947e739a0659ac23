import type { CalendarMonth, PartialDate } from '../core/calendar.ts';

/** A typed value, or a named absence. */
export type Answer = Answered | Missing;
export interface Answered {
  readonly state: 'answered';
  readonly value: Value;
}
export interface Missing {
  readonly state: 'missing';
  readonly why: Absence;
}

export type Value =
  | { readonly kind: 'choice'; readonly code: string }
  | { readonly kind: 'choices'; readonly codes: readonly string[] }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'band'; readonly code: string }
  | { readonly kind: 'month'; readonly month: CalendarMonth }
  | { readonly kind: 'cannot-say' }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'yes-no'; readonly yes: boolean };

/** Why there is no value. "Cannot say yet" about a month is an answer and not among these. */
export type Absence = 'not-asked' | 'not-answered' | 'unknown' | 'not-applicable' | 'withdrawn';
export const absences = [
  'not-asked',
  'not-answered',
  'unknown',
  'not-applicable',
  'withdrawn',
] as const satisfies readonly Absence[];

export const answered = (value: Value): Answered => ({ state: 'answered', value });
export const missing = (why: Absence): Missing => ({ state: 'missing', why });
