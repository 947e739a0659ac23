import type { EditedDocument } from '../../memo/edited-document.ts';
import type { FoundText } from './found-text.ts';

/** The parts of a file as one document, its fields numbered through. */
export function joinParts(parts: readonly FoundText[]): Pick<EditedDocument, 'fields' | 'paragraphs'> {
  const paragraphs = withFirstField(parts).flatMap((part) =>
    part.paragraphs.map((pieces) =>
      pieces.map((piece) =>
        piece.field === undefined ? piece : { ...piece, field: piece.field + part.first },
      ),
    ),
  );
  const fields = parts.flatMap((part) => part.fields.map(({ places: _, ...field }) => field));
  return { fields, paragraphs };
}

/** Each part with the number that its first field has in the document. */
export function withFirstField<Part extends FoundText>(
  parts: readonly Part[],
): readonly (Part & { readonly first: number })[] {
  let before = 0;
  return parts.map((part) => {
    const first = before;
    before += part.fields.length;
    return { ...part, first };
  });
}
