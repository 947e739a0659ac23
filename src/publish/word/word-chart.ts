import { ImageRun, LineRuleType, Paragraph } from 'docx';
import type { ChartData } from '../../memo/chart-data.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { wide } from '../charts/drawing.ts';
import { svgFile } from '../charts/svg-node.ts';
import { drawPixels } from '../raster/draw-pixels.ts';
import { pngFile } from '../raster/png.ts';

/** As wide as the text on a page with our margins, in pixels of 96 to the inch. */
const widthOnPage = 600;
/** Pixels for each unit of the drawing, in the picture for programs that cannot show vectors. */
const pixelScale = 1.5;

/** A chart as vectors, with pixels for older programs, and its description for who cannot see it. */
export function wordChart(data: ChartData): Paragraph {
  const drawing = drawChart(data, wide);
  const [, , width = 1, height = 1] = (drawing.attributes.viewBox ?? '').split(' ').map(Number);
  const transformation = { width: widthOnPage, height: Math.round((widthOnPage * height) / width) };
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(svgFile(drawing)),
    fallback: { type: 'png', data: Buffer.from(pngFile(drawPixels(drawing, pixelScale))) },
    transformation,
    altText: { name: data.title, title: data.title, description: data.description },
  });
  // Where the text's line spacing is fixed, it would cut the picture off.
  const spacing = { before: 80, after: 80, line: 240, lineRule: LineRuleType.AUTO };
  return new Paragraph({ keepNext: true, spacing, children: [image] });
}
