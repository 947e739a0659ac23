import { failed, ok, type Result } from '../core/result.ts';
import type { Figure } from '../figure/figure.ts';
import type { Bar, ChartData, CurvePoint } from './chart-data.ts';
import { categoryLabel, partsOf } from './figure-categories.ts';
import type { GeneratedRow, GeneratedTable } from './generated-table.ts';
import {
  baseNotes,
  countAndPercent,
  countCell,
  counted,
  headed,
  percentCell,
  titleOf,
} from './table-cells.ts';
import { tablePhrases } from './table-phrases.ts';
import type { FigureFault } from './template-problem.ts';
import { monthLabel } from './write-date.ts';
import type { WritingContext } from './writing.ts';

/** Whether a figure's categories are months, apart from "cannot say". */
export function isMonthly({ definition }: Figure): boolean {
  return definition.kind === 'distribution' && definition.categories.some(({ code }) => isMonth(code));
}

interface Start {
  readonly k: number;
  /** Those that the curve is drawn against. */
  readonly n: number;
}

/** How many there are in each month or before, from those that were there already. */
export function curveOf(
  figure: Figure,
  after: Figure | undefined,
  title: string,
  context: WritingContext,
): Result<{ readonly data: ChartData; readonly table: GeneratedTable }, FigureFault> {
  const { value } = figure;
  if (value.kind === 'unknown')
    return failed({ code: 'figure-without-value', id: figure.id, why: value.why });
  const start = after && startOf(after);
  if (start && !start.ok) return start;
  const base = start?.value.n ?? value.n;
  const before = start?.value.k ?? 0;
  const parts = partsOf(figure).map(({ code, part }) => ({ code, k: part?.k ?? 0 }));
  const reference = context.facts.round.referenceDate.slice(0, 7);
  const months = untilLastAnswer(parts.filter(({ code }) => isMonth(code))).filter(
    // Months that were over when people answered, which the question offers and nobody named.
    ({ code, k }) => !start || k > 0 || code > reference,
  );
  const points = pointsOf(months, before, base, start !== undefined, context);
  const others = parts
    .filter(({ code }) => !isMonth(code))
    .map(({ code, k }) => ({ label: categoryLabel(figure, code, context), k }));
  const rest = base - before - parts.reduce((sum, { k }) => sum + k, 0);
  if (rest > 0) others.push({ label: tablePhrases[context.language].notKnown, k: rest });
  const aside = others.map(
    ({ label, k }): Bar => ({
      label,
      count: k,
      share: k / base,
      text: countAndPercent({ k, n: base }, context),
    }),
  );
  const description = `${title}. ${[...points, ...aside].map(({ label, text }) => `${label}: ${text}`).join('; ')}.`;
  return ok({
    data: {
      form: 'curve',
      title,
      description,
      base,
      whole: `${countCell(base, context)} ${counted(context)}`,
      points,
      aside,
    },
    table: tableOfCurve(
      title,
      { points, aside, months, base, before },
      [figure, ...(after ? [after] : [])],
      context,
    ),
  });
}

function startOf({ id, value, definition }: Figure): Result<Start, FigureFault> {
  if (value.kind === 'unknown') return failed({ code: 'figure-without-value', id, why: value.why });
  return 'k' in value
    ? ok({ k: value.k, n: value.n })
    : failed({ code: 'figure-not-drawn', id, kind: definition.kind });
}

/** Months after the last one that anybody named add nothing. */
function untilLastAnswer<Month extends { readonly code: string; readonly k: number }>(
  months: readonly Month[],
): readonly Month[] {
  const ordered = months.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return ordered.slice(0, ordered.findLastIndex(({ k }) => k > 0) + 1);
}

function isMonth(code: string): boolean {
  return /^\d{4}-\d{2}$/.test(code);
}

function pointsOf(
  months: readonly { readonly code: string; readonly k: number }[],
  before: number,
  base: number,
  hasStart: boolean,
  context: WritingContext,
): readonly CurvePoint[] {
  const { language, facts } = context;
  const label = (code: string) => monthLabel(code, language);
  const reference = facts.round.referenceDate.slice(0, 7);
  // Where the month of the reference date can itself be answered, what was there before needs another name.
  const start = months.some(({ code }) => code === reference)
    ? tablePhrases[language].already
    : label(reference);
  const steps = [
    ...(hasStart ? [{ label: start, k: before }] : []),
    ...months.map(({ code, k }) => ({ label: label(code), k })),
  ];
  let count = 0;
  return steps.map((step) => {
    count += step.k;
    const text = countAndPercent({ k: count, n: base }, context);
    return { label: step.label, short: shortLabel(step.label, language), count, share: count / base, text };
  });
}

/** "maj", or "før" for what was there already. */
function shortLabel(label: string, language: WritingContext['language']): string {
  return /\d{4}$/.test(label) ? label.slice(0, 3) : tablePhrases[language].alreadyShort;
}

interface Curve {
  readonly points: readonly CurvePoint[];
  readonly aside: readonly Bar[];
  readonly months: readonly { readonly k: number }[];
  readonly base: number;
  readonly before: number;
}

function tableOfCurve(
  caption: string,
  { points, aside, base }: Curve,
  figures: readonly Figure[],
  context: WritingContext,
): GeneratedTable {
  const phrases = tablePhrases[context.language];
  const rows = points.map(({ label, count }, index): GeneratedRow => {
    const added = count - (points[index - 1]?.count ?? 0);
    return {
      title: label,
      cells: [
        countCell(added, context),
        countCell(count, context),
        percentCell({ k: count, n: base }, context),
      ],
    };
  });
  const others = aside.map(
    ({ label, count }): GeneratedRow => ({
      title: label,
      cells: [countCell(count, context), '', percentCell({ k: count, n: base }, context)],
    }),
  );
  return {
    caption,
    columns: [phrases.atPoint, phrases.added, phrases.cumulative, phrases.share].map((title, index) => ({
      title,
      numeric: index > 0,
    })),
    rows: [...rows, ...others],
    notes: figures.map((figure) =>
      headed(titleOf(figure, context), baseNotes(figure.base, context).join(' ')),
    ),
  };
}
