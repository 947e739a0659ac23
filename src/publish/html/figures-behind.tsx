import type { FigureId } from '../../core/ids.ts';
import type { DocumentTree } from '../../memo/document-tree.ts';
import { CardRows } from './figure-cards.tsx';

/** What is behind a table or chart, opened where it stands. */
export function FiguresBehind({
  figures,
  tree,
}: {
  readonly figures: readonly FigureId[];
  readonly tree: DocumentTree;
}) {
  const cards = [...new Set(figures)].flatMap((figure) => tree.cards.get(figure) ?? []);
  if (cards.length === 0) return null;
  return (
    <details class="memo-behind">
      <summary>{tree.phrases.behind}</summary>
      {cards.map(({ figure, title, rows }) => (
        <section key={figure}>
          <h5>{title}</h5>
          <dl>
            <CardRows rows={rows} />
          </dl>
        </section>
      ))}
    </details>
  );
}
