import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { TreeBlock } from '../../memo/document-tree.ts';
import { blockKey, cellName } from '../../memo/field-names.ts';
import type { GeneratedTable } from '../../memo/generated-table.ts';
import { generatedRuns, ownTextWidth, type WordMemo, wordRuns } from './word-runs.ts';

interface WordCell {
  readonly children: readonly ParagraphChild[];
  readonly numeric: boolean;
  /** The style of its paragraph, where it is not that of the text around. */
  readonly style?: string;
}

/** A table made from figures, every cell a field. */
export function generatedWordTable({ columns, rows }: GeneratedTable, ref: string, memo: WordMemo): Table {
  const key = blockKey(ref);
  memo.blocks.set(key, ref);
  const cell = (text: string, row: number, column: number, strong: boolean): WordCell => ({
    children: generatedRuns(cellName(key, row, column), text, memo),
    numeric: columns[column]?.numeric ?? false,
    ...(strong ? { style: memo.styles.tableHead } : {}),
  });
  return table(
    columns.map(({ title }, column) => cell(title, 0, column, true)),
    rows.map(({ title, cells, total = false }, index) =>
      [title, ...cells].map((text, column) => cell(text, index + 1, column, total)),
    ),
    memo.textWidth,
  );
}

/** A table of plain words, without a field in it. */
export function plainWordTable(
  columns: GeneratedTable['columns'],
  rows: readonly (readonly string[])[],
): Table {
  const cell = (text: string, column: number, bold: boolean): WordCell => ({
    children: [new TextRun({ text, bold })],
    numeric: columns[column]?.numeric ?? false,
  });
  return table(
    columns.map(({ title }, column) => cell(title, column, true)),
    rows.map((cells) => cells.map((text, column) => cell(text, column, false))),
    ownTextWidth,
  );
}

/** A table that the author wrote, figures and all. */
export function writtenWordTable(
  { head, rows }: Extract<TreeBlock, { kind: 'table' }>,
  memo: WordMemo,
): Table {
  const cell = (sentences: (typeof head)[number], strong: boolean): WordCell => ({
    children: wordRuns(sentences, memo),
    numeric: false,
    ...(strong ? { style: memo.styles.tableHead } : {}),
  });
  return table(
    head.map((sentences) => cell(sentences, true)),
    rows.map((row) => row.map((sentences) => cell(sentences, false))),
    memo.textWidth,
  );
}

/** Lines below rows only; the head is repeated on every page, and told to readers as the head. */
function table(head: readonly WordCell[], rows: readonly (readonly WordCell[])[], textWidth: number): Table {
  const none = { style: BorderStyle.NONE };
  // A short table stays on one page.
  const keepTogether = rows.length <= 12;
  const thin = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...columnWidths(head, textWidth)],
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      insideHorizontal: thin,
      bottom: thin,
    },
    margins: { top: 40, bottom: 40, left: 0, right: 120 },
    rows: [
      row(head, true, keepTogether),
      ...rows.map((cells, index) => row(cells, false, keepTogether && index < rows.length - 1)),
    ],
  });
}

/** Twentieths of a point; narrower on a page that has no room for it. */
const numberWidth = 1550;

function columnWidths(head: readonly WordCell[], textWidth: number): readonly number[] {
  const numbers = head.filter(({ numeric }) => numeric).length;
  const words = head.length - numbers;
  const number = Math.min(numberWidth, Math.floor(textWidth / head.length));
  const left = textWidth - numbers * number;
  // Names beside a number get most of the room.
  const wordy = words === 2 && head[1]?.numeric === true && head.at(-1)?.numeric === false;
  const parts = words + (wordy ? 1.5 : 0);
  return head.map(({ numeric }, at) => {
    if (numeric) return number;
    return Math.floor((left / parts) * (wordy && at > 0 ? 2.5 : 1));
  });
}

function row(cells: readonly WordCell[], isHead: boolean, keepNext: boolean): TableRow {
  const line = { style: BorderStyle.SINGLE, size: 8, color: '1A1A1A' };
  return new TableRow({
    ...(isHead ? { tableHeader: true } : {}),
    ...(keepNext ? { keepNext } : {}),
    cantSplit: true,
    children: cells.map(
      ({ children, numeric, style }) =>
        new TableCell({
          ...(isHead ? { borders: { bottom: line } } : {}),
          children: [
            new Paragraph({
              ...(style === undefined ? {} : { style }),
              spacing: { before: 0, after: 0 },
              alignment: numeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
              children: [...children],
            }),
          ],
        }),
    ),
  });
}
