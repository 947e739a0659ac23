import type { SvgNode } from '../charts/svg-node.ts';
import { drawPixels } from './draw-pixels.ts';
import { pngFile } from './png.ts';

/** Pixels for each unit of the drawing. */
const scale = 1.5;

/** A chart's drawing as a PNG file, for programs that cannot show vectors. */
export function chartPng(drawing: SvgNode): Uint8Array {
  return pngFile(drawPixels(drawing, scale));
}
