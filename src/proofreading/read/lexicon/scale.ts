/**
 * A row of values of which one thing has at most one: nobody is both finished and not begun. Values are looked for in
 * order, so the longer and surer come first ("ikke begyndt" before "begyndt").
 */
export interface Scale {
  readonly name: string;
  readonly values: readonly (readonly [value: string, pattern: RegExp])[];
}

/** "meget tilfreds" and "tilfreds" stand at one end of a scale, and the second may include the first. */
export const strongMark = '+';
