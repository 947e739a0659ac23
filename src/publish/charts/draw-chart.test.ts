import { describe, expect, test } from 'vitest';
import type { ChartData } from '../../memo/chart-data.ts';
import { drawChart } from './draw-chart.ts';
import { narrow, wide } from './drawing.ts';
import { type SvgNode, svgFile } from './svg-node.ts';

const head = { title: 'Status', description: 'Status. Som før: 54 (65 pct.).', base: 83 };
const bar = (label: string, count: number) => ({ label, count, share: count / 83, text: `${count}` });
const charts: readonly ChartData[] = [
  {
    ...head,
    form: 'bars',
    bars: [
      bar('Som før', 54),
      bar('Vi genoptager støtten i etaper og er ikke nået til alle endnu', 21),
      bar('Ingen <&">', 0),
    ],
  },
  {
    ...head,
    form: 'curve',
    whole: '83 kommuner',
    points: [bar('maj 2020', 54), bar('juni 2020', 67), bar('juli 2020', 83)].map((one) => ({
      ...one,
      short: one.label.slice(0, 3),
    })),
    aside: [bar('Kan endnu ikke siges', 4)],
  },
  {
    ...head,
    form: 'stacked',
    parts: ['Som før', 'Næsten', 'På vej', 'Tidligt'].map((label) => ({ code: label, label })),
    rows: [
      {
        label: 'Bostøtte',
        base: 83,
        parts: [54, 15, 14, 0].map((count) => ({ count, share: count / 83, text: String(count) })),
      },
    ],
  },
  {
    ...head,
    form: 'tiles',
    tiles: [
      { name: 'København', column: 17, row: 3, level: 0 },
      { name: 'Læsø', column: 8, row: 0, level: 2 },
      { name: 'Ærø', column: 7, row: 9, level: -1 },
    ],
    levels: ['Som før', 'Vi genoptager støtten i etaper og er ikke nået til alle endnu', 'Ikke <&">'].map(
      (label) => ({ label, count: 1, text: '1' }),
    ),
    silent: '1 har ikke svaret',
  },
];

function nodes(node: SvgNode): readonly SvgNode[] {
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : nodes(child)))];
}
const texts = (node: SvgNode) =>
  nodes(node).flatMap(({ tag, children }) => (tag === 'text' ? [children.join('')] : []));

describe.each(charts.map((data) => [data.form, data] as const))('a chart of %s', (_, data) => {
  describe.each([
    ['wide', wide],
    ['narrow', narrow],
  ] as const)('drawn %s', (__, size) => {
    const drawn = drawChart(data, size);
    test('is an image with a description, sized by who shows it', () => {
      expect(drawn.tag).toBe('svg');
      expect(drawn.attributes).toMatchObject({ role: 'img', 'aria-label': head.description });
      expect(drawn.attributes.viewBox).toMatch(new RegExp(`^0 0 ${size.width} \\d+`));
      expect(drawn.attributes.width).toBeUndefined();
    });
    test('carries no style, which a strict policy would block', () => {
      for (const node of nodes(drawn)) expect(node.tag === 'style' || 'style' in node.attributes).toBe(false);
    });
    test('keeps its text within the picture', () => {
      for (const { tag, attributes } of nodes(drawn)) {
        const [, x = '0', y = '0'] =
          /translate\(([-\d.]+),([-\d.]+)\)/.exec(tag === 'text' ? (attributes.transform ?? '') : '') ?? [];
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(size.width);
        expect(Number(y)).toBeGreaterThanOrEqual(0);
        expect(Number(y)).toBeLessThanOrEqual(Number(drawn.attributes.viewBox?.split(' ')[3]));
      }
    });
    test('is well-formed as a file', () => {
      const file = svgFile(drawn);
      expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      expect(file).not.toMatch(/NaN|undefined|Infinity/);
      expect(file.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
    });
  });
});

test('every category and its number stand beside the bar', () => {
  const said = texts(
    drawChart({ ...head, form: 'bars', bars: [bar('Som før', 54), bar('Senere', 29)] }, wide),
  );
  expect(said).toEqual(expect.arrayContaining(['Som før', '54', 'Senere', '29']));
});
test('a part that nobody is in is not drawn, but named', () => {
  const [, , stacked] = charts;
  if (!stacked) throw new Error('no chart');
  const said = texts(drawChart(stacked, wide));
  expect(said).toContain('Tidligt');
  expect(said).not.toContain('0');
});
test('a map has a tile an authority, with letters only where they can be read', () => {
  const tiles = charts.at(-1);
  if (!tiles) throw new Error('no chart');
  const boxes = nodes(drawChart(tiles, wide)).filter(({ tag }) => tag === 'rect');
  // Three tiles and four entries of the legend.
  expect(boxes).toHaveLength(7);
  expect(texts(drawChart(tiles, wide))).toEqual(expect.arrayContaining(['Købe.', 'Læsø', 'Ærø']));
  expect(texts(drawChart(tiles, narrow))).not.toContain('Læsø');
});
