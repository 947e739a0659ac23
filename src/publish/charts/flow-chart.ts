import * as Plot from '@observablehq/plot';
import type { ChartData, FlowNode } from '../../memo/chart-data.ts';
import { draw, ink, type Size, shades, wrapLabel } from './drawing.ts';
import type { SvgNode } from './svg-node.ts';

type FlowData = Extract<ChartData, { form: 'flow' }>;

const barWidth = 12;
const gap = 12;
/** Points that a band's edge is drawn through. */
const steps = 24;

interface Placed extends FlowNode {
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly string[];
  readonly part: number;
}

/** Bands from each answer then to each answer now, as thick as they are many; names and numbers beside the ends. */
export function flowChart(data: FlowData, size: Size): SvgNode {
  const side = Math.round(size.width * (isNarrow(size) ? 0.32 : 0.27));
  const lineHeight = Math.round(size.font * 1.3);
  const heads = {
    from: wrapLabel(data.from.title, side - barWidth, size),
    to: wrapLabel(data.to.title, side - barWidth, size),
  };
  const top = lineHeight * Math.max(heads.from.length, heads.to.length) + 12;
  const place = (nodes: readonly FlowNode[]) => placed(nodes, data.base, top, side - 8, lineHeight, size);
  const [from, to] = [place(data.from.nodes), place(data.to.nodes)];
  const ends = { left: side, right: size.width - side };
  const bottom = Math.max(from.at(-1)?.bottom ?? top, to.at(-1)?.bottom ?? top);
  return draw({
    size,
    height: Math.ceil(Math.max(bottom, textBottom(from, lineHeight), textBottom(to, lineHeight)) + 6),
    description: data.description,
    plot: {
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      margin: 0,
      marks: [
        ...bands(data, from, to, ends),
        ...bars(from, ends.left - barWidth, ends.left),
        ...bars(to, ends.right, ends.right + barWidth),
        ...names(from, ends.left - barWidth - 6, 'end', lineHeight, size),
        ...names(to, ends.right + barWidth + 6, 'start', lineHeight, size),
        ...heading(heads.from, ends.left, 'end', lineHeight, size),
        ...heading(heads.to, ends.right, 'start', lineHeight, size),
      ],
    },
  });
}

/** Down a side: each as high as it is many, and with room for its name. */
function placed(
  nodes: readonly FlowNode[],
  base: number,
  top: number,
  room: number,
  lineHeight: number,
  size: Size,
): readonly Placed[] {
  // Low where there is room beside it, so that two stand on a page with what is said about them.
  const height = size.width * (isNarrow(size) ? 0.5 : 0.26);
  let next = top;
  return nodes.map((node, part) => {
    // The percent is left to the table where there is no room for it.
    const number = isNarrow(size) ? node.text.replace(/ \(.*$/, '') : node.text;
    const lines = [...wrapLabel(node.label, room - barWidth, size), number];
    const thick = base > 0 ? (node.count / base) * height : 0;
    const start = next;
    next += Math.max(thick, lines.length * lineHeight) + gap;
    return { ...node, lines, part, top: start, bottom: start + thick };
  });
}

/** Each band leaves its bar below the one before it, and arrives in the same way. */
function bands({ links }: FlowData, from: readonly Placed[], to: readonly Placed[], ends: Ends) {
  const used = { from: from.map(({ top }) => top), to: to.map(({ top }) => top) };
  return links.map((link) => {
    const [a, b] = [from[link.from], to[link.to]];
    if (!a || !b) throw new Error('a band without an end');
    const [y0, y1] = [used.from[link.from] ?? 0, used.to[link.to] ?? 0];
    const thick = ((a.bottom - a.top) * link.count) / a.count;
    used.from[link.from] = y0 + thick;
    used.to[link.to] = y1 + thick;
    const points = Array.from({ length: steps + 1 }, (_, step) => {
      const t = step / steps;
      const eased = t * t * (3 - 2 * t);
      return { x: ends.left + (ends.right - ends.left) * t, y: y0 + (y1 - y0) * eased };
    });
    return Plot.areaY(points, {
      x: 'x',
      y1: 'y',
      y2: ({ y }: { readonly y: number }) => y + thick,
      fill: shadeOf(link.from),
      fillOpacity: link.from < 3 ? 0.55 : 0.9,
      // Bands too light to be seen have an outline instead.
      stroke: link.from < 3 ? 'white' : shades[1],
      strokeWidth: 0.7,
    });
  });
}
interface Ends {
  readonly left: number;
  readonly right: number;
}

function bars(nodes: readonly Placed[], x1: number, x2: number): readonly Plot.Markish[] {
  return nodes.map(({ top, bottom, part }) =>
    Plot.rect([0], {
      x1,
      x2,
      y1: top,
      y2: bottom,
      fill: shadeOf(part),
      stroke: shades[1],
      strokeWidth: 0.8,
    }),
  );
}

function names(
  nodes: readonly Placed[],
  x: number,
  textAnchor: 'start' | 'end',
  lineHeight: number,
  size: Size,
): readonly Plot.Markish[] {
  const texts = nodes.flatMap(({ lines, top }) =>
    lines.map((text, index) => ({
      text,
      y: top + index * lineHeight + lineHeight / 2,
      strong: index === lines.length - 1,
    })),
  );
  const look = { x, y: 'y', text: 'text', textAnchor, fill: ink, fontSize: size.font - 1 } as const;
  return [
    Plot.text(
      texts.filter(({ strong }) => !strong),
      look,
    ),
    Plot.text(
      texts.filter(({ strong }) => strong),
      { ...look, fontWeight: 600 },
    ),
  ];
}

function heading(
  lines: readonly string[],
  x: number,
  textAnchor: 'start' | 'end',
  lineHeight: number,
  size: Size,
): readonly Plot.Markish[] {
  return lines.map((line, index) =>
    Plot.text([line], {
      x,
      y: index * lineHeight + lineHeight / 2 + 2,
      text: (label: string) => label,
      textAnchor,
      fill: ink,
      fontSize: size.font,
      fontWeight: 600,
    }),
  );
}

function textBottom(nodes: readonly Placed[], lineHeight: number): number {
  const last = nodes.at(-1);
  return last ? last.top + last.lines.length * lineHeight : 0;
}

function isNarrow({ width }: Size): boolean {
  return width < 480;
}

function shadeOf(part: number): string {
  return shades[Math.min(part, shades.length - 1)] ?? shades[0];
}
