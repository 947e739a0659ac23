import { fraction, times } from '../../quantity/fraction.ts';
import type { Claim, ClaimId, ClaimSet, CountId } from '../claim-set.ts';
import type { LinearProblem } from './linear-problem.ts';
import { toLinearProblem } from './linear-rows.ts';
import type { Oracle } from './oracle.ts';
import { withRow } from './ranges.ts';
import { likelySlips, type Slip } from './slips.ts';
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
  /** What the counts that divide the base are in a solution, in the order of the claims. */
  readonly counts: readonly { readonly claim: ClaimId; readonly value: number }[];
  /** Where it fits only widely: what one printed share would have to be for the others to fit as ordinarily read. */
  readonly needs: readonly Slip[];
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
  const isSettled = trials.some(({ isExact }) => isExact);
  if (isSettled || !others.claims.some((claim) => isBareFraction(claim, count))) return { count, trials };
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
  { count, base, printedBy }: Pick<BaseTrial, 'base' | 'printedBy'> & { readonly count: CountId },
  others: ClaimSet,
  oracle: Oracle,
): Promise<BaseTrial> {
  const trial = { base, printedBy, isExact: false, counts: [], needs: [] };
  const held = {
    ...others,
    counts: others.counts.map((each) => (each.id === count ? { ...each, min: base, max: base } : each)),
  };
  const exact = await oracle.ask(withExactShares(held, count, base));
  if (exact.kind === 'possible' && hasWholeFractions(others.claims, count, base)) {
    return { ...trial, isExact: true, fits: 'ordinary', counts: countsOf(others, count, exact.witness) };
  }
  for (const reading of ['ordinary', 'wide'] as const) {
    const answer = await oracle.ask(toLinearProblem(held, reading));
    if (answer.kind === 'undecided') return { ...trial, fits: 'undecided' };
    if (answer.kind !== 'possible') continue;
    const needs = reading === 'wide' ? await neededShares(held, count, oracle) : [];
    return { ...trial, fits: reading, counts: countsOf(others, count, answer.witness), needs };
  }
  return { ...trial, fits: 'neither' };
}

/** The ordinary reading, with every bare fraction that is a whole number of the base held at it. */
function withExactShares(held: ClaimSet, count: CountId, base: number): LinearProblem {
  return held.claims.reduce(
    (problem, claim) => {
      const exact = claim.base === count ? exactCount(claim, base) : undefined;
      return exact === undefined || claim.count === null ? problem : withEqual(problem, claim.count, exact);
    },
    toLinearProblem(held, 'ordinary'),
  );
}

async function neededShares(held: ClaimSet, base: CountId, oracle: Oracle): Promise<readonly Slip[]> {
  const shares = held.claims.filter(
    (claim) => claim.base === base && claim.printed && claim.printed.kind !== 'whole',
  );
  const slips = await likelySlips({ ...held, claims: shares }, held, oracle);
  return slips.filter(({ change }) => change > 0).slice(0, 1);
}

function hasWholeFractions(claims: readonly Claim[], count: CountId, base: number): boolean {
  return claims.some((claim) => isBareFraction(claim, count)) && wholeShares(claims, count, base);
}

/** What the counts that divide the base are in a solution: those that a standing relation ties to it. */
function countsOf(
  { claims, always }: ClaimSet,
  base: CountId,
  witness: ReadonlyMap<CountId, bigint>,
): BaseTrial['counts'] {
  const divisions = always
    .map(({ relation }) => relation.terms.map(({ count }) => count))
    .filter((counts) => counts.length > 2 && counts.includes(base));
  const tied = new Set(divisions.flat().filter((count) => count !== base));
  return [...tied].flatMap((count) => {
    const claim = claims.find((each) => subjectOf(each) === count);
    const value = witness.get(count);
    return claim && value !== undefined ? [{ claim: claim.id, value: Number(value) }] : [];
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
