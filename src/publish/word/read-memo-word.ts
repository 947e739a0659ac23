import { inflateRawSync } from 'node:zlib';
import { strFromU8 } from 'fflate';
import { ok, type Result } from '../../core/result.ts';
import type { EditedDocument } from '../../memo/edited-document.ts';
import type { WordFileProblem } from '../../memo/word-file-problem.ts';
import type { FoundText } from '../edited/found-text.ts';
import { joinParts } from '../edited/join-parts.ts';
import { wordFields } from '../edited/word-fields.ts';
import { attribute, unescapeXml } from '../edited/xml-tokens.ts';
import { memoElement } from './memo-parts.ts';
import { openWord } from './word-template.ts';

export interface MemoInWord extends EditedDocument {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The parts that fields may stand in, with theirs; in the order of `fields`. */
  readonly parts: readonly (FoundText & { readonly path: string; readonly xml: string })[];
}

const mostMemoBytes = 20_000_000;

/** Reads a memo back from Word, however much it has been edited. */
export function readMemoWord(bytes: Uint8Array): Result<MemoInWord, WordFileProblem> {
  const opened = openWord(bytes);
  if (!opened.ok) return opened;
  const files = opened.value;
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const memo = Object.keys(files)
    .filter((path) => /^customXml\/item\d+\.xml$/.test(path))
    .flatMap((path) => memoIn(text(path)))[0];
  const parts = textParts(files).map((path) => ({ path, xml: text(path), ...wordFields(text(path)) }));
  return ok({
    files,
    parts,
    ...joinParts(parts),
    properties: propertiesIn(text('docProps/custom.xml')),
    ...(memo === undefined ? {} : { memo }),
  });
}

/** The body first, then what stands around it. */
function textParts(files: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const around = Object.keys(files).filter((path) =>
    /^word\/(?:header|footer|footnotes|endnotes)\d*\.xml$/.test(path),
  );
  return ['word/document.xml', ...around.toSorted()];
}

function propertiesIn(xml: string): ReadonlyMap<string, string> {
  const all = [...xml.matchAll(/<property\b([^>]*)>([\s\S]*?)<\/property>/g)];
  return new Map(
    all.map(([, attributes = '', value = '']) => [
      attribute(attributes, 'name') ?? '',
      unescapeXml(/<vt:\w+>([\s\S]*?)<\/vt:\w+>/.exec(value)?.[1] ?? ''),
    ]),
  );
}

function memoIn(item: string): readonly unknown[] {
  const packed = new RegExp(`<${memoElement}\\b[^>]*>([A-Za-z0-9+/=\\s]*)<`).exec(item)?.[1];
  if (packed === undefined) return [];
  try {
    const json = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: mostMemoBytes }).toString(
      'utf8',
    );
    return [JSON.parse(json)];
  } catch {
    // Altered beyond reading: as good as dropped, and the fields still tell.
    return [];
  }
}
