import type { SvgNode } from '../charts/svg-node.ts';
import { fontFile } from '../fonts.ts';
import { type Colour, fillPolygons, type Pixels, whitePixels } from './pixels.ts';
import { type Font, type Point, type Polygon, readFont } from './true-type.ts';

/**
 * One of our charts in pixels, for programs that cannot show vectors. It knows what charts are made of – groups,
 * rectangles, circles, straight lines and paths, text – and refuses anything else, so that nothing is left out unseen.
 */
export function drawPixels(svg: SvgNode, scale: number): Pixels {
  const [, , width = 0, height = 0] = (svg.attributes.viewBox ?? '').split(/[\s,]+/).map(Number);
  const pixels = whitePixels(Math.ceil(width * scale), Math.ceil(height * scale));
  drawNode({ ...svg, tag: 'g' }, { pixels, scale, x: 0, y: 0, inherited: {} });
  return pixels;
}

interface Pen {
  readonly pixels: Pixels;
  readonly scale: number;
  /** Where the group's own origin lies. */
  readonly x: number;
  readonly y: number;
  readonly inherited: Readonly<Record<string, string>>;
}

const passedOn = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'font-size',
  'font-weight',
  'text-anchor',
];

function drawNode(node: SvgNode, pen: Pen): void {
  const { tag, attributes, children } = node;
  const own = Object.fromEntries(
    passedOn.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])),
  );
  const [dx, dy] = translation(attributes.transform);
  const inside = { ...pen, x: pen.x + dx, y: pen.y + dy, inherited: { ...pen.inherited, ...own } };
  switch (tag) {
    case 'g':
      for (const child of children) if (typeof child !== 'string') drawNode(child, inside);
      return;
    case 'text':
      drawText(children.join(''), attributes, inside);
      return;
    case 'rect':
      drawRing((by) => rectangle(attributes, by), inside);
      return;
    case 'circle':
      drawRing((by) => circle(attributes, by), inside);
      return;
    case 'line':
      drawPaths([line(attributes)], false, inside);
      return;
    case 'path':
      drawPaths(paths(attributes.d ?? ''), /z/i.test(attributes.d ?? ''), inside);
      return;
    default:
      throw new Error(`a drawing holds <${tag}>, which cannot be drawn in pixels`);
  }
}

/** A shape that can be grown and shrunk: its line is what lies between it somewhat larger and somewhat smaller. */
function drawRing(grown: (by: number) => Polygon, pen: Pen): void {
  const placing = { scaleX: pen.scale, scaleY: pen.scale, x: pen.x * pen.scale, y: pen.y * pen.scale };
  const { filled, opacity, stroked, width } = look(pen);
  if (filled) fillPolygons(pen.pixels, [grown(0)], filled, { opacity, placing });
  const ring = [grown(width / 2), grown(-width / 2).toReversed()];
  if (stroked) fillPolygons(pen.pixels, ring, stroked, { placing });
}

function drawPaths(polygons: readonly Polygon[], closed: boolean, pen: Pen): void {
  const placed = polygons.map((polygon) => polygon.map((point) => place(point, pen)));
  const { filled, opacity, stroked, width } = look(pen);
  if (filled) fillPolygons(pen.pixels, placed, filled, { opacity });
  if (stroked)
    for (const polygon of placed)
      strokeLine(
        pen.pixels,
        closed ? [...polygon, ...polygon.slice(0, 1)] : polygon,
        width * pen.scale,
        stroked,
      );
}

function look({ inherited }: Pen) {
  const { fill = '#000000', stroke = 'none' } = inherited;
  return {
    filled: colourOf(fill),
    opacity: Number(inherited['fill-opacity'] ?? 1),
    stroked: colourOf(stroke),
    width: Number(inherited['stroke-width'] ?? 1),
  };
}

/** A line of some width, its corners round. */
function strokeLine(pixels: Pixels, points: readonly Point[], width: number, colour: Colour): void {
  for (const [index, from] of points.entries()) {
    const to = points[index + 1];
    if (index > 0 && to) fillPolygons(pixels, [disc(from, width / 2)], colour);
    if (!to) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const [nx, ny] = [((to.y - from.y) / length) * (width / 2), ((from.x - to.x) / length) * (width / 2)];
    const band = [
      { x: from.x + nx, y: from.y + ny },
      { x: to.x + nx, y: to.y + ny },
      { x: to.x - nx, y: to.y - ny },
      { x: from.x - nx, y: from.y - ny },
    ];
    fillPolygons(pixels, [band], colour);
  }
}

const fonts = new Map<'Regular' | 'SemiBold', Font>();

function drawText(text: string, attributes: SvgNode['attributes'], pen: Pen): void {
  const {
    'font-size': size = '15',
    'font-weight': weight = '400',
    'text-anchor': anchor = 'start',
    fill = '#000000',
  } = pen.inherited;
  const cut = Number(weight) >= 600 || weight === 'bold' ? 'SemiBold' : 'Regular';
  const font = fonts.get(cut) ?? readFont(fontFile(cut));
  fonts.set(cut, font);
  const colour = colourOf(fill);
  const em = Number(size);
  const letters = [...text];
  const width = letters.reduce((sum, letter) => sum + font.advance(letter) * em, 0);
  let x = length(attributes.x, em) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const baseline = length(attributes.y, em);
  for (const letter of letters) {
    const { x: left, y: top } = place({ x, y: baseline }, pen);
    const placing = { scaleX: em * pen.scale, scaleY: -em * pen.scale, x: left, y: top };
    if (colour) fillPolygons(pen.pixels, font.outline(letter), colour, { placing });
    x += font.advance(letter) * em;
  }
}

function place({ x, y }: Point, pen: Pen): Point {
  return { x: (x + pen.x) * pen.scale, y: (y + pen.y) * pen.scale };
}

function rectangle(attributes: SvgNode['attributes'], by: number): Polygon {
  const of = (name: string) => Number(attributes[name] ?? 0);
  const [left, top] = [of('x') - by, of('y') - by];
  const [right, bottom] = [of('x') + of('width') + by, of('y') + of('height') + by];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

function circle({ cx = '0', cy = '0', r = '0' }: SvgNode['attributes'], by: number): Polygon {
  return disc({ x: Number(cx), y: Number(cy) }, Math.max(0, Number(r) + by));
}

function disc({ x, y }: Point, radius: number): Polygon {
  return Array.from({ length: 32 }, (_, index) => {
    const angle = (index / 32) * 2 * Math.PI;
    return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  });
}

function line({ x1 = '0', y1 = '0', x2 = '0', y2 = '0' }: SvgNode['attributes']): Polygon {
  return [
    { x: Number(x1), y: Number(y1) },
    { x: Number(x2), y: Number(y2) },
  ];
}

/** Paths of straight lines: M, L, H, V and Z, each with one point. */
function paths(d: string): readonly Polygon[] {
  const polygons: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', numbers = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const values = (numbers.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    if (command === 'Z') continue;
    if (command === 'M' || command === 'L') [x = 0, y = 0] = values;
    else if (command === 'H') [x = 0] = values;
    else if (command === 'V') [y = 0] = values;
    else throw new Error(`a drawing holds a path with ${command}, which cannot be drawn in pixels`);
    if (command === 'M') polygons.push([]);
    polygons.at(-1)?.push({ x, y });
  }
  return polygons;
}

function translation(transform: string | undefined): readonly [number, number] {
  if (transform === undefined) return [0, 0];
  const [, x = '0', y = '0'] = /^translate\(([-\d.]+)(?:,([-\d.]+))?\)$/.exec(transform) ?? [];
  return [Number(x), Number(y)];
}

function length(text: string | undefined, em: number): number {
  const value = Number.parseFloat(text ?? '0');
  return text?.endsWith('em') ? value * em : value;
}

const named: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  currentColor: '#1a1a1a',
};

function colourOf(text: string): Colour | undefined {
  if (text === 'none') return undefined;
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(named[text] ?? text);
  if (!hex) throw new Error(`a drawing has the colour ${text}, which cannot be drawn in pixels`);
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16));
  return [red, green, blue];
}
