import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillPolygons, whitePixels } from './pixels.ts';
import type { Polygon } from './true-type.ts';

const size = 12;
const points = 64;

/** The share of points in a pixel that the polygons wind around: slow, and by another way than the one tried. */
function windingShare(polygons: readonly Polygon[], column: number, row: number): number {
  let inside = 0;
  for (let i = 0; i < points; i += 1) {
    for (let j = 0; j < points; j += 1) {
      const [x, y] = [column + (i + 0.5) / points, row + (j + 0.5) / points];
      let winding = 0;
      for (const polygon of polygons) {
        for (const [index, from] of polygon.entries()) {
          const to = polygon[(index + 1) % polygon.length] ?? from;
          if (from.y <= y === to.y <= y) continue;
          if (from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x) < x)
            winding += from.y < to.y ? 1 : -1;
        }
      }
      if (winding !== 0) inside += 1;
    }
  }
  return inside / points ** 2;
}

const place = fc.float({ min: -4, max: 16, noNaN: true });
const triangle = fc.array(fc.record({ x: place, y: place }), { minLength: 3, maxLength: 3 });

test('a pixel takes as much of the colour as polygons cover of it, also where they leave the picture', () => {
  fc.assert(
    fc.property(triangle, (polygon) => {
      const pixels = whitePixels(size, size);
      fillPolygons(pixels, [polygon], [0, 0, 0]);
      for (let row = 0; row < size; row += 1) {
        for (let column = 0; column < size; column += 1) {
          const drawn = 1 - (pixels.colours[(row * size + column) * 3] ?? 0) / 255;
          expect(Math.abs(drawn - windingShare([polygon], column, row))).toBeLessThan(0.03);
        }
      }
    }),
    { numRuns: 30 },
  );
});

const square = (from: number, to: number): Polygon => [
  { x: from, y: from },
  { x: to, y: from },
  { x: to, y: to },
  { x: from, y: to },
];
const inked = (polygons: readonly Polygon[]) => {
  const pixels = whitePixels(size, size);
  fillPolygons(pixels, polygons, [0, 0, 0]);
  return (x: number, y: number) => 255 - (pixels.colours[(y * size + x) * 3] ?? 0);
};

test('a polygon the other way round is a hole, and the same way round changes nothing', () => {
  const hole = inked([square(2, 10), square(4, 8).toReversed()]);
  expect([hole(2, 2), hole(9, 5), hole(4, 4), hole(7, 7), hole(1, 5)]).toEqual([255, 255, 0, 0, 0]);
  const twice = inked([square(2, 10), square(4, 8)]);
  expect([twice(2, 2), twice(5, 5), twice(9, 9), twice(10, 5)]).toEqual([255, 255, 255, 0]);
});

test('what is drawn first leaves nothing behind for the next', () => {
  const pixels = whitePixels(size, size);
  fillPolygons(pixels, [square(-5, 20)], [9, 9, 9]);
  fillPolygons(pixels, [square(100, 120)], [0, 0, 0]);
  fillPolygons(pixels, [[]], [0, 0, 0]);
  fillPolygons(pixels, [square(3, 4.5)], [200, 200, 200], { opacity: 0.5 });
  const at = (x: number, y: number) => pixels.colours[(y * size + x) * 3];
  expect([at(0, 0), at(11, 11), at(3, 3), at(4, 3), at(5, 3)]).toEqual([9, 9, 105, 57, 9]);
});
