import type { Polygon } from './true-type.ts';

/** A picture of opaque colours on white. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue for each pixel, row by row. */
  readonly colours: Uint8Array;
}
export type Colour = readonly [red: number, green: number, blue: number];

/** Where polygons lie in the picture: each point is scaled, then moved. */
export interface Placing {
  readonly scaleX: number;
  readonly scaleY: number;
  readonly x: number;
  readonly y: number;
}
const asIs: Placing = { scaleX: 1, scaleY: 1, x: 0, y: 0 };

export function whitePixels(width: number, height: number): Pixels {
  return { width, height, colours: new Uint8Array(width * height * 3).fill(255) };
}

/**
 * Fills what the polygons wind around; a polygon the other way round makes a hole. A pixel that is covered in part takes
 * as much of the colour. What lies outside the picture is cut off.
 *
 * Each edge adds to the pixels that it passes how much it changes what is covered to its right; the sum along a row is
 * then the coverage, exactly, by area. One walk over the edges, whatever the number of polygons.
 */
export function fillPolygons(
  pixels: Pixels,
  polygons: readonly Polygon[],
  colour: Colour,
  { opacity = 1, placing = asIs }: { readonly opacity?: number; readonly placing?: Placing } = {},
): void {
  const box = boxAround(polygons, placing, pixels);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  if (width <= 0 || height <= 0) return;
  // The two cells behind each row take what edges at its right end change.
  const changes: Changes = { cells: room((width + 2) * height), width, height };
  const { scaleX, scaleY } = placing;
  const [dx, dy] = [placing.x - box.left, placing.y - box.top];
  for (const polygon of polygons) {
    let from = polygon.at(-1);
    for (const to of polygon) {
      if (from)
        addEdge(changes, from.x * scaleX + dx, from.y * scaleY + dy, to.x * scaleX + dx, to.y * scaleY + dy);
      from = to;
    }
  }
  for (let row = 0; row < height; row += 1) blend(pixels, changes, row, box, colour, opacity);
}

interface Changes {
  readonly cells: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Letters by the thousand share one piece of memory; it is all zeros between them. */
let shared = new Float32Array(0);
function room(cells: number): Float32Array {
  if (shared.length < cells) shared = new Float32Array(cells * 2);
  return shared;
}

function boxAround(
  polygons: readonly Polygon[],
  { scaleX, scaleY, x, y }: Placing,
  { width, height }: Pixels,
) {
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (const polygon of polygons) {
    for (const point of polygon) {
      const [px, py] = [point.x * scaleX + x, point.y * scaleY + y];
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < top) top = py;
      if (py > bottom) bottom = py;
    }
  }
  return {
    left: Math.max(0, Math.floor(left)),
    right: Math.min(width, Math.ceil(right)),
    top: Math.max(0, Math.floor(top)),
    bottom: Math.min(height, Math.ceil(bottom)),
  };
}

/** What an edge changes, in the coordinates of the box. */
function addEdge(changes: Changes, fromX: number, fromY: number, toX: number, toY: number): void {
  if (fromY === toY) return;
  const down = fromY < toY;
  const [topX, topY] = down ? [fromX, fromY] : [toX, toY];
  const [endX, endY] = down ? [toX, toY] : [fromX, fromY];
  const slope = (endX - topX) / (endY - topY);
  const { width, height, cells } = changes;
  const last = Math.min(height, Math.ceil(endY));
  for (let row = Math.max(0, Math.floor(topY)); row < last; row += 1) {
    const [above, below] = [Math.max(row, topY), Math.min(row + 1, endY)];
    const [a, b] = [topX + slope * (above - topY), topX + slope * (below - topY)];
    const stretch = {
      left: Math.min(a, b),
      right: Math.max(a, b),
      part: down ? below - above : above - below,
    };
    if (stretch.left < 0 || stretch.right > width) addCut(cells, row * (width + 2), stretch, width);
    else addStretch(cells, row * (width + 2), stretch);
  }
}

/** A piece of an edge within one row, from `left` to `right`, that passes through `part` of the row's height. */
interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly part: number;
}

/** What passes left of the box covers from its first pixel on; right of it, nothing. */
function addCut(cells: Float32Array, row: number, { left, right, part }: Stretch, width: number): void {
  const perPixel = part / (right - left || 1);
  const before = left < 0 ? (right <= 0 ? part : -left * perPixel) : 0;
  const after = right > width ? (left >= width ? part : (right - width) * perPixel) : 0;
  add(cells, row, before);
  const rest = part - before - after;
  if (right > 0 && left < width)
    addStretch(cells, row, { left: Math.max(0, left), right: Math.min(width, right), part: rest });
}

function addStretch(cells: Float32Array, row: number, { left, right, part }: Stretch): void {
  const first = Math.floor(left);
  const end = Math.ceil(right);
  if (end <= first + 1) {
    // Within one pixel: the trapezium to its right covers the mean of both ends.
    const past = part * ((left + right) / 2 - first);
    add(cells, row + first, part - past);
    add(cells, row + first + 1, past);
    return;
  }
  // Through several: in each, a piece of the height and the mean place of that piece.
  const perPixel = part / (right - left);
  for (let column = first; column < end; column += 1) {
    const [from, to] = [Math.max(left, column), Math.min(right, column + 1)];
    const piece = perPixel * (to - from);
    const past = piece * ((from + to) / 2 - column);
    add(cells, row + column, piece - past);
    add(cells, row + column + 1, past);
  }
}

function add(cells: Float32Array, at: number, change: number): void {
  cells[at] = (cells[at] ?? 0) + change;
}

/** Below this, sums of pieces that cancel out have left a rest. */
const nothing = 1 / 512;

/** Colours a row by what is covered, and leaves its changes as zeros. */
function blend(
  { width: pictureWidth, colours }: Pixels,
  { cells, width }: Changes,
  row: number,
  box: { readonly left: number; readonly top: number },
  [red, green, blue]: Colour,
  opacity: number,
): void {
  let sum = 0;
  let at = row * (width + 2);
  let place = ((box.top + row) * pictureWidth + box.left) * 3;
  for (const end = at + width; at < end; at += 1, place += 3) {
    sum += cells[at] ?? 0;
    cells[at] = 0;
    const covered = Math.abs(sum);
    if (covered < nothing) continue;
    const part = (covered > 1 - nothing ? 1 : covered) * opacity;
    if (part === 1) {
      colours[place] = red;
      colours[place + 1] = green;
      colours[place + 2] = blue;
    } else {
      colours[place] = mixed(colours[place], red, part);
      colours[place + 1] = mixed(colours[place + 1], green, part);
      colours[place + 2] = mixed(colours[place + 2], blue, part);
    }
  }
  cells[at] = 0;
  cells[at + 1] = 0;
}

function mixed(under = 255, over: number, part: number): number {
  return Math.round(under + (over - under) * part);
}
