/** What is wrong with a `figures.yaml`: where, what, and the data that a sentence about it needs. */
import type { Visibility } from '../questionnaire/definition.ts';

export interface FigureProblem {
  readonly file: string;
  readonly line: number;
  /** E.g. `figures[2].of.in[0]`; empty for the file as a whole. */
  readonly field: string;
  readonly fault: FigureFault;
}

export type FigureFault =
  | { readonly code: 'file-too-large' }
  /** The parser's own words, in English. */
  | { readonly code: 'yaml-syntax'; readonly detail: string }
  | { readonly code: 'alias' }
  | { readonly code: 'field-missing'; readonly name: string }
  | { readonly code: 'field-unknown'; readonly name: string; readonly nearest: string | undefined }
  | { readonly code: 'wrong-kind-of-value'; readonly expected: string; readonly found: string }
  | {
      readonly code: 'name-unknown';
      readonly what: 'kind' | 'value' | 'questionnaire' | 'question' | 'code' | 'group' | 'category';
      readonly text: string;
      readonly nearest: string | undefined;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'condition-form' }
  | { readonly code: 'language-missing'; readonly language: string }
  | { readonly code: 'id-form'; readonly id: string; readonly start: string }
  | { readonly code: 'id-taken'; readonly id: string; readonly by: 'question' | 'figure' }
  /** The question's kind cannot be used so. */
  | {
      readonly code: 'question-misfit';
      readonly question: string;
      readonly kind: string;
      readonly use: 'codes' | 'span' | 'distribution' | 'numbers' | 'sum';
    }
  | { readonly code: 'response-where-question'; readonly question: string }
  | { readonly code: 'span-open' }
  | {
      readonly code: 'span-value';
      readonly text: string;
      readonly expected: 'a month' | 'a day' | 'a number';
    }
  | { readonly code: 'span-reversed'; readonly from: string; readonly to: string }
  | { readonly code: 'unknown-not-counted' }
  | { readonly code: 'unknown-with-others' }
  | { readonly code: 'base-too-small'; readonly least: number; readonly visibility: Visibility }
  /** A least or greatest value is one authority's answer. */
  | { readonly code: 'single-answer'; readonly kind: string; readonly visibility: Visibility }
  | { readonly code: 'question-reserved'; readonly id: string };
