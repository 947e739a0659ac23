import { compare, type Fraction, fraction, plus } from '../../quantity/fraction.ts';
import type { ClaimSet, CountId, Relation } from '../claim-set.ts';
import type { Reading } from './linear-rows.ts';

/** Shares of one base whose size is open. */
export interface ShareSum {
  readonly kind: 'shares';
  readonly side: 'at_least' | 'at_most';
  readonly parts: readonly Fraction[];
  readonly total: Fraction;
}

/** Shares that add up to more or less than their base, whatever its size. */
export function shareSum(set: ClaimSet, reading: Reading): ShareSum | undefined {
  for (const { relation } of set.always) {
    const base = relation.terms.find(({ coefficient }) => coefficient.numerator < 0n)?.count;
    const parts = relation.terms.filter(({ count }) => count !== base);
    const isPartition = parts.every(({ coefficient }) => coefficient.numerator === coefficient.denominator);
    if (base === undefined || !isPartition || relation.constant.numerator !== 0n) continue;
    for (const side of ['at_least', 'at_most'] as const) {
      const shares = parts.map(({ count }) =>
        shareBound(
          count,
          base,
          side,
          set.claims.flatMap((claim) => claim[reading]),
        ),
      );
      const total = shares.reduce(plus, fraction(0));
      const excess = compare(total, fraction(1));
      if (side === 'at_least' ? excess > 0 : excess < 0 && relation.relator === '=')
        return { kind: 'shares', side, parts: shares, total };
    }
  }
  return undefined;
}

function shareBound(
  count: CountId,
  base: CountId,
  side: 'at_least' | 'at_most',
  relations: readonly Relation[],
): Fraction {
  const wanted = side === 'at_least' ? ['>', '>=', '='] : ['<', '<=', '='];
  const shares = relations.flatMap(({ terms, relator, constant }) => {
    const [own, whole] = [
      terms.find((term) => term.count === count),
      terms.find((term) => term.count === base),
    ];
    if (!own || !whole || terms.length !== 2 || constant.numerator !== 0n || !wanted.includes(relator))
      return [];
    if (own.coefficient.numerator <= 0n) return [];
    const { numerator, denominator } = whole.coefficient;
    return [fraction(-numerator * own.coefficient.denominator, denominator * own.coefficient.numerator)];
  });
  const first = fraction(side === 'at_least' ? 0 : 1);
  return shares.reduce(
    (best, share) => (compare(share, best) > 0 === (side === 'at_least') ? share : best),
    first,
  );
}
