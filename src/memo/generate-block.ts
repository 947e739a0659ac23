import { failed, ok, type Result } from '../core/result.ts';
import type { Figure } from '../figure/figure.ts';
import { chartOfFigures } from './chart-of-figures.ts';
import type { GeneratedBlock } from './edition.ts';
import { listed, type Reference } from './reference.ts';
import { tableOfFigures } from './table-of-figures.ts';
import type { TemplateFault } from './template-problem.ts';
import { figureNotFound } from './write-reference.ts';
import type { WritingContext } from './writing.ts';

/** A table or chart from figures alone, so that it can be made again from a published edition. */
export function generateBlock(
  reference: Reference,
  context: WritingContext,
): Result<Exclude<GeneratedBlock, { kind: 'words' }>, TemplateFault> {
  const figures = figuresOf(listed(reference.argument), context);
  if (!figures.ok) return figures;
  if (figures.value.length === 0) return failed({ code: 'argument-missing', kind: reference.kind });
  const named = withLabels(figures.value, reference, context);
  if (!named.ok) return named;
  const { source: ref } = reference;
  if (reference.kind === 'table') {
    const table = tableOfFigures(figures.value, reference, named.value);
    if (!table.ok) return table;
    return ok({ kind: 'figure-table', id: '', ref, figures: idsOf(figures.value), table: table.value });
  }
  const after = figuresOf(listed(reference.options.after ?? ''), context);
  if (!after.ok) return after;
  const chart = chartOfFigures(figures.value, after.value[0], reference, named.value);
  if (!chart.ok) return chart;
  return ok({
    kind: 'chart',
    id: '',
    ref,
    figures: idsOf([...figures.value, ...after.value]),
    ...chart.value,
  });
}

/** The names that `labels: A; B` gives the figures, one each. */
function withLabels(
  figures: readonly Figure[],
  { options }: Reference,
  context: WritingContext,
): Result<WritingContext, TemplateFault> {
  if (options.labels === undefined) return ok(context);
  const labels = options.labels.split(';').map((label) => label.trim());
  if (labels.length !== figures.length) {
    return failed({ code: 'labels-count', figures: figures.length, labels: labels.length });
  }
  return ok({ ...context, labels: new Map(figures.map(({ id }, at) => [id, labels[at] ?? ''])) });
}

function figuresOf(
  ids: readonly string[],
  { figures }: WritingContext,
): Result<readonly Figure[], TemplateFault> {
  const faults: TemplateFault[] = [];
  const found = ids.flatMap((id) => {
    const figure = figures.get(id);
    if (!figure) faults.push(figureNotFound(id, figures.keys()));
    return figure ? [figure] : [];
  });
  return faults.length > 0 ? failed(...faults) : ok(found);
}

function idsOf(figures: readonly Figure[]) {
  return figures.map(({ id }) => id);
}
