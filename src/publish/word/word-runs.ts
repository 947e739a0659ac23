import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Cell, TreeRun } from '../../memo/document-tree.ts';
import type { SvgNode } from '../charts/svg-node.ts';
import { figureField, fontOf, isField, longestProperty, namedField } from './figure-field.ts';
import type { StyleIds } from './word-styles.ts';

/** What writing a memo in Word works with, and gathers on its way. */
export interface WordMemo {
  readonly styles: StyleIds;
  /** How wide the text is on a page, in twentieths of a point. */
  readonly textWidth: number;
  /** Headings that the contents show until a program has made them; absent where they are made with the file. */
  readonly headings?: readonly ContentsEntry[];
  /** What the fields show, by their names. */
  readonly shown: Map<string, string>;
  /** The references of tables and charts, by their keys. */
  readonly blocks: Map<string, string>;
  /** The pictures of charts, by what stands for them while the document is put together. */
  readonly pictures: Map<string, Uint8Array>;
  /** The same of those that are still to be drawn in pixels. */
  readonly drawings: Map<string, SvgNode>;
  /** Bookmarks and lists so far: each has a number of its own. */
  bookmarks: number;
  lists: number;
}

/** A heading as contents list it; level 1 is the highest. */
export interface ContentsEntry {
  readonly title: string;
  readonly level: number;
}

/** On a page with our own margins. */
export const ownTextWidth = 9070;

export function beginWordMemo(
  styles: StyleIds,
  given: Partial<Pick<WordMemo, 'textWidth' | 'headings'>> = {},
): WordMemo {
  return {
    textWidth: ownTextWidth,
    ...given,
    styles,
    shown: new Map(),
    blocks: new Map(),
    pictures: new Map(),
    drawings: new Map(),
    bookmarks: 0,
    lists: 0,
  };
}

/** Sentences as Word has them; without a memo, plain text that no field is in. */
export function wordRuns(sentences: Cell, memo?: WordMemo): readonly ParagraphChild[] {
  return sentences.flatMap(({ runs }, index) => [
    ...(index > 0 ? [new TextRun(' ')] : []),
    ...runs.map((run) => wordRun(run, memo)),
  ]);
}

/** Text that was generated and can be again: a cell, a note, a line of the memo's data. */
export function generatedRuns(name: string, text: string, memo: WordMemo): readonly ParagraphChild[] {
  if (text === '') return [];
  if (text.length > longestProperty) return [new TextRun(text)];
  memo.shown.set(name, text);
  return namedField(name, text);
}

function wordRun({ text, marks, ref }: TreeRun, memo: WordMemo | undefined): ParagraphChild {
  if (memo && ref !== undefined && isField(ref, text)) {
    memo.bookmarks += 1;
    memo.shown.set(ref, text);
    return figureField(`pj_${memo.bookmarks}`, ref, text, marks);
  }
  const said = new TextRun({ text, ...fontOf(marks) });
  const isOutside = marks.href !== undefined && /^(?:https?:|mailto:)/.test(marks.href);
  return isOutside ? new ExternalHyperlink({ link: marks.href ?? '', children: [said] }) : said;
}
