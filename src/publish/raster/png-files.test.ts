import { expect, test } from 'vitest';
import type { SvgNode } from '../charts/svg-node.ts';
import { chartPng } from './chart-png.ts';
import { pngFiles } from './png-files.ts';

const drawing = (width: number): SvgNode => ({
  tag: 'svg',
  attributes: { viewBox: `0 0 ${width} 5`, width: String(width), height: '5' },
  children: [
    { tag: 'rect', attributes: { x: '1', y: '1', width: '2', height: '2', fill: '#123456' }, children: [] },
  ],
});
const drawings = new Map(Array.from({ length: 12 }, (_, index) => [`chart ${index}`, drawing(10 + index)]));
const expected = new Map([...drawings].map(([name, one]) => [name, chartPng(one)]));

test('each drawing is a file by its name, alone or shared with another thread', async () => {
  expect(await pngFiles(drawings)).toEqual(expected);
  const apart: SvgNode[] = [];
  const shared = await pngFiles(drawings, async (one) => {
    apart.push(one);
    return chartPng(one);
  });
  expect(shared).toEqual(expected);
  expect(apart.length).toBeGreaterThan(0);
  expect(new Set(apart).size).toBe(apart.length);
});

test('where the other thread never answers first, this one draws all that it was not given', async () => {
  const given: SvgNode[] = [];
  const late = Promise.withResolvers<void>();
  const files = pngFiles(drawings, async (one) => {
    given.push(one);
    await late.promise;
    return chartPng(one);
  });
  setTimeout(late.resolve, 200);
  expect(await files).toEqual(expected);
  expect(given).toHaveLength(4);
});

test('what goes wrong in the other thread is heard', async () => {
  await expect(pngFiles(drawings, () => Promise.reject(new Error('ended')))).rejects.toThrow('ended');
});

test('no drawings are no files', async () => {
  expect(await pngFiles(new Map())).toEqual(new Map());
});
