/** What can be wrong with a template. Every fault is found, not only the first. */
import type { FigureDefinition, UnknownValue } from '../figure/figure.ts';
import type { NonQuantityKind } from '../quantity/non-quantities.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { ReferenceKind } from './reference.ts';
import type { Place } from './template.ts';

export type TemplateProblem = Place & { readonly path: string } & TemplateFault;

export type TemplateFault = FrontMatterFault | ReferenceFault | NameFault | FigureFault | TextFault;

export type FrontMatterFault =
  | { readonly code: 'front-matter-missing' }
  | { readonly code: 'front-matter-unreadable'; readonly detail: string }
  | { readonly code: 'field-unknown'; readonly field: string; readonly nearest?: string }
  | { readonly code: 'field-missing'; readonly field: string }
  | { readonly code: 'field-wrong'; readonly field: string; readonly expected: FieldKind };
export type FieldKind = 'text' | 'texts' | 'date' | 'language' | 'id' | 'noun' | 'exceptions' | 'fields';

/** A reference that cannot be understood. */
export type ReferenceFault =
  | { readonly code: 'reference-unclosed' }
  | { readonly code: 'references-too-many'; readonly most: number }
  | { readonly code: 'reference-empty' }
  | { readonly code: 'reference-kind-unknown'; readonly kind: string; readonly nearest?: string }
  | { readonly code: 'argument-missing'; readonly kind: ReferenceKind }
  | {
      readonly code: 'option-unknown';
      readonly option: string;
      readonly allowed: readonly string[];
      readonly nearest?: string;
    }
  | {
      readonly code: 'option-value';
      readonly option: string;
      readonly expected: 'none' | 'text' | 'whole-number';
    }
  | { readonly code: 'styles-clash'; readonly styles: readonly string[] }
  | { readonly code: 'quote-without-source' }
  | { readonly code: 'block-in-sentence'; readonly source: string }
  | { readonly code: 'reference-misplaced'; readonly source: string };

/** A reference to something that is not there. */
export type NameFault =
  | { readonly code: 'figure-not-found'; readonly id: string; readonly nearest?: string }
  | {
      readonly code: 'name-not-found';
      readonly kind: ReferenceKind;
      readonly name: string;
      readonly nearest?: string;
    }
  /** It has the name, but nothing is known: a round without a last day, a document without a case id. */
  | { readonly code: 'fact-empty'; readonly name: string }
  | { readonly code: 'noun-missing' };

/** A figure that is there and cannot be shown, or not in this way. */
export type FigureFault =
  | { readonly code: 'figure-confidential'; readonly id: string }
  | { readonly code: 'figure-without-value'; readonly id: string; readonly why: UnknownValue['why'] }
  | {
      readonly code: 'figure-style';
      readonly id: string;
      readonly kind: FigureDefinition['kind'];
      readonly style: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly code: 'category-not-found';
      readonly id: string;
      readonly category: string;
      readonly nearest?: string;
    }
  /** `labels` names more or fewer figures than there are. */
  | { readonly code: 'labels-count'; readonly figures: number; readonly labels: number }
  | { readonly code: 'figures-unlike'; readonly ids: readonly string[] }
  | { readonly code: 'figure-not-drawn'; readonly id: string; readonly kind: FigureDefinition['kind'] };

export type TextFault =
  | {
      readonly code: 'typed-quantity';
      readonly text: string;
      readonly is: Quantity['kind'] | NonQuantityKind | 'digits';
    }
  | { readonly code: 'not-shown'; readonly what: Unshown }
  | { readonly code: 'heading-level'; readonly level: number; readonly expected: number }
  /** The same figure in two ways: readers would look for a difference. */
  | { readonly code: 'worded-twice'; readonly id: string; readonly styles: readonly [string, string] }
  | { readonly code: 'citation-without-source' }
  | { readonly code: 'private-character' };
export type Unshown =
  | 'image'
  | 'html'
  | 'code'
  | 'footnote'
  | 'reference-link'
  | 'nested-quote'
  | 'link-address';
