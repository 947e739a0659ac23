import { guardFormula } from './formula-guard.ts';

/**
 * Rows as CSV by RFC 4180, with a mark that makes spreadsheets read it as UTF-8. What a spreadsheet could run as a
 * formula is made harmless.
 * @example tableCsv([['a', 'b'], ['=1', 'x, y']]) // => "\ufeffa,b\r\n'=1,\"x, y\"\r\n"
 */
export function tableCsv(rows: readonly (readonly string[])[]): string {
  const written = rows.map((cells) =>
    cells
      .map(guardFormula)
      .map((cell) => (/["\r\n,;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(','),
  );
  return `\ufeff${written.map((line) => `${line}\r\n`).join('')}`;
}
