import type { Fraction } from '../../quantity/fraction.ts';
import type { Relation } from '../claim-set.ts';

/**
 * A relation as a claims file holds it: counts with a positive coefficient on the left, the others and the
 * number on the right. Reading it back gives the same relation, apart from a factor of −1.
 * @example printRelation({ terms: [{ count: 'a', coefficient: { numerator: 1n, denominator: 1n } }, { count: 'n', coefficient: { numerator: -2n, denominator: 3n } }], relator: '>=', constant: { numerator: -1n, denominator: 2n }, says: '' }) // => "a >= 2/3*n - 1/2"
 */
export function printRelation({ terms, relator, constant }: Omit<Relation, 'says'>): string {
  const left = terms.filter(({ coefficient }) => coefficient.numerator > 0n);
  const right = terms.filter(({ coefficient }) => coefficient.numerator < 0n);
  const leftSide = left.map(({ count, coefficient }) => product(coefficient, count));
  const rightSide = right.map(({ count, coefficient }) => product(negated(coefficient), count));
  return `${signedSum(leftSide, [])} ${relator} ${signedSum(rightSide, [constant])}`;
}

/**
 * A fraction in digits.
 * @example printFraction({ numerator: -1n, denominator: 2n }) // => "-1/2"
 */
export function printFraction({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

function signedSum(products: readonly string[], [constant]: readonly Fraction[]): string {
  const sum = products.join(' + ');
  if (!constant || constant.numerator === 0n) return sum === '' ? '0' : sum;
  if (sum === '') return printFraction(constant);
  return constant.numerator < 0n
    ? `${sum} - ${printFraction(negated(constant))}`
    : `${sum} + ${printFraction(constant)}`;
}

function product(coefficient: Fraction, count: string): string {
  const isOne = coefficient.numerator === 1n && coefficient.denominator === 1n;
  return isOne ? count : `${printFraction(coefficient)}*${count}`;
}

function negated({ numerator, denominator }: Fraction): Fraction {
  return { numerator: -numerator, denominator };
}
