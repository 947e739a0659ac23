import type { FigureId } from '../../core/ids.ts';
import type { DocumentTree } from '../../memo/document-tree.ts';
import type { FigureCard } from '../../memo/figure-card.ts';
import { quotation } from './quotation.ts';

/** What a page can offer beside the memo itself. */
export interface MemoPlace {
  /** Where the memo stands, without a place on its page. */
  readonly address?: string;
  /** Where the rows behind a figure are, for those who may see them. */
  readonly rowsOf?: (figure: FigureId) => string;
}

interface CardsView {
  /** Figure → the place that links to it name. */
  readonly cards: ReadonlyMap<FigureId, string>;
  readonly tree: DocumentTree;
  /** Where closing goes back to. */
  readonly back: string;
  readonly place: MemoPlace;
}

/** What is behind the figures of one block. Each shows when its place is the target of the address, so no script is needed. */
export function FigureCards({ cards, tree, back, place: { address, rowsOf } }: CardsView) {
  const { phrases } = tree;
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
              <Proof card={card} tree={tree} />
              <div>
                <dt>{phrases.quote}</dt>
                <dd data-quote>
                  {quotation(card, tree, address === undefined ? undefined : `${address}#${place}`)}
                </dd>
              </div>
            </dl>
            {rowsOf ? (
              <p>
                <a href={rowsOf(figure)}>{phrases.rowsBehind}</a>
              </p>
            ) : null}
            <a class="memo-card-close" href={`#${back}`}>
              {phrases.close}
            </a>
          </aside>
        );
      })}
    </>
  );
}

/** The dataset that a figure follows from, and its name there. */
export function Proof({ card, tree }: { readonly card: FigureCard; readonly tree: DocumentTree }) {
  return (
    <div>
      <dt>{tree.phrases.dataset}</dt>
      <dd class="memo-hash">
        <code>{tree.hash}</code> · <code>{card.figure}</code>
      </dd>
    </div>
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
