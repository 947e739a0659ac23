/**
 * Whether rows can hold together if the counts may be any numbers, not only whole ones: exact fractions, by the
 * simplex of Dutertre and de Moura (2006). Narrowing alone does not see that `a + b = n` and `a + b + c ≤ n` leave
 * nothing for `c`; this does, and names the limits that it adds up.
 */
import { compare, type Fraction, fraction, minus, plus, times } from '../../quantity/fraction.ts';
import type { Bounds, Budget, Compiled } from './bounds.ts';

export type Relaxed =
  | { readonly kind: 'possible' }
  | { readonly kind: 'impossible'; readonly why: bigint }
  | { readonly kind: 'gave_up' };

/** A count or the left side of a row, between limits; `why` names the members that a limit rests on. */
interface Quantity {
  readonly least: Limit | undefined;
  readonly most: Limit | undefined;
  value: Fraction;
}

interface Limit {
  readonly at: Fraction;
  readonly why: bigint;
}

/** `quantities[basic] = Σ coefficients · the others`. Absent coefficients are zero. */
type Line = Map<number, Fraction>;

const zero = fraction(0);
/** What one multiplication of fractions costs, in steps of narrowing. */
const stepsPerTerm = 20;

export function relax(compiled: Compiled, bounds: Bounds, rows: readonly number[], budget: Budget): Relaxed {
  const { quantities, lines } = tableau(compiled, bounds, rows);
  for (;;) {
    const basic = firstBroken(lines, quantities);
    if (basic === undefined) return { kind: 'possible' };
    const line = lines.get(basic) ?? new Map<number, Fraction>();
    const isLow = isBelow(quantities[basic]);
    const entering = [...line.keys()]
      .sort((a, b) => a - b)
      .find((other) => gives(line, other, isLow, quantities));
    if (entering === undefined) return { kind: 'impossible', why: whyStuck(basic, line, isLow, quantities) };
    budget.steps -= pivot(basic, entering, isLow, { lines, quantities }) * stepsPerTerm;
    if (budget.steps < 0) return { kind: 'gave_up' };
  }
}

interface Tableau {
  readonly lines: Map<number, Line>;
  readonly quantities: readonly Quantity[];
}

/** Counts first, then one quantity for each row; the rows begin as the basic ones. */
function tableau(compiled: Compiled, { lo, hi, loWhy, hiWhy }: Bounds, rows: readonly number[]): Tableau {
  const counts: Quantity[] = compiled.problem.variables.map((_, index) => ({
    least: { at: fraction(lo[index] ?? 0), why: loWhy[index] ?? 0n },
    most: { at: fraction(hi[index] ?? 0), why: hiWhy[index] ?? 0n },
    value: fraction(lo[index] ?? 0),
  }));
  const lines = new Map<number, Line>();
  const sides = rows.flatMap((at): readonly Quantity[] => {
    const row = compiled.rows[at];
    if (!row) return [];
    const line: Line = new Map(
      row.variables.map((variable, i) => [variable, fraction(row.coefficients[i] ?? 0)]),
    );
    lines.set(counts.length + lines.size, line);
    return [
      { least: undefined, most: { at: fraction(row.bound), why: row.mask }, value: sumOf(line, counts) },
    ];
  });
  return { lines, quantities: [...counts, ...sides] };
}

function sumOf(line: Line, quantities: readonly Quantity[]): Fraction {
  let sum = zero;
  for (const [other, coefficient] of line)
    sum = plus(sum, times(coefficient, quantities[other]?.value ?? zero));
  return sum;
}

function isBelow(quantity: Quantity | undefined): boolean {
  return quantity?.least !== undefined && compare(quantity.value, quantity.least.at) < 0;
}

function isAbove(quantity: Quantity | undefined): boolean {
  return quantity?.most !== undefined && compare(quantity.value, quantity.most.at) > 0;
}

/** The first by number, always: so no pivot repeats for ever (Bland). */
function firstBroken(lines: ReadonlyMap<number, Line>, quantities: readonly Quantity[]): number | undefined {
  let first: number | undefined;
  for (const basic of lines.keys()) {
    const isBroken = isBelow(quantities[basic]) || isAbove(quantities[basic]);
    if (isBroken && (first === undefined || basic < first)) first = basic;
  }
  return first;
}

/** Whether another quantity has room to move the basic one towards its limit. */
function gives(line: Line, other: number, upwards: boolean, quantities: readonly Quantity[]): boolean {
  const rises = (line.get(other)?.numerator ?? 0n) > 0n === upwards;
  const { least, most, value } = quantities[other] ?? { least: undefined, most: undefined, value: zero };
  const limit = rises ? most : least;
  return limit === undefined || (rises ? compare(value, limit.at) < 0 : compare(value, limit.at) > 0);
}

/** All others stand at the limits that help most, and the basic one still breaks its own: these limits add up to that. */
function whyStuck(basic: number, line: Line, isLow: boolean, quantities: readonly Quantity[]): bigint {
  const own = quantities[basic];
  let why = (isLow ? own?.least : own?.most)?.why ?? 0n;
  for (const [other, coefficient] of line) {
    const limits = quantities[other];
    why |= (coefficient.numerator > 0n === isLow ? limits?.most : limits?.least)?.why ?? 0n;
  }
  return why;
}

/** Moves the basic quantity to the limit it breaks and lets another be basic. Gives the terms it had to touch. */
function pivot(basic: number, entering: number, isLow: boolean, { lines, quantities }: Tableau): number {
  const line = lines.get(basic) ?? new Map<number, Fraction>();
  const [leaving, moved] = [quantities[basic], quantities[entering]];
  const target = (isLow ? leaving?.least : leaving?.most)?.at;
  const coefficient = line.get(entering);
  if (!leaving || !moved || !target || !coefficient) throw new Error('a pivot without a place to turn on');
  const inverse = fraction(coefficient.denominator, coefficient.numerator);
  moved.value = plus(moved.value, times(minus(target, leaving.value), inverse));
  leaving.value = target;
  lines.delete(basic);
  line.delete(entering);
  const turned: Line = new Map([[basic, inverse]]);
  for (const [other, factor] of line) turned.set(other, times(minus(zero, factor), inverse));
  let touched = turned.size;
  for (const [other, each] of lines) {
    const factor = each.get(entering);
    if (!factor) continue;
    each.delete(entering);
    for (const [name, value] of turned) addTo(each, name, times(factor, value));
    touched += turned.size;
    const quantity = quantities[other];
    if (quantity) quantity.value = sumOf(each, quantities);
  }
  lines.set(entering, turned);
  return touched;
}

function addTo(line: Line, name: number, value: Fraction): void {
  const sum = plus(line.get(name) ?? zero, value);
  if (sum.numerator === 0n) line.delete(name);
  else line.set(name, sum);
}
