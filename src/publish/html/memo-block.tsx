import type { FigureId } from '../../core/ids.ts';
import type { Cell, DocumentTree, TreeBlock, TreeSentence } from '../../memo/document-tree.ts';
import { FigureCards, type MemoPlace } from './figure-cards.tsx';
import { FiguresBehind } from './figures-behind.tsx';
import { GeneratedTableView } from './generated-table.tsx';
import type { FigurePlaces } from './memo-article.tsx';
import { MemoChart } from './memo-chart.tsx';
import { MemoContents } from './memo-contents.tsx';
import { type CardAddress, Sentence, Sentences } from './sentence.tsx';
import { WrittenTable } from './written-table.tsx';

interface BlockView {
  readonly block: TreeBlock;
  readonly tree: DocumentTree;
  readonly places: FigurePlaces;
  readonly place: MemoPlace;
}

/** A block, and after it the cards of the figures that it states, closed until one is asked for. */
export function MemoBlock({ block, tree, places, place }: BlockView) {
  const stated = [...new Set(sentencesIn(block).flatMap(figuresIn))];
  const addresses = new Map(stated.map((figure) => [figure, places(figure)]));
  const first = sentencesIn(block).find((sentence) => figuresIn(sentence).length > 0);
  return (
    <>
      <BlockContent
        block={block}
        tree={tree}
        places={places}
        place={place}
        cardAt={(figure) => addresses.get(figure)}
      />
      {first && <FigureCards cards={addresses} tree={tree} back={first.id} place={place} />}
    </>
  );
}

function BlockContent({ block, tree, places, place, cardAt }: BlockView & { readonly cardAt: CardAddress }) {
  const cell = (sentences: Cell) => <Sentences sentences={sentences} cardAt={cardAt} />;
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const;
      return (
        <Heading id={block.id}>
          <Sentence sentence={block.sentence} cardAt={cardAt} />{' '}
          <a class="memo-anchor" href={`#${block.id}`} aria-label={tree.phrases.anchor}>
            #
          </a>
        </Heading>
      );
    }
    case 'paragraph':
      return <p>{cell(block.sentences)}</p>;
    case 'list':
      return <MemoList block={block} tree={tree} places={places} place={place} cardAt={cardAt} />;
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
      return <MemoContents entries={block.entries} title={tree.phrases.contents} />;
    case 'figure-table':
      return (
        <div class="memo-table" id={block.id}>
          <GeneratedTableView table={block.table} number={block.number} />
          <FiguresBehind figures={block.figures} tree={tree} place={place} />
        </div>
      );
    case 'chart':
      return (
        <MemoChart
          block={block}
          tree={tree}
          behind={<FiguresBehind figures={block.figures} tree={tree} place={place} />}
        />
      );
  }
}

interface ListView extends Omit<BlockView, 'block'> {
  readonly block: Extract<TreeBlock, { kind: 'list' }>;
  readonly cardAt: CardAddress;
}

function MemoList({ block, tree, places, place, cardAt }: ListView) {
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List>
      {block.items.map((item, index) => (
        <li key={index}>
          {item.map((inner, at) =>
            inner.kind === 'paragraph' ? (
              <span key={at}>
                <Sentences sentences={inner.sentences} cardAt={cardAt} />
              </span>
            ) : (
              <BlockContent
                block={inner}
                tree={tree}
                places={places}
                place={place}
                cardAt={cardAt}
                key={at}
              />
            ),
          )}
        </li>
      ))}
    </List>
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
