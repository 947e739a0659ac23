import type { Language } from '../../core/language.ts';
import { writeSize } from '../../quantity/write-share.ts';
import type { Claim } from '../claim-set.ts';
import { sizeOf } from '../claims-file/printed-quantity.ts';

const longestName = 60;

/**
 * What a claim is called in a sentence about it: its own words, else its hedge and number, else its id.
 * @example claimName({ id: 'k1', sentence: '', unit: null, hedge: 'knap', count: 'a', base: 'n', printed: { kind: 'fraction', share: { numerator: 1n, denominator: 2n } }, ordinary: [], wide: [] }, 'da') // => "knap halvdelen"
 */
export function claimName({ id, phrase, hedge, printed }: Claim, language: Language): string {
  if (phrase) return shortened(phrase.text.replace(/\s+/g, ' ').trim());
  if (!printed) return id;
  const size = writeSize(sizeOf(printed), language);
  return hedge === 'none' ? size : `${hedge} ${size}`;
}

function shortened(text: string): string {
  return text.length <= longestName ? text : `${text.slice(0, longestName - 1).trimEnd()}…`;
}
