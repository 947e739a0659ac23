import * as Plot from '@observablehq/plot';
import type { ChartData } from '../../memo/chart-data.ts';
import { barRows } from './bar-rows.ts';
import { draw, ink, muted, type Size, shades, track } from './drawing.ts';
import type { SvgNode } from './svg-node.ts';

const plotHeight = 210;
const top = 34;

/** How many there are in each month or before; below it those who cannot say, as bars. */
export function curveChart(data: Extract<ChartData, { form: 'curve' }>, size: Size): SvgNode {
  const { points, aside, base, whole, description } = data;
  const inset = size.font * 1.6;
  const step = points.length > 1 ? (size.width - 2 * inset) / (points.length - 1) : 0;
  const yOf = (count: number) => top + plotHeight * (1 - (base > 0 ? count / base : 0));
  const placed = points.map((point, index) => ({
    ...point,
    x: (inset + index * step) / size.width,
    y: yOf(point.count),
  }));
  const axis = top + plotHeight;
  const rows = barRows(aside, axis + size.font * 2.6, size, '#8a8a8a');
  const text = { fill: ink, fontSize: size.font };
  return draw({
    size,
    height: aside.length > 0 ? rows.bottom - 8 : axis + size.font * 2,
    description,
    plot: {
      x: { domain: [0, 1], axis: null },
      y: { type: 'identity', axis: null },
      margin: 0,
      marks: [
        Plot.rect([0], { x1: 0, x2: 1, y1: top, y2: axis, fill: track }),
        Plot.text([whole], {
          x: 0,
          y: top,
          dy: -12,
          dx: 2,
          text: (label: string) => label,
          textAnchor: 'start',
          ...text,
          fill: muted,
        }),
        Plot.areaY(placed, { x: 'x', y1: axis, y2: 'y', fill: shades[2] }),
        Plot.line(placed, { x: 'x', y: 'y', stroke: shades[0], strokeWidth: 3 }),
        Plot.dot(placed, { x: 'x', y: 'y', r: 4.5, fill: shades[0], stroke: 'white', strokeWidth: 1.5 }),
        Plot.text(placed, {
          x: 'x',
          y: 'y',
          text: ({ count }) => String(count),
          dy: 18,
          fontWeight: 600,
          ...text,
        }),
        Plot.text(placed, { x: 'x', y: axis, dy: size.font, text: 'short', ...text }),
        Plot.ruleY([axis], { stroke: ink }),
        ...rows.marks,
      ],
    },
  });
}
