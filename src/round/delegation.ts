/** A section, or the whole task, that one person at an authority has given to another. */
import type { CalendarDate, Instant } from '../core/calendar.ts';
import type { Language } from '../core/language.ts';

export interface DelegationEvent {
  readonly kind: 'done' | 'taken-back';
  readonly at: Instant;
  readonly by: string;
}

export interface Delegation {
  readonly id: number;
  /** Absent: the whole task. */
  readonly section?: string;
  /** To answer, or to read, comment and sign. */
  readonly purpose: 'answer' | 'approve';
  readonly mail: string;
  readonly message: string;
  /** By when the giver would like it. */
  readonly due?: CalendarDate;
  readonly language: Language;
  readonly at: Instant;
  readonly by: string;
  /** Where the giver can be told that it is done, if anybody knows. */
  readonly giverMail?: string;
  /** In the order they happened. */
  readonly events: readonly DelegationEvent[];
}

export type DelegationState =
  | { readonly kind: 'given' }
  /** The colleague says that nothing is left to do; may still answer. */
  | ({ readonly kind: 'done' } & Pick<DelegationEvent, 'at' | 'by'>)
  /** The link is dead. Nothing happens to it any more. */
  | ({ readonly kind: 'taken-back' } & Pick<DelegationEvent, 'at' | 'by'>);

/**
 * What became of it.
 * @example delegationState([]) // => { kind: 'given' }
 */
export function delegationState(events: readonly DelegationEvent[]): DelegationState {
  const end = events.find(({ kind }) => kind === 'taken-back') ?? events.at(-1);
  return end ? { kind: end.kind, at: end.at, by: end.by } : { kind: 'given' };
}

/** The approver that the sheet was last sent to, as long as that stands. */
export function approverOf(delegations: readonly Delegation[]): Delegation | undefined {
  return standing(delegations).findLast(({ purpose }) => purpose === 'approve');
}

/** Those that have not been taken back, oldest first. */
export function standing(delegations: readonly Delegation[]): readonly Delegation[] {
  return delegations.filter(({ events }) => delegationState(events).kind !== 'taken-back');
}

/** Who has a section now, beside whoever has the sheet itself. */
export function holderOf(delegations: readonly Delegation[], section: string): Delegation | undefined {
  return standing(delegations).findLast((one) => one.section === section);
}

/** Who has been handed the whole task, has not said that it is done, and has not had it taken back. */
export function taskHolders<T extends Delegation>(delegations: readonly T[]): readonly T[] {
  return delegations.filter(
    ({ section, purpose, events }) =>
      section === undefined && purpose === 'answer' && delegationState(events).kind === 'given',
  );
}

/** Who is asked to sign: of each sheet one person, who may have been asked more than once. */
export function approvers<T extends Delegation>(delegations: readonly T[]): readonly T[] {
  return delegations.filter(
    ({ purpose, events }) => purpose === 'approve' && delegationState(events).kind !== 'taken-back',
  );
}

/** So many letters one sheet may send out in all: a link must not become a way to write to the world. */
export const mostDelegations = 40;
