import type { ProofreadingCase } from './proofreading-case.ts';

/** Verdict, text, and the sum that gives the verdict. */
export type CaseRow = readonly [verdict: ProofreadingCase['verdict'], text: string, arithmetic: string];

/** Cases of one kind. */
export function casesOf(kind: string, rows: readonly CaseRow[]): readonly ProofreadingCase[] {
  return rows.map(([verdict, text, arithmetic]) => ({ kind, text, verdict, arithmetic }));
}
