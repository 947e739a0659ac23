import type { Verdict } from '../../src/proofreading/decide/decision.ts';
import type { ProofreadingCase } from './proofreading-case.ts';

/** How the verdicts on the cases of one kind came out. */
export interface Score {
  readonly kind: string;
  readonly cases: number;
  /** Verdicts that are just the expected one. */
  readonly exact: number;
  /** Consistent texts that were accused. */
  readonly falseAlarms: number;
  /** Faulty texts that were let pass. */
  readonly missed: number;
  /** Accused with reason, of all accused; of all faulty. */
  readonly precision: string;
  readonly recall: string;
}

interface Judged {
  readonly of: ProofreadingCase;
  readonly verdict: Verdict;
}

/** Precision and recall by kind, and for all kinds together. */
export function scores(judged: readonly Judged[]): readonly Score[] {
  const byKind = [...Map.groupBy(judged, (one) => one.of.kind)];
  return [...byKind.map(([kind, cases]) => score(kind, cases)), score('all', judged)];
}

function score(kind: string, judged: readonly Judged[]): Score {
  const accused = judged.filter(({ verdict }) => verdict !== 'consistent');
  const faulty = judged.filter(({ of }) => of.verdict !== 'consistent');
  const rightly = accused.filter(({ of }) => of.verdict !== 'consistent').length;
  return {
    kind,
    cases: judged.length,
    exact: judged.filter(({ of, verdict }) => of.verdict === verdict).length,
    falseAlarms: accused.length - rightly,
    missed: faulty.length - rightly,
    precision: ratio(rightly, accused.length),
    recall: ratio(rightly, faulty.length),
  };
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part}/${whole}`;
}
