import type { Bool, Context, init, Model, Solver } from 'z3-solver';
import {
  type Answer,
  type Decider,
  type LinearProblem,
  membersOf,
  type Row,
  type Variable,
  type Witness,
} from '../proofreading/decide/linear-problem.ts';

type Loaded = Awaited<ReturnType<typeof init>>;
type Ctx = Context<'proofreading'>;

/** Z3 stops about twice as late as it is told to. */
const timeoutFactor = 0.45;

/**
 * Z3 as a decider of linear problems. It is loaded (0.3 s) at the first question, for most texts need it for
 * nothing; each solver is released at once, as the collector does not see its memory.
 */
export function createZ3Decider(): Decider {
  let loading: Promise<Ctx> | undefined;
  const load = async (): Promise<Ctx> => {
    const z3 = await import('z3-solver');
    const { Context: createContext }: Loaded = await z3.init();
    return createContext('proofreading');
  };
  return {
    name: 'z3',
    decide: async (problem, limitMs) => {
      loading ??= load();
      const startedAt = performance.now();
      const context = await loading;
      const left = limitMs - (performance.now() - startedAt);
      return left <= 0 ? { kind: 'undecided' } : decideWith(context, problem, left);
    },
  };
}

async function decideWith(context: Ctx, problem: LinearProblem, limitMs: number): Promise<Answer> {
  const solver = new context.Solver();
  try {
    solver.set('timeout', Math.max(1, Math.floor(limitMs * timeoutFactor)));
    const counts = problem.variables.map((variable) => declare(context, solver, variable));
    const byId = new Map(problem.variables.map(({ id }, index) => [id, counts[index]]));
    const members = membersOf(problem);
    const flags = members.map((_, index) => context.Bool.const(`member${index}`));
    for (const row of problem.rows) {
      const holds = rowHolds(context, row, byId);
      const flag = row.member === undefined ? undefined : flags[members.indexOf(row.member)];
      solver.add(flag ? context.Implies(flag, holds) : holds);
    }
    return await answerOf(solver, { flags, problem, members });
  } finally {
    solver.release();
  }
}

interface Asked {
  readonly flags: readonly Bool<'proofreading'>[];
  readonly problem: LinearProblem;
  readonly members: readonly string[];
}

async function answerOf(solver: Solver<'proofreading'>, { flags, problem, members }: Asked): Promise<Answer> {
  const verdict = await solver.check(...flags);
  if (verdict === 'unknown') return { kind: 'undecided' };
  if (verdict === 'sat') return { kind: 'possible', witness: witnessOf(solver.model(), problem, solver.ctx) };
  const core = new Set([...solver.unsatCore().values()].map((flag) => flag.toString()));
  return { kind: 'impossible', core: new Set(members.filter((_, index) => core.has(`member${index}`))) };
}

function declare(context: Ctx, solver: Solver<'proofreading'>, { id, min, max }: Variable) {
  const count = context.Int.const(`count ${id}`);
  solver.add(count.ge(min), count.le(max));
  return count;
}

function rowHolds(
  context: Ctx,
  { terms, bound }: Row,
  counts: ReadonlyMap<string, ReturnType<typeof declare> | undefined>,
) {
  const sum = terms.reduce((total, { variable, coefficient }) => {
    const count = counts.get(variable);
    if (!count) throw new Error(`a row names a count that is not there: ${variable}`);
    return total.add(count.mul(coefficient));
  }, context.Int.val(0).add(0));
  return sum.le(bound);
}

function witnessOf(model: Model<'proofreading'>, { variables }: LinearProblem, context: Ctx): Witness {
  return new Map(
    variables.map(({ id, min }) => {
      const value = model.eval(context.Int.const(`count ${id}`), true);
      return [id, context.isIntVal(value) ? value.value() : min];
    }),
  );
}
