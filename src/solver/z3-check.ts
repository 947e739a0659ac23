/**
 * One question to Z3, in a context of its own that is deleted at once.
 *
 * Neither Z3's JavaScript objects nor its text interface is used. The collector releases the objects while a check
 * runs in another thread, and a later check was seen to work on freed terms; a script handed to the thread lies on a
 * stack that is reused before the thread has read it. What is called here crosses to the thread with two numbers.
 */
import type { init, Z3_ast, Z3_context, Z3_solver } from 'z3-solver';
import {
  type Answer,
  type LinearProblem,
  membersOf,
  type Row,
  type Witness,
} from '../proofreading/decide/linear-problem.ts';

type Z3 = Awaited<ReturnType<typeof init>>['Z3'];

interface Session {
  readonly z3: Z3;
  readonly context: Z3_context;
  readonly solver: Z3_solver;
}

export async function checkWithZ3(z3: Z3, problem: LinearProblem, timeoutMs: number): Promise<Answer> {
  const config = z3.mk_config();
  const context = z3.mk_context(config);
  z3.del_config(config);
  const solver = z3.mk_solver(context);
  z3.solver_inc_ref(context, solver);
  try {
    return await check({ z3, context, solver }, problem, timeoutMs);
  } finally {
    z3.solver_dec_ref(context, solver);
    z3.del_context(context);
  }
}

async function check(session: Session, problem: LinearProblem, timeoutMs: number): Promise<Answer> {
  const { z3, context, solver } = session;
  limitTime(session, timeoutMs);
  const counts = problem.variables.map((_, index) =>
    z3.mk_const(context, z3.mk_int_symbol(context, index), z3.mk_int_sort(context)),
  );
  for (const [index, { min, max }] of problem.variables.entries()) {
    const count = counts[index];
    if (count === undefined) continue;
    z3.solver_assert(context, solver, z3.mk_ge(context, count, whole(session, min)));
    z3.solver_assert(context, solver, z3.mk_le(context, count, whole(session, max)));
  }
  const flags = assertRows(session, problem, counts);
  const verdict: number = await z3.solver_check(context, solver);
  const error: number = z3.get_error_code(context);
  if (error !== 0) throw new Error(`z3 could not read its question: error ${error}`);
  if (verdict > 0) return { kind: 'possible', witness: witnessOf(session, problem, counts) };
  return verdict < 0 ? { kind: 'impossible', core: coreOf(session, flags) } : { kind: 'undecided' };
}

function limitTime({ z3, context, solver }: Session, timeoutMs: number): void {
  const settings = z3.mk_params(context);
  z3.params_inc_ref(context, settings);
  z3.params_set_uint(context, settings, z3.mk_string_symbol(context, 'timeout'), timeoutMs);
  z3.solver_set_params(context, solver, settings);
  z3.params_dec_ref(context, settings);
}

/** The rows of a member are asserted together under one flag, so that a core names members. */
function assertRows(
  session: Session,
  problem: LinearProblem,
  counts: readonly Z3_ast[],
): ReadonlyMap<Z3_ast, string> {
  const { z3, context, solver } = session;
  const byId = new Map(problem.variables.map(({ id }, index) => [id, counts[index]]));
  const rows = Map.groupBy(problem.rows, ({ member }) => member);
  for (const row of rows.get(undefined) ?? []) z3.solver_assert(context, solver, holds(session, row, byId));
  return new Map(
    membersOf(problem).map((member, index) => {
      const flag = z3.mk_const(context, z3.mk_string_symbol(context, `m${index}`), z3.mk_bool_sort(context));
      const all = (rows.get(member) ?? []).map((row) => holds(session, row, byId));
      z3.solver_assert_and_track(context, solver, z3.mk_and(context, all), flag);
      return [flag, member];
    }),
  );
}

function holds(
  session: Session,
  { terms, bound }: Row,
  counts: ReadonlyMap<string, Z3_ast | undefined>,
): Z3_ast {
  const { z3, context } = session;
  const products = terms.map(({ variable, coefficient }) => {
    const count = counts.get(variable);
    if (count === undefined) throw new Error(`a row names a count that is not there: ${variable}`);
    return z3.mk_mul(context, [whole(session, coefficient), count]);
  });
  return z3.mk_le(context, z3.mk_add(context, [whole(session, 0n), ...products]), whole(session, bound));
}

function whole({ z3, context }: Session, value: bigint): Z3_ast {
  return z3.mk_numeral(context, String(value), z3.mk_int_sort(context));
}

function witnessOf(
  { z3, context, solver }: Session,
  { variables }: LinearProblem,
  counts: readonly Z3_ast[],
): Witness {
  const model = z3.solver_get_model(context, solver);
  z3.model_inc_ref(context, model);
  const values = variables.map(({ id, min }, index): readonly [string, bigint] => {
    const count = counts[index];
    const value = count === undefined ? null : z3.model_eval(context, model, count, true);
    return [id, value === null ? min : BigInt(z3.get_numeral_string(context, value))];
  });
  z3.model_dec_ref(context, model);
  return new Map(values);
}

function coreOf({ z3, context, solver }: Session, flags: ReadonlyMap<Z3_ast, string>): ReadonlySet<string> {
  const core = z3.solver_get_unsat_core(context, solver);
  z3.ast_vector_inc_ref(context, core);
  const members = Array.from({ length: z3.ast_vector_size(context, core) }, (_, index) =>
    flags.get(z3.ast_vector_get(context, core, index)),
  );
  z3.ast_vector_dec_ref(context, core);
  return new Set(members.flatMap((member) => member ?? []));
}
