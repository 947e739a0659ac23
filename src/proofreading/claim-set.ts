/**
 * What a text claims, as whole numbers and linear relations between them. This is at once what reading a text
 * gives, what a claims file holds, and what deciding takes.
 */
import type { Fraction } from '../quantity/fraction.ts';
import type { Relator } from '../quantity/reading-table.ts';

/** Names a whole number that the text speaks of, e.g. `n` or `k3`. */
export type CountId = string;
export type ClaimId = string;

/** `Σ coefficient · count  relator  constant`, exactly. `says` is how it was written. */
export interface Relation {
  readonly terms: readonly { readonly count: CountId; readonly coefficient: Fraction }[];
  readonly relator: Relator;
  readonly constant: Fraction;
  readonly says: string;
}

/** A whole number of something: from 0 to another count, or between two numbers. */
export interface Count {
  readonly id: CountId;
  readonly min: number;
  readonly max: number | { readonly of: CountId };
  /** In the reader's words: "alle eller næsten alle brugere i gang". */
  readonly means?: string;
}

/** A relation that holds whatever the text says (a partition, a subset, the frame), with its reason in plain words. */
export interface StandingRelation {
  readonly id: string;
  readonly relation: Relation;
  readonly reason?: string;
  /** Proposed by the machine from the wording, or stated by a person. */
  readonly origin: 'proposed' | 'stated';
}

/** A sentence (or phrase) that states a quantity. Both readings are conjunctions of relations. */
export interface Claim {
  readonly id: ClaimId;
  /** The sentence it stands in, as printed. */
  readonly sentence: string;
  /** The words that state the quantity, and where they stand: UTF-16 offsets in the extracted text. */
  readonly phrase?: { readonly text: string; readonly start: number; readonly end: number };
  /** Who or what is counted, in the singular of the text's language ("kommune"); null where unknown. */
  readonly unit: string | null;
  /** The hedge as a word of the table ("knap", "ca."), or "none". */
  readonly hedge: string;
  readonly count: CountId | null;
  readonly base: CountId | null;
  /** What is printed, where it is a share, a percentage or a whole number: what slips and strengths are measured on. */
  readonly printed?: PrintedQuantity;
  readonly ordinary: readonly Relation[];
  readonly wide: readonly Relation[];
}

/** A quantity as it stands in the text: `2/3`, `66,7 pct.` (667/1000 with one decimal), `12`. */
export type PrintedQuantity =
  | { readonly kind: 'fraction'; readonly share: Fraction }
  | { readonly kind: 'percent'; readonly share: Fraction; readonly decimals: number }
  | { readonly kind: 'whole'; readonly value: number };

/**
 * A relation that a reader may well suppose although the words do not say it (two phrases measure the same thing).
 * Where the claims cannot hold together with it, the text is unclear, not wrong.
 */
export interface Supposition extends StandingRelation {
  /** The claims that it connects. */
  readonly claims: readonly ClaimId[];
}

export interface ClaimSet {
  readonly counts: readonly Count[];
  readonly always: readonly StandingRelation[];
  readonly claims: readonly Claim[];
  readonly suppositions?: readonly Supposition[];
}
