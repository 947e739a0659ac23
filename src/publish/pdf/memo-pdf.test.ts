import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../test/support/memo-world.ts';
import { pdfStructure } from '../../../test/support/pdf-structure.ts';
import { memoPdf } from './memo-pdf.ts';

const edition = editionOf(
  `## Status

{{care.status.as_before | noun}} er **i mål** \\<i dag> \\#let x = \\$a_b\\$ \\@c.

### Tabeller

{{table: care.status}}

{{chart: care.status | caption: Hvor langt?}}

1. A
2. B

> Vi er på vej.
> Kilde: Formanden

## Metode

{{contents}}

{{method: care}}
`,
  'title: "Notat \\"#x\\" & mere"\nlanguage: da\ndocument: { date: 2020-06-09 }',
);
const bytes = memoPdf(edition);

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}
const flat = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(flat)];

async function read() {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const structure = (await Promise.all(pages.map((page) => page.getStructTree()))).flatMap((tree) =>
    tree ? flat(tree as Node) : [],
  );
  const text = (await Promise.all(pages.map((page) => page.getTextContent())))
    .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
    .join('');
  return { pdf, structure, text };
}

describe('a memo as PDF', async () => {
  const { pdf, structure, text } = await read();
  const roles = structure.map(({ role }) => role);

  test('is marked, has a title that is shown, and its language', async () => {
    expect((await pdf.getMarkInfo())?.Marked).toBe(true);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: edition.title, Language: 'da' });
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw).toContain('DisplayDocTitle true');
    expect(raw).toContain('pdfuaid');
  });
  test('has headings that go down one level at a time', () => {
    const levels = roles.flatMap((role) => /^H(\d)$/.exec(role ?? '')?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });
  test('heads every table, and describes every picture', () => {
    const tables = structure.filter(({ role }) => role === 'Table');
    expect(tables.length).toBe(
      edition.blocks.filter(({ kind }) => kind === 'figure-table' || kind === 'words').length,
    );
    for (const table of tables) expect(flat(table).some(({ role }) => role === 'TH')).toBe(true);
    const pictures = structure.filter(({ role, alt }) => role === 'Figure' && alt !== undefined);
    expect(pictures.some(({ alt }) => alt?.startsWith('Hvor langt?'))).toBe(true);
  });
  test('has bookmarks', async () => {
    const outline = await pdf.getOutline();
    expect(outline?.map(({ title }) => title)).toEqual(['Status', 'Metode', 'Indhold']);
  });
  test('says what the memo says, whatever signs it holds, in our typeface', () => {
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Lidt under to tredjedele af kommunerne (20 af 31)'.replaceAll(' ', ' '),
    );
    expect(text).toContain('<i dag> #let x = $a_b$ @c');
    expect(text).toContain('»Som før er som i marts.«');
    expect(text).toContain('Side 1 af');
    expect(Buffer.from(bytes).toString('latin1')).toContain('IBMPlexSans');
  });
  test('has nothing wrong in its structure: language, bookmarks, descriptions, heads, fonts', () => {
    const { problems, language, bookmarks, fonts, nodes } = pdfStructure(bytes);
    expect(problems).toEqual([]);
    expect(language).toBe('da');
    expect(bookmarks.slice(0, 4)).toEqual(['Status', 'Tabeller', 'Metode', 'Indhold']);
    expect(fonts.map(({ name }) => name)).toContain('IBMPlexSans');
    expect(fonts.every(({ embedded }) => embedded)).toBe(true);
    expect(nodes.some(({ role, alt }) => role === 'Figure' && alt.startsWith('Hvor langt?'))).toBe(true);
  });
  test('has charts as drawings, not as pictures in pixels', () => {
    expect(pdfStructure(bytes).rasterImages).toBe(0);
  });
  test('is the same each time', () => {
    expect(Buffer.from(memoPdf(edition)).equals(Buffer.from(bytes))).toBe(true);
  });
});
