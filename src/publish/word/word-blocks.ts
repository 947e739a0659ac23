import { type FileChild, LeaderType, Paragraph, TableOfContents } from 'docx';
import type { Cell, DocumentTree, TreeBlock } from '../../memo/document-tree.ts';
import { blockKey, noteName } from '../../memo/field-names.ts';
import { field } from './figure-field.ts';
import { wordChart } from './word-chart.ts';
import { generatedRuns, type WordMemo, wordRuns } from './word-runs.ts';
import { generatedWordTable, writtenWordTable } from './word-table.ts';

/** Everything between the top of a memo and its end. */
export function wordBlocks({ blocks, phrases }: DocumentTree, memo: WordMemo): readonly FileChild[] {
  return blocks.flatMap((block) => wordBlock(block, memo, phrases.contents, 0));
}

function wordBlock(block: TreeBlock, memo: WordMemo, contents: string, depth: number): readonly FileChild[] {
  const { styles } = memo;
  switch (block.kind) {
    case 'heading': {
      const style = { 2: styles.heading1, 3: styles.heading2, 4: styles.heading3 }[block.level];
      return [new Paragraph({ style, children: wordRuns([block.sentence], memo) })];
    }
    case 'paragraph':
      return [new Paragraph({ children: wordRuns(block.sentences, memo) })];
    case 'list':
      return wordList(block, memo, contents, depth);
    case 'table':
      return [writtenWordTable(block, memo), new Paragraph({ style: styles.note })];
    case 'quote':
      return [
        ...block.paragraphs.map((cell) => quoted(cell, memo)),
        new Paragraph({ style: styles.quote, text: `– ${block.source}` }),
      ];
    case 'contents':
      return [
        new Paragraph({ style: styles.caption, text: contents }),
        new TableOfContents(contents, {
          hyperlink: true,
          headingStyleRange: '1-2',
          // Until a program has found the pages, dots would lead to nothing, past the margin of a narrow page.
          ...(memo.headings ? { cachedEntries: memo.headings, tabLeader: LeaderType.NONE } : {}),
        }),
      ];
    case 'figure-table':
      return [
        caption(block.number, block.table.caption, memo),
        generatedWordTable(block.table, block.ref, memo),
        ...notes(block.table.notes, block.ref, memo),
        // Without notes below it, the text would go on right under its last line.
        ...(block.table.notes.length === 0 ? [new Paragraph({ style: styles.note })] : []),
      ];
    case 'chart':
      return [
        caption(block.number, block.data.title, memo),
        wordChart(block.data, block.ref, memo),
        ...notes(block.table.notes, block.ref, memo),
      ];
  }
}

function wordList(
  { ordered, items }: Extract<TreeBlock, { kind: 'list' }>,
  memo: WordMemo,
  contents: string,
  depth: number,
): readonly FileChild[] {
  memo.lists += 1;
  const place = {
    reference: ordered ? 'memo-numbers' : 'memo-points',
    level: Math.min(depth, 2),
    instance: memo.lists,
  };
  return items.flatMap((item, index) =>
    item.flatMap((inner) => {
      if (inner.kind !== 'paragraph') return wordBlock(inner, memo, contents, depth + 1);
      const spacing = { after: index === items.length - 1 ? 140 : 60 };
      return [new Paragraph({ numbering: place, spacing, children: wordRuns(inner.sentences, memo) })];
    }),
  );
}

function quoted(cell: Cell, memo: WordMemo): Paragraph {
  return new Paragraph({ style: memo.styles.quote, children: wordRuns(cell, memo) });
}

/** "Tabel 1. Titel": its number is a field, so that Word can count and list them. */
function caption(number: string, title: string, { styles }: WordMemo): Paragraph {
  const [kind = '', count = ''] = number.split(' ');
  const children = [
    ...wordText(`${kind} `),
    ...field(`SEQ ${kind} \\* ARABIC`, count),
    ...wordText(`. ${title}`),
  ];
  return new Paragraph({ style: styles.caption, keepNext: true, children });
}

function wordText(text: string) {
  return wordRuns([{ id: '', runs: [{ text, marks: {} }] }]);
}

function notes(texts: readonly string[], ref: string, memo: WordMemo): readonly Paragraph[] {
  // Space below the last one, before the text goes on.
  const spacing = (index: number) => (index === texts.length - 1 ? { spacing: { after: 240 } } : {});
  return texts.map(
    (text, index) =>
      new Paragraph({
        style: memo.styles.note,
        children: generatedRuns(noteName(blockKey(ref), index), text, memo),
        ...spacing(index),
      }),
  );
}
