import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Cell, TreeRun } from '../../memo/document-tree.ts';
import { figureField, fontOf, isField, propertyName } from './figure-field.ts';
import type { StyleIds } from './word-styles.ts';

/** What writing a memo in Word works with, and gathers on its way. */
export interface WordMemo {
  readonly styles: StyleIds;
  /** What the fields show, by the name of their property. */
  readonly properties: Map<string, string>;
  /** Bookmarks and lists so far: each has a number of its own. */
  bookmarks: number;
  lists: number;
}

export function beginWordMemo(styles: StyleIds): WordMemo {
  return { styles, properties: new Map(), bookmarks: 0, lists: 0 };
}

/** Sentences as Word has them; without a memo, plain text that no field is in. */
export function wordRuns(sentences: Cell, memo?: WordMemo): readonly ParagraphChild[] {
  return sentences.flatMap(({ runs }, index) => [
    ...(index > 0 ? [new TextRun(' ')] : []),
    ...runs.map((run) => wordRun(run, memo)),
  ]);
}

function wordRun({ text, marks, ref }: TreeRun, memo: WordMemo | undefined): ParagraphChild {
  if (memo && ref !== undefined && isField(ref)) {
    memo.bookmarks += 1;
    memo.properties.set(propertyName(ref), text);
    return figureField(`pj_${memo.bookmarks}`, ref, text, marks);
  }
  const said = new TextRun({ text, ...fontOf(marks) });
  const isOutside = marks.href !== undefined && /^(?:https?:|mailto:)/.test(marks.href);
  return isOutside ? new ExternalHyperlink({ link: marks.href ?? '', children: [said] }) : said;
}
