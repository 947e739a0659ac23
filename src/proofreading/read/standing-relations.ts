import type { Language } from '../../core/language.ts';
import type { ClaimId, StandingRelation, Supposition } from '../claim-set.ts';
import type { ClaimGroup, Spoken } from '../read-text.ts';
import type { Bases } from './base-group.ts';
import { baseIdOf, countIdOf } from './count-ids.ts';
import type { Distribution } from './distribution.ts';
import type { MoneyClaims } from './money.ts';
import type { PlacedClaim } from './read-claims.ts';
import { sumRelation } from './relations.ts';
import type { Pair } from './same-quantity.ts';
import type { Statement } from './statement.ts';
import type { SupposedSame } from './suppose-same.ts';

/** How claims hang together: groups to show, relations to decide with. */
export interface Structure {
  readonly groups: readonly ClaimGroup[];
  readonly always: readonly StandingRelation[];
  readonly suppositions: readonly Supposition[];
}

interface Finds {
  readonly distributions: readonly Distribution[];
  readonly pairs: readonly Pair[];
  readonly supposed: readonly SupposedSame[];
  readonly money: MoneyClaims;
}

/** Turns what was found into relations between counts and groups of claims. */
export function structureOf(
  finds: Finds,
  bases: Bases,
  claims: readonly PlacedClaim[],
  language: Language,
): Structure {
  const claimsOf = (statements: readonly Statement[]): readonly ClaimId[] =>
    claims.flatMap(({ claim, statement }) => (statement && statements.includes(statement) ? [claim.id] : []));
  const distributed = finds.distributions.map((found, at) => ({
    always: standing(
      `d${at + 1}`,
      sumRelation(
        found.members.map((member) => countIdOf(member, bases)),
        found.relator,
        baseIdOf(found.whole, bases),
      ),
      found.reason,
      language,
    ),
    group: { kind: 'distribution' as const, claims: claimsOf(found.members), reason: found.reason },
  }));
  const paired = finds.pairs.map((pair, at) => ({
    always: standing(
      `p${at + 1}`,
      sumRelation([countIdOf(pair.first, bases)], pair.relator, countIdOf(pair.second, bases)),
      pair.reason,
      language,
    ),
    group: {
      kind: pair.relator === '=' ? ('same' as const) : ('subset' as const),
      claims: claimsOf([pair.first, pair.second]),
      reason: pair.reason,
    },
  }));
  const ofMoney = finds.money.groups.map(({ kind, mentions, reason }) => ({
    kind,
    claims: claims.flatMap(({ claim, mention }) => (mentions.includes(mention) ? [claim.id] : [])),
    reason,
  }));
  const groups = [...[...distributed, ...paired].map(({ group }) => group), ...ofMoney];
  return {
    groups: [...groups, ...subsetGroups(bases, claims)].map((group, at) => ({ id: `g${at + 1}`, ...group })),
    always: [...[...distributed, ...paired].map(({ always }) => always), ...finds.money.always],
    // Where one of them claims nothing, there is nothing to agree with.
    suppositions: finds.supposed
      .filter(({ first, second }) => claimsOf([first]).length > 0 && claimsOf([second]).length > 0)
      .map(({ first, second, reason }, at) => ({
        ...standing(
          `s${at + 1}`,
          sumRelation([countIdOf(first, bases)], '=', countIdOf(second, bases)),
          reason,
          language,
        ),
        claims: claimsOf([first, second]),
      })),
  };
}

function standing(
  id: string,
  relation: StandingRelation['relation'],
  reason: Spoken,
  language: Language,
): StandingRelation {
  return { id, relation, reason: reason[language], origin: 'proposed' };
}

const partReason: Spoken = {
  da: 'de er en del af dem, der lige er talt',
  en: 'they are some of those just counted',
};

/** "heraf": the parts of what another statement counts. */
function subsetGroups({ baseOf }: Bases, claims: readonly PlacedClaim[]): readonly Omit<ClaimGroup, 'id'>[] {
  const byWhole = new Map<Statement, ClaimId[]>();
  for (const { claim, statement } of claims) {
    const base = statement && baseOf.get(statement.index);
    if (base?.kind === 'statement')
      byWhole.set(base.statement, [...(byWhole.get(base.statement) ?? []), claim.id]);
  }
  return [...byWhole].map(([whole, parts]) => ({
    kind: 'subset',
    claims: [...claims.flatMap(({ claim, statement }) => (statement === whole ? [claim.id] : [])), ...parts],
    reason: partReason,
  }));
}
