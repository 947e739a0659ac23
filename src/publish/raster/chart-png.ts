import type { ChartData } from '../../memo/chart-data.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { wide } from '../charts/drawing.ts';
import type { SvgNode } from '../charts/svg-node.ts';
import { drawPixels } from './draw-pixels.ts';
import { pngFile } from './png.ts';

/** Pixels for each unit of the drawing. */
const scale = 1.5;

/** A chart as a PNG file, for programs that cannot show vectors; `drawing` where it has been drawn already. */
export function chartPng(data: ChartData, drawing: SvgNode = drawChart(data, wide)): Uint8Array {
  return pngFile(drawPixels(drawing, scale));
}
