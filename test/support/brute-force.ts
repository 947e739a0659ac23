/**
 * Tries every whole number for every count. Written apart from the deciders, from the claims' relations and not from
 * their rows, so that it can confirm or refute them; only for small counts.
 */
import type { ClaimSet, Count, CountId, Relation } from '../../src/proofreading/claim-set.ts';

export type Assignment = ReadonlyMap<CountId, number>;

/** All assignments that satisfy a set in one reading, in order of the counts. */
export function* solutionsByBruteForce(set: ClaimSet, reading: 'ordinary' | 'wide'): Generator<Assignment> {
  const relations = [
    ...set.always.map(({ relation }) => relation),
    ...set.claims.flatMap((claim) => claim[reading]),
  ];
  for (const assignment of assignments(set.counts, new Map())) {
    if (relations.every((relation) => holds(relation, assignment))) yield assignment;
  }
}

export function isPossibleByBruteForce(set: ClaimSet, reading: 'ordinary' | 'wide'): boolean {
  return !solutionsByBruteForce(set, reading).next().done;
}

/** A relation between numbers, both sides brought to whole numbers by the product of all denominators. */
export function holds({ terms, relator, constant }: Relation, assignment: Assignment): boolean {
  const denominators = [constant.denominator, ...terms.map(({ coefficient }) => coefficient.denominator)];
  const product = denominators.reduce((all, denominator) => all * denominator, 1n);
  const left = terms.reduce((sum, { count, coefficient }) => {
    const value = BigInt(assignment.get(count) ?? Number.NaN);
    return sum + value * coefficient.numerator * (product / coefficient.denominator);
  }, 0n);
  const right = constant.numerator * (product / constant.denominator);
  switch (relator) {
    case '=':
      return left === right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

/** Whether a solution respects the limits of the counts and everything the set says. */
export function satisfies(set: ClaimSet, reading: 'ordinary' | 'wide', assignment: Assignment): boolean {
  const withinLimits = set.counts.every(({ id, min, max }) => {
    const value = assignment.get(id) ?? Number.NaN;
    const most = typeof max === 'number' ? max : (assignment.get(max.of) ?? Number.NaN);
    return Number.isInteger(value) && value >= min && value <= most;
  });
  const relations = [
    ...set.always.map(({ relation }) => relation),
    ...set.claims.flatMap((claim) => claim[reading]),
  ];
  return withinLimits && relations.every((relation) => holds(relation, assignment));
}

function* assignments(counts: readonly Count[], given: ReadonlyMap<CountId, number>): Generator<Assignment> {
  const next = counts.find(({ id, max }) => !given.has(id) && (typeof max === 'number' || given.has(max.of)));
  if (!next) {
    yield given;
    return;
  }
  const most = typeof next.max === 'number' ? next.max : (given.get(next.max.of) ?? 0);
  for (let value = next.min; value <= most; value += 1)
    yield* assignments(counts, new Map([...given, [next.id, value]]));
}
