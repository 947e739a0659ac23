/** What is wrong with a programme's folder: where, what, and the data that a sentence about it needs. */
import type { AgreementFault } from '../agreement/check-agreements.ts';
import type { RegisterProblem } from '../authority/read-register.ts';
import type { TileProblem } from '../authority/read-tiles.ts';
import type { HotlineFault } from '../hotline/check-hotlines.ts';
import type { DefinitionProblem, ExpressionProblem } from '../questionnaire/lint/lint-problem.ts';
import type { ReopeningFault } from '../reopening/check-reopening.ts';
import type { RulesFault } from '../rules/rules-fault.ts';

export interface Place {
  /** As given: below the programme's folder, or `registers/…`. */
  readonly file: string;
  /** From 1; absent where the fault is that something is not there. */
  readonly line?: number;
  /** E.g. `sections[0].items[2].relevant`; empty for the file as a whole. */
  readonly field: string;
}

export type FileFault =
  | { readonly code: 'file-missing'; readonly example: string }
  | { readonly code: 'file-unknown'; readonly nearest: string | undefined }
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'not-utf8' }
  | { readonly code: 'nested-too-deep' }
  | { readonly code: 'tab-indent' }
  | { readonly code: 'several-documents' }
  | { readonly code: 'alias-unknown'; readonly name: string }
  | { readonly code: 'alias-endless'; readonly name: string }
  | { readonly code: 'aliases-too-many'; readonly most: number }
  /** The parser's own words, in English. */
  | { readonly code: 'yaml-syntax'; readonly detail: string }
  | { readonly code: 'key-twice'; readonly name: string };

export type FieldFault =
  | { readonly code: 'field-missing'; readonly name: string }
  | {
      readonly code: 'field-unknown';
      readonly name: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  | { readonly code: 'language-missing'; readonly language: string }
  | { readonly code: 'not-a-text-in-languages'; readonly found: string }
  | {
      readonly code: 'wrong-kind-of-value';
      readonly expected: string;
      readonly found: string;
      readonly quote: boolean;
    }
  | {
      readonly code: 'value-unknown';
      readonly text: string;
      readonly allowed: readonly string[];
      readonly nearest: string | undefined;
    }
  | { readonly code: 'not-an-identifier'; readonly text: string }
  | { readonly code: 'not-a-day'; readonly text: string }
  | { readonly code: 'not-a-month'; readonly text: string }
  | { readonly code: 'value-empty' }
  | { readonly code: 'too-few'; readonly least: number }
  | { readonly code: 'number-below'; readonly least: number }
  | { readonly code: 'number-above'; readonly most: number }
  | { readonly code: 'value-refused'; readonly detail: string };

export type CrossFault =
  | { readonly code: 'id-twice'; readonly id: string; readonly what: string; readonly other: string }
  | {
      readonly code: 'reference-unknown';
      readonly what: string;
      readonly name: string;
      readonly nearest: string | undefined;
    }
  | { readonly code: 'options-and-scale' }
  | { readonly code: 'options-missing' }
  | { readonly code: 'closes-before-opens'; readonly opens: string; readonly closes: string }
  | { readonly code: 'time-zone-unknown'; readonly name: string; readonly nearest: string | undefined }
  | { readonly code: 'authorities-source' }
  | { readonly code: 'authorities-columns-missing' }
  | { readonly code: 'authorities-not-for-list'; readonly name: string }
  | { readonly code: 'authorities-none' }
  | { readonly code: 'authority-excluded'; readonly id: string }
  | { readonly code: 'register-not-found'; readonly path: string; readonly nearest: string | undefined }
  | { readonly code: 'column-unknown'; readonly name: string; readonly nearest: string | undefined }
  | { readonly code: 'group-source' }
  | { readonly code: 'group-column-without-register'; readonly name: string }
  | { readonly code: 'category-unknown'; readonly value: string; readonly authority: string }
  | { readonly code: 'category-unused'; readonly value: string }
  | { readonly code: 'population-overlap'; readonly value: string; readonly other: string }
  | { readonly code: 'population-gap'; readonly from: number; readonly to: number | undefined }
  | { readonly code: 'population-reversed'; readonly value: string }
  | { readonly code: 'tile-missing'; readonly authority: string; readonly name: string };

export type ProgrammeFault =
  | FileFault
  | FieldFault
  | CrossFault
  | { readonly code: 'definition'; readonly fault: ExpressionProblem | DefinitionProblem }
  | { readonly code: 'register'; readonly fault: RegisterProblem | TileProblem }
  | { readonly code: 'rules'; readonly fault: RulesFault }
  | { readonly code: 'agreements'; readonly fault: AgreementFault }
  | { readonly code: 'activities'; readonly fault: ReopeningFault }
  | { readonly code: 'hotlines'; readonly fault: HotlineFault };

export type ProgrammeProblem = Place & ProgrammeFault;
export type ProgrammeProblemCode = ProgrammeProblem['code'];
