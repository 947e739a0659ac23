/** The first sheet of an Excel file as rows of text. */
import readXlsx from 'read-excel-file/node';
import { failed, ok, type Result } from '../core/result.ts';

export interface SpreadsheetTable {
  readonly header: readonly string[];
  /** Rows with text, each with its number in the sheet. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}
export type SpreadsheetProblem = { readonly code: 'file-not-spreadsheet' | 'csv-empty' };

export async function readSpreadsheet(
  bytes: Uint8Array,
): Promise<Result<SpreadsheetTable, SpreadsheetProblem>> {
  const sheets = await readXlsx(Buffer.from(bytes)).catch(() => undefined);
  if (!sheets) return failed({ code: 'file-not-spreadsheet' });
  const [first] = sheets;
  const filled = (first?.data ?? [])
    .map((cells, index) => ({ row: index + 1, cells: cells.map(asText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [header, ...rows] = filled;
  return header ? ok({ header: header.cells, rows }) : failed({ code: 'csv-empty' });
}

function asText(cell: unknown): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
