import type { init } from 'z3-solver';
import {
  type Answer,
  type Decider,
  type LinearProblem,
  membersOf,
  type Witness,
} from '../proofreading/decide/linear-problem.ts';
import { toSmtLib } from './smt-lib.ts';

type Z3 = Awaited<ReturnType<typeof init>>['Z3'];

/** Z3 stops about twice as late as it is told to. */
const timeoutFactor = 0.45;

/**
 * Z3 as a decider of linear problems. It is loaded (0.3 s) at the first question, for most texts need it for nothing.
 *
 * Questions are put as SMT-LIB text, each in a context of its own that is deleted at once. Z3's JavaScript objects
 * are not used: the collector releases them while a check runs in another thread, and a later check was then seen to
 * work on freed terms. Z3 takes one question at a time, so they queue; waiting counts against their limit.
 */
export function createZ3Decider(): Decider {
  let loading: Promise<Z3> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const load = async (): Promise<Z3> => (await (await import('z3-solver')).init()).Z3;
  const ask = async (problem: LinearProblem, deadline: number): Promise<Answer> => {
    loading ??= load();
    const z3 = await loading;
    const left = deadline - performance.now();
    return left <= 0 ? { kind: 'undecided' } : decideWith(z3, problem, left);
  };
  return {
    name: 'z3',
    decide: (problem, limitMs) => {
      const deadline = performance.now() + limitMs;
      const answer = last.then(() => ask(problem, deadline));
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}

async function decideWith(z3: Z3, problem: LinearProblem, limitMs: number): Promise<Answer> {
  const config = z3.mk_config();
  const context = z3.mk_context(config);
  z3.del_config(config);
  const run = async (script: string): Promise<string> => {
    const output = (await z3.eval_smtlib2_string(context, script)).trim();
    if (output.includes('(error')) throw new Error(`z3 could not read its question: ${output.slice(0, 200)}`);
    return output;
  };
  try {
    const timeoutMs = Math.max(1, Math.floor(limitMs * timeoutFactor));
    const verdict = await run(`${toSmtLib(problem, timeoutMs)}\n(check-sat)`);
    if (verdict === 'sat') return { kind: 'possible', witness: await witnessOf(problem, run) };
    if (verdict !== 'unsat') return { kind: 'undecided' };
    const core = new Set((await run('(get-unsat-core)')).replace(/[()]/g, '').split(/\s+/));
    return {
      kind: 'impossible',
      core: new Set(membersOf(problem).filter((_, index) => core.has(`m${index}`))),
    };
  } finally {
    z3.del_context(context);
  }
}

async function witnessOf(
  { variables }: LinearProblem,
  run: (script: string) => Promise<string>,
): Promise<Witness> {
  if (variables.length === 0) return new Map();
  const output = await run(`(get-value (${variables.map((_, index) => `x${index}`).join(' ')}))`);
  const values = new Map<string, bigint>();
  for (const [, name = '', minus, digits = ''] of output.matchAll(/\((x\d+) (\(- )?(\d+)\)/g)) {
    values.set(name, minus === undefined ? BigInt(digits) : -BigInt(digits));
  }
  return new Map(variables.map(({ id, min }, index) => [id, values.get(`x${index}`) ?? min]));
}
