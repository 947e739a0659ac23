/** The names of fields in a memo's document: references, and what was generated and has no reference of its own. */
import { sha256 } from '../core/canonical-json.ts';

export type FieldName =
  | { readonly kind: 'reference'; readonly ref: string }
  /** A cell of a table made from figures; row 0 is its head. */
  | { readonly kind: 'cell'; readonly block: string; readonly row: number; readonly column: number }
  /** A line below a table or chart. */
  | { readonly kind: 'note'; readonly block: string; readonly index: number }
  /** A line of the memo's data, such as its round. */
  | { readonly kind: 'data'; readonly key: string };

/**
 * A short name for a table or chart, by the reference that it was made for: the same wherever it is copied to.
 * @example blockKey('table: care.status') // => "dbcd4b16"
 */
export function blockKey(ref: string): string {
  return sha256(ref).slice(0, 8);
}

/**
 * @example parseFieldName('cell.dbcd4b16.1.2') // => { kind: 'cell', block: 'dbcd4b16', row: 1, column: 2 }
 * @example parseFieldName('care.status | of') // => { kind: 'reference', ref: 'care.status | of' }
 */
export function parseFieldName(name: string): FieldName {
  const [, block, row, column] = /^cell\.([0-9a-f]{8})\.(\d{1,4})\.(\d{1,3})$/.exec(name) ?? [];
  if (block !== undefined) return { kind: 'cell', block, row: Number(row), column: Number(column) };
  const [, noted, index] = /^note\.([0-9a-f]{8})\.(\d{1,3})$/.exec(name) ?? [];
  if (noted !== undefined) return { kind: 'note', block: noted, index: Number(index) };
  const [, key] = /^data\.([a-z]+)$/i.exec(name) ?? [];
  return key === undefined ? { kind: 'reference', ref: name } : { kind: 'data', key };
}

export const cellName = (block: string, row: number, column: number) => `cell.${block}.${row}.${column}`;
export const noteName = (block: string, index: number) => `note.${block}.${index}`;
export const dataName = (key: string) => `data.${key}`;
