/**
 * A published memo (udgave) as data: its text, the figures that the text states, and the tabulations that anyone may
 * recompute them from. Everything else that is published – HTML, Word, PDF – is made from this.
 */
import type { Instant } from '../core/calendar.ts';
import type { FigureId, ProgrammeId, RoundId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import type { Figure } from '../figure/figure.ts';
import type { Tabulation } from '../figure/tabulation.ts';
import type { Noun } from '../quantity/noun.ts';
import type { ChartData } from './chart-data.ts';
import type { GeneratedTable } from './generated-table.ts';
import type { MemoFacts } from './memo-facts.ts';
import type { DocumentData, Exception, HeadingLevel } from './template.ts';

export interface Edition extends MemoText {
  readonly format: 'pejling-memo-1';
  readonly programme: ProgrammeId;
  readonly round: RoundId;
  /** Counted from 1 for each memo, round and language; 0 is a draft. */
  readonly edition: number;
  readonly language: Language;
  /** As plain text; its sentence is `heading`. */
  readonly title: string;
  readonly document: DocumentData;
  readonly dataset: EditionDatasets;
  readonly figures: readonly EditionFigure[];
  readonly facts: MemoFacts;
  readonly noun?: Noun;
  readonly exceptions: readonly Exception[];
  readonly tabulations: readonly Tabulation[];
}

/** What the figures were counted on. */
export interface EditionDatasets {
  readonly hash: string;
  readonly asOf: Instant;
  /** The datasets of earlier rounds that figures are held against. */
  readonly earlier?: readonly { readonly round: RoundId; readonly hash: string; readonly asOf: Instant }[];
}

/** A figure with the words that it has where nothing else is asked for. */
export interface EditionFigure extends Figure {
  readonly text: string;
}

/** The text of a memo: blocks that name sentences, and the sentences with what they state. */
export interface MemoText {
  readonly heading: SentenceId;
  readonly subheading?: SentenceId;
  readonly sentences: readonly Sentence[];
  readonly blocks: readonly Block[];
}

export type SentenceId = string;

export interface Sentence {
  readonly id: SentenceId;
  readonly text: string;
  /** The figures that it states. */
  readonly figures: readonly FigureId[];
  /** Where each reference stands in the text, in order; what lies between was written by hand. */
  readonly uses: readonly Use[];
  readonly marks?: readonly MarkedSpan[];
  /** The words of somebody else. */
  readonly quoted?: true;
}

/** Offsets in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}
export interface Use extends Span {
  /** The reference as written between its braces, so that it can be written again. */
  readonly ref: string;
  readonly figure?: FigureId;
}
export interface MarkedSpan extends Span {
  readonly strong?: true;
  readonly emphasis?: true;
  readonly href?: string;
}

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: HeadingLevel;
      readonly id: string;
      readonly sentence: SentenceId;
    }
  | { readonly kind: 'paragraph'; readonly sentences: readonly SentenceId[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly CellText[];
      readonly rows: readonly (readonly CellText[])[];
    }
  | { readonly kind: 'quote'; readonly paragraphs: readonly CellText[]; readonly source: string }
  | { readonly kind: 'contents' }
  | GeneratedBlock;
type CellText = readonly SentenceId[];

/** Made from figures alone, and so made again when verifying. */
export type GeneratedBlock =
  | {
      readonly kind: 'figure-table';
      readonly id: string;
      readonly ref: string;
      readonly figures: readonly FigureId[];
      readonly table: GeneratedTable;
    }
  | {
      readonly kind: 'chart';
      readonly id: string;
      readonly ref: string;
      readonly figures: readonly FigureId[];
      readonly data: ChartData;
      /** The same in numbers, for those who cannot see the drawing. */
      readonly table: GeneratedTable;
    }
  | { readonly kind: 'words'; readonly id: string; readonly ref: string; readonly table: GeneratedTable };
