import { fraction, minus, plus, times } from '../../quantity/fraction.ts';
import type { Claim, ClaimId, ClaimSet, Relation } from '../claim-set.ts';
import { sameRelations } from '../relation/same-relation.ts';
import { toLinearProblem } from './linear-rows.ts';
import type { Oracle } from './oracle.ts';

/** The least stretch that saves, in percentage points rounded up to hundredths. */
export type Stretch =
  | { readonly kind: 'points'; readonly points: number }
  /** No stretch helps: something is stated without room for reading. */
  | { readonly kind: 'none' }
  | { readonly kind: 'undecided' };

const mostHundredths = 10_000;
/** Of more claims than this the stretch of each by itself tells nobody anything. */
const mostAlone = 24;

/**
 * How many percentage points of its base every claim that can be read in two ways must give, in both directions
 * and all alike, before all claims fit as ordinarily read.
 */
export async function leastCommonStretch(set: ClaimSet, oracle: Oracle): Promise<Stretch> {
  return leastStretch(set, isStretchable, oracle);
}

/** One claim that gives so many percentage points while the others stand as ordinarily read. */
export interface SingleStretch {
  readonly claim: ClaimId;
  readonly points: number;
}

/** What each claim of a conflict must give alone, where that is enough; the least first. */
export async function singleStretches(set: ClaimSet, oracle: Oracle): Promise<readonly SingleStretch[]> {
  const stretches: SingleStretch[] = [];
  for (const { id } of set.claims.filter(isStretchable).slice(0, mostAlone)) {
    if (oracle.isTimeUp()) break;
    const stretch = await leastStretch(set, (claim) => claim.id === id, oracle);
    if (stretch.kind === 'points') stretches.push({ claim: id, points: stretch.points });
  }
  return stretches.sort((a, b) => a.points - b.points);
}

/** A claim with a base and two readings; an exact count or a limit means the same to everybody. */
function isStretchable({ count, base, ordinary, wide }: Claim): boolean {
  return count !== null && base !== null && !sameRelations(ordinary, wide);
}

async function leastStretch(
  set: ClaimSet,
  stretches: (claim: Claim) => boolean,
  oracle: Oracle,
): Promise<Stretch> {
  const fits = async (hundredths: number) => {
    const claims = set.claims.map((claim) => (stretches(claim) ? stretched(claim, hundredths) : claim));
    return (await oracle.ask(toLinearProblem({ ...set, claims }, 'ordinary'))).kind;
  };
  const most = await fits(mostHundredths);
  if (most !== 'possible') return { kind: most === 'impossible' ? 'none' : 'undecided' };
  let [tooFew, enough] = [-1, mostHundredths];
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    const answer = await fits(middle);
    if (answer === 'undecided') return { kind: 'undecided' };
    if (answer === 'possible') enough = middle;
    else tooFew = middle;
  }
  return { kind: 'points', points: enough / 100 };
}

function stretched(claim: Claim, hundredths: number): Claim {
  return {
    ...claim,
    ordinary: claim.ordinary.flatMap((relation) => stretchedRelations(relation, claim, hundredths)),
  };
}

/** `k ≥ 1/2·n` becomes `k ≥ 1/2·n − s·n`; an equation becomes two such. */
function stretchedRelations(
  relation: Relation,
  { count, base }: Claim,
  hundredths: number,
): readonly Relation[] {
  const coefficient = relation.terms.find((term) => term.count === count)?.coefficient;
  if (!coefficient || base === null) return [relation];
  const size = fraction(
    coefficient.numerator < 0n ? -coefficient.numerator : coefficient.numerator,
    coefficient.denominator,
  );
  const room = times(size, fraction(hundredths, 10_000));
  const shifted = (relator: Relation['relator'], downwards: boolean): Relation => {
    const before = relation.terms.find((term) => term.count === base)?.coefficient ?? fraction(0);
    const others = relation.terms.filter((term) => term.count !== base);
    const after = downwards ? minus(before, room) : plus(before, room);
    return { ...relation, relator, terms: [...others, { count: base, coefficient: after }] };
  };
  switch (relation.relator) {
    case '>=':
    case '>':
      return [shifted(relation.relator, false)];
    case '<=':
    case '<':
      return [shifted(relation.relator, true)];
    case '=':
      return [shifted('>=', false), shifted('<=', true)];
  }
}
