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
export function fillPolygons(pixels: Pixels, polygons: readonly Polygon[], colour: Colour): void {
  const ys = polygons.flatMap((polygon) => polygon.map(({ y }) => y));
  if (ys.length === 0) return;
  const top = Math.max(0, Math.floor(Math.min(...ys)));
  const bottom = Math.min(pixels.height, Math.ceil(Math.max(...ys)));
  const edges = polygons.flatMap(edgesOf);
  const cover = new Float64Array(pixels.width);
  for (let row = top; row < bottom; row += 1) {
    cover.fill(0);
    for (let line = 0; line < linesPerRow; line += 1) {
      for (const [from, to] of insideSpans(edges, row + (line + 0.5) / linesPerRow)) addSpan(cover, from, to);
    }
    blend(pixels, row, cover, colour);
  }
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

function insideSpans(edges: readonly Edge[], y: number): readonly (readonly [number, number])[] {
  const crossings = edges
    .filter(({ top, bottom }) => top <= y && y < bottom)
    .map(({ x0, slope, winding }) => ({ x: x0 + slope * y, winding }))
    .sort((a, b) => a.x - b.x);
  const spans: (readonly [number, number])[] = [];
  let around = 0;
  for (const [index, { x, winding }] of crossings.entries()) {
    around += winding;
    const next = crossings[index + 1];
    if (around !== 0 && next) spans.push([x, next.x]);
  }
  return spans;
}

function addSpan(cover: Float64Array, from: number, to: number): void {
  const [start, end] = [Math.max(0, from), Math.min(cover.length, to)];
  for (let column = Math.floor(start); column < end; column += 1) {
    const part = Math.min(end, column + 1) - Math.max(start, column);
    cover[column] = (cover[column] ?? 0) + part / linesPerRow;
  }
}

function blend({ width, colours }: Pixels, row: number, cover: Float64Array, colour: Colour): void {
  for (let column = 0; column < width; column += 1) {
    const part = Math.min(1, cover[column] ?? 0);
    if (part === 0) continue;
    const place = (row * width + column) * 3;
    for (const [channel, value] of colour.entries()) {
      const under = colours[place + channel] ?? 255;
      colours[place + channel] = Math.round(under + (value - under) * part);
    }
  }
}
