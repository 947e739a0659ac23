/** Tables as an Excel file. Texts are stored as text, so that none of them is ever run as a formula. */
import writeExcelFile from 'write-excel-file/node';

export type WorkbookCell = string | number | undefined;
export interface WorkbookSheet {
  /** At most 31 signs, as Excel wants; more are cut off. */
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly WorkbookCell[])[];
}

export async function workbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ name, head, rows }) => ({
    sheet: name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    data: [
      head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(cellOf)),
    ],
    stickyRowsCount: 1,
  }));
  return new Uint8Array(await writeExcelFile(written).toBuffer());
}

function cellOf(cell: WorkbookCell) {
  if (cell === undefined || cell === '') return null;
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
}
