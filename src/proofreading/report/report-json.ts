import type { Json } from '../../core/canonical-json.ts';
import type { Language } from '../../core/language.ts';
import type { StandingRelation } from '../claim-set.ts';
import type { ClaimFacts, Reach } from './claim-facts.ts';
import type { Finding } from './finding.ts';
import type { Report } from './report.ts';

/**
 * The report for machines. `start` and `end` are UTF-16 offsets in `text`, `null` for a claim that came without
 * one; `base` is a number of units, `null` where unknown, and `ordinary` and `wide` are counts, or shares from 0 to 1
 * where there is a base of unknown size. An interval that no whole number lies in is `null`.
 */
export function reportJson(report: Report, language: Language): Json {
  const { coverage } = report;
  return {
    text: report.text,
    verdict: report.verdict,
    claims: report.claims.map(claimJson),
    groups: report.groups.map(({ id, kind, claims, reason }) => ({
      id,
      kind,
      claims,
      reason: reason[language],
    })),
    findings: report.findings.map((finding) => findingJson(finding, language)),
    coverage: {
      numbers: coverage.numbers,
      claims: coverage.claims,
      setAside: coverage.setAside.map(({ text, start, end, why }) => ({ text, why, start, end })),
      unread: coverage.unread.length,
      unreadNumbers: coverage.unread.map(({ text, start, end }) => ({ text, start, end })),
    },
  };
}

function claimJson({ claim, base, ordinary, wide, evidence }: ClaimFacts): Json {
  return {
    id: claim.id,
    start: claim.phrase?.start ?? null,
    end: claim.phrase?.end ?? null,
    text: claim.phrase?.text ?? claim.sentence,
    sentence: claim.sentence,
    unit: claim.unit,
    hedge: claim.hedge,
    count: ordinary.kind === 'counts' && ordinary.lo === ordinary.hi ? ordinary.lo : null,
    base,
    ordinary: interval(ordinary),
    wide: interval(wide),
    scale: ordinary.kind === 'nothing' ? wide.kind : ordinary.kind,
    countId: claim.count,
    baseId: claim.base,
    evidence: evidence ? { ruledOut: evidence.ruledOut, printable: evidence.printable } : null,
  };
}

function interval(reach: Reach): Json {
  return reach.kind === 'nothing' ? null : [reach.lo, reach.hi];
}

function findingJson(finding: Finding, language: Language): Json {
  const { severity, kind, claims, sentences, places, standing, confirmedBy } = finding;
  return {
    severity,
    kind,
    claims,
    always: standing.map(({ relation }) => relation.says),
    standing: standing.map(standingJson),
    sentences,
    places: places.map(({ text, start, end }) => ({ text, start, end })),
    proof: finding.proof[language],
    suggestion: finding.suggestion[language],
    stretchPoints: finding.stretchPoints,
    confirmedBy,
  };
}

function standingJson({ id, relation, reason, origin }: StandingRelation): Json {
  return { id, says: relation.says, reason: reason ?? null, origin };
}
