/** What stands between `{{` and `}}`: what is referred to, and how it is wished written. */

/** References that stand in a sentence. */
export const inlineKinds = [
  'figure',
  'date',
  'fact',
  'count',
  'paragraph',
  'area',
  'question',
  'definition',
  'option',
  'hint',
  'rule',
  'quote',
] as const;
/** References that stand alone on a line. */
export const blockKinds = ['contents', 'table', 'chart', 'list', 'method', 'words', 'rules'] as const;
export type InlineKind = (typeof inlineKinds)[number];
export type BlockKind = (typeof blockKinds)[number];
export type ReferenceKind = InlineKind | BlockKind;

/** How a figure is written. */
export const figureStyles = [
  'hedged',
  'percent',
  'of',
  'count',
  'qualitative',
  'about',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
  'bounds',
  'remainder',
  'n',
  'N',
  'asked',
  'silent',
] as const;
export type FigureStyle = (typeof figureStyles)[number];

export interface Reference {
  readonly kind: ReferenceKind;
  /** What it names: a figure's id, `round.opens`, `bostoette.status`; empty where the kind needs none. */
  readonly argument: string;
  /** Wishes by name; those without a value are `''`. */
  readonly options: Readonly<Record<string, string>>;
  /** As written between the braces, spaces at the ends left out. */
  readonly source: string;
}

type OptionKind = 'flag' | 'text' | 'whole-number' | 'codes-or-flag';

const casing = { start: 'flag', lower: 'flag' } as const;
const heading = { caption: 'text' } as const;

/** Every wish that a kind of reference takes, and what its value is. */
export const optionsOf: Readonly<Record<ReferenceKind, Readonly<Record<string, OptionKind>>>> = {
  figure: {
    hedged: 'flag',
    percent: 'flag',
    of: 'flag',
    count: 'flag',
    qualitative: 'flag',
    about: 'flag',
    'more-than': 'flag',
    'less-than': 'flag',
    'at-least': 'flag',
    'at-most': 'flag',
    bounds: 'flag',
    remainder: 'codes-or-flag',
    n: 'flag',
    N: 'flag',
    asked: 'flag',
    silent: 'flag',
    category: 'text',
    noun: 'flag',
    start: 'flag',
    'more-is-better': 'flag',
    decimals: 'whole-number',
  },
  date: { short: 'flag', month: 'flag', 'month-name': 'flag', ...casing },
  fact: casing,
  count: { noun: 'flag', all: 'flag', start: 'flag' },
  paragraph: { number: 'flag', start: 'flag' },
  area: casing,
  question: casing,
  definition: casing,
  option: casing,
  hint: casing,
  rule: casing,
  quote: { source: 'text' },
  contents: {},
  table: { ...heading, labels: 'text', bounds: 'flag' },
  chart: { ...heading, labels: 'text', after: 'text' },
  list: { top: 'whole-number', least: 'whole-number' },
  method: {},
  rules: {},
  words: heading,
};

/** Whether a reference stands for whole blocks. */
export function isBlockReference({ kind }: Reference): boolean {
  return blockKinds.some((each) => each === kind);
}

/**
 * The ids that an argument lists: "a.b, c.d".
 * @example listed('bostoette.status, bostoette.groups') // => ["bostoette.status", "bostoette.groups"]
 */
export function listed(argument: string): readonly string[] {
  return argument
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The way that a figure is asked to be written; none named is `undefined`. */
export function styleOf({ options }: Reference): FigureStyle | undefined {
  return figureStyles.find((style) => style in options);
}
