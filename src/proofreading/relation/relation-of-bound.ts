import { fraction, minus } from '../../quantity/fraction.ts';
import type { Bound } from '../../quantity/reading-table.ts';
import type { CountId, Relation } from '../claim-set.ts';
import { printRelation } from './print-relation.ts';

/**
 * What a bound on k out of n says of two counts. A bound that does not depend on n leaves the base out.
 * @example relationOfBound({ relator: '>', perBase: { numerator: 1n, denominator: 2n }, constant: { numerator: 0n, denominator: 1n } }, 'a', 'n').says // => "a > 1/2*n"
 */
export function relationOfBound(
  { relator, perBase, constant }: Bound,
  count: CountId,
  base: CountId,
): Relation {
  const own = { count, coefficient: fraction(1) };
  const whole = { count: base, coefficient: minus(fraction(0), perBase) };
  const relation = { terms: perBase.numerator === 0n ? [own] : [own, whole], relator, constant };
  return { ...relation, says: printRelation(relation) };
}
