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
  const cover = new Float64Array(Math.max(0, box.right - box.left));
  for (let row = box.top; row < box.bottom; row += 1) {
    cover.fill(0);
    const crossed = edges.filter(({ top, bottom }) => top < row + 1 && bottom > row);
    // Where only upright edges pass through, all lines of the row are alike.
    const isUpright = crossed.every(
      ({ top, bottom, slope }) => slope === 0 && top <= row && bottom >= row + 1,
    );
    const lines = isUpright ? 1 : linesPerRow;
    for (let line = 0; line < lines; line += 1) {
      const spans = insideSpans(crossed, row + (line + 0.5) / lines);
      for (const [from, to] of spans) addSpan(cover, from - box.left, to - box.left, opacity / lines);
    }
    blend(pixels, row, box.left, cover, colour);
  }
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

/** The stretches of a line that lie inside: where the edges crossed so far wind around. */
function insideSpans(edges: readonly Edge[], y: number): readonly (readonly [number, number])[] {
  const crossings: { readonly x: number; readonly winding: number }[] = [];
  for (const { top, bottom, x0, slope, winding } of edges) {
    if (top <= y && y < bottom) crossings.push({ x: x0 + slope * y, winding });
  }
  crossings.sort((a, b) => a.x - b.x);
  const spans: (readonly [number, number])[] = [];
  let around = 0;
  let start = 0;
  for (const { x, winding } of crossings) {
    if (around === 0) start = x;
    around += winding;
    if (around === 0) spans.push([start, x]);
  }
  return spans;
}

/** Adds the part of each pixel that a span covers; those wholly inside all alike. */
function addSpan(cover: Float64Array, from: number, to: number, weight: number): void {
  const [start, end] = [Math.max(0, from), Math.min(cover.length, to)];
  const last = Math.min(cover.length - 1, Math.floor(end));
  for (let column = Math.floor(start); column <= last; column += 1) {
    const part = Math.min(end, column + 1) - Math.max(start, column);
    if (part > 0) cover[column] = (cover[column] ?? 0) + part * weight;
  }
}

function blend(
  { width, colours }: Pixels,
  row: number,
  left: number,
  cover: Float64Array,
  colour: Colour,
): void {
  const [red, green, blue] = colour;
  for (let column = 0; column < cover.length; column += 1) {
    const part = Math.min(1, cover[column] ?? 0);
    if (part === 0) continue;
    const place = (row * width + left + column) * 3;
    colours[place] = mixed(colours[place], red, part);
    colours[place + 1] = mixed(colours[place + 1], green, part);
    colours[place + 2] = mixed(colours[place + 2], blue, part);
  }
}

function mixed(under = 255, over: number, part: number): number {
  return Math.round(under + (over - under) * part);
}
