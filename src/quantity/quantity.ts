import type { Fraction } from './fraction.ts';
import type { QualitativeWord } from './hedge.ts';

/** A printed share. A percent keeps its printed decimals: "5 pct." and "5,0 pct." do not say the same. */
export type ShareSize =
  | { readonly kind: 'fraction'; readonly value: Fraction }
  /** `value` is the share, so 65 pct. is 13/20. */
  | { readonly kind: 'percent'; readonly value: Fraction; readonly decimals: number };

/** One printed size: a share of a base, or a whole number of it. */
export type Size = ShareSize | { readonly kind: 'count'; readonly count: number };

/** What a phrase says how much of, apart from its hedge. */
export type Quantity =
  | Size
  /** "mellem 54 og 71 pct.", both ends of the same kind. */
  | { readonly kind: 'range'; readonly from: Size; readonly to: Size }
  /** "de fleste": a word of quantity without a number. */
  | { readonly kind: 'qualitative'; readonly word: QualitativeWord }
  /** "de resterende": what other sentences leave over. */
  | { readonly kind: 'remainder' }
  /** A number that cannot count authorities, as 2,5 in "2,5 uger". */
  | { readonly kind: 'amount'; readonly value: Fraction };
