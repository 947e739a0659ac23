import type { ComponentChildren } from 'preact';
import type { DocumentTree, TreeBlock } from '../../memo/document-tree.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { narrow, wide } from '../charts/drawing.ts';
import { GeneratedTableView } from './generated-table.tsx';
import { SvgDrawing } from './svg-drawing.tsx';

interface ChartView {
  readonly block: Extract<TreeBlock, { kind: 'chart' }>;
  readonly tree: DocumentTree;
  readonly behind: ComponentChildren;
}

/** A chart in two widths, of which one is shown, and the same in numbers. */
export function MemoChart({ block, tree, behind }: ChartView) {
  const { id, number, data, table } = block;
  return (
    <figure class="memo-chart" id={id}>
      <figcaption>
        <span class="memo-number">{number}. </span>
        {data.title}
      </figcaption>
      <SvgDrawing node={drawChart(data, wide)} class="memo-drawing memo-wide" />
      <SvgDrawing node={drawChart(data, narrow)} class="memo-drawing memo-narrow" />
      {table.notes.map((note) => (
        <p class="memo-note" key={note}>
          {note}
        </p>
      ))}
      <details class="memo-behind">
        <summary>{tree.phrases.inNumbers}</summary>
        <GeneratedTableView table={{ ...table, notes: [] }} />
      </details>
      {behind}
    </figure>
  );
}
