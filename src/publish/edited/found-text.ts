import type { EditedField, EditedParagraph, EditedPiece } from '../../memo/edited-document.ts';

/** A stretch of a file that the words of a field stand in, with what must stand around them. */
export interface FieldPlace {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

export interface FoundField extends EditedField {
  /** The first takes new words, the others are emptied. */
  readonly places: readonly FieldPlace[];
}

/** What one part of a file holds; fields are numbered from 0 in each part. */
export interface FoundText {
  readonly fields: readonly FoundField[];
  readonly paragraphs: readonly EditedParagraph[];
}

/** Gathers the text of one part, paragraph by paragraph; a text box or footnote is a text inside a text. */
export class TextGatherer {
  readonly paragraphs: EditedParagraph[] = [];
  private readonly outer: EditedPiece[][] = [];
  private pieces: EditedPiece[] = [];

  add(piece: EditedPiece): void {
    const last = this.pieces.at(-1);
    if (last && last.field === piece.field && last.made === piece.made)
      this.pieces[this.pieces.length - 1] = { ...last, text: last.text + piece.text };
    else this.pieces.push(piece);
  }
  endParagraph(): void {
    if (this.pieces.length > 0) this.paragraphs.push(this.pieces);
    this.pieces = [];
  }
  enterText(): void {
    this.outer.push(this.pieces);
    this.pieces = [];
  }
  leaveText(): void {
    this.endParagraph();
    this.pieces = this.outer.pop() ?? [];
  }
}
