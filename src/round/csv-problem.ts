/** What is wrong with an answers CSV: where, and the data that a sentence about it needs. */
import type { CsvTableProblem } from '../authority/csv-table.ts';
import type { LocalizedText } from '../core/language.ts';
import type { ValueProblem } from '../questionnaire/problem.ts';
import type { BytesProblem } from './csv-bytes.ts';

/** One cell as a spreadsheet shows it. */
export interface CellPlace {
  readonly row: number;
  readonly column: string;
  /** What stands there, shortened; left out where it must not be repeated. */
  readonly value?: string;
}

export type CsvFileFault =
  | BytesProblem
  | CsvTableProblem
  | { readonly code: 'column-missing'; readonly column: string }
  | { readonly code: 'column-unknown'; readonly column: string; readonly nearest: string | undefined }
  | { readonly code: 'no-rows' };

export type CellFault =
  | { readonly code: 'authority-missing' }
  | { readonly code: 'authority-unknown'; readonly nearest: string | undefined }
  | { readonly code: 'authority-excluded'; readonly why: LocalizedText }
  | { readonly code: 'authority-ambiguous'; readonly candidates: readonly string[] }
  | { readonly code: 'questionnaire-missing'; readonly known: readonly string[] }
  | {
      readonly code: 'questionnaire-unknown';
      readonly known: readonly string[];
      readonly nearest: string | undefined;
    }
  | { readonly code: 'questionnaire-not-in-round'; readonly known: readonly string[] }
  | { readonly code: 'sheet-twice'; readonly questionnaire: string; readonly otherRow: number }
  | { readonly code: 'question-of-another-questionnaire'; readonly questionnaire: string }
  /** `dependsOn`: the questions whose answers make logic skip it. */
  | { readonly code: 'not-asked'; readonly dependsOn: readonly string[] }
  | {
      readonly code: 'hard-check';
      readonly check: string;
      readonly message: LocalizedText;
      readonly questions: readonly string[];
    }
  | { readonly code: 'value'; readonly problem: ValueProblem };

export type CsvProblem =
  | ({ readonly place: CellPlace } & CellFault)
  | ({ readonly place?: never } & CsvFileFault);

/** Nothing that stops the import, but worth knowing. */
export type CsvNote = { readonly row: number; readonly authority: string; readonly questionnaire: string } & (
  | { readonly code: 'soft-check'; readonly check: string; readonly message: LocalizedText }
  | { readonly code: 'required-missing'; readonly questions: readonly string[] }
);
