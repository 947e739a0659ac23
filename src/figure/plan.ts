import { columnsOf } from './condition.ts';
import type { FigureDefinition } from './figure.ts';
import type { Column, TableSpec } from './tabulation.ts';

/**
 * What must be counted for the figures: each table once, however many figures need it, ordered by id.
 * @example plan([]) // => []
 */
export function plan(definitions: readonly FigureDefinition[]): readonly TableSpec[] {
  const specs = new Map(definitions.flatMap(tablesOf).map((spec) => [spec.id, spec]));
  return [...specs.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The tables that one figure is computed from: one, or one per category where categories overlap. */
export function tablesOf(definition: FigureDefinition): readonly TableSpec[] {
  const where = definition.where ? columnsOf(definition.where) : [];
  const table = (...columns: readonly Column[]) => tableOf(definition, [...columns, ...where]);
  switch (definition.kind) {
    case 'share':
    case 'count':
      return [table(...columnsOf(definition.of))];
    case 'breakdown':
      return [table({ kind: 'group', group: definition.by }, ...columnsOf(definition.of))];
    case 'response':
      return [table({ kind: 'sheet' })];
    case 'distribution': {
      const { question, exclusive, categories } = definition;
      if (exclusive) return [table({ kind: 'question', question })];
      return categories.map(({ code }) => table({ kind: 'option', question, code }));
    }
    case 'map':
      return [table({ kind: 'authority' }, { kind: 'question', question: definition.question })];
    case 'flow': {
      const { from, question } = definition;
      const before = { kind: 'question', question: from.question, round: from.round } as const;
      return [table(before, { kind: 'question', question })];
    }
    default:
      return [table({ kind: 'question', question: definition.question })];
  }
}

/**
 * A short name of a column, unique in its questionnaire: it stands in the ids of tables.
 * @example columnName({ kind: 'option', question: 'reasons', code: 'rooms' }) // => "reasons=rooms"
 */
export function columnName(column: Column): string {
  switch (column.kind) {
    case 'question':
      return inRound(column.question, column);
    case 'option':
      return inRound(`${column.question}=${column.code}`, column);
    case 'group':
      return `@${column.group}`;
    case 'authority':
      return '#authority';
    case 'sheet':
      return '#sheet';
  }
}

function inRound(name: string, { round }: { readonly round?: string }): string {
  return round === undefined ? name : `${name}@${round}`;
}

function tableOf(definition: FigureDefinition, columns: readonly Column[]): TableSpec {
  const named = new Map(columns.map((column) => [columnName(column), column]));
  const names = [...named.keys()].sort();
  const weighted = definition.kind === 'response' && definition.weight === 'population';
  return {
    id: `${definition.questionnaire}:${names.join(',')}${weighted ? '+population' : ''}`,
    questionnaire: definition.questionnaire,
    by: names.flatMap((name) => named.get(name) ?? []),
    ...(weighted ? { weight: 'population' as const } : {}),
  };
}
