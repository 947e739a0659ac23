/** A memo before its figures are filled in: Markdown whose every quantity is a reference. */
import type { CalendarDate } from '../core/calendar.ts';
import type { RoundId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import type { Noun } from '../quantity/noun.ts';
import type { Reference } from './reference.ts';

export interface Template {
  /** As in messages. */
  readonly path: string;
  readonly front: FrontMatter;
  readonly blocks: readonly TemplateBlock[];
}

export interface FrontMatter {
  readonly title: readonly Piece[];
  readonly subtitle?: readonly Piece[];
  readonly language: Language;
  /** The round that the memo is about; without one it is about every round. */
  readonly round?: RoundId;
  readonly document: DocumentData;
  readonly noun?: Noun;
  readonly exceptions: readonly Exception[];
}

/** What an authority's case system and a reader need to know of the document itself. */
export interface DocumentData {
  readonly date?: CalendarDate;
  readonly caseId?: string;
  readonly documentId?: string;
  readonly contact?: readonly string[];
}

/** Words that look like a quantity and are none; published with the memo. */
export interface Exception {
  readonly text: string;
  readonly why: string;
}

/** Where something stands in the file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Marks {
  readonly strong?: true;
  readonly emphasis?: true;
  readonly href?: string;
}

/** A run of text as written, or a reference, with the marks that it stands in. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly marks: Marks; readonly place: Place }
  | {
      readonly kind: 'reference';
      readonly reference: Reference;
      readonly marks: Marks;
      readonly place: Place;
    };

export type TemplateBlock =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly content: readonly Piece[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Piece[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly TemplateBlock[])[];
    }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Piece[])[];
      readonly rows: readonly (readonly (readonly Piece[])[])[];
    }
  /** The words of somebody else; quantities in it are theirs. */
  | { readonly kind: 'quote'; readonly paragraphs: readonly (readonly Piece[])[]; readonly source: string }
  /** A reference on a line of its own that stands for whole blocks. */
  | { readonly kind: 'insert'; readonly reference: Reference; readonly place: Place };

/** The title is level 1, so that headings begin at 2. */
export type HeadingLevel = 2 | 3 | 4;
