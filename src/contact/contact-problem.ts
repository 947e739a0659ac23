/** What can be wrong with a list of contacts. */
import type { CsvTableProblem } from '../authority/csv-table.ts';

/** With the whole file: nothing of it can be used. */
export type ContactFileProblem =
  | CsvTableProblem
  | { readonly code: 'file-utf-16' | 'file-not-text' | 'file-not-spreadsheet' | 'file-missing' }
  | { readonly code: 'contact-column-missing'; readonly column: 'authority' | 'mail' }
  | { readonly code: 'contact-no-rows' }
  | { readonly code: 'contact-too-many'; readonly rows: number; readonly most: number };

/** With one row: the others can be used without it. */
export type ContactRowFault =
  | { readonly code: 'authority-missing' }
  | { readonly code: 'authority-unknown'; readonly written: string }
  | { readonly code: 'authority-ambiguous'; readonly written: string; readonly candidates: readonly string[] }
  | { readonly code: 'area-unknown'; readonly written: string; readonly known: readonly string[] }
  | { readonly code: 'mail-missing' }
  | { readonly code: 'mail-wrong'; readonly written: string }
  | { readonly code: 'name-missing' }
  | { readonly code: 'name-too-long' }
  | { readonly code: 'letters-lost'; readonly written: string }
  | { readonly code: 'role-unknown'; readonly written: string }
  | { readonly code: 'language-unknown'; readonly written: string }
  /** The same person for the same area, said twice and differently. */
  | { readonly code: 'contact-twice'; readonly otherRow: number };

export type ContactRowProblem = { readonly row: number } & ContactRowFault;
