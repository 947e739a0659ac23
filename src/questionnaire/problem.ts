/** Why what was typed is not an answer. Data only; the sentences are made where they are shown. */
export type ValueProblem =
  | { readonly code: 'not-a-number'; readonly data: { readonly text: string } }
  | { readonly code: 'number-too-long'; readonly data: { readonly text: string } }
  | { readonly code: 'not-an-integer'; readonly data: { readonly text: string } }
  | { readonly code: 'below-min'; readonly data: { readonly text: string; readonly min: number } }
  | { readonly code: 'above-max'; readonly data: { readonly text: string; readonly max: number } }
  /** `allowed` holds the codes that would do, with commas between. */
  | { readonly code: 'unknown-code'; readonly data: { readonly text: string; readonly allowed: string } }
  | { readonly code: 'several-values'; readonly data: { readonly count: number } }
  | { readonly code: 'code-twice'; readonly data: { readonly text: string } }
  | { readonly code: 'exclusive-with-others'; readonly data: { readonly text: string } }
  | { readonly code: 'not-a-month'; readonly data: { readonly text: string } }
  | {
      readonly code: 'outside-months';
      readonly data: { readonly text: string; readonly from: string; readonly to: string };
    }
  | { readonly code: 'cannot-say-not-offered'; readonly data: Record<never, never> }
  | { readonly code: 'not-a-date'; readonly data: { readonly text: string } }
  /** More of the day must be known than was given. */
  | {
      readonly code: 'date-too-coarse';
      readonly data: { readonly text: string; readonly precision: 'day' | 'month' };
    }
  | { readonly code: 'before-first-date'; readonly data: { readonly text: string; readonly from: string } }
  | { readonly code: 'after-last-date'; readonly data: { readonly text: string; readonly to: string } }
  | { readonly code: 'too-long'; readonly data: { readonly characters: number; readonly max: number } }
  /** The number itself is not repeated: a message is also something that is kept. */
  | { readonly code: 'looks-like-cpr'; readonly data: Record<never, never> }
  | { readonly code: 'unprintable-characters'; readonly data: Record<never, never> }
  | { readonly code: 'not-yes-or-no'; readonly data: { readonly text: string } }
  | { readonly code: 'unknown-absence'; readonly data: { readonly text: string } }
  | { readonly code: 'absence-not-offered'; readonly data: { readonly why: 'unknown' | 'not-applicable' } }
  | { readonly code: 'value-and-absence'; readonly data: { readonly why: 'unknown' | 'not-applicable' } };

export type ValueProblemCode = ValueProblem['code'];

/** A problem at the form field that can be mended. */
export type FieldProblem = ValueProblem & { readonly field: string };
