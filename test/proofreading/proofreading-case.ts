/** A text, what a careful reader makes of it, and why. */
export interface ProofreadingCase {
  readonly kind: string;
  readonly text: string;
  readonly verdict: 'consistent' | 'impossible' | 'contradictory' | 'depends_on_reading';
  /** The sum that gives the verdict, so that it can be checked without a machine. */
  readonly arithmetic: string;
}
