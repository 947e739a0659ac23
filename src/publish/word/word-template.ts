import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { failed, ok, type Result } from '../../core/result.ts';
import type { WordFileProblem } from '../../memo/word-file-problem.ts';
import { attribute } from '../edited/xml-tokens.ts';
import { ownTextWidth } from './word-runs.ts';
import { ownStyleIds, type StyleIds, type StyleUse, styleNames } from './word-styles.ts';

export interface WordTemplate {
  /** The template with a place for the memo. */
  readonly bytes: Uint8Array;
  readonly styles: StyleIds;
  /** How wide its text is, in twentieths of a point. */
  readonly textWidth: number;
}

/** What stands in the template where the memo is to be. */
export const bodyPlaceholder = 'notat';

export const mostUnpackedBytes = 40_000_000;
const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** Opens a template, looks up its styles, and makes room for the memo in it. */
export function readWordTemplate(bytes: Uint8Array): Result<WordTemplate, WordFileProblem> {
  const opened = openWord(bytes);
  if (!opened.ok) return opened;
  const files = opened.value;
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const types = text('[Content_Types].xml');
  const styles = text('word/styles.xml');
  const ids = styleIds(styles);
  const changed = {
    ...files,
    // A template made into a document is a document.
    '[Content_Types].xml': strToU8(
      types.replace(
        /application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.template\.main\+xml/,
        documentType,
      ),
    ),
    'word/styles.xml': strToU8(withOwnStyles(styles, ids)),
    'word/document.xml': strToU8(withPlaceholder(text('word/document.xml'))),
  };
  const textWidth = textWidthOf(text('word/document.xml'));
  return ok({ bytes: zipSync(changed), styles: { ...ownStyleIds, ...ids }, textWidth });
}

/** Of its last section, where the memo stands unless the template says otherwise; ours where it does not say. */
function textWidthOf(document: string): number {
  const section = [...document.matchAll(/<w:sectPr\b[\s\S]*?<\/w:sectPr>/g)].at(-1)?.[0] ?? '';
  const length = (tag: string, name: string) =>
    Number(attribute(new RegExp(`<w:${tag}\\b([^>]*)>`).exec(section)?.[1] ?? '', `w:${name}`) ?? Number.NaN);
  const width = length('pgSz', 'w') - length('pgMar', 'left') - length('pgMar', 'right');
  // Columns, or a mistake: nothing of a memo can stand there.
  return Number.isFinite(width) && width > 2000 ? width : ownTextWidth;
}

/** Whether bytes are a Word file that can be worked on. */
export function isWordDocument(bytes: Uint8Array): boolean {
  return openWord(bytes).ok;
}

/** The parts of a Word file that can be worked on. */
export function openWord(bytes: Uint8Array): Result<Record<string, Uint8Array>, WordFileProblem> {
  const starts = (...signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  // Encrypted files are wrapped in the container of old Office.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return failed({ code: 'word-encrypted' });
  if (!starts(0x50, 0x4b)) return failed({ code: 'word-unreadable' });
  let size = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return size <= mostUnpackedBytes;
      },
    });
  } catch {
    return failed({ code: 'word-unreadable' });
  }
  if (size > mostUnpackedBytes)
    return failed({ code: 'word-too-large', bytes: size, most: mostUnpackedBytes });
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const types = text('[Content_Types].xml');
  if (/macroEnabled/.test(types) || 'word/vbaProject.bin' in files) return failed({ code: 'word-macros' });
  if (!/<w:body[\s>]/.test(text('word/document.xml')) || !/<w:styles[\s>]/.test(text('word/styles.xml'))) {
    return failed({ code: 'word-unreadable' });
  }
  if (/<w:documentProtection\b[^>]*w:enforcement="(?:1|true|on)"/.test(text('word/settings.xml'))) {
    return failed({ code: 'word-protected' });
  }
  return ok(files);
}

function styleIds(styles: string): Partial<Record<StyleUse, string>> {
  const byName = new Map<string, string>();
  for (const [style] of styles.matchAll(/<w:style\b[\s\S]*?<\/w:style>/g)) {
    const id = /w:styleId="([^"]*)"/.exec(style)?.[1];
    const name = /<w:name w:val="([^"]*)"/.exec(style)?.[1];
    if (id !== undefined && name !== undefined) byName.set(name.toLowerCase(), id);
  }
  const found = Object.entries(styleNames).flatMap(([use, name]) => {
    const id = byName.get(name.toLowerCase());
    return id === undefined ? [] : [[use, id] as const];
  });
  return Object.fromEntries(found);
}

/** Styles that the template does not have, plain and based on its own text. */
function withOwnStyles(styles: string, ids: Partial<Record<StyleUse, string>>): string {
  const missing = Object.entries(styleNames).filter(([use]) => !(use in ids));
  const added = missing.map(([use, name]) => {
    const level = /^heading (\d)$/.exec(name)?.[1];
    const outline =
      level === undefined ? '' : `<w:pPr><w:keepNext/><w:outlineLvl w:val="${Number(level) - 1}"/></w:pPr>`;
    const id = Object.entries(ownStyleIds).find(([own]) => own === use)?.[1] ?? name;
    const look = use === 'note' || use === 'data' ? '<w:rPr><w:sz w:val="18"/></w:rPr>' : '';
    const strong =
      level !== undefined || ['title', 'caption', 'tableHead'].includes(use) ? '<w:rPr><w:b/></w:rPr>' : look;
    return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${normalId(styles)}"/>${outline}${strong}</w:style>`;
  });
  return styles.replace('</w:styles>', `${added.join('')}</w:styles>`);
}

function normalId(styles: string): string {
  const normal = /<w:style\b[^>]*w:type="paragraph"[^>]*w:default="1"[^>]*>/.exec(styles)?.[0] ?? '';
  return /w:styleId="([^"]*)"/.exec(normal)?.[1] ?? 'Normal';
}

/** Keeps the placeholder where the template has one; else the whole text gives way to it, its last section kept. */
function withPlaceholder(document: string): string {
  if (document.replace(/<[^>]*>/g, '').includes(`{{${bodyPlaceholder}}}`)) return document;
  const body = /(<w:body[^>]*>)([\s\S]*)(<\/w:body>)/.exec(document);
  const section = /<w:sectPr\b(?:[^>]*\/>|[\s\S]*?<\/w:sectPr>)(?=\s*$)/.exec(body?.[2] ?? '')?.[0] ?? '';
  const place = `<w:p><w:r><w:t>{{${bodyPlaceholder}}}</w:t></w:r></w:p>`;
  return document.replace(body?.[0] ?? '', () => `${body?.[1]}${place}${section}${body?.[3]}`);
}
