import type { ChartData } from '../../memo/chart-data.ts';
import { barRows, rowScales } from './bar-rows.ts';
import { draw, type Size } from './drawing.ts';
import type { SvgNode } from './svg-node.ts';

/** One bar for each category, its number beside it. */
export function barsChart(data: Extract<ChartData, { form: 'bars' }>, size: Size): SvgNode {
  const { marks, bottom } = barRows(data.bars, 2, size);
  return draw({
    size,
    height: bottom - 8,
    description: data.description,
    plot: { ...rowScales, marks: [...marks] },
  });
}
