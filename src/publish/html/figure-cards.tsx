import type { FigureId } from '../../core/ids.ts';
import type { DocumentTree } from '../../memo/document-tree.ts';
import type { FigureCard } from '../../memo/figure-card.ts';

interface CardsView {
  /** Figure → the place that links to it name. */
  readonly cards: ReadonlyMap<FigureId, string>;
  readonly tree: DocumentTree;
  /** Where closing goes back to. */
  readonly back: string;
}

/** What is behind the figures of one block. Each shows when its place is the target of the address, so no script is needed. */
export function FigureCards({ cards, tree, back }: CardsView) {
  const { phrases, hash } = tree;
  return (
    <>
      {[...cards].map(([figure, place]) => {
        const card = tree.cards.get(figure);
        if (!card) return null;
        return (
          <aside class="memo-card" id={place} key={place} aria-labelledby={`${place}-navn`}>
            <p class="memo-card-kind">{phrases.figureCard}</p>
            <p class="memo-card-title" id={`${place}-navn`}>
              {card.title}
            </p>
            <dl>
              <CardRows rows={card.rows} />
              <div>
                <dt>{phrases.dataset}</dt>
                <dd class="memo-hash">
                  <code>{hash}</code> · <code>{figure}</code>
                </dd>
              </div>
            </dl>
            <a class="memo-card-close" href={`#${back}`}>
              {phrases.close}
            </a>
          </aside>
        );
      })}
    </>
  );
}

export function CardRows({ rows }: Pick<FigureCard, 'rows'>) {
  return (
    <>
      {rows.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </>
  );
}
