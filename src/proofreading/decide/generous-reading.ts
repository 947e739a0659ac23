import { fraction } from '../../quantity/fraction.ts';
import type { Claim, ClaimSet, Count, Relation } from '../claim-set.ts';
import { printRelation } from '../relation/print-relation.ts';
import { decideBySearch } from './exact-search.ts';
import type { LinearProblem, Row } from './linear-problem.ts';
import { rowSum } from './linear-problem.ts';
import { rowsOf, toLinearProblem } from './linear-rows.ts';
import { type CountTable, countTable, neededCounts } from './needed-counts.ts';
import { type StatedSizes, statedSizes } from './stated-size.ts';

const steps = 20_000;

/**
 * The same claims, none of which has a wide reading that leaves out something its ordinary reading allows. Five
 * points of a base of 3 are less than half a unit: by the table alone, "halvdelen" of 3 could be one or two as
 * ordinarily meant and nothing at all as generously read. Bounds are only ever loosened.
 */
export function withGenerousReadings(set: ClaimSet): ClaimSet {
  const sizes = statedSizes(set);
  const table = countTable(set.counts);
  return { ...set, claims: set.claims.map((claim) => generous(claim, table, sizes)) };
}

function generous(claim: Claim, table: CountTable, sizes: StatedSizes): Claim {
  const near = countsNear(claim, table, sizes);
  const alone = toLinearProblem({ counts: near, always: [], claims: [claim] }, 'ordinary');
  const wide = claim.wide.flatMap((relation) => {
    const rows = rowsOf(relation);
    const loosened = rows.map((row) => loosen(row, alone));
    return loosened.every((row, index) => row === rows[index]) ? [relation] : loosened.map(relationOfRow);
  });
  return wide.length === claim.wide.length && wide.every((relation, index) => relation === claim.wide[index])
    ? claim
    : { ...claim, wide };
}

/** The row with the least bound that everything ordinary still meets. */
function loosen(row: Row, ordinary: LinearProblem): Row {
  let reached = above(row, row.bound, ordinary);
  if (reached === undefined) return row;
  let most = greatestImaginable(row, ordinary);
  while (reached < most) {
    const middle: bigint = reached + (most - reached + 1n) / 2n;
    const beyond = above(row, middle - 1n, ordinary);
    if (beyond === undefined) most = middle - 1n;
    else reached = beyond;
  }
  return { ...row, bound: reached };
}

function greatestImaginable({ terms }: Row, { variables }: LinearProblem): bigint {
  return terms.reduce((sum, { variable, coefficient }) => {
    const limits = variables.find(({ id }) => id === variable);
    return sum + coefficient * ((coefficient > 0n ? limits?.max : limits?.min) ?? 0n);
  }, 0n);
}

/** A value of the row's sum above a bound that the ordinary reading reaches. */
function above({ terms }: Row, bound: bigint, ordinary: LinearProblem): bigint | undefined {
  const beyond = {
    terms: terms.map(({ variable, coefficient }) => ({ variable, coefficient: -coefficient })),
    bound: -bound - 1n,
  };
  const answer = decideBySearch({ ...ordinary, rows: [...ordinary.rows, beyond] }, steps);
  return answer.kind === 'possible' ? rowSum(terms, answer.witness) : undefined;
}

/** The counts that a claim names; its base between the sizes that are stated of it. */
function countsNear(claim: Claim, table: CountTable, sizes: StatedSizes): readonly Count[] {
  return neededCounts({ always: [], claims: [claim] }, table).map((count) => {
    const stated = count.id === claim.base ? (sizes.get(count.id) ?? []).map(({ value }) => value) : [];
    return stated.length === 0 ? count : { ...count, min: Math.min(...stated), max: Math.max(...stated) };
  });
}

function relationOfRow({ terms, bound }: Row): Relation {
  const relation = {
    terms: terms.map(({ variable, coefficient }) => ({
      count: variable,
      coefficient: fraction(coefficient),
    })),
    relator: '<=' as const,
    constant: fraction(bound),
  };
  return { ...relation, says: printRelation(relation) };
}
