import type { Language } from '../../src/core/language.ts';
import { decide } from '../../src/proofreading/decide/decide.ts';
import type { Verdict } from '../../src/proofreading/decide/decision.ts';
import { usualLimits } from '../../src/proofreading/decide/oracle.ts';
import { readDocument } from '../../src/proofreading/read/read-document.ts';
import type { SoftFinding } from '../../src/proofreading/read-text.ts';

/** What reading and deciding make of a text, by exact search alone and without a clock. */
export async function verdictOf(text: string, language: Language): Promise<Verdict> {
  return (await reportOn(text, language)).verdict;
}

/** The verdict, and the kinds of the remarks about wording. */
export async function reportOn(
  text: string,
  language: Language,
): Promise<{ readonly verdict: Verdict; readonly remarks: readonly SoftFinding['kind'][] }> {
  const { claimSet, softFindings } = readDocument(text, { language });
  const decision = await decide(claimSet, [], { ...usualLimits, now: () => 0 });
  return { verdict: decision.verdict, remarks: softFindings.map(({ kind }) => kind) };
}
