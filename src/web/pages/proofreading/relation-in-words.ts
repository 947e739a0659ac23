import { inQuotes, type Language } from '../../../core/language.ts';
import type { ClaimSet } from '../../../proofreading/claim-set.ts';
import { subjectOf } from '../../../proofreading/decide/subject.ts';
import { formatNumber } from '../../../quantity/number-format.ts';
import { phraseOf } from './numbered-finding.ts';

/** What people call the counts of a claim set. */
export type CountNames = ReadonlyMap<string, string>;

const longestName = 50;

/** A count is called by the first words that state it, by its size where it has but one, or by what it counts. */
export function countNames({ counts, claims }: ClaimSet, language: Language): CountNames {
  const names = new Map<string, string>();
  for (const claim of claims) {
    const subject = subjectOf(claim);
    if (subject !== undefined && !names.has(subject) && claim.base !== subject && claim.phrase)
      names.set(subject, inQuotes(shortened(phraseOf({ claim })), language));
  }
  for (const { id, min, max, means } of counts) {
    if (max === min) names.set(id, formatNumber(min, language));
    else if (!names.has(id) && means !== undefined) names.set(id, inQuotes(shortened(means), language));
  }
  return names;
}

function shortened(text: string): string {
  return text.length <= longestName ? text : `${text.slice(0, longestName - 1).trimEnd()}…`;
}

/**
 * A relation of a claims file with names instead of identifiers.
 * @example relationInWords('a + 2*b = n', new Map([['a', '»1/3«'], ['n', '76']])) // => "»1/3« + 2·b = 76"
 */
export function relationInWords(says: string, names: CountNames): string {
  return says
    .replace(/\p{L}[\p{L}\p{N}_]*/gu, (id) => names.get(id) ?? id)
    .replace(/\*/g, '·')
    .replace(/<=/g, '≤')
    .replace(/>=/g, '≥');
}
