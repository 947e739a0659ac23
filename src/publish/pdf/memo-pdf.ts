import { inQuotes } from '../../core/language.ts';
import type { Cell, DocumentTree, TreeBlock, TreeRun } from '../../memo/document-tree.ts';
import { documentTree } from '../../memo/document-tree.ts';
import type { Edition } from '../../memo/edition.ts';
import type { GeneratedTable } from '../../memo/generated-table.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { wide } from '../charts/drawing.ts';
import { svgFile } from '../charts/svg-node.ts';
import { unbroken } from '../unbroken.ts';
import { memoTypst } from './memo-typst.ts';
import { setInTypst } from './set-in-typst.ts';

/** A memo as tagged PDF by PDF/UA-1: bookmarks, alternative texts, headed tables, embedded fonts. */
export function memoPdf(edition: Edition): Uint8Array {
  const memo = JSON.stringify(printed(documentTree(edition), edition));
  return setInTypst(memoTypst, { memo });
}

/** The document as the Typst template takes it. */
function printed(tree: DocumentTree, { document }: Edition) {
  const { language, title, subtitle, data, warnings, blocks, exceptions, phrases, hash } = tree;
  const { page, of, memo, contents, exceptions: exceptionsTitle, proof, dataset } = phrases;
  return {
    language,
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(document.date ? { date: document.date.split('-').map(Number) } : {}),
    author: data.find(({ label }) => label === phrases.labels.from)?.lines ?? [],
    data,
    warnings,
    blocks: blocks.map(printedBlock),
    exceptions: exceptions.map(({ text, why }) => ({ quoted: inQuotes(text, language), why })),
    hash,
    phrases: { page, of, memo, contents, exceptions: exceptionsTitle, proof, dataset },
  };
}

function printedBlock(block: TreeBlock): unknown {
  switch (block.kind) {
    case 'heading':
      // The title is set apart, so that headings begin at 1.
      return {
        kind: 'heading',
        level: block.level - 1,
        id: block.id,
        runs: block.sentence.runs.map(printedRun),
      };
    case 'paragraph':
      return { kind: 'paragraph', runs: printedRuns(block.sentences) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(printedBlock)) };
    case 'table':
      return {
        kind: 'table',
        head: block.head.map(printedRuns),
        rows: block.rows.map((row) => row.map(printedRuns)),
      };
    case 'quote':
      return { kind: 'quote', paragraphs: block.paragraphs.map(printedRuns), source: block.source };
    case 'contents':
      return { kind: 'contents' };
    case 'figure-table':
      return { kind: 'figure-table', number: block.number, table: printedTable(block.table) };
    case 'chart': {
      const { number, data, table } = block;
      const { title, description } = data;
      return {
        kind: 'chart',
        number,
        title,
        description,
        svg: svgFile(drawChart(data, wide)),
        notes: table.notes,
      };
    }
  }
}

function printedTable({ caption, columns, rows, notes }: GeneratedTable) {
  return {
    caption,
    columns,
    notes,
    rows: rows.map(({ title, cells, total }) => ({ total: total === true, cells: [title, ...cells] })),
  };
}

function printedRuns(sentences: Cell) {
  return sentences.flatMap(({ runs }, index) => [
    ...(index > 0 ? [{ text: ' ' }] : []),
    ...runs.map(printedRun),
  ]);
}

function printedRun({ text, marks, figure }: TreeRun) {
  return { text: figure ? unbroken(text) : text, ...marks };
}
