import type { CountId } from '../claim-set.ts';
import { compile, narrow, widestBounds } from './bounds.ts';
import type { LinearProblem } from './linear-problem.ts';

/** From `lo` to `hi`, both included. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

const steps = 100_000;

/**
 * What each count can be at least and at most by narrowing alone: never too tight, and exact where claims hang
 * together in a chain. `empty` if narrowing already finds a contradiction.
 * @example narrowedIntervals({ variables: [{ id: 'n', min: 0n, max: 9n }], rows: [{ terms: [{ variable: 'n', coefficient: 2n }], bound: 9n }] }) // => new Map([['n', { lo: 0, hi: 4 }]])
 */
export function narrowedIntervals(problem: LinearProblem): ReadonlyMap<CountId, Interval> | 'empty' {
  const compiled = compile(problem);
  if (!compiled) {
    return new Map(problem.variables.map(({ id, min, max }) => [id, { lo: Number(min), hi: Number(max) }]));
  }
  const bounds = widestBounds(compiled);
  const outcome = narrow(compiled, bounds, compiled.rows.keys(), { steps });
  if (outcome.kind === 'contradiction') return 'empty';
  return new Map(
    problem.variables.map(({ id }, index) => [id, { lo: bounds.lo[index] ?? 0, hi: bounds.hi[index] ?? 0 }]),
  );
}
