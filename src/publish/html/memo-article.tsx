/** A memo as part of a page. Without scripts and without styles in its tags, so that it stands under a strict policy. */
import type { DocumentTree } from '../../memo/document-tree.ts';
import type { MemoPlace } from './figure-cards.tsx';
import { MemoBlock } from './memo-block.tsx';

export function MemoArticle({
  tree,
  place = {},
}: {
  readonly tree: DocumentTree;
  readonly place?: MemoPlace;
}) {
  const { title, subtitle, data, warnings, blocks, exceptions, phrases, hash, language } = tree;
  const places = figurePlaces();
  return (
    <article class="memo" lang={language}>
      <header class="memo-head">
        <p class="memo-kind">{phrases.memo}</p>
        <h1>{title}</h1>
        {subtitle && <p class="memo-subtitle">{subtitle}</p>}
        <dl class="memo-data">
          {data.map(({ label, lines }) => (
            <div key={label}>
              <dt>{label}</dt>
              {lines.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
        {warnings.map((warning) => (
          <p class="memo-warning" key={warning}>
            {warning}
          </p>
        ))}
      </header>
      {blocks.map((block, index) => (
        <MemoBlock block={block} tree={tree} places={places} place={place} key={index} />
      ))}
      <footer class="memo-foot">
        {exceptions.length > 0 && (
          <section>
            <h2>{phrases.exceptions}</h2>
            <ul>
              {exceptions.map(({ text, why }) => (
                <li key={text}>
                  <q>{text}</q>: {why}
                </li>
              ))}
            </ul>
          </section>
        )}
        <p>{phrases.proof}</p>
        <p class="memo-hash">
          {phrases.dataset}: <code>{hash}</code>
        </p>
      </footer>
    </article>
  );
}

/** Gives each mention of a figure a place of its own: the same figure may open in several paragraphs. */
export type FigurePlaces = (figure: string) => string;

function figurePlaces(): FigurePlaces {
  const times = new Map<string, number>();
  return (figure) => {
    const count = (times.get(figure) ?? 0) + 1;
    times.set(figure, count);
    const name = figure.replace(/[^A-Za-z0-9_-]/g, '-');
    return count === 1 ? `tal-${name}` : `tal-${name}-${count}`;
  };
}
