/** The question that deciders answer: is there a whole number for every variable, so that all rows hold? */
import type { CountId } from '../claim-set.ts';

/** Names the claim or standing relation that a row comes from. */
export type MemberId = string;

export interface Variable {
  readonly id: CountId;
  readonly min: bigint;
  readonly max: bigint;
}

/** `Σ coefficient · variable ≤ bound`. Rows of one member hold together or fall together. */
export interface Row {
  /** Absent for a limit of the counts themselves (a part is at most its whole), which nobody stated. */
  readonly member?: MemberId;
  readonly terms: readonly { readonly variable: CountId; readonly coefficient: bigint }[];
  readonly bound: bigint;
}

export interface LinearProblem {
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
}

export type Witness = ReadonlyMap<CountId, bigint>;

export type Answer =
  /** One solution; whoever uses it checks it with `firstBrokenRow`. */
  | { readonly kind: 'possible'; readonly witness: Witness }
  /** No solution, even of these members alone (not always the fewest). */
  | { readonly kind: 'impossible'; readonly core: ReadonlySet<MemberId> }
  | { readonly kind: 'undecided' };

/** Something outside the domain that answers the question by a method of its own. */
export interface Decider {
  readonly name: string;
  readonly decide: (problem: LinearProblem, limitMs: number) => Promise<Answer>;
}

/**
 * The first limit or row that the numbers break, found by plain whole-number arithmetic; `none` proves a witness.
 * @example firstBrokenRow({ variables: [{ id: 'n', min: 0n, max: 9n }], rows: [] }, new Map([['n', 3n]])) // => "none"
 */
export function firstBrokenRow(problem: LinearProblem, witness: Witness): Row | Variable | 'none' {
  for (const variable of problem.variables) {
    const value = witness.get(variable.id);
    if (value === undefined || value < variable.min || value > variable.max) return variable;
  }
  for (const row of problem.rows) if (rowSum(row.terms, witness) > row.bound) return row;
  return 'none';
}

/** @example rowSum([{ variable: 'n', coefficient: 2n }], new Map([['n', 3n]])) // => 6n */
export function rowSum(terms: Row['terms'], witness: Witness): bigint {
  return terms.reduce(
    (sum, { variable, coefficient }) => sum + coefficient * (witness.get(variable) ?? 0n),
    0n,
  );
}

/** The members that have rows, in the order they first appear. */
export function membersOf({ rows }: LinearProblem): readonly MemberId[] {
  return [...new Set(rows.flatMap(({ member }) => (member === undefined ? [] : [member])))];
}

/** The same problem with the rows of some members only; the counts keep their limits. */
export function restrictTo(problem: LinearProblem, members: ReadonlySet<MemberId>): LinearProblem {
  const rows = problem.rows.filter(({ member }) => member === undefined || members.has(member));
  return { variables: problem.variables, rows };
}
