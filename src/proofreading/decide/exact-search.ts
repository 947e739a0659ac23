import {
  type Bounds,
  type Budget,
  type Compiled,
  compile,
  copyBounds,
  greatestValue,
  membersIn,
  narrow,
  widestBounds,
} from './bounds.ts';
import { type Answer, firstBrokenRow, type LinearProblem, type Row, type Witness } from './linear-problem.ts';
import { relax } from './relaxation.ts';

type Outcome =
  | { readonly kind: 'solved' }
  | { readonly kind: 'failed'; readonly why: bigint }
  | { readonly kind: 'gave_up' };

interface Effort extends Budget {
  readonly relaxes: boolean;
}

/** Narrowing and halving settle nearly everything in so few steps; what they do not is worth adding rows up for. */
const quickSteps = 8_000;

/** A little of the cheap way, then the way that sees sums, then more of the cheap way for what is too large for that. */
function efforts(steps: number): readonly Effort[] {
  if (steps <= quickSteps) return [{ steps, relaxes: false }];
  const half = Math.floor(steps / 2);
  return [
    { steps: quickSteps, relaxes: false },
    { steps: half, relaxes: true },
    { steps: half, relaxes: false },
  ];
}

const undecided: Answer = { kind: 'undecided' };

/**
 * Decides a linear problem by narrowing intervals and halving them, with whole numbers only. The same problem and
 * `steps` (terms of rows looked at) give the same answer on every machine. A solution has been checked; members
 * named by a refusal suffice for it.
 * @example decideBySearch({ variables: [{ id: 'n', min: 0n, max: 9n }], rows: [] }, 100) // => { kind: 'possible', witness: new Map([['n', 0n]]) }
 */
export function decideBySearch(problem: LinearProblem, steps: number): Answer {
  if (problem.variables.some(({ min, max }) => min > max)) return { kind: 'impossible', core: new Set() };
  const compiled = compile(problem);
  if (!compiled) return undecided;
  let bounds = widestBounds(compiled);
  let outcome: Outcome = { kind: 'gave_up' };
  for (const effort of efforts(steps)) {
    if (outcome.kind !== 'gave_up') break;
    const opposed = effort.relaxes ? opposedRows(problem) : undefined;
    if (opposed) return { kind: 'impossible', core: new Set(opposed.flatMap(({ member }) => member ?? [])) };
    bounds = widestBounds(compiled);
    outcome = search(compiled, bounds, compiled.rows.keys(), effort, 0);
  }
  if (outcome.kind === 'gave_up') return undecided;
  if (outcome.kind === 'failed')
    return { kind: 'impossible', core: membersIn(outcome.why, compiled.members) };
  const witness = witnessOf(compiled, bounds);
  if (firstBrokenRow(problem, witness) !== 'none')
    throw new Error('the exact search found a solution that is none');
  return { kind: 'possible', witness };
}

/** Leaves a solution as the lower ends of `bounds` if there is one. */
function search(
  compiled: Compiled,
  bounds: Bounds,
  rows: Iterable<number>,
  budget: Effort,
  depth: number,
): Outcome {
  const first = narrow(compiled, bounds, rows, budget);
  if (first.kind === 'gave_up') return { kind: 'gave_up' };
  if (first.kind === 'contradiction') return { kind: 'failed', why: first.why };
  let outcome: Outcome = { kind: 'solved' };
  for (const part of independentParts(compiled, bounds)) {
    const relaxed = budget.relaxes ? relax(compiled, bounds, part.rows, budget) : undefined;
    if (relaxed?.kind === 'impossible') return { kind: 'failed', why: relaxed.why };
    const next = halve(compiled, bounds, part, budget, depth);
    if (next.kind === 'failed') return next;
    if (next.kind === 'gave_up') outcome = next;
  }
  return outcome;
}

/** Tries the lower and then the upper half of one count's interval. */
function halve(compiled: Compiled, bounds: Bounds, part: Part, budget: Effort, depth: number): Outcome {
  const variable = part.branchOn;
  const middle = Math.floor(((bounds.lo[variable] ?? 0) + (bounds.hi[variable] ?? 0)) / 2);
  const guess = 1n << BigInt(compiled.members.length + depth);
  const rows = compiled.rowsOfVariable[variable] ?? [];
  const before = copyBounds(bounds);
  bounds.hi[variable] = middle;
  bounds.hiWhy[variable] = guess;
  const lower = search(compiled, bounds, rows, budget, depth + 1);
  if (lower.kind !== 'failed') return lower;
  restore(bounds, before);
  // A refusal that never used the guess holds for the upper half too.
  if ((lower.why & guess) === 0n) return lower;
  bounds.lo[variable] = middle + 1;
  bounds.loWhy[variable] = guess;
  const upper = search(compiled, bounds, rows, budget, depth + 1);
  if (upper.kind !== 'failed') return upper;
  restore(bounds, before);
  return { kind: 'failed', why: (upper.why & guess) === 0n ? upper.why : (lower.why | upper.why) & ~guess };
}

export interface Part {
  readonly variables: readonly number[];
  /** The rows that bind them. */
  readonly rows: readonly number[];
  /** In most rows that still bind, then with the fewest values left. */
  readonly branchOn: number;
}

/** Counts that are still open, in groups that share no row that could still fail: each group is solved by itself. */
export function independentParts(compiled: Compiled, bounds: Bounds): readonly Part[] {
  const binds = compiled.rows.map((row) => greatestValue(row, bounds) > row.bound);
  const isOpen = (variable: number) => (bounds.lo[variable] ?? 0) < (bounds.hi[variable] ?? 0);
  const bindingRows = (variable: number) =>
    (compiled.rowsOfVariable[variable] ?? []).filter((row) => binds[row]);
  const seen = new Set<number>();
  const parts: Part[] = [];
  for (let start = 0; start < compiled.problem.variables.length; start += 1) {
    if (seen.has(start) || !isOpen(start) || bindingRows(start).length === 0) continue;
    seen.add(start);
    const variables = [start];
    for (const variable of variables) {
      for (const next of bindingRows(variable).flatMap((row) => compiled.rows[row]?.variables ?? [])) {
        if (seen.has(next) || !isOpen(next)) continue;
        seen.add(next);
        variables.push(next);
      }
    }
    const rank = (variable: number) =>
      bindingRows(variable).length - ((bounds.hi[variable] ?? 0) - (bounds.lo[variable] ?? 0)) / 2 ** 53;
    parts.push({
      variables,
      rows: [...new Set(variables.flatMap(bindingRows))],
      branchOn: variables.reduce((best, next) => (rank(next) > rank(best) ? next : best)),
    });
  }
  return parts;
}

function restore(bounds: Bounds, { lo, hi, loWhy, hiWhy }: Bounds): void {
  bounds.lo.set(lo);
  bounds.hi.set(hi);
  for (let i = 0; i < loWhy.length; i += 1) {
    bounds.loWhy[i] = loWhy[i] ?? 0n;
    bounds.hiWhy[i] = hiWhy[i] ?? 0n;
  }
}

function witnessOf({ problem }: Compiled, { lo }: Bounds): Witness {
  return new Map(problem.variables.map(({ id }, index) => [id, BigInt(lo[index] ?? 0)]));
}

/**
 * Two rows that bound the same sum from both sides and leave nothing between them (`2a = 2b + 1`, or `a < b` and
 * `b < a`): narrowing would creep through every value before it saw that.
 */
function opposedRows({ rows }: LinearProblem): readonly Row[] | undefined {
  const tightest = new Map<string, Row>();
  for (const row of rows) {
    const key = rowKey(row, 1n);
    const known = tightest.get(key);
    if (!known || row.bound < known.bound) tightest.set(key, row);
  }
  for (const row of tightest.values()) {
    const opposite = tightest.get(rowKey(row, -1n));
    if (opposite && row.bound + opposite.bound < 0n) return [row, opposite];
  }
  return undefined;
}

function rowKey({ terms }: Row, sign: bigint): string {
  const parts = terms.map(({ variable, coefficient }) => `${coefficient * sign}*${variable}`);
  return parts.sort().join(' ');
}
