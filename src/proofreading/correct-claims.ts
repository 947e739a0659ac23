import { type Fraction, fraction, percent, times } from '../quantity/fraction.ts';
import type { Claim, ClaimId, ClaimSet, Count, CountId, Relation } from './claim-set.ts';
import { subjectOf } from './decide/subject.ts';
import { printRelation } from './relation/print-relation.ts';

/** From here to there, both included. */
export type CorrectedInterval =
  /** Of whole units; without `hi` there is no upper end. */
  | { readonly in: 'counts'; readonly lo: number; readonly hi?: number }
  /** Of the base, in per cent. */
  | { readonly in: 'percent'; readonly lo: Fraction; readonly hi: Fraction };

/** What a person corrects in the claims that were read: the commonest things, without writing a claims file. */
export interface ClaimCorrections {
  /** Claims that are none. */
  readonly leftOut: ReadonlySet<ClaimId>;
  /** Standing relations and suppositions that do not hold, by id. */
  readonly dropped: ReadonlySet<string>;
  /** How many a base is of. */
  readonly sizes: ReadonlyMap<CountId, number>;
  readonly ordinary: ReadonlyMap<ClaimId, CorrectedInterval>;
  readonly wide: ReadonlyMap<ClaimId, CorrectedInterval>;
}

/**
 * A claim set with corrections. An interval replaces the relations of its reading, and leaves alone a claim that is
 * not about one count, or a share of no base. A claim that is left out takes the suppositions about it along.
 * @example correctClaims({ counts: [{ id: 'n', min: 1, max: 100 }], always: [], claims: [] }, { leftOut: new Set(), dropped: new Set(), sizes: new Map([['n', 76]]), ordinary: new Map(), wide: new Map() }).counts // => [{ id: 'n', min: 76, max: 76 }]
 */
export function correctClaims(set: ClaimSet, corrections: ClaimCorrections): ClaimSet {
  const { leftOut, dropped, sizes } = corrections;
  const suppositions = set.suppositions?.filter(
    ({ id, claims }) => !dropped.has(id) && !claims.some((claim) => leftOut.has(claim)),
  );
  return {
    counts: set.counts.map((count) => sized(count, sizes.get(count.id))),
    always: set.always.filter(({ id }) => !dropped.has(id)),
    claims: set.claims.filter(({ id }) => !leftOut.has(id)).map((claim) => corrected(claim, corrections)),
    ...(suppositions ? { suppositions } : {}),
  };
}

function sized(count: Count, size: number | undefined): Count {
  return size === undefined ? count : { ...count, min: size, max: size };
}

function corrected(claim: Claim, { ordinary, wide }: ClaimCorrections): Claim {
  return {
    ...claim,
    ordinary: within(claim, ordinary.get(claim.id)) ?? claim.ordinary,
    wide: within(claim, wide.get(claim.id)) ?? claim.wide,
  };
}

/** The relations that keep what a claim is about within an interval. */
function within(claim: Claim, interval: CorrectedInterval | undefined): readonly Relation[] | undefined {
  const subject = subjectOf(claim);
  if (!interval || subject === undefined) return undefined;
  if (interval.in === 'counts') {
    const { lo, hi } = interval;
    if (lo === hi) return [relationTo(subject, '=', fraction(lo))];
    const least = relationTo(subject, '>=', fraction(lo));
    return hi === undefined ? [least] : [least, relationTo(subject, '<=', fraction(hi))];
  }
  const { base } = claim;
  if (base === null) return undefined;
  return [relationTo(subject, '>=', interval.lo, base), relationTo(subject, '<=', interval.hi, base)];
}

function relationTo(count: CountId, relator: Relation['relator'], limit: Fraction, base?: CountId): Relation {
  const share = times(limit, percent(1));
  const own = { count, coefficient: fraction(1) };
  const relation =
    base === undefined
      ? { terms: [own], relator, constant: limit }
      : {
          terms: [own, { count: base, coefficient: fraction(-share.numerator, share.denominator) }],
          relator,
          constant: fraction(0),
        };
  return { ...relation, says: printRelation(relation) };
}
