import type { Claim, ClaimSet } from '../claim-set.ts';
import type { JudgedConflict, UnclearSupposition } from '../decide/decision.ts';
import type { Proof } from '../decide/proof.ts';
import type { Place, ReadText, SoftFinding } from '../read-text.ts';
import type { Finding, FindingKind } from './finding.ts';
import { type ClaimsById, proofText } from './proof-text.ts';
import { suggestionText } from './suggestion-text.ts';

export function conflictFinding(conflict: JudgedConflict, claims: ClaimsById): Finding {
  const { severity, members, proof, stated, commonStretch, confirmedBy } = conflict;
  return {
    severity,
    kind: members.claims.length === 0 ? 'standing_relations' : kindOf(proof, members.claims),
    ...whereOf(members.claims),
    standing: members.always,
    proof: proofText(proof, stated, claims),
    suggestion: suggestionText(conflict, claims),
    stretchPoints:
      severity === 'depends_on_reading' && commonStretch.kind === 'points' ? commonStretch.points : null,
    confirmedBy,
  };
}

function kindOf(proof: Proof, claims: readonly Claim[]): FindingKind {
  switch (proof.kind) {
    case 'no_whole_number':
      return 'no_whole_number';
    case 'apart': {
      const inOneSentence = new Set(claims.map(({ sentence }) => sentence)).size === 1;
      const isHedged = claims.some(({ printed }) => printed?.kind !== 'whole');
      return inOneSentence && isHedged ? 'hedge_against_number' : 'stated_twice';
    }
    case 'sum':
    case 'shares':
      return 'does_not_add_up';
    case 'no_choice_fits':
      return 'cannot_hold_together';
  }
}

/** The words do not say that it is the same quantity, so this is never more than unclear. */
export function suppositionFinding(unclear: UnclearSupposition, claims: ClaimsById): Finding {
  const { supposition, members, standing, proof, stated, reading } = unclear;
  const { da, en } = proofText(proof, stated, claims);
  const reason = supposition.reason === undefined ? '' : `${supposition.reason}: `;
  return {
    severity: reading === 'wide' ? 'unclear' : 'note',
    kind: 'same_quantity',
    ...whereOf(members.claims),
    standing: [supposition, ...standing],
    proof: { da: `${reason}${da}`, en: `${reason}${en}` },
    suggestion: {
      da: 'Måler de to steder det samme, kan begge ikke passe. Spørg forfatteren, hvad hvert tal måler.',
      en: 'If both places measure the same thing, they cannot both hold. Ask the author what each number measures.',
    },
    stretchPoints: null,
    confirmedBy: [],
  };
}

export function softFinding(soft: SoftFinding, { sentences }: ReadText, claims: ClaimsById): Finding {
  const named = soft.claims.flatMap((id) => claims.get(id) ?? []);
  const own = sentences.filter(({ id }) => soft.sentences.includes(id));
  const { kind, severity, proof, suggestion } = soft;
  const places = own.map(({ text, start, end }): Place => ({ text, start, end }));
  const where =
    own.length > 0 ? { claims: soft.claims, sentences: own.map(({ text }) => text), places } : whereOf(named);
  return { severity, kind, ...where, standing: [], proof, suggestion, stretchPoints: null, confirmedBy: [] };
}

export function undecidedFinding(set: ClaimSet): Finding {
  return {
    severity: 'not_decided',
    kind: 'time_limit',
    ...whereOf(set.claims),
    standing: set.always,
    proof: {
      da: 'Det kunne ikke afgøres inden for tiden, om disse påstande kan være sande på én gang.',
      en: 'Whether these claims can all be true was not decided within the time limit.',
    },
    suggestion: {
      da: 'Prøv igen med mere tid, eller del teksten op.',
      en: 'Try again with more time, or divide the text.',
    },
    stretchPoints: null,
    confirmedBy: [],
  };
}

function whereOf(claims: readonly Claim[]): Pick<Finding, 'claims' | 'sentences' | 'places'> {
  return {
    claims: claims.map(({ id }) => id),
    sentences: [...new Set(claims.map(({ sentence }) => sentence))],
    places: claims.flatMap(({ phrase }) => phrase ?? []),
  };
}
