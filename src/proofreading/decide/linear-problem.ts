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
  /** It will be asked soon: what takes time to load may begin to. */
  readonly prepare?: () => void;
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

/**
 * The same problem with the rows of some members only, and the limits of the counts that these need. A limit that
 * ties a count nobody names to one that is named is left out where the first can always give way.
 */
export function restrictTo(problem: LinearProblem, members: ReadonlySet<MemberId>): LinearProblem {
  const stated = problem.rows.filter(({ member }) => member !== undefined && members.has(member));
  const needed = new Set(stated.flatMap(({ terms }) => terms.map(({ variable }) => variable)));
  const limits = problem.rows.filter(({ member }) => member === undefined);
  const least = new Map(problem.variables.map(({ id, min }) => [id, min]));
  for (const [part, whole] of limits.map(partAndWhole)) {
    if ((least.get(part) ?? 0n) > (least.get(whole) ?? 0n)) needed.add(part);
  }
  for (const id of needed)
    for (const [part, whole] of limits.map(partAndWhole)) if (part === id) needed.add(whole);
  return {
    variables: problem.variables.filter(({ id }) => needed.has(id)),
    rows: [...limits.filter((row) => needed.has(partAndWhole(row)[0])), ...stated],
  };
}

/** The two counts of a limit `part − whole ≤ 0`. */
function partAndWhole({ terms }: Row): readonly [part: CountId, whole: CountId] {
  const part = terms.find(({ coefficient }) => coefficient > 0n)?.variable;
  const whole = terms.find(({ coefficient }) => coefficient < 0n)?.variable;
  if (part === undefined || whole === undefined || terms.length !== 2)
    throw new Error('a limit that ties no two counts');
  return [part, whole];
}
