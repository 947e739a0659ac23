/** A map figure as a table of who gave each answer, and as tiles. */
import type { Language } from '../core/language.ts';
import { absence } from '../figure/condition.ts';
import type { Figure, MapDefinition, MissingKind, OwnAnswer } from '../figure/figure.ts';
import { startSentence } from '../quantity/write-share.ts';
import type { ChartData } from './chart-data.ts';
import { described } from './chart-text.ts';
import { categoryLabel } from './figure-categories.ts';
import { figurePhrases } from './figure-phrases.ts';
import type { GeneratedTable } from './generated-table.ts';
import { baseNotes, countAndPercent, countCell, counted, missingParts, titleOf } from './table-cells.ts';
import { tablePhrases } from './table-phrases.ts';
import type { WritingContext } from './writing.ts';

/** The table and drawing of a figure of kind `map` that has a value. */
export function mapOfFigure(
  figure: Figure,
  title: string | undefined,
  context: WritingContext,
): { readonly data: ChartData; readonly table: GeneratedTable } {
  const { definition, answers, n } = mapIn(figure);
  const table = mapTable(figure, context);
  const said = title ?? table.caption;
  const codes = definition.categories.map(({ code }) => code);
  const levels = codes.map((code) => {
    const k = answers.filter(({ answer }) => answer === code).length;
    return {
      label: categoryLabel(figure, code, context),
      count: k,
      text: countAndPercent({ k, n }, context),
    };
  });
  // Whoever cannot see the tiles is told who they are.
  const named = table.rows.map(({ title: label, cells: [count = '', who = ''] }) => ({
    label,
    text: who === '–' ? count : `${count} – ${who}`,
  }));
  const silent = missingParts(figure.base, context).join('; ');
  const own = new Map(answers.map(({ authority, answer }) => [authority, codes.indexOf(answer)]));
  const drawn = definition.places.flatMap(({ authority, name, tile }) =>
    tile ? [{ name, ...tile, level: own.get(authority) ?? -1 }] : [],
  );
  const [left, top] = [
    Math.min(...drawn.map(({ column }) => column)),
    Math.min(...drawn.map(({ row }) => row)),
  ];
  return {
    data: {
      form: 'tiles',
      title: said,
      description: described(said, named),
      base: n,
      tiles: drawn.map((tile) => ({ ...tile, column: tile.column - left, row: tile.row - top })),
      levels,
      silent,
    },
    table: { ...table, caption: said },
  };
}

/** Each answer a row, with those who gave it; then the silent, by why. */
export function mapTable(figure: Figure, context: WritingContext): GeneratedTable {
  const { definition, answers, n } = mapIn(figure);
  const phrases = tablePhrases[context.language];
  const row = (title: string, who: readonly OwnAnswer[], count: string) => ({
    title,
    cells: [count, namesOf(who, definition, context.language)],
  });
  const given = definition.categories.map(({ code }) => {
    const who = answers.filter(({ answer }) => answer === code);
    return row(categoryLabel(figure, code, context), who, countAndPercent({ k: who.length, n }, context));
  });
  const said = figurePhrases[context.language].missing;
  const silent = (Object.keys(said) as MissingKind[]).flatMap((kind) => {
    const who = answers.filter(({ answer }) => absence(answer, false) === kind);
    return who.length > 0 ? [row(startSentence(said[kind]), who, countCell(who.length, context))] : [];
  });
  return {
    caption: titleOf(figure, context),
    columns: [
      { title: phrases.answer, numeric: false },
      { title: phrases.number, numeric: true },
      { title: startSentence(counted(context)), numeric: false },
    ],
    rows: [...given, ...silent],
    notes: baseNotes(figure.base, context),
  };
}

function namesOf(who: readonly OwnAnswer[], { places }: MapDefinition, language: Language): string {
  const names = new Map(places.map(({ authority, name }) => [authority, name]));
  const found = who.map(({ authority }) => names.get(authority) ?? authority);
  return found.length === 0 ? '–' : found.toSorted((a, b) => a.localeCompare(b, language)).join(', ');
}

function mapIn({ id, definition, value }: Figure) {
  if (definition.kind !== 'map' || !('answers' in value)) throw new Error(`no map in the figure ${id}`);
  return { definition, answers: value.answers, n: value.n };
}
