import type { FigureId } from '../core/ids.ts';
import type { SentenceId } from './edition.ts';

/** Something in a published memo that does not follow from what it carries, or from the dataset that it names. */
export type Discrepancy =
  | { readonly code: 'not-an-edition'; readonly field: string; readonly detail: string }
  /** A figure whose value, base or bounds the tabulations do not give. */
  | {
      readonly code: 'figure-differs';
      readonly figure: FigureId;
      readonly field: string;
      readonly printed: string;
      readonly recomputed: string;
    }
  | {
      readonly code: 'figure-text';
      readonly figure: FigureId;
      readonly printed: string;
      readonly recomputed: string;
    }
  /** A table that is not the one its id names, or whose rows do not fit its columns. */
  | { readonly code: 'tabulation-shape'; readonly table: string }
  /** A table that does not count everyone asked. */
  | {
      readonly code: 'tabulation-sum';
      readonly table: string;
      readonly printed: number;
      readonly recomputed: number;
    }
  | {
      readonly code: 'sentence-differs';
      readonly sentence: SentenceId;
      readonly figure?: FigureId;
      readonly printed: string;
      readonly recomputed: string;
    }
  /** What a sentence refers to cannot be written from what the memo carries. */
  | { readonly code: 'reference-unfounded'; readonly where: string; readonly reference: string }
  /** A quantity between the references. */
  | { readonly code: 'quantity-typed'; readonly sentence: SentenceId; readonly text: string }
  /** In Word: a field that shows other words than its figure has. */
  | {
      readonly code: 'field-differs';
      readonly reference: string;
      readonly printed: string;
      readonly recomputed: string;
    }
  /** A page or document without the memo that its figures could be recomputed from. */
  | { readonly code: 'memo-missing' }
  /** On a page: text that is not what the memo it carries gives. */
  | { readonly code: 'text-differs'; readonly printed: string; readonly recomputed: string }
  /** A page whose text is right and that is otherwise not as it was written: its drawings or its links. */
  | { readonly code: 'page-differs' }
  /** A chart that does not show what its figures give. */
  | { readonly code: 'picture-differs'; readonly block: string }
  | { readonly code: 'sentence-missing'; readonly sentence: SentenceId }
  | {
      readonly code: 'block-differs';
      readonly block: string;
      readonly field: string;
      readonly printed: string;
      readonly recomputed: string;
    }
  | { readonly code: 'title-differs'; readonly printed: string; readonly recomputed: string }
  /** Against the frozen dataset. */
  | { readonly code: 'hash-differs'; readonly printed: string; readonly recomputed: string }
  | { readonly code: 'tabulation-differs'; readonly table: string }
  /** A figure that counts something else than its id stands for. */
  | {
      readonly code: 'definition-differs';
      readonly figure: FigureId;
      readonly field: string;
      readonly printed: string;
      readonly recomputed: string;
    }
  | {
      readonly code: 'facts-differ';
      readonly field: string;
      readonly printed: string;
      readonly recomputed: string;
    };
