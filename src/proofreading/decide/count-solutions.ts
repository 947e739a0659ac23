import {
  type Bounds,
  type Budget,
  type Compiled,
  compile,
  copyBounds,
  narrow,
  widestBounds,
} from './bounds.ts';
import { independentParts } from './exact-search.ts';
import type { LinearProblem } from './linear-problem.ts';

/** `exactly`: all were counted. `at_least`: counting stopped there. */
export type SolutionCount =
  | { readonly kind: 'exactly'; readonly solutions: number }
  | { readonly kind: 'at_least'; readonly solutions: number };

/**
 * How many ways there are to give every count a whole number so that all rows hold, up to `atMost`. Counts that
 * share no open row are counted apart and multiplied.
 * @example countSolutions({ variables: [{ id: 'n', min: 1n, max: 9n }], rows: [] }, { atMost: 1000, steps: 100 }) // => { kind: 'exactly', solutions: 9 }
 */
export function countSolutions(
  problem: LinearProblem,
  { atMost, steps }: { readonly atMost: number; readonly steps: number },
): SolutionCount {
  const compiled = compile(problem);
  if (!compiled) return { kind: 'at_least', solutions: 0 };
  const budget = { steps };
  const solutions = countIn(compiled, widestBounds(compiled), { rows: compiled.rows.keys(), budget, atMost });
  const isExact = budget.steps >= 0 && solutions < atMost;
  return { kind: isExact ? 'exactly' : 'at_least', solutions };
}

interface Task {
  readonly rows: Iterable<number>;
  readonly budget: Budget;
  readonly atMost: number;
}

/** At most `atMost`; too few once the budget is used up. */
function countIn(compiled: Compiled, bounds: Bounds, { rows, budget, atMost }: Task): number {
  if (narrow(compiled, bounds, rows, budget).kind !== 'narrowed') return 0;
  const parts = independentParts(compiled, bounds);
  const bound = new Set(parts.flatMap(({ variables }) => variables));
  let product = 1;
  for (let variable = 0; variable < bounds.lo.length; variable += 1) {
    if (!bound.has(variable)) product *= (bounds.hi[variable] ?? 0) - (bounds.lo[variable] ?? 0) + 1;
  }
  const open = compiled.problem.variables.map((_, index) => index);
  for (const { variables, branchOn } of parts) {
    const others = new Set(open.filter((index) => !variables.includes(index)));
    product *= countBranches(compiled, fixed(bounds, others), branchOn, { rows, budget, atMost });
    if (product === 0) return 0;
  }
  return Math.min(product, atMost);
}

/** Other groups are held at one of their values, so that they count once here. */
function fixed(bounds: Bounds, others: ReadonlySet<number>): Bounds {
  const held = copyBounds(bounds);
  for (const variable of others) held.hi[variable] = held.lo[variable] ?? 0;
  return held;
}

function countBranches(
  compiled: Compiled,
  bounds: Bounds,
  variable: number,
  { budget, atMost }: Task,
): number {
  const middle = Math.floor(((bounds.lo[variable] ?? 0) + (bounds.hi[variable] ?? 0)) / 2);
  const rows = compiled.rowsOfVariable[variable] ?? [];
  const lower = copyBounds(bounds);
  lower.hi[variable] = middle;
  const below = countIn(compiled, lower, { rows, budget, atMost });
  if (below >= atMost || budget.steps < 0) return below;
  const upper = copyBounds(bounds);
  upper.lo[variable] = middle + 1;
  return below + countIn(compiled, upper, { rows, budget, atMost: atMost - below });
}
