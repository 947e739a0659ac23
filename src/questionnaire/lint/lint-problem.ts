/** What is wrong with a questionnaire as its author wrote it. */
import type { Expected } from '../logic/expression-tokens.ts';

/** Keys and indexes from the questionnaire down to the fault, e.g. `['sections', 0, 'items', 2, 'relevant']`. */
export type DefinitionPath = readonly (string | number)[];

/** What kind of value a part of an expression has; `code` is one of a few, `codes` any number of them. */
export type StaticKind = 'text' | 'number' | 'boolean' | 'code' | 'codes' | 'month' | 'date';

export type ExpressionProblem =
  | {
      readonly code: 'expression-syntax';
      readonly at: number;
      readonly found: string;
      readonly expected: Expected;
    }
  | { readonly code: 'unknown-question'; readonly name: string; readonly nearest: string | undefined }
  /** Named before it is asked, or names itself. */
  | { readonly code: 'forward-reference'; readonly name: string }
  | { readonly code: 'unknown-function'; readonly name: string; readonly nearest: string | undefined }
  | {
      readonly code: 'wrong-argument-count';
      readonly name: string;
      readonly given: number;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly code: 'impossible-text';
      readonly question: string;
      readonly text: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'use-selected'; readonly question: string }
  | { readonly code: 'not-choices'; readonly found: StaticKind }
  | { readonly code: 'cannot-compare'; readonly left: StaticKind; readonly right: StaticKind }
  | {
      readonly code: 'wrong-type';
      readonly expected: StaticKind;
      readonly found: StaticKind;
      readonly where: string;
    }
  | { readonly code: 'bad-pattern'; readonly pattern: string }
  | { readonly code: 'pattern-not-literal' }
  /** The part of the questionnaire can never be asked, or the check always fails. */
  | { readonly code: 'never-true' }
  | { readonly code: 'always-true' };

export type DefinitionProblem =
  | { readonly code: 'duplicate-id'; readonly id: string; readonly what: 'section' | 'question' | 'check' }
  | { readonly code: 'reserved-id'; readonly id: string }
  /** A page of every sheet has that address already. */
  | { readonly code: 'reserved-section'; readonly id: string }
  | { readonly code: 'duplicate-code'; readonly text: string }
  | { readonly code: 'option-count'; readonly count: number; readonly least: number; readonly most: number }
  | { readonly code: 'exclusive-outside-choices'; readonly text: string }
  | { readonly code: 'all-exclusive' }
  | { readonly code: 'specify-unknown'; readonly name: string; readonly nearest: string | undefined }
  | { readonly code: 'specify-not-text'; readonly name: string; readonly kind: string }
  | { readonly code: 'specify-before'; readonly name: string }
  | { readonly code: 'specify-on-exclusive'; readonly text: string }
  | { readonly code: 'band-missing'; readonly text: string }
  | { readonly code: 'band-outside'; readonly text: string }
  | { readonly code: 'band-reversed'; readonly text: string }
  | { readonly code: 'bands-overlap'; readonly text: string; readonly other: string; readonly at: number }
  | { readonly code: 'bands-gap'; readonly from: number; readonly to: number }
  | { readonly code: 'min-above-max'; readonly min: string; readonly max: string }
  | { readonly code: 'text-public' }
  | { readonly code: 'no-questions' }
  | {
      readonly code: 'role-wrong-kind';
      readonly role: string;
      readonly kind: string;
      readonly kinds: readonly string[];
    }
  | { readonly code: 'check-at-unknown'; readonly name: string; readonly nearest: string | undefined }
  | { readonly code: 'check-names-nothing' };

export type LintProblem = { readonly path: DefinitionPath } & (ExpressionProblem | DefinitionProblem);
export type LintProblemCode = LintProblem['code'];
