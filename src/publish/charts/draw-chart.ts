import type { ChartData } from '../../memo/chart-data.ts';
import { barsChart } from './bars-chart.ts';
import { curveChart } from './curve-chart.ts';
import type { Size } from './drawing.ts';
import { flowChart } from './flow-chart.ts';
import { stackedChart } from './stacked-chart.ts';
import type { SvgNode } from './svg-node.ts';
import { tilesChart } from './tiles-chart.ts';

/** The drawing of a chart; the same in HTML, Word and PDF. */
export function drawChart(data: ChartData, size: Size): SvgNode {
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
