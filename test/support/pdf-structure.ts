/** What a tagged PDF tells a reader that cannot see it, and what is wrong with that by PDF/UA-1. */
import { type PdfDictionary, type PdfFile, type PdfValue, readPdf } from './pdf-file.ts';

export interface PdfNode {
  readonly role: string;
  readonly alt: string;
  /** Of a header cell: `Column`, `Row` or `Both`. */
  readonly scope: string;
  readonly children: readonly PdfNode[];
  /** Pieces of marked content straight below. */
  readonly contents: number;
}

export interface PdfStructure {
  readonly nodes: readonly PdfNode[];
  readonly language: string;
  readonly bookmarks: readonly string[];
  readonly fonts: readonly {
    readonly name: string;
    readonly embedded: boolean;
    readonly readable: boolean;
  }[];
  /** Pictures in pixels; drawings are none. */
  readonly rasterImages: number;
  /** Empty where all is as it should be. */
  readonly problems: readonly string[];
}

export function pdfStructure(bytes: Uint8Array): PdfStructure {
  const pdf = readPdf(bytes);
  const tree = pdf.dictionary(pdf.root.get('StructTreeRoot'));
  const roles = pdf.dictionary(tree.get('RoleMap'));
  const nodes = nodesIn(pdf, tree.get('K'), roles).flatMap(flat);
  const fonts = fontsIn(pdf);
  const rasterImages = [...pdf.objects.values()].filter(
    ({ value }) => value instanceof Map && pdf.text(value.get('Subtype')) === 'Image',
  ).length;
  const found = {
    nodes,
    language: pdf.text(pdf.root.get('Lang')),
    bookmarks: bookmarksIn(pdf, pdf.dictionary(pdf.root.get('Outlines'))),
    fonts,
    rasterImages,
  };
  return { ...found, problems: [...documentProblems(pdf), ...nodeProblems(nodes), ...fontProblems(fonts)] };
}

export function flat(node: PdfNode): readonly PdfNode[] {
  return [node, ...node.children.flatMap(flat)];
}

function nodesIn(pdf: PdfFile, kids: PdfValue | undefined, roles: PdfDictionary): readonly PdfNode[] {
  return pdf.list(kids).flatMap((kid) => {
    const node = pdf.dictionary(kid);
    const type = pdf.text(node.get('S'));
    if (type === '') return [];
    const own = pdf.list(node.get('K'));
    const attributes = pdf.list(node.get('A')).map((each) => pdf.dictionary(each));
    return [
      {
        role: pdf.text(roles.get(type)) || type,
        alt: pdf.text(node.get('Alt')),
        scope: attributes.map((each) => pdf.text(each.get('Scope'))).find((scope) => scope !== '') ?? '',
        children: nodesIn(pdf, node.get('K'), roles),
        contents: own.filter((each) => typeof pdf.resolve(each) === 'number').length,
      },
    ];
  });
}

function documentProblems(pdf: PdfFile): readonly string[] {
  const { root } = pdf;
  const xmp = pdf.stream(root.get('Metadata')).toString('utf8');
  const wrong: [boolean, string][] = [
    [pdf.resolve(pdf.dictionary(root.get('MarkInfo')).get('Marked')) !== true, 'it is not marked'],
    [!root.has('StructTreeRoot'), 'it has no structure'],
    [pdf.text(root.get('Lang')) === '', 'it does not say its language'],
    [
      pdf.resolve(pdf.dictionary(root.get('ViewerPreferences')).get('DisplayDocTitle')) !== true,
      'its title is not shown',
    ],
    [!/pdfuaid:part(?:>|=")1/.test(xmp), 'it does not say that it is PDF/UA-1'],
    [!/<dc:title>[\s\S]*?<rdf:li[^>]*>[^<]+/.test(xmp), 'it has no title'],
    // Asked of pages with links only.
    [
      pagesOf(pdf).some((page) => page.has('Annots') && pdf.text(page.get('Tabs')) !== 'S'),
      'tabs do not follow its structure',
    ],
    [pagesOf(pdf).some((page) => !page.has('StructParents')), 'a page is not tied to its structure'],
  ];
  return wrong.flatMap(([isWrong, sentence]) => (isWrong ? [sentence] : []));
}

function pagesOf(pdf: PdfFile): readonly PdfDictionary[] {
  return [...pdf.objects.values()].flatMap(({ value }) =>
    value instanceof Map && pdf.text(value.get('Type')) === 'Page' ? [value] : [],
  );
}

function nodeProblems(nodes: readonly PdfNode[]): readonly string[] {
  const levels = nodes.flatMap(({ role }) => /^H([1-6])$/.exec(role)?.[1] ?? []).map(Number);
  const skipped = levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1);
  const tables = nodes.filter(({ role }) => role === 'Table');
  return [
    ...skipped.map((level) => `a heading of level ${level} comes too deep`),
    ...nodes
      .filter(({ role, alt }) => role === 'Figure' && alt.trim() === '')
      .map(() => 'a picture is not described'),
    ...tables.flatMap(tableProblems),
    ...nodes
      .filter(({ role, children }) => role === 'L' && !children.some((child) => child.role === 'LI'))
      .map(() => 'a list has no items'),
    ...nodes
      .filter(({ role, children, contents }) => role === 'Link' && children.length + contents === 0)
      .map(() => 'a link says nothing'),
  ];
}

function tableProblems(table: PdfNode): readonly string[] {
  const rows = flat(table).filter(({ role }) => role === 'TR');
  const cells = rows.map((row) => row.children.filter(({ role }) => role === 'TH' || role === 'TD'));
  const head = cells[0] ?? [];
  const widths = new Set(cells.map((row) => row.length));
  return [
    ...(head.length > 0 && head.every(({ role }) => role === 'TH') ? [] : ['a table has no head']),
    ...(head.every(({ scope }) => scope === 'Column' || scope === 'Both')
      ? []
      : ['a head does not say what it heads']),
    ...(widths.size > 1 ? ['the rows of a table are not equally long'] : []),
  ];
}

function fontsIn(pdf: PdfFile): PdfStructure['fonts'] {
  return [...pdf.objects.values()].flatMap(({ value }) => {
    if (!(value instanceof Map) || pdf.text(value.get('Type')) !== 'Font') return [];
    const descendant = pdf.dictionary(pdf.list(value.get('DescendantFonts'))[0]);
    if (pdf.text(value.get('Subtype')).startsWith('CIDFont')) return [];
    const described = descendant.size > 0 ? descendant : value;
    const descriptor = pdf.dictionary(described.get('FontDescriptor'));
    return [
      {
        name: pdf.text(value.get('BaseFont')).replace(/^[A-Z]{6}\+/, ''),
        embedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor.has(key)),
        readable: value.has('ToUnicode'),
      },
    ];
  });
}

function fontProblems(fonts: PdfStructure['fonts']): readonly string[] {
  return fonts.flatMap(({ name, embedded, readable }) => [
    ...(embedded ? [] : [`the font ${name} is not embedded`]),
    ...(readable ? [] : [`the font ${name} cannot be read as text`]),
  ]);
}

function bookmarksIn(pdf: PdfFile, outline: PdfDictionary): readonly string[] {
  const titles: string[] = [];
  let next = outline.get('First');
  while (next !== undefined) {
    const item = pdf.dictionary(next);
    titles.push(pdf.text(item.get('Title')), ...bookmarksIn(pdf, item));
    next = item.get('Next');
  }
  return titles;
}
