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
  for (const { phrase } of [statement.mention, ...statement.restated]) {
    const { quantity } = phrase;
    if (quantity.kind === 'percent' || quantity.kind === 'fraction') {
      return Number(quantity.value.numerator) / Number(quantity.value.denominator);
    }
    const size = sizeOfBase(base);
    if (quantity.kind === 'count' && size !== undefined && size > 0) return quantity.count / size;
  }
  return undefined;
}
