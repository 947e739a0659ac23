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
  const entries = legendEntries(data.parts, lineHeight, size);
  const legendBottom = (entries.at(-1)?.y ?? 0) + lineHeight + 14;
  const { labels, segments, bottom } = placeRows(data.rows, legendBottom, lineHeight, size);
  return draw({
    size,
    height: bottom,
    description: data.description,
    plot: {
      ...rowScales,
      color: { type: 'identity' },
      marks: [
        ...legend(entries, lineHeight, size),
        Plot.text(labels, {
          x: 0,
          y: 'y',
          text: 'text',
          textAnchor: 'start',
          fontWeight: 600,
          fontSize: size.font,
          fill: ink,
        }),
        ...bars(segments, size),
      ],
    },
  });
}

interface Label {
  readonly text: string;
  readonly y: number;
}

type Rows = Extract<ChartData, { form: 'stacked' }>['rows'];

function placeRows(rows: Rows, top: number, lineHeight: number, size: Size) {
  const labels: Label[] = [];
  const segments: Segment[] = [];
  let next = top;
  for (const { label, base, parts } of rows) {
    for (const text of wrapLabel(`${label} (${base})`, size.width, size)) {
      labels.push({ text, y: next + lineHeight / 2 });
      next += lineHeight;
    }
    segments.push(...segmentsOf(parts, next + 3));
    next += barHeight + gap;
  }
  return { labels, segments, bottom: next };
}

interface Entry {
  readonly label: string;
  readonly part: number;
  readonly x: number;
  readonly y: number;
}

/** Names side by side for as long as there is room. */
function legendEntries(
  parts: readonly { readonly label: string }[],
  lineHeight: number,
  { width, font }: Size,
) {
  const entries: Entry[] = [];
  let [x, y] = [0, 2];
  for (const [part, { label }] of parts.entries()) {
    const room = swatch + 8 + label.length * font * 0.58 + 18;
    if (x > 0 && x + room > width) [x, y] = [0, y + lineHeight + 4];
    entries.push({ label, part, x, y });
    x += room;
  }
  return entries;
}

function legend(
  entries: readonly Entry[],
  lineHeight: number,
  { width, font }: Size,
): readonly Plot.Markish[] {
  return [
    Plot.rect(entries, {
      x1: ({ x }: Entry) => x / width,
      x2: ({ x }: Entry) => (x + swatch) / width,
      y1: ({ y }: Entry) => y + 3,
      y2: ({ y }: Entry) => y + 3 + swatch,
      fill: ({ part }: Entry) => shadeOf(part),
      stroke: shades[1],
    }),
    Plot.text(entries, {
      x: ({ x }: Entry) => (x + swatch + 8) / width,
      y: ({ y }: Entry) => y + lineHeight / 2,
      text: 'label',
      textAnchor: 'start',
      fontSize: font,
      fill: ink,
    }),
  ];
}

/** Light parts get an outline; a number that has no room is left to the table. */
function bars(segments: readonly Segment[], { width, font }: Size): readonly Plot.Markish[] {
  const place = { x1: 'x1', x2: 'x2', y1: 'y', y2: ({ y }: Segment) => y + barHeight };
  const roomy = segments.filter(({ x1, x2, text }) => (x2 - x1) * width > text.length * font * 0.6 + 5);
  return [
    Plot.rect(segments, {
      ...place,
      fill: ({ part }: Segment) => shadeOf(part),
      stroke: 'white',
      strokeWidth: 1.5,
    }),
    Plot.rect(
      segments.filter(({ part }) => part >= 3),
      { ...place, fill: 'none', stroke: shades[1], inset: 1 },
    ),
    Plot.text(roomy, {
      x: ({ x1, x2 }: Segment) => (x1 + x2) / 2,
      y: ({ y }: Segment) => y + barHeight / 2,
      text: 'text',
      fontSize: font,
      fontWeight: 600,
      fill: ({ part }: Segment) => (part < 2 ? '#ffffff' : ink),
    }),
  ];
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
