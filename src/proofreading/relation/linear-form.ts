import { type Fraction, fraction, plus, times } from '../../quantity/fraction.ts';
import type { CountId } from '../claim-set.ts';

/** `Σ coefficient · count + constant`; a count that cancels out is not there. */
export interface LinearForm {
  readonly terms: ReadonlyMap<CountId, Fraction>;
  readonly constant: Fraction;
}

/** @example constantForm({ numerator: 3n, denominator: 1n }).constant // => { numerator: 3n, denominator: 1n } */
export function constantForm(constant: Fraction): LinearForm {
  return { terms: new Map(), constant };
}

/** @example countForm('n').terms.get('n') // => { numerator: 1n, denominator: 1n } */
export function countForm(count: CountId): LinearForm {
  return { terms: new Map([[count, fraction(1)]]), constant: fraction(0) };
}

/** @example addForms(countForm('a'), countForm('a')).terms.get('a') // => { numerator: 2n, denominator: 1n } */
export function addForms(a: LinearForm, b: LinearForm): LinearForm {
  const terms = new Map(a.terms);
  for (const [count, coefficient] of b.terms) {
    const sum = plus(terms.get(count) ?? fraction(0), coefficient);
    if (sum.numerator === 0n) terms.delete(count);
    else terms.set(count, sum);
  }
  return { terms, constant: plus(a.constant, b.constant) };
}

/** @example scaleForm(countForm('a'), { numerator: 0n, denominator: 1n }).terms.size // => 0 */
export function scaleForm(form: LinearForm, factor: Fraction): LinearForm {
  if (factor.numerator === 0n) return constantForm(fraction(0));
  const terms = [...form.terms].map(([count, coefficient]) => [count, times(coefficient, factor)] as const);
  return { terms: new Map(terms), constant: times(form.constant, factor) };
}
