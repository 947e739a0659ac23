import type { Polygon } from './true-type.ts';

/** A picture of opaque colours on white. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue for each pixel, row by row. */
  readonly colours: Uint8Array;
}
export type Colour = readonly [red: number, green: number, blue: number];

export function whitePixels(width: number, height: number): Pixels {
  return { width, height, colours: new Uint8Array(width * height * 3).fill(255) };
}

/** Lines through each row of pixels; their coverage is averaged, so that edges are smooth. */
const linesPerRow = 4;

/** Fills what the polygons wind around; a polygon the other way round makes a hole. */
export function fillPolygons(
  pixels: Pixels,
  polygons: readonly Polygon[],
  colour: Colour,
  opacity = 1,
): void {
  const box = boxAround(polygons, pixels);
  const edges = polygons.flatMap(edgesOf);
  // Coverage of the pixels between the left and right end of the polygons; the rest of a row is never touched.
  const cover = { cells: new Float64Array(Math.max(0, box.right - box.left)), from: 0, to: 0 };
  for (let row = box.top; row < box.bottom; ) {
    const crossed = edges.filter(({ top, bottom }) => top < row + 1 && bottom > row);
    const rows = rowsAlike(edges, crossed, row);
    const lines = rows === 0 ? linesPerRow : 1;
    cover.cells.fill(0, cover.from, cover.to);
    [cover.from, cover.to] = [cover.cells.length, 0];
    for (let line = 0; line < lines; line += 1)
      addLine(cover, crossed, row + (line + 0.5) / lines, box.left, opacity / lines);
    const next = Math.min(box.bottom, row + Math.max(1, rows));
    for (; row < next; row += 1) blend(pixels, row, box.left, cover, colour);
  }
}

/** How many rows from this one on only upright edges pass through, the same ones: all their lines are alike. */
function rowsAlike(edges: readonly Edge[], crossed: readonly Edge[], row: number): number {
  let until = Number.POSITIVE_INFINITY;
  for (const { top, bottom, slope } of crossed) {
    if (slope !== 0 || top > row) return 0;
    until = Math.min(until, bottom);
  }
  for (const { top } of edges) if (top >= row + 1) until = Math.min(until, top);
  return until === Number.POSITIVE_INFINITY ? 1 : Math.max(0, Math.floor(until) - row);
}

function boxAround(polygons: readonly Polygon[], { width, height }: Pixels) {
  const box = { left: width, right: 0, top: height, bottom: 0 };
  for (const { x, y } of polygons.flat()) {
    box.left = Math.min(box.left, Math.max(0, Math.floor(x)));
    box.right = Math.max(box.right, Math.min(width, Math.ceil(x)));
    box.top = Math.min(box.top, Math.max(0, Math.floor(y)));
    box.bottom = Math.max(box.bottom, Math.min(height, Math.ceil(y)));
  }
  return box;
}

interface Edge {
  readonly top: number;
  readonly bottom: number;
  /** x at height y is x0 + slope · y. */
  readonly x0: number;
  readonly slope: number;
  readonly winding: 1 | -1;
}

function edgesOf(polygon: Polygon): readonly Edge[] {
  return polygon.flatMap((from, index): readonly Edge[] => {
    const to = polygon[(index + 1) % polygon.length] ?? from;
    if (from.y === to.y) return [];
    const slope = (to.x - from.x) / (to.y - from.y);
    return [
      {
        top: Math.min(from.y, to.y),
        bottom: Math.max(from.y, to.y),
        x0: from.x - slope * from.y,
        slope,
        winding: from.y < to.y ? 1 : -1,
      },
    ];
  });
}

/** How much of each pixel in a row is covered; outside `from` and `to` nothing is. */
interface Cover {
  readonly cells: Float64Array;
  from: number;
  to: number;
}

interface Crossing {
  readonly x: number;
  readonly winding: number;
}

/** Adds the stretches of a line that lie inside: where the edges crossed so far wind around. */
function addLine(cover: Cover, edges: readonly Edge[], y: number, left: number, weight: number): void {
  const crossings: Crossing[] = [];
  for (const { top, bottom, x0, slope, winding } of edges) {
    if (top <= y && y < bottom) crossings.push({ x: x0 + slope * y, winding });
  }
  if (crossings.length > 2 || (crossings[0]?.x ?? 0) > (crossings[1]?.x ?? 0))
    crossings.sort((a, b) => a.x - b.x);
  let around = 0;
  let start = 0;
  for (const { x, winding } of crossings) {
    if (around === 0) start = x;
    around += winding;
    if (around === 0) addSpan(cover, start - left, x - left, weight);
  }
}

/** Adds the part of each pixel that a span covers; those wholly inside all alike. */
function addSpan(cover: Cover, from: number, to: number, weight: number): void {
  const { cells } = cover;
  const [start, end] = [Math.max(0, from), Math.min(cells.length, to)];
  const [first, last] = [Math.floor(start), Math.min(cells.length - 1, Math.floor(end))];
  for (let column = first; column <= last; column += 1) {
    const part = Math.min(end, column + 1) - Math.max(start, column);
    if (part > 0) cells[column] = (cells[column] ?? 0) + part * weight;
  }
  cover.from = Math.min(cover.from, first);
  cover.to = Math.max(cover.to, last + 1);
}

function blend(
  { width, colours }: Pixels,
  row: number,
  left: number,
  { cells, from, to }: Cover,
  colour: Colour,
): void {
  const [red, green, blue] = colour;
  for (let column = from; column < to; column += 1) {
    const part = cells[column] ?? 0;
    const place = (row * width + left + column) * 3;
    if (part >= 1) {
      colours[place] = red;
      colours[place + 1] = green;
      colours[place + 2] = blue;
    } else if (part > 0) {
      colours[place] = mixed(colours[place], red, part);
      colours[place + 1] = mixed(colours[place + 1], green, part);
      colours[place + 2] = mixed(colours[place + 2], blue, part);
    }
  }
}

function mixed(under = 255, over: number, part: number): number {
  return Math.round(under + (over - under) * part);
}
