import { type Fraction, fraction, percent } from './fraction.ts';
import type { Hedge, QualitativeWord } from './hedge.ts';

export type Relator = '=' | '<' | '<=' | '>' | '>=';

/** `k  relator  perBase·n + constant`, exactly: k authorities out of n. */
export interface Bound {
  readonly relator: Relator;
  readonly perBase: Fraction;
  readonly constant: Fraction;
}

/** What the writer most likely meant, and the most that a fair reader can allow. All bounds of a reading hold at once. */
export interface TwoReadings<Reading> {
  readonly ordinary: Reading;
  readonly wide: Reading;
}

/** A bound at the printed size plus so many percentage points. */
export interface Offset {
  readonly relator: Relator;
  readonly points: Fraction;
}

const at = (relator: Relator, points: number, parts = 1): Offset => ({
  relator,
  points: percent(Math.round(points * parts), parts),
});
const same = <Reading>(reading: Reading): TwoReadings<Reading> => ({ ordinary: reading, wide: reading });
const slightlyBelow = {
  ordinary: [at('>=', -3), at('<', 0)],
  wide: [at('>=', -10), at('<=', 0)],
};

/** How hedges at a number are read. A bare number has no offset: what it means depends on how it is printed. */
export const hedgeReadings: Readonly<Record<Exclude<Hedge, 'none'>, TwoReadings<readonly Offset[]>>> = {
  'just-under': slightlyBelow,
  almost: slightlyBelow,
  'just-over': {
    ordinary: [at('>', 0), at('<=', 3)],
    wide: [at('>=', 0), at('<=', 10)],
  },
  about: {
    ordinary: [at('>=', -2.5, 10), at('<=', 2.5, 10)],
    wide: [at('>=', -5), at('<=', 5)],
  },
  'more-than': same([at('>', 0)]),
  'less-than': same([at('<', 0)]),
  'at-least': same([at('>=', 0)]),
  'at-most': same([at('<=', 0)]),
};

const ofBase = (relator: Relator, top: number, bottom: number): Bound => ({
  relator,
  perBase: fraction(top, bottom),
  constant: fraction(0),
});
const number = (relator: Relator, count: number): Bound => ({
  relator,
  perBase: fraction(0),
  constant: fraction(count),
});

/** How words without a number are read. */
export const wordReadings: Readonly<Record<QualitativeWord, TwoReadings<readonly Bound[]>>> = {
  none: same([number('=', 0)]),
  all: same([ofBase('=', 1, 1)]),
  'nearly-all': { ordinary: [ofBase('>=', 9, 10), ofBase('<', 1, 1)], wide: [ofBase('>=', 4, 5)] },
  'great-majority': { ordinary: [ofBase('>=', 3, 4)], wide: [ofBase('>=', 3, 5)] },
  most: same([ofBase('>', 1, 2)]),
  bulk: same([ofBase('>', 1, 2)]),
  majority: same([ofBase('>', 1, 2)]),
  'large-group': { ordinary: [ofBase('>=', 1, 5)], wide: [ofBase('>=', 1, 10)] },
  part: { ordinary: [number('>=', 5)], wide: [number('>=', 3)] },
  several: same([number('>=', 2)]),
  some: { ordinary: [number('>=', 2), ofBase('<=', 1, 2)], wide: [number('>=', 1)] },
  single: { ordinary: [number('>=', 1), number('<=', 3)], wide: [number('>=', 1), number('<=', 10)] },
  few: {
    ordinary: [number('>=', 1), ofBase('<=', 1, 10)],
    wide: [number('>=', 1), ofBase('<=', 1, 5)],
  },
  many: { ordinary: [ofBase('>=', 1, 4)], wide: [number('>=', 2)] },
  'long-row': { ordinary: [number('>=', 10)], wide: [number('>=', 5)] },
};
