import { fraction, times } from '../../quantity/fraction.ts';
import type { Claim, ClaimId, ClaimSet, CountId } from '../claim-set.ts';
import type { LinearProblem } from './linear-problem.ts';
import { toLinearProblem } from './linear-rows.ts';
import type { Oracle } from './oracle.ts';
import { withRow } from './ranges.ts';
import { statedSize } from './stated-size.ts';
import { subjectOf } from './subject.ts';

/** How the other claims fare with one size of a base. */
export interface BaseTrial {
  readonly base: number;
  /** The claims that print this size; empty for a size that nobody printed. */
  readonly printedBy: readonly ClaimId[];
  /** Every printed fraction is a whole number of this base, and all claims fit as ordinarily read. */
  readonly isExact: boolean;
  readonly fits: 'ordinary' | 'wide' | 'neither' | 'undecided';
  /** What the counts are then, in the order of the claims; where it fits only widely, what the wide reading takes. */
  readonly counts: readonly { readonly claim: ClaimId; readonly value: number }[];
}

export interface BaseTrials {
  readonly count: CountId;
  /** The printed sizes first, then those that make everything exact. */
  readonly trials: readonly BaseTrial[];
}

const farthest = 1000;
const mostTried = 100;
const mostListed = 3;

/** Tries every size of each base whose size a claim of the conflict states. */
export async function tryBases(
  conflict: ClaimSet,
  context: ClaimSet,
  oracle: Oracle,
): Promise<readonly BaseTrials[]> {
  const isBase = new Set(context.claims.map(({ base }) => base));
  const stated = new Set(conflict.claims.flatMap((claim) => statedSize(claim)?.count ?? []));
  const found: BaseTrials[] = [];
  for (const count of stated) if (isBase.has(count)) found.push(await trialsOf(count, context, oracle));
  return found.filter(({ trials }) => trials.some(({ fits }) => fits === 'ordinary' || fits === 'wide'));
}

async function trialsOf(count: CountId, context: ClaimSet, oracle: Oracle): Promise<BaseTrials> {
  const printed = new Map<number, ClaimId[]>();
  for (const claim of context.claims) {
    const size = statedSize(claim);
    if (size?.count === count) printed.set(size.value, [...(printed.get(size.value) ?? []), claim.id]);
  }
  const others = { ...context, claims: context.claims.filter((claim) => statedSize(claim)?.count !== count) };
  const trials: BaseTrial[] = [];
  for (const [base, printedBy] of printed)
    trials.push(await tryBase({ count, base, printedBy }, others, oracle));
  const anchor = [...printed.keys()][0] ?? 0;
  if (!others.claims.some((claim) => isBareFraction(claim, count))) return { count, trials };
  const candidates = sizesAround(anchor, count, context).filter(
    (base) => !printed.has(base) && wholeShares(others.claims, count, base),
  );
  for (const base of candidates.slice(0, mostTried)) {
    if (oracle.isTimeUp() || trials.length >= printed.size + mostListed) break;
    const trial = await tryBase({ count, base, printedBy: [] }, others, oracle);
    if (trial.isExact) trials.push(trial);
  }
  return { count, trials };
}

/** Nearest first. */
function sizesAround(anchor: number, count: CountId, { counts }: ClaimSet): readonly number[] {
  const limits = counts.find(({ id }) => id === count);
  const most = typeof limits?.max === 'number' ? limits.max : anchor * 2;
  const sizes: number[] = [];
  for (let away = 1; away <= farthest; away += 1) {
    if (anchor - away >= Math.max(1, limits?.min ?? 1)) sizes.push(anchor - away);
    if (anchor + away <= most) sizes.push(anchor + away);
  }
  return sizes;
}

async function tryBase(
  {
    count,
    base,
    printedBy,
  }: { readonly count: CountId; readonly base: number; readonly printedBy: readonly ClaimId[] },
  others: ClaimSet,
  oracle: Oracle,
): Promise<BaseTrial> {
  const held = (problem: LinearProblem) => withEqual(problem, count, base);
  const about = others.claims.filter((claim) => claim.base === count);
  const ordinary = held(toLinearProblem(others, 'ordinary'));
  const faces = about.flatMap((claim) =>
    claim.count === null ? [] : [{ count: claim.count, value: exactCount(claim, base) }],
  );
  const hasFraction = about.some((claim) => isBareFraction(claim, count));
  if (hasFraction && wholeShares(others.claims, count, base)) {
    const exact = faces.reduce(
      (problem, face) => (face.value === undefined ? problem : withEqual(problem, face.count, face.value)),
      ordinary,
    );
    const answer = await oracle.ask(exact);
    if (answer.kind === 'possible')
      return {
        base,
        printedBy,
        isExact: true,
        fits: 'ordinary',
        counts: countsOf(others, count, answer.witness),
      };
  }
  for (const reading of ['ordinary', 'wide'] as const) {
    const answer = await oracle.ask(held(toLinearProblem(others, reading)));
    if (answer.kind === 'possible')
      return {
        base,
        printedBy,
        isExact: false,
        fits: reading,
        counts: countsOf(others, count, answer.witness),
      };
    if (answer.kind === 'undecided')
      return { base, printedBy, isExact: false, fits: 'undecided', counts: [] };
  }
  return { base, printedBy, isExact: false, fits: 'neither', counts: [] };
}

/** What the claims that divide the base among them are in a solution: those that a standing relation ties to it. */
function countsOf(
  { claims, always }: ClaimSet,
  base: CountId,
  witness: ReadonlyMap<CountId, bigint>,
): BaseTrial['counts'] {
  const divisions = always
    .map(({ relation }) => relation.terms.map(({ count }) => count))
    .filter((counts) => counts.length > 2 && counts.includes(base));
  const tied = new Set(divisions.flat());
  return claims.flatMap((claim) => {
    const subject = subjectOf(claim);
    const value = subject === undefined || subject === base ? undefined : witness.get(subject);
    return subject !== undefined && tied.has(subject) && value !== undefined
      ? [{ claim: claim.id, value: Number(value) }]
      : [];
  });
}

function isBareFraction({ base, printed, hedge }: Claim, count: CountId): boolean {
  return base === count && printed?.kind === 'fraction' && hedge === 'none';
}

function wholeShares(claims: readonly Claim[], base: CountId, size: number): boolean {
  return claims.every(
    (claim) =>
      claim.base !== base ||
      claim.printed?.kind !== 'fraction' ||
      claim.hedge !== 'none' ||
      exactCount(claim, size) !== undefined,
  );
}

/** The printed fraction of a size, where that is whole and nothing hedges it. */
function exactCount({ printed, hedge }: Claim, size: number): number | undefined {
  if (printed?.kind !== 'fraction' || hedge !== 'none') return undefined;
  const { numerator, denominator } = times(printed.share, fraction(size));
  return denominator === 1n ? Number(numerator) : undefined;
}

function withEqual(problem: LinearProblem, variable: CountId, value: number): LinearProblem {
  const below = withRow(problem, { terms: [{ variable, coefficient: 1n }], bound: BigInt(value) });
  return withRow(below, { terms: [{ variable, coefficient: -1n }], bound: BigInt(-value) });
}
