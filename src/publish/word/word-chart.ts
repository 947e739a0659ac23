import { ImageRun, LineRuleType, Paragraph } from 'docx';
import type { ChartData } from '../../memo/chart-data.ts';
import { blockKey } from '../../memo/field-names.ts';
import { drawChart } from '../charts/draw-chart.ts';
import { wide } from '../charts/drawing.ts';
import { svgFile } from '../charts/svg-node.ts';
import { chartPng } from '../raster/chart-png.ts';
import type { WordMemo } from './word-runs.ts';

/** About as wide as the text on a page with our margins, in pixels of 96 to the inch. */
const widthOnPage = 600;
/** In a twentieth of a point. */
const pixel = 15;

export interface ChartPicture {
  readonly svg: Uint8Array;
  /** For programs that cannot show vectors. */
  readonly png: Uint8Array;
  /** In the units of the drawing. */
  readonly width: number;
  readonly height: number;
}

/** A chart as both kinds of picture. */
export function chartPicture(data: ChartData): ChartPicture {
  const { drawing, ...vectors } = chartVectors(data);
  return { ...vectors, png: chartPng(drawing) };
}

function chartVectors(data: ChartData) {
  const drawing = drawChart(data, wide);
  const [, , width = 1, height = 1] = (drawing.attributes.viewBox ?? '').split(' ').map(Number);
  return { drawing, svg: Buffer.from(svgFile(drawing)), width, height };
}

/** The name that a chart's picture has in a file, by which it is found again. */
export const pictureName = (key: string) => `pejling.${key}`;

/** A chart as vectors, with pixels for older programs, and its description for who cannot see it. */
export function wordChart(data: ChartData, ref: string, memo: WordMemo): Paragraph {
  const key = blockKey(ref);
  memo.blocks.set(key, ref);
  const { drawing, svg, width, height } = chartVectors(data);
  const shown = Math.min(widthOnPage, Math.floor(memo.textWidth / pixel));
  const transformation = { width: shown, height: Math.round((shown * height) / width) };
  const image = new ImageRun({
    type: 'svg',
    data: standIn(`${key}.svg`, svg, memo.pictures),
    fallback: { type: 'png', data: standIn(`${key}.png`, drawing, memo.drawings) },
    transformation,
    altText: { name: pictureName(key), title: data.title, description: data.description },
  });
  // Where the text's line spacing is fixed, it would cut the picture off.
  const spacing = { before: 80, after: 80, line: 240, lineRule: LineRuleType.AUTO };
  return new Paragraph({ keepNext: true, spacing, children: [image] });
}

/** A few bytes in place of a picture, which is put in last: it is then neither packed, unpacked nor hashed on its way. */
function standIn<T>(name: string, picture: T, pictures: Map<string, T>): Buffer {
  const words = `picture ${name}`;
  pictures.set(words, picture);
  return Buffer.from(words);
}
