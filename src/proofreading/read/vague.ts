import type { QualitativeWord } from '../../quantity/hedge.ts';
import type { Statement } from './statement.ts';

/** Words that bound a number so loosely that they are claims only where it is known of whom. */
const vague: ReadonlySet<QualitativeWord> = new Set([
  'several',
  'some',
  'many',
  'part',
  'long-row',
  'large-group',
  'single',
  'few',
  'all',
  'none',
]);

/** "nogle", "mange", "flere", without a number beside them. */
export function isVague({ mention, restated, base }: Statement): boolean {
  const { quantity } = mention.phrase;
  const hasNumber = restated.length > 0 || base?.number !== undefined;
  return quantity.kind === 'qualitative' && vague.has(quantity.word) && !hasNumber;
}
