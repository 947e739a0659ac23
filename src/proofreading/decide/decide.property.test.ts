import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isPossibleByBruteForce,
  satisfies,
  solutionsByBruteForce,
} from '../../../test/support/brute-force.ts';
import { hedges } from '../../quantity/hedge.ts';
import { readingBounds } from '../../quantity/reading.ts';
import { createZ3Decider } from '../../solver/z3.ts';
import type { Claim, ClaimSet, Relation, StandingRelation } from '../claim-set.ts';
import { parseShare, sizeOf } from '../claims-file/printed-quantity.ts';
import { parseRelation } from '../relation/parse-relation.ts';
import { relationOfBound } from '../relation/relation-of-bound.ts';
import { minimalConflicts } from './conflicts.ts';
import { countSolutions } from './count-solutions.ts';
import { decide } from './decide.ts';
import { decideBySearch } from './exact-search.ts';
import { withGenerousReadings } from './generous-reading.ts';
import { toLinearProblem } from './linear-rows.ts';
import { createOracle, usualLimits } from './oracle.ts';
import { rangeOf } from './ranges.ts';

const limits = { ...usualLimits, timeMs: 60_000, now: () => performance.now() };
const names = ['a', 'b', 'c'] as const;

const relation = (says: string): Relation => {
  const parsed = parseRelation(says);
  if (!parsed.ok) throw new Error(says);
  return parsed.value;
};

const percentOrFraction = fc.oneof(
  fc.integer({ min: 0, max: 100 }).map((percent) => `${percent} %`),
  fc.constantFrom('1/2', '1/3', '2/3', '1/4', '3/4', '1/5', '3/5'),
);

const shareClaim = fc
  .record({ hedge: fc.constantFrom(...hedges), printed: percentOrFraction, count: fc.constantFrom(...names) })
  .map(({ hedge, printed, count }) => {
    const quantity = parseShare(printed);
    if (!quantity) throw new Error(printed);
    const bounds = readingBounds(hedge, sizeOf(quantity));
    const [ordinary, wide] = [bounds.ordinary, bounds.wide].map((reading) =>
      reading.map((bound) => relationOfBound(bound, count, 'n')),
    );
    return { hedge, count, base: 'n', printed: quantity, ordinary: ordinary ?? [], wide: wide ?? [] };
  });

const numberClaim = fc
  .record({ count: fc.constantFrom(...names, 'n'), value: fc.integer({ min: 0, max: 12 }) })
  .map(({ count, value }) => {
    const says = [relation(`${count} = ${value}`)];
    return {
      hedge: 'none',
      count,
      base: null,
      printed: { kind: 'whole' as const, value },
      ordinary: says,
      wide: says,
    };
  });

const linearClaim = fc
  .record({
    coefficients: fc.tuple(...[...names, 'n'].map(() => fc.integer({ min: -3, max: 3 }))),
    relator: fc.constantFrom('=', '<', '<=', '>', '>='),
    constant: fc.integer({ min: -12, max: 12 }),
    room: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ coefficients, relator, constant, room }) => {
    const sum = coefficients
      .map((coefficient, index) => `${coefficient}/2*${[...names, 'n'][index]}`)
      .join(' + ');
    const give = relator === '=' ? 0 : relator.startsWith('<') ? room : -room;
    const says = (bound: number) =>
      coefficients.every((each) => each === 0) ? [] : [relation(`${sum} ${relator} ${bound}/3`)];
    return { hedge: 'none', count: null, base: null, ordinary: says(constant), wide: says(constant + give) };
  });

const claims = fc
  .array(fc.oneof(shareClaim, numberClaim, linearClaim), { minLength: 1, maxLength: 6 })
  .map((all) =>
    all.map(
      (claim, index): Claim => ({ ...claim, id: `k${index}`, sentence: `Sætning ${index}.`, unit: null }),
    ),
  );

const always = fc
  .subarray(['a + b + c = n', 'a + b <= n', 'b <= a', 'n >= 4'], { maxLength: 2 })
  .map((all) =>
    all.map(
      (says, index): StandingRelation => ({ id: `s${index}`, relation: relation(says), origin: 'stated' }),
    ),
  );

const sets: fc.Arbitrary<ClaimSet> = fc
  .record({ n: fc.integer({ min: 3, max: 11 }), claims, always })
  .map((random) => ({
    counts: [{ id: 'n', min: 0, max: random.n }, ...names.map((id) => ({ id, min: 0, max: { of: 'n' } }))],
    always: random.always,
    claims: random.claims,
  }));

const numbers = (witness: ReadonlyMap<string, bigint>) =>
  new Map([...witness].map(([id, value]) => [id, Number(value)]));

describe('decide agrees with trying every whole number', () => {
  test('on the verdict, on witnesses, and on conflicts being conflicts and minimal', {
    timeout: 120_000,
  }, async () => {
    let accused = 0;
    await fc.assert(
      fc.asyncProperty(sets, async (stated) => {
        const decision = await decide(stated, [], limits);
        const set = withGenerousReadings(stated);
        const ordinary = isPossibleByBruteForce(set, 'ordinary');
        const wide = ordinary || isPossibleByBruteForce(set, 'wide');
        const hard = ['impossible', 'contradictory'].includes(decision.verdict);
        expect(decision.verdict).not.toBe('not_decided');
        expect(decision.verdict === 'consistent').toBe(ordinary);
        if (decision.verdict === 'depends_on_reading') expect(wide).toBe(true);
        if (hard) expect(isPossibleByBruteForce(set, 'wide')).toBe(false);
        for (const { set: part, witness, conflicts } of decision.groups) {
          if (witness) expect(satisfies(part, witness.reading, numbers(witness.counts))).toBe(true);
          for (const { members, reading, isMinimal } of conflicts) {
            accused += 1;
            expect(isMinimal).toBe(true);
            expect(isPossibleByBruteForce(members, reading)).toBe(false);
            for (const fewer of withOneLess(members))
              expect(isPossibleByBruteForce(fewer, reading)).toBe(true);
          }
        }
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(accused).toBeGreaterThan(100);
  });

  test('on which conflicts there are', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(sets, async (set) => {
        const problem = toLinearProblem(set, 'ordinary');
        const { found, isComplete } = await minimalConflicts(problem, createOracle([], limits), 1000);
        expect(isComplete).toBe(true);
        const sorted = (conflicts: readonly (readonly string[])[]) =>
          conflicts.map((each) => [...each].sort().join(' ')).sort();
        expect(sorted(found.map(({ members }) => members))).toEqual(
          sorted(minimalConflictsByBruteForce(set)),
        );
      }),
      { numRuns: 60, seed: 10 },
    );
  });

  test('on how many solutions there are and between what numbers a count lies', {
    timeout: 120_000,
  }, async () => {
    const oracle = createOracle([], limits);
    await fc.assert(
      fc.asyncProperty(sets, async (set) => {
        const problem = toLinearProblem(set, 'wide');
        const solutions = [...solutionsByBruteForce(set, 'wide')];
        const counted = countSolutions(problem, { atMost: 1_000_000, steps: 10_000_000 });
        expect(counted).toEqual({ kind: 'exactly', solutions: solutions.length });
        const values = solutions.map((solution) => solution.get('a') ?? Number.NaN);
        const range = await rangeOf(problem, [{ variable: 'a', coefficient: 1n }], oracle);
        if (solutions.length === 0) expect(range).toEqual({ kind: 'impossible' });
        else
          expect(range).toEqual({
            kind: 'range',
            least: BigInt(Math.min(...values)),
            greatest: BigInt(Math.max(...values)),
          });
      }),
      { numRuns: 150, seed: 8 },
    );
  });

  test('and so does z3, with a core that is impossible by itself', { timeout: 120_000 }, async () => {
    const z3 = createZ3Decider();
    await fc.assert(
      fc.asyncProperty(sets, async (set) => {
        const problem = toLinearProblem(set, 'ordinary');
        const [byZ3, bySearch] = [await z3.decide(problem, 5000), decideBySearch(problem, 1_000_000)];
        expect(byZ3.kind).toBe(isPossibleByBruteForce(set, 'ordinary') ? 'possible' : 'impossible');
        expect(bySearch.kind).toBe(byZ3.kind);
        if (byZ3.kind === 'possible') expect(satisfies(set, 'ordinary', numbers(byZ3.witness))).toBe(true);
      }),
      { numRuns: 60, seed: 9 },
    );
  });
});

/** Every set of members, small ones first; a set that holds a known conflict is not minimal. */
function minimalConflictsByBruteForce(set: ClaimSet): readonly (readonly string[])[] {
  const members = [
    ...set.claims.map(({ id }) => `claim:${id}`),
    ...set.always.map(({ id }) => `always:${id}`),
  ];
  const subsets = Array.from({ length: 2 ** members.length }, (_, bits) =>
    members.filter((_, index) => (bits >> index) & 1),
  );
  const found: (readonly string[])[] = [];
  for (const subset of subsets.sort((a, b) => a.length - b.length)) {
    if (found.some((conflict) => conflict.every((member) => subset.includes(member)))) continue;
    const part = {
      counts: set.counts,
      claims: set.claims.filter(({ id }) => subset.includes(`claim:${id}`)),
      always: set.always.filter(({ id }) => subset.includes(`always:${id}`)),
    };
    if (!isPossibleByBruteForce(part, 'ordinary')) found.push(subset);
  }
  return found;
}

function* withOneLess(set: ClaimSet): Generator<ClaimSet> {
  for (const left of set.claims) yield { ...set, claims: set.claims.filter((claim) => claim !== left) };
  for (const left of set.always) yield { ...set, always: set.always.filter((standing) => standing !== left) };
}
