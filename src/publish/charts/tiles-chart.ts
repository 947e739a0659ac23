/** One equal tile per authority, placed as on a map; shade, sign and table all say the same. */
import type { ChartData } from '../../memo/chart-data.ts';
import { ink, type Size, shades, wide, wrapLabel } from './drawing.ts';
import type { SvgNode } from './svg-node.ts';

type Tiles = Extract<ChartData, { form: 'tiles' }>;

const gap = 2;
const lineGap = 6;

/** Tiles carry the first letters of names where there is room for them; else only their signs. */
export function tilesChart(data: Tiles, size: Size): SvgNode {
  const columns = Math.max(1, ...data.tiles.map(({ column }) => column + 1));
  const rows = Math.max(0, ...data.tiles.map(({ row }) => row + 1));
  const side = Math.min(44, size.width / columns);
  const left = (size.width - side * columns) / 2;
  const top = rows * side + 14;
  const legend = legendOf(data, top, size);
  return {
    tag: 'svg',
    attributes: {
      role: 'img',
      'aria-label': data.description,
      viewBox: `0 0 ${size.width} ${Math.ceil(legend.bottom)}`,
      class: 'chart',
      'font-family': 'IBM Plex Sans, system-ui, sans-serif',
      'font-size': String(size.font),
    },
    children: [
      ...data.tiles.map((tile) => tileOf(tile, data.levels.length, left, side, size)),
      ...legend.nodes,
    ],
  };
}

function tileOf(
  { name, column, row, level }: Tiles['tiles'][number],
  levels: number,
  left: number,
  side: number,
  size: Size,
): SvgNode {
  const [x, y] = [left + column * side, row * side];
  const middle = side / 2;
  const lettered = size.width >= wide.width;
  const sign = signOf(
    level,
    levels,
    round(x + middle),
    round(y + (lettered ? side * 0.7 : middle)),
    side * 0.17,
  );
  const letters: readonly SvgNode[] = lettered
    ? [textNode(shortened(name), x + middle, y + side * 0.34, inkOn(level), side * 0.27, 'middle')]
    : [];
  return {
    tag: 'g',
    attributes: {},
    children: [boxOf(level, x + gap / 2, y + gap / 2, side - gap), ...letters, sign],
  };
}

/** The silent are white with a grey edge. */
function boxOf(level: number, x: number, y: number, side: number): SvgNode {
  const look =
    level < 0 ? { fill: '#ffffff', stroke: '#b1b4b6' } : { fill: shadeOf(level), stroke: shades[1] };
  return {
    tag: 'rect',
    attributes: { x: round(x), y: round(y), width: round(side), height: round(side), ...look },
    children: [],
  };
}

/** A clock that is full for the first answer and empty for the last; a dash for the silent. */
function signOf(level: number, levels: number, x: string, y: string, radius: number): SvgNode {
  const colour = inkOn(level);
  const [cx, cy, r] = [Number(x), Number(y), Number(round(radius))];
  if (level < 0) {
    return path(`M${round(cx - r)},${y}H${round(cx + r)}`, {
      fill: 'none',
      stroke: '#545454',
      'stroke-width': '1.5',
    });
  }
  const part = levels > 1 ? 1 - level / (levels - 1) : 1;
  const circle: SvgNode = {
    tag: 'circle',
    attributes: { cx: x, cy: y, r: String(r), fill: part === 1 ? colour : 'none', stroke: colour },
    children: [],
  };
  if (part === 0 || part === 1) return circle;
  // Straight lines only, as every program draws them alike.
  const edge = Array.from({ length: 25 }, (_, step) => {
    const angle = (2 * Math.PI * part * step) / 24;
    return `L${round(cx + r * Math.sin(angle))},${round(cy - r * Math.cos(angle))}`;
  });
  const wedge = path(`M${x},${y}${edge.join('')}Z`, { fill: colour });
  return { tag: 'g', attributes: {}, children: [circle, wedge] };
}

function legendOf(
  data: Tiles,
  top: number,
  size: Size,
): { readonly nodes: readonly SvgNode[]; readonly bottom: number } {
  const box = Math.round(size.font * 1.2);
  const lineHeight = Math.round(size.font * 1.35);
  const entries = [
    ...data.levels.map(({ label, text }, level) => ({ level, text: `${label}: ${text}` })),
    ...(data.silent ? [{ level: -1, text: data.silent }] : []),
  ];
  const nodes: SvgNode[] = [];
  let y = top;
  for (const { level, text } of entries) {
    nodes.push(
      boxOf(level, 1, y, box),
      signOf(level, data.levels.length, round(1 + box / 2), round(y + box / 2), box * 0.3),
    );
    const lines = wrapLabel(text, size.width - box - 12, size);
    for (const [index, line] of lines.entries())
      nodes.push(textNode(line, box + 10, y + box / 2 + index * lineHeight, ink, size.font, 'start'));
    y += Math.max(box, lines.length * lineHeight) + lineGap;
  }
  return { nodes, bottom: y };
}

function textNode(
  text: string,
  x: number,
  y: number,
  fill: string,
  size: number,
  anchor: 'start' | 'middle',
): SvgNode {
  return {
    tag: 'text',
    attributes: {
      transform: `translate(${round(x)},${round(y)})`,
      // The middle of small letters and capitals together.
      y: '0.35em',
      'text-anchor': anchor,
      'font-size': round(size),
      fill,
    },
    children: [text],
  };
}

function path(d: string, attributes: Readonly<Record<string, string>>): SvgNode {
  return { tag: 'path', attributes: { d, ...attributes }, children: [] };
}

/** As many letters as a tile has room for. */
function shortened(name: string): string {
  const word = name.replace(/^(Region|Den) /, '');
  return word.length <= 5 ? word : `${word.slice(0, 4)}.`;
}

function shadeOf(level: number): string {
  return shades[Math.min(level, shades.length - 1)] ?? shades[0];
}

function inkOn(level: number): string {
  return level === 0 || level === 1 ? '#ffffff' : ink;
}

function round(number: number): string {
  return String(Math.round(number * 100) / 100);
}
