/** What all charts share: how they are drawn, and what their text looks like. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { fromElement, type SvgNode } from './svg-node.ts';

/** Units of the drawing. Narrow is for telephones; a wide drawing made small would be unreadable there. */
export interface Size {
  readonly width: number;
  readonly font: number;
}
export const wide: Size = { width: 640, font: 15 };
export const narrow: Size = { width: 340, font: 14 };

/** From much to little; each darker or lighter than its neighbour, so that grey will do. */
export const shades = ['#003f63', '#2f7098', '#7fb0cb', '#c9dfeb', '#eef4f8'] as const;
export const ink = '#1a1a1a';
export const muted = '#545454';
export const track = '#e6eef3';

export interface DrawingOptions {
  readonly size: Size;
  readonly height: number;
  readonly description: string;
  readonly plot: Plot.PlotOptions;
}

/** Draws with Plot on a document of its own; coordinates of y are those of the picture. */
export function draw({ size, height, description, plot }: DrawingOptions): SvgNode {
  const { document } = parseHTML('<html><body></body></html>');
  const drawn = Plot.plot({
    ...plot,
    document,
    width: size.width,
    height,
    ariaLabel: description,
    className: 'chart',
  });
  const { tag, attributes, children } = fromElement(drawn);
  const { width: _, height: __, ...kept } = attributes;
  const font = { 'font-family': 'IBM Plex Sans, system-ui, sans-serif', 'font-size': String(size.font) };
  return { tag, attributes: { ...kept, role: 'img', ...font }, children: children.map(unnamed) };
}

/** Parts of an image have no names of their own. */
function unnamed(child: SvgNode | string): SvgNode | string {
  if (typeof child === 'string') return child;
  const { 'aria-label': _, ...attributes } = child.attributes;
  return { ...child, attributes, children: child.children.map(unnamed) };
}

/** A label cut into lines that fit a width; a letter is taken to be a little over half as wide as it is high. */
export function wrapLabel(label: string, width: number, { font }: Size): readonly string[] {
  const room = Math.max(8, Math.floor(width / (font * 0.53)));
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
