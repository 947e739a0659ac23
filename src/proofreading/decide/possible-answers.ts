import type { Result } from '../../core/result.ts';
import type { ClaimSet, CountId } from '../claim-set.ts';
import type { SolutionCount } from './count-solutions.ts';
import type { Decider } from './linear-problem.ts';
import type { Reading } from './linear-rows.ts';
import type { Limits } from './oracle.ts';
import { possibleRange, type RangeProblem } from './possible-range.ts';
import type { ShareRange } from './ranges.ts';
import { reconstruct } from './reconstruct.ts';

/** What is asked of the answers behind a text. */
export interface AnswersWanted {
  readonly reading: Reading;
  /** A quantity of interest: a sum of counts ("a + b"), and what it is a share of. */
  readonly quantity?: { readonly expression: string; readonly base?: CountId };
}

/** What one count can be if everything is true. */
export interface CountRange {
  readonly id: CountId;
  /** Its number in one way in which everything is true. */
  readonly value: number;
  readonly range: ShareRange;
}

export type PossibleAnswers =
  | { readonly kind: 'impossible' | 'undecided'; readonly reading: Reading }
  | {
      readonly kind: 'possible';
      readonly reading: Reading;
      /** In how many ways everything can be true. */
      readonly solutions: SolutionCount;
      readonly counts: readonly CountRange[];
      readonly quantity?: Result<ShareRange, RangeProblem>;
    };

/** More ways than this are not told apart. */
const mostSolutions = 1_000_000;
/** Counts of which the range is worked out; the others are only told as they are in one solution. */
const mostRanges = 60;

/** Answers that a text may come from: one way in which all of it is true, how many there are, and the range of each. */
export async function possibleAnswers(
  set: ClaimSet,
  { reading, quantity }: AnswersWanted,
  { deciders, limits }: { readonly deciders: readonly Decider[]; readonly limits: Limits },
): Promise<PossibleAnswers> {
  const found = await reconstruct(set, { reading, atMost: mostSolutions, deciders, limits });
  if (found.kind !== 'possible') return { kind: found.kind, reading };
  const deadline = limits.now() + limits.timeMs;
  const left = (): Limits => ({ ...limits, timeMs: deadline - limits.now() });
  const asked =
    quantity &&
    (await possibleRange(set, quantity.expression, {
      reading,
      deciders,
      limits: left(),
      ...(quantity.base === undefined ? {} : { base: quantity.base }),
    }));
  const counts: CountRange[] = [];
  for (const [at, { id }] of set.counts.entries()) {
    const value = found.counts.get(id) ?? 0;
    const range =
      at < mostRanges ? await possibleRange(set, id, { reading, deciders, limits: left() }) : undefined;
    counts.push({ id, value, range: range?.ok ? range.value : { kind: 'undecided' } });
  }
  return {
    kind: 'possible',
    reading,
    solutions: found.solutions,
    counts,
    ...(asked ? { quantity: asked } : {}),
  };
}
