import { Bookmark, ImportedXmlComponent, type ParagraphChild, TextRun } from 'docx';
import { fieldPrefix } from '../../memo/edited-document.ts';
import { parseReference } from '../../memo/parse-reference.ts';
import type { Marks } from '../../memo/template.ts';

/** Word's own limit on the text of a property. */
export const longestProperty = 255;

/** Whether a reference is kept as a field: not the words of others, and nothing longer than a property can hold. */
export function isField(ref: string, text: string): boolean {
  const reference = parseReference(ref);
  return text.length <= longestProperty && reference.ok && reference.value.kind !== 'quote';
}

/**
 * Text that a document property gives, in a bookmark. Of all that Word and LibreOffice can hold, this is what survives
 * saving in both, in docx and odt, and copying.
 */
export function figureField(bookmark: string, ref: string, shown: string, marks: Marks): ParagraphChild {
  return new Bookmark({ id: bookmark, children: namedField(ref, shown, marks) });
}

/** A field without a bookmark: there is one for every cell, and the name of its property tells which it is. */
export function namedField(name: string, shown: string, marks: Marks = {}): readonly ParagraphChild[] {
  return field(`DOCPROPERTY "${fieldPrefix}${name}"`, shown, marks);
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
