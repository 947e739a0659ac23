import type { Language } from '../core/language.ts';
import type { ClaimSet } from './claim-set.ts';
import { decide } from './decide/decide.ts';
import type { Decider } from './decide/linear-problem.ts';
import type { Limits } from './decide/oracle.ts';
import type { ReadText } from './read-text.ts';
import { type Report, readClaimsAlone, reportOn } from './report/report.ts';

/** Decides what was read in a text, and reports on it. */
export async function proofreadText(
  read: ReadText,
  deciders: readonly Decider[],
  limits: Limits,
): Promise<Report> {
  return reportOn(read, await decide(read.claimSet, deciders, limits));
}

/** Decides the claims of a claims file that came without a text. */
export async function proofreadClaims(
  claimSet: ClaimSet,
  language: Language,
  { deciders, limits }: { readonly deciders: readonly Decider[]; readonly limits: Limits },
): Promise<Report> {
  return proofreadText(readClaimsAlone(claimSet, language), deciders, limits);
}
