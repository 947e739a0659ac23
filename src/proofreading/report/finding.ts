import type { ClaimId, StandingRelation } from '../claim-set.ts';
import type { Place, SoftKind, Spoken } from '../read-text.ts';

/** How grave a finding is, gravest first. The first three are hard: the text cannot be true as it stands. */
export const severities = [
  'impossible',
  'contradictory',
  'differs_from_data',
  'depends_on_reading',
  'not_decided',
  'unclear',
  'note',
] as const;
export type Severity = (typeof severities)[number];

export type FindingKind =
  | SoftKind
  /** No whole number of the base gives the printed share. */
  | 'no_whole_number'
  /** A hedged share and the number printed beside it. */
  | 'hedge_against_number'
  /** One quantity with two values. */
  | 'stated_twice'
  | 'does_not_add_up'
  | 'cannot_hold_together'
  /** The standing relations contradict each other without any claim. */
  | 'standing_relations'
  /** Two phrases that most readers would take to measure the same. */
  | 'same_quantity'
  | 'differs_from_data'
  | 'time_limit';

export interface Finding {
  readonly severity: Severity;
  readonly kind: FindingKind;
  readonly claims: readonly ClaimId[];
  /** The standing relations that the claims need to be in conflict. */
  readonly standing: readonly StandingRelation[];
  readonly sentences: readonly string[];
  /** Where to show it; empty for claims that came without a text. */
  readonly places: readonly Place[];
  readonly proof: Spoken;
  readonly suggestion: Spoken;
  /** Where only the ordinary readings clash: the percentage points that every claim must give. */
  readonly stretchPoints: number | null;
  /** The methods that found no solution, independently; empty for findings that rest on wording. */
  readonly confirmedBy: readonly string[];
}
