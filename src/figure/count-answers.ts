/** The rows of one tabulation divided into answers and kinds of missing, as a figure's definition says. */
import { absence, isOutside, type KeyOf, outcome } from './condition.ts';
import type { Base, Condition, MissingKind } from './figure.ts';
import { columnName } from './plan.ts';
import type { Column, TableSpec, Tabulation } from './tabulation.ts';

export interface Counted {
  readonly base: Base;
  /** Authorities by answer: `yes` and `no` to a condition or an option, `sent`, or the answer's key. */
  readonly answers: ReadonlyMap<string, number>;
}
/** How the authorities of a row stand to a figure. `#suppressed` is an answer that may not be told. */
export type Standing = { readonly answer: string } | { readonly missing: MissingKind };
export type Stands = (keyOf: KeyOf) => Standing;

/** Counts the rows that belong (all unless `belongs` says otherwise). */
export function countAnswers(
  { spec, rows }: Tabulation,
  stands: Stands,
  belongs: (keyOf: KeyOf) => boolean = () => true,
): Counted {
  const answers = new Map<string, number>();
  const missing = { ...noneMissing };
  const lookup = keyLookup(spec);
  for (const { keys, n } of rows) {
    const keyOf = lookup(keys);
    if (!belongs(keyOf)) continue;
    const standing = stands(keyOf);
    if ('missing' in standing) missing[standing.missing] += n;
    else answers.set(standing.answer, (answers.get(standing.answer) ?? 0) + n);
  }
  return { base: baseOf(answers, missing), answers };
}

/** Restricted to the base: who is outside it, and who may be and is silent, is missing. */
export function within(where: Condition | undefined, answer: Stands): Stands {
  if (!where) return answer;
  return (keyOf) => {
    const inBase = outcome(where, keyOf, false);
    // Who does not run the service is named so, also where `where` alone would have left it out.
    if (inBase === 'no') return outOfScope(answer(keyOf)) ?? { missing: 'outside-base' };
    if (inBase === 'suppressed') return { answer: '#suppressed' };
    return inBase === 'yes' ? answer(keyOf) : { missing: inBase };
  };
}

/** An answer is whether the condition holds. */
export function byCondition(of: Condition, unknownIsAnswer: boolean): Stands {
  return (keyOf) => {
    const holds = outcome(of, keyOf, unknownIsAnswer);
    if (holds === 'suppressed') return { answer: '#suppressed' };
    return holds === 'yes' || holds === 'no' ? { answer: holds } : { missing: holds };
  };
}

/** An answer is a column's key. */
export function byColumn(column: Column): Stands {
  return (keyOf) => {
    const key = keyOf(column);
    const why = absence(key, false);
    return why === undefined || why === 'suppressed' ? { answer: key } : { missing: why };
  };
}

/** The key of each column, for any row of a table; a column that the table lacks is a mistake in the program. */
export function keyLookup({ by }: TableSpec): (keys: readonly string[]) => KeyOf {
  const places = new Map(by.map((column, index) => [columnName(column), index]));
  return (keys) => (wanted) => {
    const key = keys[places.get(columnName(wanted)) ?? -1];
    if (key === undefined) throw new Error(`tabulation without the column ${columnName(wanted)}`);
    return key;
  };
}

const noneMissing: Readonly<Record<MissingKind, number>> = {
  'no-sheet': 0,
  'not-answered': 0,
  unknown: 0,
  withdrawn: 0,
  'not-asked': 0,
  'not-applicable': 0,
  'out-of-scope': 0,
  'outside-base': 0,
};

function baseOf(answers: ReadonlyMap<string, number>, missing: Readonly<Record<MissingKind, number>>): Base {
  const answered = [...answers.values()].reduce((sum, n) => sum + n, 0);
  const kinds = Object.keys(missing) as MissingKind[];
  const silent = kinds.filter((kind) => !isOutside(kind)).reduce((sum, kind) => sum + missing[kind], 0);
  const all = kinds.reduce((sum, kind) => sum + missing[kind], answered);
  return { N: answered + silent, asked: all, answered, missing };
}

function outOfScope(standing: Standing): Standing | undefined {
  return 'missing' in standing && standing.missing === 'out-of-scope' ? standing : undefined;
}
