import { setImmediate } from 'node:timers/promises';
import type { SvgNode } from '../charts/svg-node.ts';
import { chartPng } from './chart-png.ts';

export type DrawApart = (drawing: SvgNode) => Promise<Uint8Array>;

/**
 * Charts' drawings as PNG files, by the same names. Where another thread draws too, whoever is free takes the next one;
 * between two of them this thread does what else is asked of it.
 */
export async function pngFiles(
  drawings: ReadonlyMap<string, SvgNode>,
  drawApart?: DrawApart,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const waiting = drawings.entries();
  const files = new Map<string, Uint8Array>();
  const draw = async (by: DrawApart) => {
    // They share one iterator, so that none is taken twice.
    for (const [name, drawing] of waiting) files.set(name, await by(drawing));
  };
  const apart = drawApart ? Array.from({ length: givenApart }, () => draw(drawApart)) : [];
  const here = draw(async (drawing) => {
    await setImmediate();
    return chartPng(drawing);
  });
  await Promise.all([...apart, here]);
  return files;
}

/** The other thread is given so many at a time: this one may be long in saying which comes next. */
const givenApart = 4;
