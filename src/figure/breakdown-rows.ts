import { share } from '../statistics/share.ts';
import { suppressedRows } from '../statistics/suppression.ts';
import { byCondition, type Counted, countAnswers, within } from './count-answers.ts';
import type { BreakdownDefinition, BreakdownRow } from './figure.ts';
import type { Tabulation } from './tabulation.ts';

/**
 * A row for each category of the group. Categories with fewer answers than the smallest base are hidden, and as
 * many others as it takes that they cannot be worked out from the total. Which ones were the small ones is not told.
 */
export function breakdownRows(
  definition: BreakdownDefinition,
  tabulation: Tabulation,
): readonly BreakdownRow[] {
  const hidden = new Set(hiddenCategories(definition, tabulation));
  return definition.categories.map(({ code }) => {
    const { answers, base } = countCategory(definition, tabulation, code);
    if (hidden.has(code) || answers.has('#suppressed'))
      return { code, value: { kind: 'unknown', why: 'suppressed' } };
    if (base.answered === 0) return { code, value: { kind: 'unknown', why: 'no-answers' } };
    const k = answers.get('yes') ?? 0;
    return { code, value: { kind: 'known', k, n: base.answered, share: share(k, base.answered) } };
  });
}

/** Categories that may not be shown, among those that the tabulation tells apart. */
export function hiddenCategories(definition: BreakdownDefinition, tabulation: Tabulation): readonly string[] {
  // Authorities in no category, and those merged by an earlier suppression, can be worked out from the total too.
  const codes = [...definition.categories.map(({ code }) => code), '#unknown', '#suppressed'];
  const counts = codes.map((code) => countCategory(definition, tabulation, code).base.answered);
  return suppressedRows(counts, definition.smallestBase).flatMap((index) => codes[index] ?? []);
}

function countCategory(
  { where, of, by, unknownIsAnswer }: BreakdownDefinition,
  tabulation: Tabulation,
  code: string,
): Counted {
  const stands = within(where, byCondition(of, unknownIsAnswer));
  return countAnswers(tabulation, stands, (keyOf) => keyOf({ kind: 'group', group: by }) === code);
}
