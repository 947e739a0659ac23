import type { ChartData } from '../../memo/chart-data.ts';
import { barsChart } from './bars-chart.ts';
import { curveChart } from './curve-chart.ts';
import type { Size } from './drawing.ts';
import { flowChart } from './flow-chart.ts';
import { stackedChart } from './stacked-chart.ts';
import type { SvgNode } from './svg-node.ts';
import { tilesChart } from './tiles-chart.ts';

/** The drawing of a chart; the same in HTML, Word and PDF, so that it is kept for the next of them. */
export function drawChart(data: ChartData, size: Size): SvgNode {
  const known = drawn.get(data) ?? new Map<Size, SvgNode>();
  const drawing = known.get(size) ?? drawAnew(data, size);
  drawn.set(data, known.set(size, drawing));
  return drawing;
}

const drawn = new WeakMap<ChartData, Map<Size, SvgNode>>();

function drawAnew(data: ChartData, size: Size): SvgNode {
  switch (data.form) {
    case 'bars':
      return barsChart(data, size);
    case 'curve':
      return curveChart(data, size);
    case 'flow':
      return flowChart(data, size);
    case 'stacked':
      return stackedChart(data, size);
    case 'tiles':
      return tilesChart(data, size);
  }
}
