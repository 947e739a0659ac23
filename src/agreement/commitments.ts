/** How far each commitment was on a day. */
import type { CalendarDate } from '../core/calendar.ts';
import type {
  Agreement,
  AgreementElement,
  Agreements,
  Commitment,
  CommitmentState,
  Progress,
} from './agreement.ts';

export interface PlacedCommitment {
  readonly agreement: Agreement;
  /** From the outermost part to the one that holds it. */
  readonly within: readonly AgreementElement[];
  readonly commitment: Commitment;
}

/** All commitments with where they stand, in the order of the agreements. */
export function allCommitments({ agreements }: Pick<Agreements, 'agreements'>): readonly PlacedCommitment[] {
  return agreements.flatMap((agreement) =>
    agreement.elements.flatMap((element) => inElement(agreement, [element])),
  );
}

function inElement(agreement: Agreement, within: readonly AgreementElement[]): readonly PlacedCommitment[] {
  const element = within.at(-1);
  if (!element) return [];
  return [
    ...element.commitments.map((commitment) => ({ agreement, within, commitment })),
    ...element.elements.flatMap((inner) => inElement(agreement, [...within, inner])),
  ];
}

/**
 * What was known on the day. A commitment that nothing is known of is agreed, never kept.
 * @example stateOn({ progress: [{ on: '2020-05-13', state: 'kept' }] }, '2020-05-12').state // => "agreed"
 * @example stateOn({ progress: [{ on: '2020-05-13', state: 'kept' }] }, '2020-05-13').state // => "kept"
 */
export function stateOn(
  { progress }: Pick<Commitment, 'progress'>,
  date: CalendarDate,
): { readonly state: CommitmentState; readonly latest?: Progress } {
  const latest = progress.findLast(({ on }) => on <= date);
  return latest ? { state: latest.state, latest } : { state: 'agreed' };
}

/**
 * Past its day, and neither kept nor lapsed. A due date in words cannot be overdue by itself.
 * @example isOverdue({ due: { kind: 'on', date: '2020-06-01' }, progress: [] }, '2020-06-02') // => true
 */
export function isOverdue(commitment: Pick<Commitment, 'due' | 'progress'>, date: CalendarDate): boolean {
  const { due } = commitment;
  return (
    due.kind === 'on' && due.date < date && !['kept', 'lapsed'].includes(stateOn(commitment, date).state)
  );
}

export type StateCounts = Readonly<Record<CommitmentState, number>>;

/** How many there are in each state on the day. */
export function countStates(commitments: readonly Commitment[], date: CalendarDate): StateCounts {
  const counts: Record<CommitmentState, number> = {
    agreed: 0,
    'under-way': 0,
    'partly-kept': 0,
    kept: 0,
    'not-kept': 0,
    lapsed: 0,
  };
  for (const commitment of commitments) counts[stateOn(commitment, date).state] += 1;
  return counts;
}
