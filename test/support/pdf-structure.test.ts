import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pdfStructure } from './pdf-structure.ts';

/** A PDF of one page, with what is given in its catalogue and as its objects. */
function pdf(catalogue: string, ...objects: readonly string[]): Uint8Array {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /StructParents 0 >>',
    ...objects,
  ];
  const text = all.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${text}%%EOF`, 'latin1');
}
const xmp =
  '<< /Type /Metadata /Subtype /XML /Length 97 >>\nstream\n<pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt><rdf:li xml:lang="x">T</rdf:li></rdf:Alt></dc:title>\nendstream';
const whole =
  '/MarkInfo << /Marked true >> /Lang (da) /ViewerPreferences << /DisplayDocTitle true >> /Metadata 4 0 R';
const of = (...nodes: readonly string[]) =>
  pdf(`${whole} /StructTreeRoot 5 0 R`, xmp, `<< /Type /StructTreeRoot /K [${nodes.join(' ')}] >>`);

describe('the reader of tagged PDF finds', () => {
  test('nothing wrong where nothing is', () => {
    expect(pdfStructure(of('<< /S /H1 /K 0 >>', '<< /S /H2 /K 1 >>')).problems).toEqual([]);
  });
  test('a file that says nothing for those who cannot see it', () => {
    expect(pdfStructure(pdf('')).problems).toEqual([
      'it is not marked',
      'it has no structure',
      'it does not say its language',
      'its title is not shown',
      'it does not say that it is PDF/UA-1',
      'it has no title',
    ]);
  });
  test.each([
    ['a heading that skips a level', '<< /S /H1 >> << /S /H3 >>', 'a heading of level 3 comes too deep'],
    ['a first heading that is not the first', '<< /S /H2 >>', 'a heading of level 2 comes too deep'],
    ['a picture without a description', '<< /S /Figure /K 0 >>', 'a picture is not described'],
    ['a picture with an empty one', '<< /S /Figure /Alt ( ) >>', 'a picture is not described'],
    ['a table without a head', '<< /S /Table /K [<< /S /TR /K [<< /S /TD >>] >>] >>', 'a table has no head'],
    [
      'a head that heads nothing',
      '<< /S /Table /K [<< /S /TR /K [<< /S /TH >>] >>] >>',
      'a head does not say what it heads',
    ],
    [
      'rows that are not equally long',
      '<< /S /Table /K [<< /S /TR /K [<< /S /TH /A << /O /Table /Scope /Column >> >>] >> << /S /TR /K [<< /S /TD >> << /S /TD >>] >>] >>',
      'the rows of a table are not equally long',
    ],
    ['a list without items', '<< /S /L /K [<< /S /P >>] >>', 'a list has no items'],
    ['a link without words', '<< /S /Link >>', 'a link says nothing'],
  ])('%s', (_, node, problem) => {
    expect(pdfStructure(of(node)).problems).toContain(problem);
  });
  test('a font that is not embedded, or has no letters', () => {
    const font = '<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Arial /FontDescriptor << >> >>';
    const { problems } = pdfStructure(pdf('', font));
    expect(problems).toContain('the font Arial is not embedded');
    expect(problems).toContain('the font Arial cannot be read as text');
  });
  test('roles that are named after others, and text in every way that PDF writes it', () => {
    const { nodes, language } = pdfStructure(
      pdf(
        '/Lang <FEFF00640061> /StructTreeRoot 4 0 R',
        '<< /RoleMap << /Overskrift /H1 >> /K 5 0 R >>',
        '<< /S /Overskrift /Alt (M\\345l \\(ja\\)) >>',
      ),
    );
    expect(nodes).toMatchObject([{ role: 'H1', alt: 'Mål (ja)' }]);
    expect(language).toBe('da');
  });
  test('that a source file is no PDF', () => {
    expect(() => pdfStructure(readFileSync(import.meta.filename))).toThrow();
  });
});
