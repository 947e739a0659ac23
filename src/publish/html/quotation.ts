import { inQuotes } from '../../core/language.ts';
import type { DocumentTree } from '../../memo/document-tree.ts';
import type { FigureCard } from '../../memo/figure-card.ts';

/**
 * A figure as somebody may quote it: what it is, what it says, and where it is from. `address` is where the memo
 * stands, where it stands anywhere.
 */
export function quotation({ title, rows }: FigureCard, tree: DocumentTree, address?: string): string {
  const { phrases, data } = tree;
  const lineOf = (key: string) => data.find((line) => line.key === key);
  const said = rows[0]?.text ?? '';
  const edition = lineOf('edition');
  const source = [
    lineOf('from')?.lines[0],
    inQuotes(tree.title, tree.language),
    lineOf('date')?.lines[0],
    edition && `${edition.label.toLowerCase()} ${edition.lines[0] ?? ''}`,
    `${phrases.dataset.toLowerCase()} ${tree.hash.slice(0, 12)}`,
    address,
  ].flatMap((part) => part ?? []);
  return `${title}: ${said} (${source.join(', ')})`;
}
