/** A figure (tal): a definition evaluated on datasets. Everything that a memo may say with a number. */
import type { AuthorityId, FigureId, QuestionId, QuestionnaireId, RoundId } from '../core/ids.ts';
import type { LocalizedText } from '../core/language.ts';
import type { Visibility } from '../questionnaire/definition.ts';

/** Which authorities are meant. Codes as in an answers CSV. */
export type Condition =
  | (Asked & { readonly in: readonly string[] })
  /** Of a choices question: at least one of these is marked. Files write `in` here too. */
  | (Asked & { readonly marked: readonly string[] })
  /** Months, days and numbers, both ends included. "Cannot say yet" lies outside every span. */
  | (Asked & { readonly from?: string; readonly to?: string })
  | { readonly group: string; readonly in: readonly string[] }
  | { readonly every: readonly Condition[] }
  | { readonly any: readonly Condition[] };

/** A question, as answered in this round, or by the same authority in an earlier one. */
export interface Asked {
  readonly question: QuestionId;
  readonly round?: RoundId;
}

interface DefinitionBase {
  readonly id: FigureId;
  readonly title: LocalizedText;
  readonly questionnaire: QuestionnaireId;
  /** Restricts the base: "of those not yet back to normal". */
  readonly where?: Condition;
  /** Fewer answers than this and the figure is not shown. */
  readonly smallestBase: number;
  readonly visibility: Visibility;
}

/** k of the n that answered. */
export interface ShareDefinition extends DefinitionBase {
  readonly kind: 'share' | 'count';
  readonly of: Condition;
  /** Counts "does not know" among the answers instead of among the silent. */
  readonly unknownIsAnswer: boolean;
}
/** Every category of one question. Categories of a choices question overlap. */
export interface DistributionDefinition extends DefinitionBase {
  readonly kind: 'distribution';
  readonly question: QuestionId;
  readonly exclusive: boolean;
  readonly categories: readonly { readonly code: string; readonly label: LocalizedText }[];
}
/** One number about a numeric question. Medians name their rule: `midpoint` averages the two middle values. */
export interface NumericDefinition extends DefinitionBase {
  readonly kind: 'median' | 'mean' | 'sum' | 'minimum' | 'maximum';
  readonly question: QuestionId;
  readonly unit: LocalizedText;
  readonly method?: 'midpoint' | 'inverse-cdf';
}
/** How many of those asked have sent, by authorities or by the people who live there. */
export interface ResponseDefinition extends DefinitionBase {
  readonly kind: 'response';
  readonly weight: 'authorities' | 'population';
}
/** A share in each category of a group of authorities. */
export interface BreakdownDefinition extends DefinitionBase {
  readonly kind: 'breakdown';
  readonly of: Condition;
  readonly by: string;
  readonly unknownIsAnswer: boolean;
  readonly categories: readonly { readonly code: string; readonly label: LocalizedText }[];
}
/** What became of those who gave each answer in an earlier round; among those that answered then and now. */
export interface FlowDefinition extends DefinitionBase {
  readonly kind: 'flow';
  readonly from: {
    readonly round: RoundId;
    readonly question: QuestionId;
    readonly categories: readonly { readonly code: string; readonly label: LocalizedText }[];
  };
  readonly question: QuestionId;
  readonly categories: readonly { readonly code: string; readonly label: LocalizedText }[];
  /** Sides on which answers with fewer than the smallest base are put together, so that they tell of nobody. */
  readonly guarded: readonly ('from' | 'to')[];
}
/** What every authority answered to one question that is public; where it lies is for whoever draws it. */
export interface MapDefinition extends DefinitionBase {
  readonly kind: 'map';
  readonly question: QuestionId;
  readonly categories: readonly { readonly code: string; readonly label: LocalizedText }[];
  readonly places: readonly Place[];
}
/** An authority with its tile on the map, if it has one. */
export interface Place {
  readonly authority: AuthorityId;
  readonly name: string;
  readonly tile?: { readonly column: number; readonly row: number };
}
export type FigureDefinition =
  | MapDefinition
  | FlowDefinition
  | ShareDefinition
  | DistributionDefinition
  | NumericDefinition
  | ResponseDefinition
  | BreakdownDefinition;

export interface Figure {
  readonly id: FigureId;
  readonly definition: FigureDefinition;
  readonly value: FigureValue;
  readonly base: Base;
  /** Between which shares the truth for all N lies, whatever the silent would have said. */
  readonly bounds?: readonly [number, number];
}

export type FigureValue =
  | { readonly kind: 'known'; readonly k: number; readonly n: number; readonly share: number }
  | { readonly kind: 'known'; readonly n: number; readonly categories: readonly CategoryValue[] }
  | { readonly kind: 'known'; readonly n: number; readonly number: number }
  | { readonly kind: 'known'; readonly n: number; readonly rows: readonly BreakdownRow[] }
  | { readonly kind: 'known'; readonly n: number; readonly flows: readonly FlowPart[] }
  | { readonly kind: 'known'; readonly n: number; readonly answers: readonly OwnAnswer[] }
  | UnknownValue;
export interface UnknownValue {
  readonly kind: 'unknown';
  /** `no-population`: weighted by population, which is not known for every authority asked. */
  readonly why: 'no-answers' | 'too-few' | 'suppressed' | 'no-population';
}
export interface CategoryValue {
  readonly code: string;
  readonly k: number;
  readonly share: number;
  readonly bounds: readonly [number, number];
}
export interface BreakdownRow {
  readonly code: string;
  readonly value:
    | { readonly kind: 'known'; readonly k: number; readonly n: number; readonly share: number }
    | UnknownValue;
}
/** k authorities went from one answer to another. Answers that were put together stand as `early|under_way`. */
export interface FlowPart {
  readonly from: string;
  readonly to: string;
  readonly k: number;
}

/** What one authority answered: a code, or the mark of why there is none. */
export interface OwnAnswer {
  readonly authority: AuthorityId;
  readonly answer: string;
}

/** Who the figure speaks of, and who is silent. */
export interface Base {
  /** Authorities that it speaks of: those in scope, less those known to be outside it. */
  readonly N: number;
  /** Authorities that were sent the questionnaire. */
  readonly asked: number;
  /** Authorities whose answer counts: the n of the value, except in a response figure, where it is k. */
  readonly answered: number;
  /** Everyone else of those asked, by why. Adds up: asked = answered + Σ missing. */
  readonly missing: Readonly<Record<MissingKind, number>>;
}
export type MissingKind =
  | 'no-sheet'
  | 'not-answered'
  | 'unknown'
  | 'withdrawn'
  | 'not-asked'
  | 'not-applicable'
  | 'out-of-scope'
  /** Answered, but outside the figure's `where`. */
  | 'outside-base';
