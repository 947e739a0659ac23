/** How far a sheet is, as whoever follows up sees it. */
import type { AuthorityId, QuestionnaireId } from '../core/ids.ts';

/** What a reminder can be about; the most pressing first. */
export const remindedStates = ['sent-back', 'ready', 'begun', 'not-opened'] as const;
export type RemindedState = (typeof remindedStates)[number];
/** Done with: nobody is reminded of it. */
export type FollowState = RemindedState | 'sent' | 'withdrawn';

export interface FollowedSheet {
  readonly authority: AuthorityId;
  readonly questionnaire: QuestionnaireId;
  readonly state: FollowState;
}

/** What is known of one sheet. */
export interface SheetFacts {
  readonly kind: 'not-begun' | 'begun' | 'sent' | 'withdrawn';
  /** Somebody has opened a link to it. */
  readonly opened: boolean;
  /** It asks for nothing more before it can be sent. */
  readonly complete: boolean;
  /** The coordinator has asked for something to be looked at again. */
  readonly sentBack: boolean;
}

/** @example followState({ kind: 'begun', opened: true, complete: true, sentBack: false }) // => "ready" */
export function followState({ kind, opened, complete, sentBack }: SheetFacts): FollowState {
  if (kind === 'withdrawn') return 'withdrawn';
  if (sentBack) return 'sent-back';
  if (kind === 'sent') return 'sent';
  if (kind === 'begun') return complete ? 'ready' : 'begun';
  return opened ? 'begun' : 'not-opened';
}

export function isReminded(state: FollowState): state is RemindedState {
  return state !== 'sent' && state !== 'withdrawn';
}

/** The state that the text of a mail about several sheets speaks of. */
export function mostPressing(states: readonly RemindedState[]): RemindedState | undefined {
  return remindedStates.find((state) => states.includes(state));
}

/** Is this the name of a state that is reminded of? */
export function isRemindedName(name: string): name is RemindedState {
  return remindedStates.some((state) => state === name);
}
