/** Where each authority is drawn on a tile map, from a CSV file with the columns code, col and row. */
import { type AuthorityId, authorityId } from '../core/ids.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { type CsvTableProblem, parseCsv } from './csv-table.ts';

export interface PlacedTile {
  readonly authority: AuthorityId;
  /** From the west, 0 first. */
  readonly column: number;
  /** From the north, 0 first. */
  readonly row: number;
  readonly line: number;
}

export type TileProblem =
  | CsvTableProblem
  | { readonly code: 'register-column-missing'; readonly column: string; readonly header: readonly string[] }
  | {
      readonly code: 'tile-bad-number';
      readonly line: number;
      readonly column: string;
      readonly text: string;
    }
  | { readonly code: 'tile-authority-twice'; readonly line: number; readonly id: string }
  | { readonly code: 'tile-taken'; readonly line: number; readonly other: string };

const columns = ['code', 'col', 'row'] as const;

export function readTiles(text: string): Result<readonly PlacedTile[], TileProblem> {
  const table = parseCsv(text);
  if (!table.ok) return table;
  const { header, rows } = table.value;
  const absent = columns.filter((column) => !header.includes(column));
  if (absent.length > 0) {
    return failed(...absent.map((column) => ({ code: 'register-column-missing', column, header }) as const));
  }
  const problems: TileProblem[] = [];
  const tiles = rows.map(({ line, cells }): PlacedTile => {
    const cell = (column: (typeof columns)[number]) => (cells[header.indexOf(column)] ?? '').trim();
    for (const column of ['col', 'row'] as const) {
      const text = cell(column);
      if (!/^\d{1,3}$/.test(text)) problems.push({ code: 'tile-bad-number', line, column, text });
    }
    return {
      authority: authorityId(cell('code')),
      column: Number(cell('col')),
      row: Number(cell('row')),
      line,
    };
  });
  problems.push(...clashes(tiles));
  return problems.length > 0 ? failed(...problems) : ok(tiles);
}

function clashes(tiles: readonly PlacedTile[]): readonly TileProblem[] {
  const places = new Map<string, AuthorityId>();
  const placed = new Set<AuthorityId>();
  return tiles.flatMap(({ authority, column, row, line }): readonly TileProblem[] => {
    if (placed.has(authority)) return [{ code: 'tile-authority-twice', line, id: authority }];
    placed.add(authority);
    const other = places.get(`${column} ${row}`);
    if (other !== undefined) return [{ code: 'tile-taken', line, other }];
    places.set(`${column} ${row}`, authority);
    return [];
  });
}
