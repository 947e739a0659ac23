import type { FigureId } from '../../core/ids.ts';
import type { Cell, DocumentTree, TreeBlock, TreeSentence } from '../../memo/document-tree.ts';
import { FigureCards } from './figure-cards.tsx';
import { GeneratedTableView } from './generated-table.tsx';
import type { FigurePlaces } from './memo-article.tsx';
import { MemoChart } from './memo-chart.tsx';
import { type CardAddress, Sentence } from './sentence.tsx';

interface BlockView {
  readonly block: TreeBlock;
  readonly tree: DocumentTree;
  readonly places: FigurePlaces;
}

/** A block, and after it the cards of the figures that it states, closed until one is asked for. */
export function MemoBlock({ block, tree, places }: BlockView) {
  const stated = [...new Set(sentencesIn(block).flatMap(figuresIn))];
  const addresses = new Map(stated.map((figure) => [figure, places(figure)]));
  const first = sentencesIn(block).find((sentence) => figuresIn(sentence).length > 0);
  return (
    <>
      <BlockContent block={block} tree={tree} places={places} cardAt={(figure) => addresses.get(figure)} />
      {first && <FigureCards cards={addresses} tree={tree} back={first.id} />}
    </>
  );
}

function BlockContent({ block, tree, places, cardAt }: BlockView & { readonly cardAt: CardAddress }) {
  const cell = (sentences: Cell) => <Sentences sentences={sentences} cardAt={cardAt} />;
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading id={block.id}>
          <Sentence sentence={block.sentence} cardAt={cardAt} />
        </Heading>
      );
    }
    case 'paragraph':
      return <p>{cell(block.sentences)}</p>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              {item.map((inner, at) =>
                inner.kind === 'paragraph' ? (
                  <span key={at}>{cell(inner.sentences)}</span>
                ) : (
                  <BlockContent block={inner} tree={tree} places={places} cardAt={cardAt} key={at} />
                ),
              )}
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <WrittenTable block={block} cardAt={cardAt} />;
    case 'quote':
      return (
        <figure class="memo-quote">
          <blockquote>
            {block.paragraphs.map((sentences, index) => (
              <p key={index}>{cell(sentences)}</p>
            ))}
          </blockquote>
          <figcaption>
            {tree.phrases.source}: {block.source}
          </figcaption>
        </figure>
      );
    case 'contents':
      return <Contents entries={block.entries} title={tree.phrases.contents} />;
    case 'figure-table':
      return (
        <div class="memo-table" id={block.id}>
          <GeneratedTableView table={block.table} number={block.number} />
          <Behind figures={block.figures} tree={tree} />
        </div>
      );
    case 'chart':
      return <MemoChart block={block} tree={tree} behind={<Behind figures={block.figures} tree={tree} />} />;
  }
}

function Behind({ figures, tree }: { readonly figures: readonly FigureId[]; readonly tree: DocumentTree }) {
  const cards = [...new Set(figures)].flatMap((figure) => tree.cards.get(figure) ?? []);
  if (cards.length === 0) return null;
  return (
    <details class="memo-behind">
      <summary>{tree.phrases.behind}</summary>
      {cards.map(({ figure, title, rows }) => (
        <section key={figure}>
          <h5>{title}</h5>
          <dl>
            {rows.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </details>
  );
}

function Sentences({ sentences, cardAt }: { readonly sentences: Cell; readonly cardAt: CardAddress }) {
  return (
    <>
      {sentences.map((sentence, index) => (
        <>
          {index > 0 && ' '}
          <Sentence sentence={sentence} cardAt={cardAt} key={sentence.id} />
        </>
      ))}
    </>
  );
}

function WrittenTable({
  block,
  cardAt,
}: {
  readonly block: Extract<TreeBlock, { kind: 'table' }>;
  readonly cardAt: CardAddress;
}) {
  return (
    <div class="memo-table">
      <div class="memo-scroll">
        <table>
          <thead>
            <tr>
              {block.head.map((sentences, index) => (
                <th scope="col" key={index}>
                  <Sentences sentences={sentences} cardAt={cardAt} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {row.map((sentences, index) =>
                  index === 0 ? (
                    <th scope="row" key={index}>
                      <Sentences sentences={sentences} cardAt={cardAt} />
                    </th>
                  ) : (
                    <td key={index}>
                      <Sentences sentences={sentences} cardAt={cardAt} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Contents({
  entries,
  title,
}: Pick<Extract<TreeBlock, { kind: 'contents' }>, 'entries'> & { readonly title: string }) {
  return (
    <nav class="memo-contents" aria-label={title}>
      <p class="memo-contents-title">{title}</p>
      <ul>
        {entries.map(({ id, text, level }) => (
          <li key={id} class={level > 2 ? 'memo-contents-below' : undefined}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Sentences in a block's own text; tables and charts made from figures have theirs beside them. */
function sentencesIn(block: TreeBlock): readonly TreeSentence[] {
  switch (block.kind) {
    case 'heading':
      return [block.sentence];
    case 'paragraph':
      return block.sentences;
    case 'list':
      return block.items.flatMap((item) => item.flatMap(sentencesIn));
    case 'table':
      return [...block.head.flat(), ...block.rows.flat(2)];
    case 'quote':
      return block.paragraphs.flat();
    default:
      return [];
  }
}

function figuresIn({ runs }: TreeSentence): readonly FigureId[] {
  return runs.flatMap(({ figure }) => figure ?? []);
}
