import type { ClaimSet, StandingRelation, Supposition } from '../claim-set.ts';
import type { BaseTrials } from './bases.ts';
import type { Witness } from './linear-problem.ts';
import type { Reading } from './linear-rows.ts';
import type { Proof } from './proof.ts';
import type { Slip } from './slips.ts';
import type { Stated } from './stated-alone.ts';
import type { SingleStretch, Stretch } from './stretch.ts';

export type Verdict = 'consistent' | 'depends_on_reading' | 'contradictory' | 'impossible' | 'not_decided';

/** Claims, and the standing relations they need, that cannot all hold. */
export interface JudgedConflict {
  readonly severity: 'impossible' | 'contradictory' | 'depends_on_reading';
  /** The widest reading in which they cannot hold. */
  readonly reading: Reading;
  readonly members: ClaimSet;
  /** Leave any one out, and the others can hold. */
  readonly isMinimal: boolean;
  /** The methods that found no solution, independently of each other. */
  readonly confirmedBy: readonly string[];
  readonly proof: Proof;
  /** What each claim leaves its count by itself, given the size of its base. */
  readonly stated: readonly Stated[];
  readonly commonStretch: Stretch;
  /** For each claim that could give way alone, how far it must; the least first. */
  readonly singleStretches: readonly SingleStretch[];
  readonly slips: readonly Slip[];
  readonly bases: readonly BaseTrials[];
}

/** The verdict on claims that hang together. */
export interface GroupDecision {
  readonly set: ClaimSet;
  readonly verdict: Verdict;
  /** Whole numbers that make everything true, in the narrowest reading that has any. */
  readonly witness?: { readonly reading: Reading; readonly counts: Witness };
  readonly conflicts: readonly JudgedConflict[];
  /** No other minimal conflict exists. */
  readonly isComplete: boolean;
}

/** Claims that cannot hold if a relation is supposed that the words do not state. */
export interface UnclearSupposition {
  readonly supposition: Supposition;
  readonly members: ClaimSet;
  readonly standing: readonly StandingRelation[];
  readonly reading: Reading;
  readonly proof: Proof;
  readonly stated: readonly Stated[];
}

export interface Decision {
  readonly verdict: Verdict;
  readonly groups: readonly GroupDecision[];
  readonly suppositions: readonly UnclearSupposition[];
}

const worstFirst: readonly Verdict[] = [
  'impossible',
  'contradictory',
  'depends_on_reading',
  'not_decided',
  'consistent',
];

/**
 * The worst of some verdicts; no verdicts are consistent.
 * @example worstVerdict(['consistent', 'contradictory', 'not_decided']) // => "contradictory"
 */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return worstFirst.find((verdict) => verdicts.includes(verdict)) ?? 'consistent';
}
