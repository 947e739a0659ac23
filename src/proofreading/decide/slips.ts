import { compare, distance, type Fraction, fraction, roundHalfUp, times } from '../../quantity/fraction.ts';
import type { Claim, ClaimId, ClaimSet, CountId } from '../claim-set.ts';
import { narrowedIntervals } from './intervals.ts';
import type { LinearProblem } from './linear-problem.ts';
import { type Reading, toLinearProblem } from './linear-rows.ts';
import type { Oracle } from './oracle.ts';
import { leastValueOf, withRow } from './ranges.ts';
import { withBaseSizes } from './stated-size.ts';
import { subjectOf } from './subject.ts';

/** What one claim would have to say so that the others can stand. */
export interface Slip {
  readonly claim: ClaimId;
  readonly fits: number;
  /** The size of the base then; `null` where the claim is no share of one. */
  readonly base: number | null;
  /** The other printed shares hold at face value then. */
  readonly atFaceValue: boolean;
  /** How far that is from what is printed, in whole numbers of the count. */
  readonly change: number;
}

/** Among more claims than this no one of them stands out as the wrong one. */
const mostTried = 24;

/**
 * For each claim of a conflict the nearest number that makes the rest possible, least change first. `context` is
 * everything that should hold besides; where it cannot, only the conflict itself is looked at. Other printed shares
 * are taken at face value where they can be: a slip is one wrong number among right ones.
 */
export async function likelySlips(
  members: ClaimSet,
  context: ClaimSet,
  oracle: Oracle,
): Promise<readonly Slip[]> {
  const conflict = withBaseSizes(members, context);
  const slips: Slip[] = [];
  for (const claim of members.claims.slice(0, mostTried)) {
    if (oracle.isTimeUp()) break;
    const slip =
      (await slipIn(claim, context, { conflict, reading: 'ordinary' }, oracle)) ??
      (await slipIn(claim, conflict, { conflict, reading: 'ordinary' }, oracle)) ??
      (await slipIn(claim, conflict, { conflict, reading: 'wide' }, oracle));
    if (slip) slips.push(slip);
  }
  return slips.sort((a, b) => Number(b.atFaceValue) - Number(a.atFaceValue) || a.change - b.change);
}

async function slipIn(
  claim: Claim,
  all: ClaimSet,
  { conflict, reading }: { readonly conflict: ClaimSet; readonly reading: Reading },
  oracle: Oracle,
): Promise<Slip | undefined> {
  const subject = subjectOf(claim);
  if (!claim.printed || subject === undefined) return undefined;
  const others = all.claims.filter(({ id }) => id !== claim.id);
  const problem = toLinearProblem({ ...all, claims: others }, reading);
  const intervals = narrowedIntervals(problem);
  if (intervals === 'empty') return undefined;
  const base = fixedAt(claim.base, intervals);
  const printed = printedCount(claim, base);
  if (printed === undefined) return undefined;
  const faces = conflict.claims.filter(({ id }) => id !== claim.id);
  const atFace = faces.reduce((sum, other) => withFaceValue(sum, other, intervals), problem);
  const face = await nearestTo(printed, subject, atFace, oracle);
  const fits = face ?? (await nearestTo(printed, subject, problem, oracle));
  if (fits === undefined) return undefined;
  const change = distance(fraction(fits), fraction(withinOwnReading(claim, subject, printed, base, all)));
  return {
    claim: claim.id,
    fits,
    atFaceValue: face !== undefined,
    base: claim.base === null ? null : (base ?? null),
    change: Number(roundHalfUp(change)),
  };
}

/** The whole number nearest to the printed one that some solution has; a base of nobody is no slip. */
async function nearestTo(
  printed: Fraction,
  subject: CountId,
  problem: LinearProblem,
  oracle: Oracle,
): Promise<number | undefined> {
  const exact = roundHalfUp(printed);
  const notBelow = withRow(problem, { terms: [{ variable: subject, coefficient: -1n }], bound: -exact });
  const notAbove = withRow(problem, { terms: [{ variable: subject, coefficient: 1n }], bound: exact });
  const above = await leastValueOf(notBelow, [{ variable: subject, coefficient: 1n }], oracle);
  const below = await leastValueOf(notAbove, [{ variable: subject, coefficient: -1n }], oracle);
  const found = [above, typeof below === 'bigint' ? -below : below].flatMap((value) =>
    typeof value === 'bigint' && value > 0n ? [Number(value)] : [],
  );
  const away = (value: number) => distance(fraction(value), printed);
  const [first, ...others] = found;
  return others.reduce(
    (best, next) => (best === undefined || compare(away(next), away(best)) < 0 ? next : best),
    first,
  );
}

function valueRows(problem: LinearProblem, variable: CountId, value: bigint): LinearProblem {
  const below = withRow(problem, { terms: [{ variable, coefficient: 1n }], bound: value });
  return withRow(below, { terms: [{ variable, coefficient: -1n }], bound: -value });
}

/** Holds a printed share at the whole number nearest to it that its own reading allows. */
function withFaceValue(
  problem: LinearProblem,
  claim: Claim,
  intervals: ReadonlyMap<CountId, { lo: number; hi: number }>,
): LinearProblem {
  const base = fixedAt(claim.base, intervals);
  const printed = base === undefined ? undefined : printedCount(claim, base);
  const reach = claim.count === null ? undefined : intervals.get(claim.count);
  if (printed === undefined || claim.count === null || !reach) return problem;
  const face = Math.min(Math.max(Number(roundHalfUp(printed)), reach.lo), reach.hi);
  return valueRows(problem, claim.count, BigInt(face));
}

function withinOwnReading(
  claim: Claim,
  subject: CountId,
  printed: Fraction,
  base: number | undefined,
  all: ClaimSet,
): number {
  const nearest = Number(roundHalfUp(printed));
  const alone = toLinearProblem({ counts: all.counts, always: [], claims: [claim] }, 'ordinary');
  const held = claim.base === null || base === undefined ? alone : valueRows(alone, claim.base, BigInt(base));
  const intervals = narrowedIntervals(held);
  const own = intervals === 'empty' ? undefined : intervals.get(subject);
  return own ? Math.min(Math.max(nearest, own.lo), own.hi) : nearest;
}

/** The count that is printed, or that the printed share is of a base of known size. */
function printedCount({ printed }: Claim, base: number | undefined): Fraction | undefined {
  if (printed?.kind === 'whole') return fraction(printed.value);
  return printed && base !== undefined ? times(printed.share, fraction(base)) : undefined;
}

function fixedAt(
  count: CountId | null,
  intervals: ReadonlyMap<CountId, { lo: number; hi: number }>,
): number | undefined {
  const interval = count === null ? undefined : intervals.get(count);
  return interval && interval.lo === interval.hi ? interval.lo : undefined;
}
