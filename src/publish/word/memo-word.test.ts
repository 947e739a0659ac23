import { inflateRawSync } from 'node:zlib';
import { Document, Footer, Header, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../test/support/memo-world.ts';
import { verifyEdition } from '../../memo/verify-edition.ts';
import { verifyFields } from '../../memo/verify-fields.ts';
import { memoWord } from './memo-word.ts';
import { readMemoWord } from './read-memo-word.ts';

const edition = editionOf(`## Status & mål

{{care.status.as_before | noun}} er **i mål**, {{care.status.closed | of}} er lukket. Se [mere](https://example.org/?a=1&b=2).

- {{care.status.partly}} pr. {{date: round.referenceDate}}
  - dybere

1. A
2. B

| Svar | Antal |
| --- | --- |
| {{option: care.status.closed}} | {{care.status.closed | count}} |

{{table: care.status}}

{{chart: care.status | caption: Hvor langt?}}

> Vi er på vej.
> Kilde: Formanden

{{contents}}

{{method: care}}
`);

async function written(template?: Uint8Array) {
  const made = await memoWord(edition, template ? { template } : {});
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const files = unzipSync(made.value);
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  return { bytes: made.value, files, part, document: part('word/document.xml') };
}
const own = await written();

describe('a memo in Word', () => {
  test('holds every figure as a field of its own in a bookmark, with its words as a property', () => {
    const stated = edition.sentences.flatMap(({ uses }) => uses).filter(({ figure }) => figure);
    const fields = [...own.document.matchAll(/DOCPROPERTY (?:"|&quot;)pj\.([^"&]*)(?:"|&quot;)/g)].map(
      ([, ref]) => ref,
    );
    for (const { ref } of stated) expect(fields).toContain(ref);
    for (const kind of ['begin', 'separate', 'end']) {
      expect(own.document.match(new RegExp(`fldCharType="${kind}"`, 'g'))?.length).toBeGreaterThanOrEqual(
        fields.length,
      );
    }
    expect(own.part('docProps/custom.xml')).toContain('name="pj.care.status.closed | of"');
    expect(own.part('docProps/custom.xml')).toContain('<vt:lpwstr>3 af 31</vt:lpwstr>');
    const names = [...own.document.matchAll(/<w:bookmarkStart[^>]*w:name="(pj_\d+)"/g)].map(
      ([, name]) => name,
    );
    expect(new Set(names).size).toBe(names.length);
    // Cells and notes go without: their fields are enough.
    const sentenced = fields.filter((ref) => !/^(?:cell|note|data)\./.test(ref ?? ''));
    expect(names.length).toBe(sentenced.length);
  });
  test('names its dataset, and carries the memo, which can be verified from it alone', () => {
    expect(own.part('docProps/custom.xml')).toContain(edition.dataset.hash);
    const inside = /<pejling-memo[^>]*>([^<]*)</.exec(own.part('customXml/item1.xml'))?.[1] ?? '';
    const memo: unknown = JSON.parse(inflateRawSync(Buffer.from(inside, 'base64')).toString());
    expect(memo).toEqual(edition);
    expect(verifyEdition(memo)).toEqual([]);
  });
  test('uses real styles for title, headings, captions and lists', () => {
    for (const style of ['Title', 'Heading1', 'Heading2', 'Caption', 'Quote']) {
      expect(own.document).toContain(`<w:pStyle w:val="${style}"/>`);
    }
    expect(own.document).toMatch(/<w:numPr>/);
    expect(own.document).toMatch(/SEQ Tabel/);
    expect(own.document).toMatch(/TOC /);
  });
  test('tells Word its language, the heads of its tables and what its pictures show', () => {
    expect(own.part('word/styles.xml')).toContain('w:val="da-DK"');
    expect(own.document.match(/<w:tblHeader/g)).toHaveLength(own.document.match(/<w:tbl>/g)?.length ?? -1);
    expect(own.document).toMatch(/descr="Hvor langt\?\. As_before: 20 \(65\spct\.\)/);
    expect(own.part('word/media/image1.svg')).toContain('<svg xmlns');
  });
  test('has page x of y at the foot', () => {
    expect(own.part('word/footer1.xml')).toMatch(/Side[\s\S]*PAGE[\s\S]*af[\s\S]*NUMPAGES/);
  });
  test('is read by another program as the same text', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(own.bytes) });
    for (const { text, uses } of edition.sentences) if (uses.length > 0) expect(value).toContain(text);
  });
  test('is the same each time', async () => {
    const again = await written();
    // But for ids that the library counts through all documents, or makes by chance.
    const texts = (document: string) =>
      document.replace(/_Toc\d+/g, '').match(/<w:(?:t|instrText)\b[^>]*>[^<]*/g);
    expect(texts(again.document)).toEqual(texts(own.document));
    expect(again.part('docProps/custom.xml')).toBe(own.part('docProps/custom.xml'));
  });
});

describe('a memo read back from Word', () => {
  const found = (bytes: Uint8Array) => {
    const read = readMemoWord(bytes);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.value;
  };
  const edited = (change: (document: string) => string) =>
    zipSync({ ...own.files, 'word/document.xml': strToU8(change(own.document)) });

  test('is the memo that was written, each field showing what its figure gives', () => {
    const { memo, properties, fields } = found(own.bytes);
    expect(memo).toEqual(edition);
    expect(properties.get('pejling.dataset')).toBe(edition.dataset.hash);
    expect(fields).toContainEqual({ ref: 'care.status.closed | of', shown: '3 af 31', state: 'live' });
    expect(verifyFields(edition, fields)).toEqual([]);
  });
  test('tells of one digit that somebody altered', () => {
    const { fields } = found(edited((document) => document.replace('>3 af 31<', '>4 af 31<')));
    expect(verifyFields(edition, fields)).toMatchObject([
      { code: 'field-differs', printed: '4 af 31', recomputed: '3 af 31' },
    ]);
  });
  test('understands fields as other programs write them: split runs, no quotes, simple fields, copies', () => {
    const simple =
      '<w:p><w:fldSimple w:instr=" DOCPROPERTY pj.care.status.closed "><w:r><w:t>3 </w:t></w:r><w:r><w:t>af 31</w:t></w:r></w:fldSimple></w:p>';
    const { fields } = found(
      edited((document) => document.replace('</w:body>', `${simple}${simple}</w:body>`)),
    );
    expect(fields.slice(-2)).toMatchObject([
      { ref: 'care.status.closed', shown: '3 af 31' },
      { ref: 'care.status.closed', shown: '3 af 31' },
    ]);
  });
  test('takes no notice of what was deleted with changes tracked', () => {
    const { fields } = found(
      edited((document) =>
        document.replace(
          '<w:t xml:space="preserve">3 af 31</w:t>',
          '<w:delText>9 af 31</w:delText><w:t>3 af 31</w:t>',
        ),
      ),
    );
    expect(verifyFields(edition, fields)).toEqual([]);
  });
  test('has no fields where the document is not ours', async () => {
    const other = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Hej')] }] }));
    expect(found(other)).toMatchObject({ fields: [], properties: new Map() });
    expect(found(other).memo).toBeUndefined();
  });
});

describe("the writer's own template", () => {
  /** As Danish Word makes them: "heading 1" goes by the name Overskrift1 inside. */
  async function house(text: readonly string[] = ['Her skrives notatet'], name = 'Husets brevhoved') {
    const made = await Packer.toBuffer(
      new Document({
        styles: {
          paragraphStyles: [
            { id: 'Overskrift1', name: 'heading 1', run: { color: 'AA0000' } },
            { id: 'Titel', name: 'Title', run: { color: 'AA0000' } },
          ],
        },
        sections: [
          {
            properties: { page: { margin: { left: 3000, right: 2000 } } },
            headers: { default: new Header({ children: [new Paragraph(name)] }) },
            footers: { default: new Footer({ children: [new Paragraph('Husets fod')] }) },
            children: text.map((line) => new Paragraph(line)),
          },
        ],
      }),
    );
    // The library has styles of its own by these names; Word's template has not.
    const files = unzipSync(made);
    const styles = strFromU8(files['word/styles.xml'] ?? new Uint8Array());
    const without = styles.replace(/<w:style [^>]*w:styleId="(?:Heading1|Title)"[\s\S]*?<\/w:style>/g, '');
    return zipSync({ ...files, 'word/styles.xml': strToU8(without) });
  }

  test('gives the memo its styles, header, footer and margins', async () => {
    const { document, files, part } = await written(await house());
    expect(document).toContain('<w:pStyle w:val="Overskrift1"/>');
    expect(document).toContain('<w:pStyle w:val="Titel"/>');
    expect(document).toMatch(/w:left="3000"/);
    expect(document).not.toContain('Her skrives notatet');
    expect(
      Object.keys(files)
        .filter((path) => /header|footer/.test(path))
        .map(part)
        .join(''),
    ).toMatch(/Husets brevhoved[\s\S]*Husets fod/);
    expect(part('docProps/custom.xml')).toContain('3 af 31');
    expect(document).toMatch(/DOCPROPERTY/);
  });
  test('is kept within its margins, and its contents name the headings', async () => {
    const { document } = await written(await house());
    const textWidth = 11906 - 3000 - 2000;
    const tables = [...document.matchAll(/<w:tblW [^>]*w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const pictures = [...document.matchAll(/<wp:extent cx="(\d+)"/g)].map(([, width]) => Number(width) / 635);
    expect([tables.length > 0, pictures.length > 0]).toEqual([true, true]);
    for (const width of [...tables, ...pictures]) expect(width).toBeLessThanOrEqual(textWidth);
    expect(document).toMatch(/TOC [\s\S]*?Status &amp; mål[\s\S]*?<\/w:sdt>/);
  });
  test('keeps its own text around a place that is marked', async () => {
    const { document } = await written(await house(['Kære læser', '{{notat}}', 'Venlig hilsen']));
    expect(document).toMatch(/Kære læser[\s\S]*Status &amp; mål[\s\S]*Venlig hilsen/);
    expect(document).not.toContain('{{notat}}');
  });
  test('may be a template of Word, and gives a document', async () => {
    const files = unzipSync(await house());
    const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
    const asTemplate = types.replace('.document.main+xml', '.template.main+xml');
    expect(asTemplate).not.toBe(types);
    const { part } = await written(zipSync({ ...files, '[Content_Types].xml': strToU8(asTemplate) }));
    expect(part('[Content_Types].xml')).toContain('wordprocessingml.document.main+xml');
    expect(part('[Content_Types].xml')).not.toContain('template.main');
  });
  test('gets the styles that it lacks', async () => {
    const { part } = await written(await house());
    expect(part('word/styles.xml')).toContain('w:styleId="MemoNote"');
    expect(part('word/styles.xml')).toContain('<w:name w:val="caption"/>');
  });

  const refused = async (bytes: Uint8Array) => {
    const made = await memoWord(edition, { template: bytes });
    return made.ok ? 'ok' : made.problems[0]?.code;
  };
  const changed = async (path: string, change: (text: string) => string) => {
    const files = unzipSync(await house());
    return zipSync({ ...files, [path]: strToU8(change(strFromU8(files[path] ?? new Uint8Array()))) });
  };
  test('is refused when it is no Word file, or a broken one', async () => {
    expect(await refused(strToU8('hej'))).toBe('word-unreadable');
    expect(await refused((await house()).slice(0, 900))).toBe('word-unreadable');
    expect(await refused(zipSync({ 'a.txt': strToU8('x') }))).toBe('word-unreadable');
  });
  test('is refused when it is encrypted, protected or has macros', async () => {
    expect(await refused(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('word-encrypted');
    const protection = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>';
    expect(
      await refused(await changed('word/settings.xml', (text) => text.replace('</w:settings>', protection))),
    ).toBe('word-protected');
    expect(
      await refused(
        await changed('[Content_Types].xml', (text) =>
          text.replace('.document.main+xml', '.document.macroEnabled.main+xml'),
        ),
      ),
    ).toBe('word-macros');
  });
});
