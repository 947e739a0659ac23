/** What became of an edited document when its figures were written anew. */
import type { TypedQuantity } from '../typed-quantities.ts';
import type { FieldFault } from '../write-field.ts';

export interface RefreshReport {
  readonly updated: readonly UpdatedField[];
  /** Fields that said already what they should. */
  readonly unchanged: number;
  /** Figures whose words mean something else now: the sentence around may no longer be true. */
  readonly reworded: readonly UpdatedField[];
  /** Words of quantity typed beside a figure that do not fit it. */
  readonly unfit: readonly UnfitWords[];
  readonly deleted: readonly DeletedField[];
  readonly failed: readonly FailedField[];
  /** Locked by somebody in the word processor, and left as they were. */
  readonly locked: readonly { readonly ref: string; readonly shown: string }[];
  readonly typed: readonly TypedByHand[];
}

export interface UpdatedField {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  /** As it reads now. */
  readonly sentence: string;
  /** What the field showed was neither the old nor the new figure: somebody had typed into it. */
  readonly typedOver: boolean;
}

export interface UnfitWords {
  readonly ref: string;
  readonly words: string;
  readonly figure: string;
  readonly sentence: string;
}

export interface DeletedField {
  readonly ref: string;
  readonly was: string;
  /** Deleted with changes tracked, and not yet accepted. */
  readonly tracked: boolean;
  /** Of a table: so many of its cells and notes are gone. */
  readonly cells?: number;
}

export interface FailedField {
  readonly ref: string;
  readonly shown: string;
  readonly faults: readonly FieldFault[];
}

export interface TypedByHand extends Pick<TypedQuantity, 'text' | 'is'> {
  readonly sentence: string;
  /** In a paragraph with a figure. */
  readonly beside: boolean;
}
