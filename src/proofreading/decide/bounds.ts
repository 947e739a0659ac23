/**
 * Interval arithmetic on the rows of a linear problem: what each count can be at least and at most. Every limit
 * remembers which members it rests on, so that a contradiction names what it needs.
 */
import { type LinearProblem, type MemberId, membersOf } from './linear-problem.ts';

/** Rows in arrays of plain numbers; `mask` has the bit of the row's member, or none. */
export interface CompiledRow {
  readonly variables: readonly number[];
  readonly coefficients: readonly number[];
  readonly bound: number;
  readonly mask: bigint;
}

export interface Compiled {
  readonly problem: LinearProblem;
  readonly members: readonly MemberId[];
  readonly rows: readonly CompiledRow[];
  readonly rowsOfVariable: readonly (readonly number[])[];
}

/** The limits at one point of a search; the `why` masks name the members that each limit rests on. */
export interface Bounds {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
  readonly loWhy: bigint[];
  readonly hiWhy: bigint[];
}

/** What is left of the steps that a search may take: a measure of work that gives the same answer every time. */
export interface Budget {
  steps: number;
}

export type Narrowed =
  | { readonly kind: 'narrowed' }
  | { readonly kind: 'contradiction'; readonly row: number; readonly why: bigint }
  | { readonly kind: 'gave_up' };

const narrowed: Narrowed = { kind: 'narrowed' };

/** Absent where the numbers could grow beyond what a double holds exactly; another decider must answer then. */
export function compile(problem: LinearProblem): Compiled | undefined {
  const members = membersOf(problem);
  const bit = new Map(members.map((member, index) => [member, 1n << BigInt(index)]));
  const index = new Map(problem.variables.map(({ id }, at) => [id, at]));
  const reach = new Map(problem.variables.map(({ id, min, max }) => [id, larger(size(min), size(max))]));
  const rowsOfVariable: number[][] = problem.variables.map(() => []);
  const rows: CompiledRow[] = [];
  for (const row of problem.rows) {
    let magnitude = size(row.bound);
    for (const { variable, coefficient } of row.terms) {
      magnitude += size(coefficient) * (reach.get(variable) ?? 0n);
      rowsOfVariable[index.get(variable) ?? -1]?.push(rows.length);
    }
    if (magnitude > BigInt(Number.MAX_SAFE_INTEGER)) return undefined;
    rows.push({
      variables: row.terms.map(({ variable }) => index.get(variable) ?? -1),
      coefficients: row.terms.map(({ coefficient }) => Number(coefficient)),
      bound: Number(row.bound),
      mask: row.member === undefined ? 0n : (bit.get(row.member) ?? 0n),
    });
  }
  return { problem, members, rows, rowsOfVariable };
}

export function widestBounds({ problem }: Compiled): Bounds {
  return {
    lo: Float64Array.from(problem.variables, ({ min }) => Number(min)),
    hi: Float64Array.from(problem.variables, ({ max }) => Number(max)),
    loWhy: problem.variables.map(() => 0n),
    hiWhy: problem.variables.map(() => 0n),
  };
}

export function copyBounds({ lo, hi, loWhy, hiWhy }: Bounds): Bounds {
  return { lo: lo.slice(), hi: hi.slice(), loWhy: [...loWhy], hiWhy: [...hiWhy] };
}

/** Narrows `bounds` in place, starting with some rows, until nothing changes or a row cannot hold. */
export function narrow(
  compiled: Compiled,
  bounds: Bounds,
  firstRows: Iterable<number>,
  budget: Budget,
): Narrowed {
  const waiting = new Set(firstRows);
  for (const at of waiting) {
    waiting.delete(at);
    const row = compiled.rows[at];
    if (!row) continue;
    budget.steps -= row.variables.length;
    if (budget.steps < 0) return { kind: 'gave_up' };
    const slack = row.bound - leastValue(row, bounds);
    if (slack < 0) return { kind: 'contradiction', row: at, why: whyLeast(row, bounds) };
    for (const changed of narrowBy(row, slack, bounds)) {
      for (const next of compiled.rowsOfVariable[changed] ?? []) if (next !== at) waiting.add(next);
    }
  }
  return narrowed;
}

/** The least that the left side of a row can be. */
export function leastValue({ variables, coefficients }: CompiledRow, { lo, hi }: Bounds): number {
  let sum = 0;
  for (let i = 0; i < variables.length; i += 1) {
    const coefficient = coefficients[i] ?? 0;
    sum += coefficient * ((coefficient > 0 ? lo : hi)[variables[i] ?? -1] ?? 0);
  }
  return sum;
}

/** The most that the left side of a row can be. */
export function greatestValue({ variables, coefficients }: CompiledRow, { lo, hi }: Bounds): number {
  let sum = 0;
  for (let i = 0; i < variables.length; i += 1) {
    const coefficient = coefficients[i] ?? 0;
    sum += coefficient * ((coefficient > 0 ? hi : lo)[variables[i] ?? -1] ?? 0);
  }
  return sum;
}

function narrowBy(row: CompiledRow, slack: number, bounds: Bounds): readonly number[] {
  const changed: number[] = [];
  for (let i = 0; i < row.variables.length; i += 1) {
    const variable = row.variables[i] ?? -1;
    const coefficient = row.coefficients[i] ?? 0;
    const [lo, hi] = [bounds.lo[variable] ?? 0, bounds.hi[variable] ?? 0];
    const room = Math.floor(slack / Math.abs(coefficient));
    if (hi - lo <= room) continue;
    if (coefficient > 0) {
      bounds.hi[variable] = lo + room;
      bounds.hiWhy[variable] = whyLeast(row, bounds, variable);
    } else {
      bounds.lo[variable] = hi - room;
      bounds.loWhy[variable] = whyLeast(row, bounds, variable);
    }
    changed.push(variable);
  }
  return changed;
}

/** The members behind a row and behind the limits that its least value takes, apart from one count's. */
function whyLeast(row: CompiledRow, { loWhy, hiWhy }: Bounds, except = -1): bigint {
  let why = row.mask;
  for (let i = 0; i < row.variables.length; i += 1) {
    const variable = row.variables[i] ?? -1;
    if (variable !== except) why |= ((row.coefficients[i] ?? 0) > 0 ? loWhy : hiWhy)[variable] ?? 0n;
  }
  return why;
}

export function membersIn(why: bigint, members: readonly MemberId[]): ReadonlySet<MemberId> {
  return new Set(members.filter((_, index) => (why >> BigInt(index)) & 1n));
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
