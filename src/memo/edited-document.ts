/** A memo as a writer's document has it after whatever editing: Word or OpenDocument alike. */

export interface EditedDocument {
  /** Text that people read as one: paragraphs, cells, headers, footnotes, text boxes. */
  readonly paragraphs: readonly EditedParagraph[];
  /** In the order of the text; the same reference may stand in several places. */
  readonly fields: readonly EditedField[];
  /** What the file says of itself, by name: `pj.…` holds what a field showed when it was last written. */
  readonly properties: ReadonlyMap<string, string>;
  /** The memo's JSON as it was published; absent where a program has dropped it. */
  readonly memo?: unknown;
}

export type EditedParagraph = readonly EditedPiece[];

export interface EditedPiece {
  readonly text: string;
  /** The place in `fields` of the field that shows the text. */
  readonly field?: number;
  /** Counted or gathered by the word processor: page numbers, tables of contents. */
  readonly made?: true;
}

export interface EditedField {
  /** The reference that it was written for. */
  readonly ref: string;
  readonly shown: string;
  /** `removed`: deleted or moved away with changes tracked; `locked`: somebody has locked it against updating. */
  readonly state: 'live' | 'removed' | 'locked';
  /** The same text again for older programs, as Word keeps it of text boxes. */
  readonly double?: true;
}

/** The name of the property that a reference's field shows: the reference itself, so that it can be written again. */
export const fieldPrefix = 'pj.';

/** The text of a paragraph as it is read. */
export function paragraphText(paragraph: EditedParagraph): string {
  return paragraph.map(({ text }) => text).join('');
}
