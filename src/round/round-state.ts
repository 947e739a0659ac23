import type { Instant } from '../core/calendar.ts';

/** A round's life: planned, open for answers, closed, and frozen once its dataset is made. */
export type RoundState = 'planned' | 'open' | 'closed' | 'frozen';
export type RoundAct = 'open' | 'close' | 'freeze';

export interface RoundEvent {
  readonly kind: RoundAct;
  readonly at: Instant;
  readonly by: string;
  /** The dataset that a freeze made. */
  readonly dataset?: string;
}

export interface ActRefused {
  readonly code: 'act-refused';
  readonly act: RoundAct;
  readonly state: RoundState;
}

const stateAfter = { open: 'open', close: 'closed', freeze: 'frozen' } as const satisfies Record<
  RoundAct,
  RoundState
>;

export function roundState(events: readonly RoundEvent[]): RoundState {
  const latest = events.at(-1);
  return latest ? stateAfter[latest.kind] : 'planned';
}

const allowed: Readonly<Record<RoundAct, readonly RoundState[]>> = {
  open: ['planned', 'closed'],
  close: ['open'],
  freeze: ['open', 'closed', 'planned'],
};

/** A frozen round stays frozen: what has been published must not move under its readers. */
export function mayAct(act: RoundAct, state: RoundState): boolean {
  return allowed[act].includes(state);
}
