import { type LinearProblem, membersOf, type Row } from '../proofreading/decide/linear-problem.ts';

/**
 * A linear problem in SMT-LIB 2: count number i is `xi`, and the rows of member number i are asserted together under
 * the name `mi`, so that a core names members.
 * @example toSmtLib({ variables: [], rows: [] }, 100) // => "(set-option :produce-unsat-cores true)\n(set-option :timeout 100)"
 */
export function toSmtLib(problem: LinearProblem, timeoutMs: number): string {
  const names = new Map(problem.variables.map(({ id }, index) => [id, `x${index}`]));
  const rowsOfMember = Map.groupBy(problem.rows, ({ member }) => member);
  return [
    '(set-option :produce-unsat-cores true)',
    `(set-option :timeout ${timeoutMs})`,
    ...problem.variables.map((_, index) => `(declare-const x${index} Int)`),
    ...problem.variables.map(({ min, max }, index) => `(assert (<= ${whole(min)} x${index} ${whole(max)}))`),
    ...(rowsOfMember.get(undefined) ?? []).map((row) => `(assert ${rowText(row, names)})`),
    ...membersOf(problem).map((member, index) => {
      const rows = (rowsOfMember.get(member) ?? []).map((row) => rowText(row, names));
      return `(assert (! (and ${rows.join(' ')}) :named m${index}))`;
    }),
  ].join('\n');
}

function rowText({ terms, bound }: Row, names: ReadonlyMap<string, string>): string {
  const products = terms.map(({ variable, coefficient }) => {
    const name = names.get(variable);
    if (name === undefined) throw new Error(`a row names a count that is not there: ${variable}`);
    return `(* ${whole(coefficient)} ${name})`;
  });
  return `(<= (+ 0 ${products.join(' ')}) ${whole(bound)})`;
}

function whole(value: bigint): string {
  return value < 0n ? `(- ${-value})` : `${value}`;
}
