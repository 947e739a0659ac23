/** CSV by RFC 4180, as registers and answers come: first row the header, every fault named with its line. */
import { failed, ok, type Result } from '../core/result.ts';

export interface CsvTable {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  /** Rows with as many cells as the header; rows without any text are left out. */
  readonly rows: readonly CsvRow[];
}
export interface CsvRow {
  /** The line in the file that the row begins on; the header's is 1. */
  readonly line: number;
  /** The row as a spreadsheet numbers it: text with line breaks takes several lines but one row. */
  readonly row: number;
  readonly cells: readonly string[];
}
export type Delimiter = ',' | ';';

export type CsvTableProblem =
  | { readonly code: 'csv-empty' }
  | { readonly code: 'csv-nul'; readonly line: number }
  /** A quote inside a cell that does not begin with one, or text after the closing one. */
  | { readonly code: 'csv-stray-quote'; readonly line: number; readonly column: number }
  | { readonly code: 'csv-open-quote'; readonly line: number; readonly column: number }
  | {
      readonly code: 'csv-ragged';
      readonly line: number;
      readonly row: number;
      readonly cells: number;
      readonly expected: number;
    }
  | { readonly code: 'csv-column-unnamed'; readonly column: number }
  | { readonly code: 'csv-column-twice'; readonly name: string };

/** @example parseCsv('a,b\n1,"x, y"') // => { ok: true, value: { delimiter: ',', header: ['a', 'b'], rows: [{ line: 2, row: 2, cells: ['1', 'x, y'] }] } } */
export function parseCsv(text: string): Result<CsvTable, CsvTableProblem> {
  const plain = text.replace(/^\ufeff/, '');
  if (plain.trim() === '') return failed({ code: 'csv-empty' });
  if (plain.includes('\0')) return failed({ code: 'csv-nul', line: lineOf(plain, plain.indexOf('\0')) });
  const delimiter = delimiterOf(plain);
  const read = readRows(plain, delimiter);
  const [first, ...rest] = read.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (!first) return failed({ code: 'csv-empty' });
  const header = withoutTrailingBlanks(first.cells.map((name) => name.trim()));
  const rows = rest.map((row) => ({ ...row, cells: fitted(row.cells, header.length) }));
  const problems = [
    ...read.problems,
    ...headerProblems(header),
    ...rows.flatMap((row) => raggedness(row, header)),
  ];
  return problems.length > 0 ? failed(...problems) : ok({ delimiter, header, rows });
}

/** The one that parts the header; a header of one column has neither, and then it does not matter. */
function delimiterOf(text: string): Delimiter {
  const header = (text.split(/\r?\n|\r/).find((line) => line.trim() !== '') ?? '').replace(
    /"(?:[^"]|"")*"/g,
    '',
  );
  return header.split(';').length > header.split(',').length ? ';' : ',';
}

interface RowsRead {
  readonly rows: readonly CsvRow[];
  readonly problems: readonly CsvTableProblem[];
}

function readRows(text: string, delimiter: Delimiter): RowsRead {
  const rows: CsvRow[] = [];
  const problems: CsvTableProblem[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  for (let at = 0; at <= text.length; ) {
    const cell = text[at] === '"' ? quotedCell(text, at, delimiter) : bareCell(text, at, delimiter);
    if (cell.fault) problems.push({ code: cell.fault, line, column: cells.length + 1 });
    cells.push(cell.text);
    line += lineBreaksIn(text.slice(at, cell.end));
    at = cell.end + 1;
    if (text[cell.end] === delimiter) continue;
    rows.push({ line: rowLine, row: rows.length + 1, cells });
    cells = [];
    if (text[cell.end] === '\r' && text[at] === '\n') at += 1;
    line += 1;
    rowLine = line;
  }
  return { rows, problems };
}

interface CellRead {
  readonly text: string;
  /** Where the delimiter or line break after it stands. */
  readonly end: number;
  readonly fault?: 'csv-stray-quote' | 'csv-open-quote';
}

function bareCell(text: string, at: number, delimiter: Delimiter): CellRead {
  const end = endOfCell(text, at, delimiter);
  const cell = text.slice(at, end);
  return cell.includes('"') ? { text: cell, end, fault: 'csv-stray-quote' } : { text: cell, end };
}

function quotedCell(text: string, at: number, delimiter: Delimiter): CellRead {
  let cell = '';
  for (let from = at + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return { text: cell + text.slice(from), end: text.length, fault: 'csv-open-quote' };
    cell += text.slice(from, quote);
    if (text[quote + 1] === '"') {
      cell += '"';
      from = quote + 2;
      continue;
    }
    const end = endOfCell(text, quote + 1, delimiter);
    return text.slice(quote + 1, end).trim() === ''
      ? { text: cell, end }
      : { text: cell, end, fault: 'csv-stray-quote' };
  }
}

function endOfCell(text: string, at: number, delimiter: Delimiter): number {
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

function lineBreaksIn(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

function lineOf(text: string, at: number): number {
  return lineBreaksIn(text.slice(0, at)) + 1;
}

/** Spreadsheets leave delimiters at the end of every row where a column has been emptied. */
function withoutTrailingBlanks(header: readonly string[]): readonly string[] {
  return header.slice(0, header.findLastIndex((name) => name !== '') + 1);
}

function fitted(cells: readonly string[], width: number): readonly string[] {
  const spare = cells.slice(width);
  return spare.every((cell) => cell.trim() === '') ? cells.slice(0, width) : cells;
}

function headerProblems(header: readonly string[]): readonly CsvTableProblem[] {
  return header.flatMap((name, index): readonly CsvTableProblem[] => {
    if (name === '') return [{ code: 'csv-column-unnamed', column: index + 1 }];
    return header.indexOf(name) < index ? [{ code: 'csv-column-twice', name }] : [];
  });
}

function raggedness({ line, row, cells }: CsvRow, header: readonly string[]): readonly CsvTableProblem[] {
  const fits = cells.length === header.length;
  return fits ? [] : [{ code: 'csv-ragged', line, row, cells: cells.length, expected: header.length }];
}
