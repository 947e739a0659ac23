import type { Language } from '../../core/language.ts';
import type { Claim } from '../claim-set.ts';
import { type Decision, worstVerdict } from '../decide/decision.ts';
import { withGenerousReadings } from '../decide/generous-reading.ts';
import type { ClaimGroup, Coverage, ReadText } from '../read-text.ts';
import { type ClaimFacts, claimFacts } from './claim-facts.ts';
import { type Finding, severities } from './finding.ts';
import {
  conflictFinding,
  softFinding,
  suppositionFinding,
  undecidedFinding,
} from './findings-of-decision.ts';

export interface Report {
  readonly text: string;
  readonly language: Language;
  readonly verdict: Decision['verdict'];
  readonly claims: readonly ClaimFacts[];
  readonly groups: readonly ClaimGroup[];
  /** Gravest first, then as they stand in the text. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
}

/** The report on a text that was read and decided. */
export function reportOn(read: ReadText, decision: Decision): Report {
  const claims = new Map(read.claimSet.claims.map((claim) => [claim.id, claim]));
  const findings = [
    ...decision.groups.flatMap(({ conflicts }) =>
      conflicts.map((conflict) => conflictFinding(conflict, claims)),
    ),
    ...decision.groups
      .filter(({ verdict }) => verdict === 'not_decided')
      .map(({ set }) => undecidedFinding(set)),
    ...decision.suppositions.map((supposition) => suppositionFinding(supposition, claims)),
    ...read.softFindings.map((soft) => softFinding(soft, read, claims)),
  ];
  return {
    text: read.text,
    language: read.language,
    verdict: worstVerdict(decision.groups.map(({ verdict }) => verdict)),
    claims: claimFacts(withGenerousReadings(read.claimSet)),
    groups: read.groups,
    findings: inOrder(findings),
    coverage: read.coverage,
  };
}

/** What a claims file without a text comes to: no text, no sentences but those it quotes. */
export function readClaimsAlone(claimSet: ReadText['claimSet'], language: Language): ReadText {
  const sentences = claimSet.claims.map(({ id, sentence }: Claim) => ({
    id,
    start: 0,
    end: 0,
    text: sentence,
  }));
  const coverage = {
    numbers: claimSet.claims.length,
    claims: claimSet.claims.length,
    setAside: [],
    unread: [],
  };
  return { text: '', language, sentences, claimSet, groups: [], coverage, softFindings: [] };
}

/** Gravest first, then as they stand in the text. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ severity }: Finding) => severities.indexOf(severity);
  const start = ({ places }: Finding) =>
    Math.min(Number.MAX_SAFE_INTEGER, ...places.map((place) => place.start));
  return [...findings].sort((a, b) => rank(a) - rank(b) || start(a) - start(b));
}
