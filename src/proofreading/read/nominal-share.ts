import type { BaseRef } from './base-group.ts';
import type { Statement } from './statement.ts';

/** The size of a base where the text gives one number for it. */
export function sizeOfBase(base: BaseRef | undefined): number | undefined {
  if (base?.kind === 'statement') {
    const { quantity } = base.statement.mention.phrase;
    return quantity.kind === 'count' ? quantity.count : undefined;
  }
  const values = new Set(base?.group.sizes.map(({ value }) => value));
  return values.size === 1 ? [...values][0] : undefined;
}

/** The share of its base that a statement states at face value; none for "de fleste" or an unknown base. */
export function nominalShare(statement: Statement, base: BaseRef | undefined): number | undefined {
  const phrases = [statement.mention, ...statement.restated].map(({ phrase }) => phrase);
  const size = sizeOfBase(base);
  // The number itself tells more than "højst halvdelen" before it.
  const count = phrases.find(({ quantity }) => quantity.kind === 'count')?.quantity;
  if (count?.kind === 'count' && size !== undefined && size > 0) return count.count / size;
  const bare = phrases.find(({ hedge }) => hedge === 'none') ?? phrases[0];
  const share = [bare, ...phrases]
    .map((phrase) => phrase?.quantity)
    .find((one) => one?.kind === 'percent' || one?.kind === 'fraction');
  return share?.kind === 'percent' || share?.kind === 'fraction'
    ? Number(share.value.numerator) / Number(share.value.denominator)
    : undefined;
}
