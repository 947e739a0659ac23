import { Bookmark, ImportedXmlComponent, type ParagraphChild, TextRun } from 'docx';
import { parseReference } from '../../memo/parse-reference.ts';
import type { Marks } from '../../memo/template.ts';

/** The property that a reference's field shows; the reference itself is its name, so that it can be written again. */
export function propertyName(ref: string): string {
  return `pj.${ref}`;
}

/** Whether a reference is kept as a field: figures, dates and counts, which other rounds would change. */
export function isField(ref: string): boolean {
  const reference = parseReference(ref);
  return reference.ok && ['figure', 'date', 'count'].includes(reference.value.kind);
}

/**
 * Text that a document property gives, in a bookmark. Of all that Word and LibreOffice can hold, this is what survives
 * saving in both, in docx and odt, and copying.
 */
export function figureField(bookmark: string, ref: string, shown: string, marks: Marks): ParagraphChild {
  return new Bookmark({ id: bookmark, children: field(`DOCPROPERTY "${propertyName(ref)}"`, shown, marks) });
}

/** A complex field with what it shows until it is brought up to date. */
export function field(instruction: string, shown: string, marks: Marks = {}): readonly ParagraphChild[] {
  const text = new ImportedXmlComponent('w:instrText', { 'xml:space': 'preserve' });
  text.push(` ${instruction} `);
  return [
    mark('begin'),
    new TextRun({ children: [text] }),
    mark('separate'),
    new TextRun({ text: shown, ...fontOf(marks) }),
    mark('end'),
  ];
}

function mark(type: 'begin' | 'separate' | 'end'): ParagraphChild {
  return new TextRun({ children: [new ImportedXmlComponent('w:fldChar', { 'w:fldCharType': type })] });
}

export function fontOf({ strong, emphasis }: Marks): { readonly bold?: true; readonly italics?: true } {
  return { ...(strong ? { bold: true } : {}), ...(emphasis ? { italics: true } : {}) };
}
