/** Bars under their labels: readable at any width, the number at the end of the label. */
import * as Plot from '@observablehq/plot';
import type { Bar } from '../../memo/chart-data.ts';
import { ink, type Size, shades, track, wrapLabel } from './drawing.ts';

const barHeight = 14;
const gap = 14;

export interface BarRows {
  readonly marks: readonly Plot.Markish[];
  /** Where the next row would begin. */
  readonly bottom: number;
}

interface Row {
  readonly lines: readonly string[];
  readonly bar: Bar;
  readonly top: number;
  readonly barTop: number;
}

/** Rows from `top` downwards. Lengths are shares of the width, against a track that is the whole. */
export function barRows(bars: readonly Bar[], top: number, size: Size, fill: string = shades[0]): BarRows {
  const lineHeight = Math.round(size.font * 1.35);
  const room =
    size.width - Math.max(0, ...bars.map(({ text }) => text.length)) * size.font * 0.62 - size.font;
  let next = top;
  const rows = bars.map((bar): Row => {
    const lines = wrapLabel(bar.label, room, size);
    const row = { lines, bar, top: next, barTop: next + lines.length * lineHeight + 4 };
    next = row.barTop + barHeight + gap;
    return row;
  });
  const texts = rows.flatMap(({ lines, top: from }) =>
    lines.map((text, index) => ({ text, y: from + index * lineHeight + lineHeight / 2 })),
  );
  const values = rows.map(({ bar, top: from, lines }) => ({
    text: bar.text,
    y: from + (lines.length - 1) * lineHeight + lineHeight / 2,
  }));
  const boxes = rows.map(({ bar, barTop }) => ({ x: bar.share, y1: barTop, y2: barTop + barHeight }));
  return {
    marks: [
      Plot.rect(boxes, { x1: 0, x2: 1, y1: 'y1', y2: 'y2', fill: track }),
      Plot.rect(
        boxes.filter(({ x }) => x > 0),
        { x1: 0, x2: 'x', y1: 'y1', y2: 'y2', fill },
      ),
      Plot.text(texts, { x: 0, y: 'y', text: 'text', textAnchor: 'start', fill: ink, fontSize: size.font }),
      Plot.text(values, {
        x: 1,
        y: 'y',
        text: 'text',
        textAnchor: 'end',
        fill: ink,
        fontSize: size.font,
        fontWeight: 600,
      }),
    ],
    bottom: next,
  };
}

/** Both axes as the rows need them: shares across, the picture's own units down. */
export const rowScales = {
  x: { domain: [0, 1], axis: null },
  y: { type: 'identity', axis: null },
  margin: 0,
} as const satisfies Plot.PlotOptions;
