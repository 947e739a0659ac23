// What makes a spreadsheet take a cell for a formula, also in full width; and #, with which named absences begin.
const risky = /^'*[=+\-@\t\r\n#＝＋－＠]/;

/**
 * A text made harmless for spreadsheets by a quote in front, where it begins like a formula.
 * @example guardFormula('=1+1') // => "'=1+1"
 */
export function guardFormula(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

/** @example unguardFormula("'=1+1") // => "=1+1" */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && risky.test(cell) ? cell.slice(1) : cell;
}
