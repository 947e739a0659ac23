import { textIn } from '../core/language.ts';
import type { Figure } from '../figure/figure.ts';
import { inReadingOrder } from '../figure/reading-order.ts';
import { startSentence } from '../quantity/write-share.ts';
import { counts, type Part } from './figure-parts.ts';
import type { WritingContext } from './writing.ts';

/**
 * k of n in each category, in the order of the definition, or the greatest first where they overlap; without `part`
 * where it may not be shown.
 */
export function partsOf(
  figure: Figure,
): readonly { readonly code: string; readonly part?: Part; readonly why?: string }[] {
  const { definition, value, base } = figure;
  if ('rows' in value) {
    return value.rows.map(({ code, value: row }) =>
      row.kind === 'known' ? { code, part: { k: row.k, n: row.n } } : { code, why: row.why },
    );
  }
  if (!('categories' in value)) return [];
  const { n } = value;
  return inReadingOrder(definition, value.categories).map(({ code, k, bounds }) => ({
    code,
    part: { k, n, bounds: counts(bounds, base.N) },
  }));
}

/** The printed name of a category. */
export function categoryLabel({ definition }: Figure, code: string, { language }: WritingContext): string {
  const categories = 'categories' in definition ? definition.categories : [];
  const found = categories.find((each) => each.code === code);
  return found ? startSentence(textIn(found.label, language)) : code;
}
