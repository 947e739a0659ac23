import { decideBySearch } from './exact-search.ts';
import { type Answer, type Decider, firstBrokenRow, type LinearProblem } from './linear-problem.ts';

export interface Limits {
  /** For everything together; what is open then is `not_decided`. */
  readonly timeMs: number;
  /** Milliseconds from any fixed point: the clock is passed in. */
  readonly now: () => number;
  /** Terms that the exact search may look at for one answer. */
  readonly searchSteps: number;
  /** At most so many minimal conflicts of one group of claims. */
  readonly conflicts: number;
}

/** Enough for a memo; a clock must still be given. */
export const usualLimits = { timeMs: 3000, searchSteps: 1_000_000, conflicts: 24 } as const;

/** What is asked of the deciders during one proofreading. */
export interface Oracle {
  readonly ask: (problem: LinearProblem) => Promise<Answer>;
  /** Whether a second method agrees that there is no solution. */
  readonly confirm: (problem: LinearProblem) => Promise<Confirmation>;
  readonly isTimeUp: () => boolean;
  /** Something is wrong somewhere, so everybody will be asked. */
  readonly prepare: () => void;
}

/** `refuted`: the second method found a solution, which was checked; the accusation must be dropped. */
export type Confirmation =
  | { readonly kind: 'confirmed'; readonly by: readonly string[] }
  | { readonly kind: 'unconfirmed'; readonly by: readonly string[] }
  | { readonly kind: 'refuted' };

const undecided: Answer = { kind: 'undecided' };
const searchName = 'exact-search';

/**
 * Asks the exact search first and the other deciders, in order, where it gives up. No solution is believed before
 * plain arithmetic has checked it, and no refusal is final before `confirm` has asked everybody.
 */
export function createOracle(deciders: readonly Decider[], limits: Limits): Oracle {
  const deadline = limits.now() + limits.timeMs;
  const left = () => deadline - limits.now();
  const isTimeUp = () => left() <= 0;
  // Half of what is left, so that one hard question does not take the time of all the others.
  const consult = async (decider: Decider, problem: LinearProblem): Promise<Answer> =>
    isTimeUp() ? undecided : checked(await decider.decide(problem, left() / 2), problem, decider.name);
  return {
    isTimeUp,
    prepare: () => {
      for (const decider of deciders) decider.prepare?.();
    },
    ask: async (problem) => {
      if (isTimeUp()) return undecided;
      const found = decideBySearch(problem, limits.searchSteps);
      if (found.kind !== 'undecided') return found;
      for (const decider of deciders) {
        const answer = await consult(decider, problem);
        if (answer.kind !== 'undecided') return answer;
      }
      return undecided;
    },
    confirm: async (problem) => {
      const answers = [{ name: searchName, answer: decideBySearch(problem, limits.searchSteps * 2) }];
      for (const decider of deciders)
        answers.push({ name: decider.name, answer: await consult(decider, problem) });
      if (answers.some(({ answer }) => answer.kind === 'possible')) return { kind: 'refuted' };
      const by = answers.filter(({ answer }) => answer.kind === 'impossible').map(({ name }) => name);
      return { kind: by.length > 1 ? 'confirmed' : 'unconfirmed', by };
    },
  };
}

/** A decider whose solution does not hold has a fault of its own: its answer counts for nothing. */
function checked(answer: Answer, problem: LinearProblem, name: string): Answer {
  if (answer.kind !== 'possible') return answer;
  const broken = firstBrokenRow(problem, answer.witness);
  if (broken !== 'none') throw new Error(`${name} gave a solution that breaks a row`);
  return answer;
}
