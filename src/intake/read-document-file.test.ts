import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { documentLimits } from './document-limits.ts';
import { readDocumentFile } from './read-document-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function textOf(content: Uint8Array, name: string): Promise<string> {
  const read = await readDocumentFile(content, name);
  if (!read.ok) throw new Error(`no text: ${JSON.stringify(read.problems)}`);
  return read.value.text;
}

async function problemOf(content: Uint8Array, name: string): Promise<string | undefined> {
  const read = await readDocumentFile(content, name);
  return read.ok ? undefined : read.problems[0]?.code;
}

function pdf(source: string): Uint8Array {
  return new Uint8Array(NodeCompiler.create().pdf({ mainFileContent: source }));
}

async function word(): Promise<Uint8Array> {
  const row = (cells: readonly string[]) =>
    new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) });
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'Resultater', heading: HeadingLevel.HEADING_1 }),
          new Paragraph('18 af de 25 genbrugspladser (72 pct.) har åbent & lyst.'),
          new Paragraph({ text: 'Første punkt', bullet: { level: 0 } }),
          new Table({ rows: [row(['Svar', 'Antal', 'Pct.']), row(['Ja', '18', '72'])] }),
          new Paragraph('Slut.'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

describe('a document that can be read', () => {
  test('Word gives paragraphs, bullets and rows of cells', async () => {
    expect(await textOf(await word(), 'notat.docx')).toBe(
      'Resultater\n\n18 af de 25 genbrugspladser (72 pct.) har åbent & lyst.\n\n• Første punkt\n\nSvar\tAntal\tPct.\nJa\t18\t72\n\nSlut.',
    );
  });

  test('Word leaves out text that was deleted but is still tracked', async () => {
    const xml =
      '<w:document><w:body><w:p><w:r><w:t>Det er </w:t></w:r><w:del><w:r><w:delText>ikke </w:delText></w:r></w:del><w:r><w:t>sandt.</w:t></w:r></w:p></w:body></w:document>';
    expect(await textOf(zipSync({ 'word/document.xml': strToU8(xml) }), 'a.docx')).toBe('Det er sandt.');
  });

  test('OpenDocument gives paragraphs and bullets', async () => {
    const xml =
      '<office:document-content><office:body><office:text><text:h>Svar</text:h><text:list><text:list-item><text:p>12 &lt; 14<text:s/>skoler</text:p></text:list-item></text:list></office:text></office:body></office:document-content>';
    expect(await textOf(zipSync({ 'content.xml': strToU8(xml) }), 'a.odt')).toBe('Svar\n\n• 12 < 14 skoler');
  });

  test('HTML gives what is seen, and no scripts', async () => {
    const html =
      '<!doctype html><head><title>x</title></head><h1>Svar</h1><p>18 af <b>de 25</b> pladser</p><script>42</script><ul><li>et<li><p>to</p></ul><table><tr><td>a<td>b<td>c</table>';
    expect(await textOf(bytes(html), 'a.html')).toBe(
      'Svar\n\n18 af de 25 pladser\n\n• et\n\n• to\n\na\tb\tc',
    );
  });

  test('HTML leaves out what stands behind the figures of our own memos, and nothing of others', async () => {
    const html =
      '<!doctype html><p>18 af 25<aside class="memo-card">19</aside><details class="memo-behind">20</details><p class="memo-card">21<aside class="card">22</aside>';
    expect(await textOf(bytes(html), 'a.html')).toBe('18 af 25\n\n21\n\n22');
  });

  test('PDF gives the lines of its text layer, paragraphs apart', async () => {
    const text = await textOf(
      pdf('= Resultater\n\n18 af de 25 genbrugspladser har døgnåbent.\n\nDe øvrige har ikke.'),
      'a.pdf',
    );
    expect(text.split(/\n{2,}/).map((paragraph) => paragraph.trim())).toEqual([
      'Resultater',
      '18 af de 25 genbrugspladser har døgnåbent.',
      'De øvrige har ikke.',
    ]);
  });

  test.each([
    ['- ', '•'],
    ['+ ', '1.'],
  ])('PDF lets a list of %s end where the text goes on further out', async (mark, printed) => {
    const text = await textOf(
      pdf(`#set par(spacing: 0.65em)\n#set list(indent: 1em)\n#set enum(indent: 1em)
${mark}Lukket til og med den første dag i måneden derefter, nemlig mandag den sjette, eller tirsdag
  7. juni: 18 af 25\nDe øvrige er åbne.`),
      'a.pdf',
    );
    const [item, after] = text.split('\n\n');
    expect([item?.slice(0, printed.length + 7), after]).toEqual([`${printed} Lukket`, 'De øvrige er åbne.']);
  });

  test('PDF takes a line that is further in and begins with a day for no list', async () => {
    const day =
      '4. juni svarede 18 af de 25 genbrugspladser, at de havde åbent hele døgnet igen, og de øvrige';
    const text = await textOf(
      pdf(`#set par(first-line-indent: (amount: 2em, all: true))\n${day.replace('.', '\\.')} ikke.`),
      'a.pdf',
    );
    expect(text.replace(/\n/g, '/')).toMatch(/^4\. juni [^/]*\/[^/]*$/);
  });

  test('PDF keeps the cells of a table apart', async () => {
    const table = `#table(columns: (1fr, 6em, 8em), stroke: none, ..([Møder], [23 af 76], [30 pct.]),
      ..([Socialt samvær med familie og netværk], [9 af 76], [12 pct.]))`;
    expect(await textOf(pdf(table), 'a.pdf')).toBe(
      'Møder\t23 af 76\t30 pct.\nSocialt samvær med familie og netværk\t9 af 76\t12 pct.',
    );
  });

  test('PDF keeps the hyphens of a font that calls them soft', async () => {
    const divided = `#set page(width: 9cm)\n#set text(lang: "da", hyphenate: true)\n${'Beskæftigelsesforanstaltningerne '.repeat(12)}`;
    const text = await textOf(
      pdf(`${divided}\n\nFør COVID-19 fik 2-5 pct. aktivitets- og samværstilbud.`),
      'a.pdf',
    );
    expect(text).toMatch(/\p{Ll}-\n\p{Ll}/u);
    expect(text.replace(/(?<=\p{L})-\n(?=\p{Ll})/gu, '').replace(/\n/g, ' ')).toContain(
      'Før COVID-19 fik 2-5 pct. aktivitets- og samværstilbud.',
    );
  });

  test.each([
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('få skoler')])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...Buffer.from('få skoler', 'utf16le')])],
    ['Windows-1252', new Uint8Array(Buffer.from('få skoler', 'latin1'))],
  ])('plain text in %s', async (_name, content) => {
    expect(await textOf(content, 'a.txt')).toBe('få skoler');
  });

  test('Markdown stays as it is written', async () => {
    expect(await textOf(bytes('## Svar\r\n\r\n**18** af 25'), 'a.md')).toBe('## Svar\n\n**18** af 25');
  });
});

describe('a document that cannot be read says why', () => {
  test.each<[string, Uint8Array, string, string]>([
    ['an empty file', new Uint8Array(), 'a.txt', 'document-empty'],
    ['only white space', bytes(' \n \n'), 'a.txt', 'document-empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'a.png', 'document-kind-unknown'],
    [
      'an old Word file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]),
      'a.doc',
      'document-kind-unknown',
    ],
    [
      'a protected Word file',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'a.docx',
      'document-protected',
    ],
    [
      'a Word file cut in half',
      zipSync({ 'word/document.xml': strToU8('x'.repeat(9000)) }).slice(0, 60),
      'a.docx',
      'document-broken',
    ],
    ['a zip file that is no Word file', zipSync({ 'a.txt': strToU8('x') }), 'a.docx', 'document-broken'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('x') }), 'a.xlsx', 'document-kind-unknown'],
    ['a PDF that is none', bytes('%PDF-1.7 nothing more'), 'a.pdf', 'document-broken'],
    ['a PDF without text', pdf('#rect(width: 50%, height: 50%)'), 'a.pdf', 'document-without-text'],
    ['a very large file', new Uint8Array(documentLimits.bytes + 1), 'a.txt', 'document-too-large'],
  ])('%s', async (_name, content, name, code) => {
    expect(await problemOf(content, name)).toBe(code);
  });

  test('a small file that unpacks to far too much is not unpacked', async () => {
    const bomb = zipSync(
      { 'word/document.xml': new Uint8Array(documentLimits.unpackedBytes + 1) },
      { level: 9 },
    );
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await problemOf(bomb, 'a.docx')).toBe('document-unpacks-too-large');
  });

  test('entities of its own are never expanded', async () => {
    const xml =
      '<!DOCTYPE a [<!ENTITY b "cccccccccc">]><w:document><w:p><w:t>&b;12 skoler</w:t></w:p></w:document>';
    expect(await textOf(zipSync({ 'word/document.xml': strToU8(xml) }), 'a.docx')).toBe('&b;12 skoler');
  });
});
