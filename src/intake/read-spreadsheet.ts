/** The first sheet of an Excel file as rows of text. */
import { unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { failed, ok, type Result } from '../core/result.ts';
import { documentLimits } from './document-limits.ts';

export interface SpreadsheetTable {
  readonly header: readonly string[];
  /** Rows with text, each with its number in the sheet. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}
export type SpreadsheetProblem = { readonly code: 'file-not-spreadsheet' | 'csv-empty' };

export async function readSpreadsheet(
  bytes: Uint8Array,
): Promise<Result<SpreadsheetTable, SpreadsheetProblem>> {
  if (unpackedBytes(bytes) > documentLimits.unpackedBytes) return failed({ code: 'file-not-spreadsheet' });
  const sheets = await readXlsx(Buffer.from(bytes)).catch(() => undefined);
  if (!sheets) return failed({ code: 'file-not-spreadsheet' });
  const [first] = sheets;
  const filled = (first?.data ?? [])
    .map((cells, index) => ({ row: index + 1, cells: cells.map(asText) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [header, ...rows] = filled;
  return header ? ok({ header: header.cells, rows }) : failed({ code: 'csv-empty' });
}

/** As much as the parts may come to; nothing is unpacked. What is no zip file comes to more than anything. */
function unpackedBytes(bytes: Uint8Array): number {
  let sum = 0;
  try {
    unzipSync(bytes, {
      filter({ originalSize, size }) {
        // The header may lie: deflate cannot grow a byte to more than 1032.
        sum += Math.min(originalSize, size * 1032);
        return false;
      },
    });
    return sum;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

function asText(cell: unknown): string {
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
