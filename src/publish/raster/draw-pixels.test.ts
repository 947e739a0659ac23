import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { SvgNode } from '../charts/svg-node.ts';
import { drawPixels } from './draw-pixels.ts';
import type { Pixels } from './pixels.ts';
import { pngFile } from './png.ts';

const node = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: SvgNode['children'] = [],
): SvgNode => ({
  tag,
  attributes,
  children,
});
const svg = (...children: readonly SvgNode[]) => node('svg', { viewBox: '0 0 10 10' }, children);
const at = ({ width, colours }: Pixels, x: number, y: number) => [
  ...colours.subarray((y * width + x) * 3, (y * width + x) * 3 + 3),
];
const white = [255, 255, 255];
const black = [0, 0, 0];

describe('a drawing in pixels', () => {
  test('fills rectangles, and half covers a pixel that is half covered', () => {
    const drawn = drawPixels(
      svg(node('rect', { x: '2', y: '2', width: '4.5', height: '3', fill: '#000000' })),
      1,
    );
    expect([at(drawn, 2, 2), at(drawn, 5, 4), at(drawn, 1, 2), at(drawn, 7, 2)]).toEqual([
      black,
      black,
      white,
      white,
    ]);
    expect(at(drawn, 6, 3)[0]).toBeGreaterThan(120);
    expect(at(drawn, 6, 3)[0]).toBeLessThan(135);
  });
  test('moves and colours what a group holds, and scales it', () => {
    const inside = node('rect', { width: '2', height: '2' });
    const drawn = drawPixels(svg(node('g', { transform: 'translate(4,4)', fill: '#ff0000' }, [inside])), 2);
    expect([drawn.width, at(drawn, 8, 8), at(drawn, 11, 11), at(drawn, 12, 12)]).toEqual([
      20,
      [255, 0, 0],
      [255, 0, 0],
      white,
    ]);
  });
  test('draws lines, paths and circles', () => {
    const line = drawPixels(
      svg(node('line', { x1: '0', y1: '5', x2: '10', y2: '5', stroke: '#000000', 'stroke-width': '2' })),
      1,
    );
    expect([at(line, 5, 4), at(line, 5, 5), at(line, 5, 7)]).toEqual([black, black, white]);
    const path = drawPixels(svg(node('path', { d: 'M0,0L10,0L10,10Z', fill: '#000000' })), 1);
    expect([at(path, 8, 2), at(path, 2, 8)]).toEqual([black, white]);
    const circle = drawPixels(svg(node('circle', { cx: '5', cy: '5', r: '3', fill: '#000000' })), 1);
    expect([at(circle, 5, 5), at(circle, 1, 1)]).toEqual([black, white]);
  });
  test('writes text at its start, middle or end', () => {
    const inked = (anchor: string, x: string) => {
      const text = node('text', { x, y: '9', 'font-size': '8', 'text-anchor': anchor, fill: '#000000' }, [
        'Hå',
      ]);
      const drawn = drawPixels(node('svg', { viewBox: '0 0 40 10' }, [text]), 4);
      const columns = Array.from({ length: drawn.width }, (_, column) =>
        Array.from({ length: drawn.height }, (__, row) => at(drawn, column, row)[0] ?? 255).some(
          (value) => value < 128,
        ),
      );
      return [columns.indexOf(true), columns.lastIndexOf(true)];
    };
    const [from = 0, to = 0] = inked('start', '20');
    expect(from).toBeGreaterThanOrEqual(80);
    expect(to - from).toBeGreaterThan(30);
    expect(inked('end', '20')[1]).toBeLessThanOrEqual(80);
    const [left = 0, right = 0] = inked('middle', '20');
    expect(Math.abs(left + right - 160)).toBeLessThan(10);
  });
  test('refuses what it does not know, so that nothing is left out unseen', () => {
    expect(() => drawPixels(svg(node('ellipse', {})), 1)).toThrow('<ellipse>');
    expect(() => drawPixels(svg(node('path', { d: 'M0,0C1,1,2,2,3,3', fill: '#000000' })), 1)).toThrow(
      'a path with C',
    );
    expect(() => drawPixels(svg(node('rect', { width: '1', height: '1', fill: 'url(#x)' })), 1)).toThrow(
      'url(#x)',
    );
  });
});

test('a PNG file holds the same pixels', () => {
  const pixels = drawPixels(
    svg(node('rect', { x: '2', y: '2', width: '5', height: '5', fill: '#123456' })),
    1,
  );
  const file = Buffer.from(pngFile(pixels));
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([10, 10]);
  const length = file.readUInt32BE(33);
  const rows = inflateSync(file.subarray(41, 41 + length));
  const colours = new Uint8Array(300);
  const filters = Array.from({ length: 10 }, (_, row) => rows[row * 31]);
  // A row like the one above is said to be so; the others stand as they are.
  expect(filters).toEqual([0, 2, 0, 2, 2, 2, 2, 0, 2, 2]);
  for (const [row, filter] of filters.entries()) {
    for (let index = 0; index < 30; index += 1) {
      const above = filter === 2 ? (colours[(row - 1) * 30 + index] ?? 0) : 0;
      colours[row * 30 + index] = ((rows[row * 31 + 1 + index] ?? 0) + above) & 255;
    }
  }
  expect(colours).toEqual(pixels.colours);
});
