import type { FigureId } from '../../core/ids.ts';
import type { DocumentTree } from '../../memo/document-tree.ts';
import { CardRows, type MemoPlace, Proof } from './figure-cards.tsx';

/** What is behind a table or chart, opened where it stands. */
export function FiguresBehind({
  figures,
  tree,
  place: { rowsOf },
}: {
  readonly figures: readonly FigureId[];
  readonly tree: DocumentTree;
  readonly place: MemoPlace;
}) {
  const cards = [...new Set(figures)].flatMap((figure) => tree.cards.get(figure) ?? []);
  if (cards.length === 0) return null;
  return (
    <details class="memo-behind">
      <summary>{tree.phrases.behind}</summary>
      {cards.map((card) => (
        <section key={card.figure}>
          <h5>{card.title}</h5>
          <dl>
            <CardRows rows={card.rows} />
            <Proof card={card} tree={tree} />
          </dl>
          {rowsOf ? (
            <p>
              <a href={rowsOf(card.figure)}>{tree.phrases.rowsBehind}</a>
            </p>
          ) : null}
        </section>
      ))}
    </details>
  );
}
