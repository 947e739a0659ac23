import type { ClaimSet, CountId } from '../claim-set.ts';
import { countSolutions, type SolutionCount } from './count-solutions.ts';
import { withGenerousReadings } from './generous-reading.ts';
import type { Decider } from './linear-problem.ts';
import { type Reading, toLinearProblem } from './linear-rows.ts';
import { createOracle, type Limits } from './oracle.ts';

export type Reconstruction =
  /** One way in which everything is true, and how many ways there are. */
  | {
      readonly kind: 'possible';
      readonly counts: ReadonlyMap<CountId, number>;
      readonly solutions: SolutionCount;
    }
  | { readonly kind: 'impossible' }
  | { readonly kind: 'undecided' };

export interface ReconstructionOptions {
  readonly reading: Reading;
  /** Solutions are counted up to this many. */
  readonly atMost: number;
  readonly deciders: readonly Decider[];
  readonly limits: Limits;
}

/** Steps of counting for each step of a single decision: there are many solutions to pass. */
const countingFactor = 10;

/** The whole numbers that a set of claims may come from. */
export async function reconstruct(set: ClaimSet, options: ReconstructionOptions): Promise<Reconstruction> {
  const { reading, atMost, deciders, limits } = options;
  const problem = toLinearProblem(withGenerousReadings(set), reading);
  const answer = await createOracle(deciders, limits).ask(problem);
  if (answer.kind !== 'possible') return { kind: answer.kind };
  const counts = new Map([...answer.witness].map(([id, value]) => [id, Number(value)]));
  const counted = countSolutions(problem, { atMost, steps: limits.searchSteps * countingFactor });
  const solutions = counted.solutions === 0 ? { kind: 'at_least' as const, solutions: 1 } : counted;
  return { kind: 'possible', counts, solutions };
}
