/** A table made from figures: texts ready to print. */
export interface GeneratedTable {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  readonly rows: readonly GeneratedRow[];
  /** Base, silent and how to read it. */
  readonly notes: readonly string[];
}
export interface GeneratedRow {
  /** The first cell, which names the row. */
  readonly title: string;
  readonly cells: readonly string[];
  /** The sum of the rows above. */
  readonly total?: true;
}
