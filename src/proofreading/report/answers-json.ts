import type { Json } from '../../core/canonical-json.ts';
import type { Fraction } from '../../quantity/fraction.ts';
import type { ClaimSet } from '../claim-set.ts';
import type { PossibleAnswers } from '../decide/possible-answers.ts';
import type { ShareRange } from '../decide/ranges.ts';
import { rangeProblemText } from './answers-text.ts';

/** Answers for machines: one solution, how many there are, and ranges as `[least, greatest]`, `null` where open. */
export function answersJson(answers: PossibleAnswers, { counts }: ClaimSet): Json {
  if (answers.kind !== 'possible') return { possible: answers.kind, reading: answers.reading };
  const { quantity, reading, solutions } = answers;
  const means = new Map(counts.map((count) => [count.id, count.means]));
  return {
    possible: 'possible',
    reading,
    solutions: solutions.solutions,
    solutionsAre: solutions.kind,
    counts: answers.counts.map(({ id, value, range }) => ({
      id,
      value,
      range: rangeJson(range),
      means: means.get(id) ?? null,
    })),
    quantity: quantity?.ok ? rangeJson(quantity.value) : null,
    problems: quantity && !quantity.ok ? quantity.problems.map((one) => rangeProblemText(one, 'en')) : [],
  };
}

function rangeJson(range: ShareRange): Json {
  return range.kind === 'range' ? [numberOf(range.least), numberOf(range.greatest)] : null;
}

function numberOf({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}
