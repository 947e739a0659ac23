import { compare, type Fraction, fraction, minus } from '../../quantity/fraction.ts';
import type { Bound, Relator } from '../../quantity/reading-table.ts';
import type { CountId, Relation } from '../claim-set.ts';
import { printRelation } from '../relation/print-relation.ts';

type Term = Relation['terms'][number];

/** A relation with its own words: "a >= 2/3*n - 1/2". */
export function relation(terms: readonly Term[], relator: Relator, constant: Fraction): Relation {
  const bare = { terms, relator, constant };
  return { ...bare, says: printRelation(bare) };
}

/**
 * A bound on k out of n as a relation between the two. None where it needs a base that is not known.
 * @example boundAsRelation({ relator: '>', perBase: { numerator: 1n, denominator: 2n }, constant: { numerator: 0n, denominator: 1n } }, 'k', 'n')?.says // => "k > 1/2*n"
 */
export function boundAsRelation(
  bound: Bound,
  count: CountId,
  base: CountId | undefined,
): Relation | undefined {
  const ofBase = bound.perBase.numerator !== 0n;
  if (ofBase && base === undefined) return undefined;
  const own: Term = { count, coefficient: fraction(1) };
  const share =
    ofBase && base !== undefined ? [{ count: base, coefficient: minus(fraction(0), bound.perBase) }] : [];
  return relation([own, ...share], bound.relator, bound.constant);
}

/** `a + b + c  relator  total`. */
export function sumRelation(parts: readonly CountId[], relator: Relator, total: CountId): Relation {
  const terms = parts.map((count): Term => ({ count, coefficient: fraction(1) }));
  return relation([...terms, { count: total, coefficient: fraction(-1) }], relator, fraction(0));
}

/** A count that is just so many. */
export function exactly(count: CountId, value: number): Relation {
  return relation([{ count, coefficient: fraction(1) }], '=', fraction(value));
}

/**
 * The looser of two bounds to one side, for a base of at least so many: a fair reader allows whatever the ordinary
 * reading does, also where five points of a small base are less than half a person.
 */
export function looser(wide: Bound, ordinary: Bound | undefined, size: number): Bound {
  if (!ordinary) return wide;
  const [a, b] = [limitAt(wide, size), limitAt(ordinary, size)];
  const isLower = wide.relator.startsWith('>');
  return (isLower ? compare(b, a) < 0 : compare(b, a) > 0) ? ordinary : wide;
}

function limitAt({ perBase, constant }: Bound, size: number): Fraction {
  const scaled = fraction(perBase.numerator * BigInt(size), perBase.denominator);
  return fraction(
    scaled.numerator * constant.denominator + constant.numerator * scaled.denominator,
    scaled.denominator * constant.denominator,
  );
}
