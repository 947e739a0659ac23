import { textIn } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import type { Figure } from '../figure/figure.ts';
import { mayPublish } from '../figure/publication.ts';
import { writeAmount } from '../quantity/write-amount.ts';
import { categoryLabel, partsOf } from './figure-categories.ts';
import { categoriesOf } from './figure-parts.ts';
import { figurePhrases } from './figure-phrases.ts';
import { flowTable } from './flow-of-figures.ts';
import type { GeneratedRow, GeneratedTable } from './generated-table.ts';
import { mapTable } from './map-of-figure.ts';
import type { Reference } from './reference.ts';
import { responseTable } from './response-table.ts';
import {
  baseNotes,
  boundsCell,
  countAndPercent,
  countCell,
  headed,
  percentCell,
  showsPercent,
  titleOf,
} from './table-cells.ts';
import { tablePhrases } from './table-phrases.ts';
import type { FigureFault } from './template-problem.ts';
import type { WritingContext } from './writing.ts';

type Made = Result<GeneratedTable, FigureFault>;

/** One table of one or several figures: a distribution, distributions side by side, a breakdown, or one row a figure. */
export function tableOfFigures(
  figures: readonly Figure[],
  { options }: Reference,
  context: WritingContext,
): Made {
  const faults = figures.flatMap(unpublishable);
  if (faults.length > 0) return failed(...faults);
  const made = tableOf(figures, 'bounds' in options, context);
  const caption = options.caption;
  return made.ok && caption !== undefined ? ok({ ...made.value, caption }) : made;
}

function unpublishable({ id, definition, value }: Figure): readonly FigureFault[] {
  if (!mayPublish(definition)) return [{ code: 'figure-confidential', id }];
  return value.kind === 'unknown' ? [{ code: 'figure-without-value', id, why: value.why }] : [];
}

function tableOf(figures: readonly Figure[], withBounds: boolean, context: WritingContext): Made {
  const [first] = figures;
  if (!first) throw new Error('a table of no figures');
  const kinds = new Set(figures.map(({ definition }) => definition.kind));
  if (kinds.size === 1 && kinds.has('response')) return ok(responseTable(figures, context));
  const alike = kinds.size === 1 && figures.every((figure) => codes(figure) === codes(first));
  switch (first.definition.kind) {
    case 'distribution':
      if (figures.length === 1) return ok(distributionTable(first, withBounds, context));
      return alike ? ok(besideTable(figures, context)) : unlike(figures);
    case 'breakdown':
      if (figures.length === 1) return ok(breakdownTable(first, context));
      return alike ? ok(besideTable(figures, context)) : unlike(figures);
    case 'map':
      return figures.length === 1 ? ok(mapTable(first, context)) : unlike(figures);
    case 'flow':
      return figures.length === 1 ? ok(flowTable(first, context)) : unlike(figures);
    default:
      return figures.some(({ definition }) => 'categories' in definition)
        ? unlike(figures)
        : ok(listTable(figures, context));
  }
}

function unlike(figures: readonly Figure[]): Made {
  return failed({ code: 'figures-unlike', ids: figures.map(({ id }) => id) });
}

function codes({ definition }: Figure): string {
  return categoriesOf(definition)
    .map(({ code }) => code)
    .join(' ');
}

function distributionTable(figure: Figure, withBounds: boolean, context: WritingContext): GeneratedTable {
  const { definition, base, value } = figure;
  const phrases = tablePhrases[context.language];
  const n = 'n' in value ? value.n : 0;
  const percents = showsPercent(n);
  const exclusive = definition.kind === 'distribution' && definition.exclusive;
  const rows = partsOf(figure).map(
    ({ code, part = { k: 0, n } }): GeneratedRow => ({
      title: categoryLabel(figure, code, context),
      cells: [
        countCell(part.k, context),
        ...(percents ? [percentCell(part, context)] : []),
        ...(withBounds && part.bounds ? [boundsCell(part.bounds, base.N, context)] : []),
      ],
    }),
  );
  const total: GeneratedRow = {
    title: phrases.total,
    cells: [
      countCell(n, context),
      ...(percents ? [percentCell({ k: n, n }, context)] : []),
      ...(withBounds ? [''] : []),
    ],
    total: true,
  };
  return {
    caption: titleOf(figure, context),
    columns: [
      { title: phrases.answer, numeric: false },
      { title: phrases.number, numeric: true },
      ...(percents ? [{ title: phrases.share, numeric: true }] : []),
      ...(withBounds ? [{ title: phrases.bounds, numeric: true }] : []),
    ],
    rows: exclusive ? [...rows, total] : rows,
    notes: [...baseNotes(base, context), ...(exclusive ? [] : [phrases.overlapping])],
  };
}

/** Figures with the same categories, a column each. */
function besideTable(figures: readonly Figure[], context: WritingContext): GeneratedTable {
  const phrases = tablePhrases[context.language];
  const [first] = figures;
  const rows = (first ? partsOf(first) : []).map(({ code }) => ({
    title: first ? categoryLabel(first, code, context) : code,
    cells: figures.map((figure) => partCell(figure, code, context)),
  }));
  return {
    caption: figures.map((figure) => titleOf(figure, context)).join(' · '),
    columns: [
      { title: phrases.answer, numeric: false },
      ...figures.map((figure) => ({ title: titleOf(figure, context), numeric: true })),
    ],
    rows,
    notes: figures.map((figure) =>
      headed(titleOf(figure, context), baseNotes(figure.base, context).join(' ')),
    ),
  };
}

function partCell(figure: Figure, code: string, context: WritingContext): string {
  const found = partsOf(figure).find((each) => each.code === code);
  return found?.part ? countAndPercent(found.part, context) : '–';
}

function breakdownTable(figure: Figure, context: WritingContext): GeneratedTable {
  const phrases = tablePhrases[context.language];
  const { unknown } = figurePhrases[context.language];
  const parts = partsOf(figure);
  const percents = parts.some(({ part }) => part && showsPercent(part.n));
  const rows = parts.map(({ code, part, why }): GeneratedRow => {
    const title = categoryLabel(figure, code, context);
    const said = Object.entries(unknown).find(([kind]) => kind === why)?.[1] ?? '–';
    if (!part) return { title, cells: [said, '–', ...(percents ? ['–'] : [])] };
    return {
      title,
      cells: [
        countCell(part.k, context),
        countCell(part.n, context),
        ...(percents ? [percentCell(part, context)] : []),
      ],
    };
  });
  return {
    caption: titleOf(figure, context),
    columns: [
      { title: phrases.category, numeric: false },
      { title: phrases.number, numeric: true },
      { title: phrases.base, numeric: true },
      ...(percents ? [{ title: phrases.share, numeric: true }] : []),
    ],
    rows,
    notes: baseNotes(figure.base, context),
  };
}

/** One row a figure, each with its own base. */
function listTable(figures: readonly Figure[], context: WritingContext): GeneratedTable {
  const phrases = tablePhrases[context.language];
  return {
    caption: figures.map((figure) => titleOf(figure, context)).join(' · '),
    columns: [
      { title: phrases.figure, numeric: false },
      { title: phrases.value, numeric: true },
      { title: phrases.base, numeric: true },
    ],
    rows: figures.map((figure) => ({ title: titleOf(figure, context), cells: valueCells(figure, context) })),
    notes: [],
  };
}

function valueCells({ definition, value }: Figure, context: WritingContext): readonly string[] {
  if ('k' in value)
    return [countAndPercent({ k: value.k, n: value.n }, context), countCell(value.n, context)];
  if (!('number' in value) || !('unit' in definition))
    throw new Error(`no number in the figure ${definition.id}`);
  const unit = textIn(definition.unit, context.language);
  const said = writeAmount(value.number, context.language, { unit: { one: unit, many: unit } });
  return [said, countCell(value.n, context)];
}
