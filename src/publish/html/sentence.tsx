import type { ComponentChildren } from 'preact';
import type { FigureId } from '../../core/ids.ts';
import type { Cell, TreeRun, TreeSentence } from '../../memo/document-tree.ts';
import { unbroken } from '../unbroken.ts';

/** Where the card of a figure stands, if it has one here. */
export type CardAddress = (figure: FigureId) => string | undefined;

/** A sentence that can be linked to; its figures open their cards. */
export function Sentence({
  sentence,
  cardAt,
}: {
  readonly sentence: TreeSentence;
  readonly cardAt: CardAddress;
}) {
  return (
    <span id={sentence.id}>
      {sentence.runs.map((run, index) => (
        <Run run={run} cardAt={cardAt} key={index} />
      ))}
    </span>
  );
}

function Run({ run, cardAt }: { readonly run: TreeRun; readonly cardAt: CardAddress }) {
  const { text, marks, figure } = run;
  const card = figure && cardAt(figure);
  let shown: ComponentChildren = card ? (
    <a class="memo-figure" href={`#${card}`}>
      {unbroken(text)}
    </a>
  ) : (
    text
  );
  if (marks.emphasis) shown = <em>{shown}</em>;
  if (marks.strong) shown = <strong>{shown}</strong>;
  // A figure opens its card, also inside a link.
  return marks.href !== undefined && !card && isAddress(marks.href) ? (
    <a href={marks.href}>{shown}</a>
  ) : (
    shown
  );
}

function isAddress(href: string): boolean {
  return /^(?:https?:\/\/|mailto:|#)/.test(href);
}

/** Sentences with a space between. */
export function Sentences({ sentences, cardAt }: { readonly sentences: Cell; readonly cardAt: CardAddress }) {
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
