import { type Language, textIn } from '../../core/language.ts';
import type { Figure, OwnAnswer } from '../../figure/figure.ts';
import { guardFormula } from '../../round/formula-guard.ts';
import type { WorkbookCell } from './workbook.ts';

export const figuresHead = [
  'figure',
  'title',
  'kind',
  'category',
  'k',
  'n',
  'share',
  'number',
  'least',
  'most',
  'N',
  'asked',
  'unknown',
] as const;

/** One row for each number of the figures: those of several categories have several. Shares are not rounded. */
export function figureRows(
  figures: readonly Figure[],
  language: Language,
): readonly (readonly WorkbookCell[])[] {
  return figures.flatMap((figure) => numbersOf(figure).map((number) => rowOf(figure, number, language)));
}

/** The same as CSV. Lines end with CR LF. */
export function figuresCsv(figures: readonly Figure[], language: Language): string {
  return [figuresHead, ...figureRows(figures, language)]
    .map((row) => `${row.map(csvCell).join(',')}\r\n`)
    .join('');
}

interface NumberOfFigure {
  readonly category?: string;
  readonly k?: number;
  readonly n?: number;
  readonly share?: number;
  readonly number?: number;
  readonly bounds?: readonly [number, number];
  readonly unknown?: string;
}

function rowOf({ id, definition, base }: Figure, number: NumberOfFigure, language: Language) {
  const { category, k, n, share, number: value, bounds, unknown } = number;
  const title = textIn(definition.title, language);
  const { kind } = definition;
  return [
    id,
    title,
    kind,
    category,
    k,
    n,
    share,
    value,
    bounds?.[0],
    bounds?.[1],
    base.N,
    base.asked,
    unknown,
  ];
}

function numbersOf({ value, bounds }: Figure): readonly NumberOfFigure[] {
  if (value.kind === 'unknown') return [{ unknown: value.why }];
  if ('k' in value) return [{ k: value.k, n: value.n, share: value.share, ...(bounds ? { bounds } : {}) }];
  if ('number' in value) return [{ n: value.n, number: value.number }];
  if ('categories' in value) {
    return value.categories.map(({ code, k, share, bounds: each }) => ({
      category: code,
      k,
      n: value.n,
      share,
      bounds: each,
    }));
  }
  if ('flows' in value) {
    return value.flows.map(({ from, to, k }) => ({
      category: `${from} > ${to}`,
      k,
      n: value.n,
      share: k / value.n,
    }));
  }
  if ('answers' in value) return countedAnswers(value);
  return value.rows.map(({ code, value: row }) =>
    row.kind === 'known'
      ? { category: code, k: row.k, n: row.n, share: row.share }
      : { category: code, unknown: row.why },
  );
}

/** How many of each; who they are stands in the JSON, and in the data. */
function countedAnswers({ n, answers }: { readonly n: number; readonly answers: readonly OwnAnswer[] }) {
  const counts = Map.groupBy(
    answers.filter(({ answer }) => !answer.startsWith('#')),
    ({ answer }) => answer,
  );
  return [...counts].map(([category, { length: k }]) => ({ category, k, n, share: k / n }));
}

function csvCell(cell: WorkbookCell): string {
  if (cell === undefined) return '';
  const text = typeof cell === 'number' ? String(cell) : guardFormula(cell);
  return /["\r\n,;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
