/** The hedges that stand at a number. `almost` reads as `just-under`, but says that more would be better. */
export const hedges = [
  'none',
  'just-under',
  'almost',
  'just-over',
  'about',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
] as const;
export type Hedge = (typeof hedges)[number];

/** The words that say how many without a number. Each stands for a group of words that are read alike. */
export const qualitativeWords = [
  'none',
  'all',
  'nearly-all',
  'great-majority',
  'most',
  'bulk',
  'majority',
  'large-group',
  'part',
  'several',
  'some',
  'single',
  'few',
  'many',
  'long-row',
] as const;
export type QualitativeWord = (typeof qualitativeWords)[number];
