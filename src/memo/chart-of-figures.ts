import { failed, ok, type Result } from '../core/result.ts';
import type { Figure } from '../figure/figure.ts';
import type { Bar, ChartData, StackedRow } from './chart-data.ts';
import { described } from './chart-text.ts';
import { curveOf, isMonthly } from './curve-of-figures.ts';
import { categoryLabel, partsOf } from './figure-categories.ts';
import { figurePhrases } from './figure-phrases.ts';
import { flowOfFigure } from './flow-of-figures.ts';
import type { GeneratedTable } from './generated-table.ts';
import { mapOfFigure } from './map-of-figure.ts';
import type { Reference } from './reference.ts';
import { countAndPercent, countCell, titleOf } from './table-cells.ts';
import { tableOfFigures } from './table-of-figures.ts';
import type { FigureFault } from './template-problem.ts';
import type { WritingContext } from './writing.ts';

export interface Chart {
  readonly data: ChartData;
  readonly table: GeneratedTable;
}
type Made = Result<Chart, FigureFault>;

/**
 * A chart of a distribution (bars, or a curve over months), of a breakdown, or of several alike (stacked). `after`
 * is the figure that a curve begins with.
 */
export function chartOfFigures(
  figures: readonly Figure[],
  after: Figure | undefined,
  reference: Reference,
  context: WritingContext,
): Made {
  const [first, ...more] = figures;
  if (!first) throw new Error('a chart of no figures');
  const undrawn = figures.find(({ definition }) => !('categories' in definition));
  if (undrawn) return failed({ code: 'figure-not-drawn', id: undrawn.id, kind: undrawn.definition.kind });
  const table = tableOfFigures(figures, reference, context);
  if (!table.ok) return table;
  if (first.definition.kind === 'flow') return ok(flowOfFigure(first, reference.options.caption, context));
  if (first.definition.kind === 'map') return ok(mapOfFigure(first, reference.options.caption, context));
  const title = reference.options.caption ?? table.value.caption;
  // Parts that overlap do not add up to a bar.
  const overlapping = figures.find(
    ({ definition }) => definition.kind !== 'distribution' || !definition.exclusive,
  );
  if (more.length > 0 && overlapping) {
    return failed({ code: 'figure-not-drawn', id: overlapping.id, kind: overlapping.definition.kind });
  }
  if (more.length > 0) return ok({ data: stacked(figures, title, context), table: table.value });
  if (isMonthly(first)) return curveOf(first, after, title, context);
  return ok({ data: bars(first, title, context), table: table.value });
}

function bars(figure: Figure, title: string, context: WritingContext): ChartData {
  const { value } = figure;
  const drawn = partsOf(figure).map(({ code, part, why }): Bar => {
    const label = categoryLabel(figure, code, context);
    if (!part) return { label, count: 0, share: 0, text: unknownText(why, context) };
    const isWhole = 'categories' in value;
    const text = isWhole
      ? countAndPercent(part, context)
      : `${countAndPercent(part, context)} ${context.language === 'da' ? 'af' : 'of'} ${countCell(part.n, context)}`;
    return { label, count: part.k, share: part.k / part.n, text };
  });
  return {
    form: 'bars',
    title,
    description: described(title, drawn),
    base: 'n' in value ? value.n : 0,
    bars: drawn,
  };
}

function unknownText(why: string | undefined, { language }: WritingContext): string {
  return Object.entries(figurePhrases[language].unknown).find(([kind]) => kind === why)?.[1] ?? '–';
}

function stacked(figures: readonly Figure[], title: string, context: WritingContext): ChartData {
  const [first] = figures;
  const parts = (first ? partsOf(first) : []).map(({ code }) => ({
    code,
    label: first ? categoryLabel(first, code, context) : code,
  }));
  const rows = figures.map(
    (figure): StackedRow => ({
      label: titleOf(figure, context),
      base: 'n' in figure.value ? figure.value.n : 0,
      parts: partsOf(figure).map(({ part = { k: 0, n: 1 } }) => ({
        count: part.k,
        share: part.k / part.n,
        text: countCell(part.k, context),
      })),
    }),
  );
  const said = rows.map(
    ({ label, parts: own }) =>
      `${label}: ${own.map(({ text }, at) => `${parts[at]?.label} ${text}`).join(', ')}`,
  );
  return { form: 'stacked', title, description: `${title}. ${said.join('. ')}.`, base: 0, parts, rows };
}
