import type { init } from 'z3-solver';
import type { Answer, Decider, LinearProblem } from '../proofreading/decide/linear-problem.ts';
import { checkWithZ3 } from './z3-check.ts';

type Z3 = Awaited<ReturnType<typeof init>>['Z3'];

/** Z3 stops a little later than it is told to. */
const timeoutFactor = 0.9;

/**
 * Z3 as a decider of linear problems. It is loaded (0.3 s) at the first question, for most texts need it for nothing.
 * It takes one question at a time, so they queue; waiting counts against their limit.
 */
export function createZ3Decider(): Decider {
  let loading: Promise<Z3> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const load = async (): Promise<Z3> => (await (await import('z3-solver')).init()).Z3;
  const ask = async (problem: LinearProblem, deadline: number): Promise<Answer> => {
    loading ??= load();
    const z3 = await loading;
    const left = deadline - performance.now();
    if (left <= 0) return { kind: 'undecided' };
    return checkWithZ3(z3, problem, Math.max(1, Math.floor(left * timeoutFactor)));
  };
  return {
    name: 'z3',
    prepare: () => {
      loading ??= load();
      // Whoever asks meets the failure; nobody may ask.
      loading.catch(() => undefined);
    },
    decide: (problem, limitMs) => {
      const deadline = performance.now() + limitMs;
      const answer = last.then(() => ask(problem, deadline));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}
