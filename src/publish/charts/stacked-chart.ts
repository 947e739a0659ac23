import * as Plot from '@observablehq/plot';
import type { ChartData } from '../../memo/chart-data.ts';
import { rowScales } from './bar-rows.ts';
import { draw, ink, type Size, shades, wrapLabel } from './drawing.ts';
import type { SvgNode } from './svg-node.ts';

const barHeight = 26;
const gap = 16;
const swatch = 14;

interface Segment {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly text: string;
  readonly part: number;
}

/** One bar for each figure, divided in the same parts; a legend names them. */
export function stackedChart(data: Extract<ChartData, { form: 'stacked' }>, size: Size): SvgNode {
  const lineHeight = Math.round(size.font * 1.35);
  const legend = data.parts.map(({ label }, index) => ({
    label,
    fill: shadeOf(index),
    y: 2 + index * (lineHeight + 4),
  }));
  let next = 2 + legend.length * (lineHeight + 4) + 10;
  const labels: { text: string; y: number; strong: boolean }[] = [];
  const segments: Segment[] = [];
  for (const { label, base, parts } of data.rows) {
    for (const line of wrapLabel(`${label} (${base})`, size.width, size)) {
      labels.push({ text: line, y: next + lineHeight / 2, strong: true });
      next += lineHeight;
    }
    segments.push(...segmentsOf(parts, next + 3));
    next += barHeight + gap;
  }
  const text = { fontSize: size.font, fill: ink };
  const roomy = segments.filter(
    ({ x1, x2, text: said }) => (x2 - x1) * size.width > said.length * size.font * 0.6 + 8,
  );
  return draw({
    size,
    height: next,
    description: data.description,
    plot: {
      ...rowScales,
      marks: [
        ...legend.map(({ y, fill }) =>
          Plot.rect([0], {
            x1: 0,
            x2: swatch / size.width,
            y1: y + 3,
            y2: y + 3 + swatch,
            fill,
            stroke: shades[1],
          }),
        ),
        Plot.text(legend, {
          x: (swatch + 8) / size.width,
          y: ({ y }: { y: number }) => y + lineHeight / 2,
          text: 'label',
          textAnchor: 'start',
          ...text,
        }),
        Plot.text(labels, { x: 0, y: 'y', text: 'text', textAnchor: 'start', fontWeight: 600, ...text }),
        Plot.rect(segments, {
          x1: 'x1',
          x2: 'x2',
          y1: 'y',
          y2: ({ y }: Segment) => y + barHeight,
          fill: ({ part }: Segment) => shadeOf(part),
          stroke: 'white',
          strokeWidth: 1.5,
        }),
        Plot.rect(
          segments.filter(({ part }) => part >= 3),
          {
            x1: 'x1',
            x2: 'x2',
            y1: 'y',
            y2: ({ y }: Segment) => y + barHeight,
            fill: 'none',
            stroke: shades[1],
            inset: 1,
          },
        ),
        Plot.text(roomy, {
          x: ({ x1, x2 }: Segment) => (x1 + x2) / 2,
          y: ({ y }: Segment) => y + barHeight / 2,
          text: 'text',
          fontSize: size.font,
          fontWeight: 600,
          fill: ({ part }: Segment) => (part < 2 ? '#ffffff' : ink),
        }),
      ],
      color: { type: 'identity' },
    },
  });
}

function segmentsOf(
  parts: readonly { readonly share: number; readonly count: number; readonly text: string }[],
  y: number,
): readonly Segment[] {
  let x = 0;
  return parts.flatMap(({ share, count, text }, part) => {
    const x1 = x;
    x += share;
    return count > 0 ? [{ x1, x2: Math.min(1, x), y, text, part }] : [];
  });
}

function shadeOf(part: number): string {
  return shades[Math.min(part, shades.length - 1)] ?? shades[0];
}
