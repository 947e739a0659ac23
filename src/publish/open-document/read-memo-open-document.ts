import { strFromU8, unzipSync } from 'fflate';
import { failed, ok, type Result } from '../../core/result.ts';
import type { EditedDocument } from '../../memo/edited-document.ts';
import type { WordFileProblem } from '../../memo/word-file-problem.ts';
import type { FoundText } from '../edited/found-text.ts';
import { joinParts } from '../edited/join-parts.ts';
import { openDocumentFields } from '../edited/open-document-fields.ts';
import { attribute, unescapeXml } from '../edited/xml-tokens.ts';
import { mostUnpackedBytes } from '../word/word-template.ts';

export interface MemoInOpenDocument extends EditedDocument {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly parts: readonly (FoundText & { readonly path: string; readonly xml: string })[];
}

/** Headers and footers stand among the styles. */
const textParts = ['content.xml', 'styles.xml'];

/** Whether bytes are a text in the OpenDocument format: its first part says so. */
export function isOpenDocument(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(30, 100), true).includes('application/vnd.oasis.opendocument.text');
}

/** Reads a memo back that LibreOffice has saved in its own format. It keeps the fields, and drops the memo's JSON. */
export function readMemoOpenDocument(bytes: Uint8Array): Result<MemoInOpenDocument, WordFileProblem> {
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
  if (text('META-INF/manifest.xml').includes('encryption-data')) return failed({ code: 'word-encrypted' });
  if (!/<office:text[\s>]/.test(text('content.xml'))) return failed({ code: 'word-unreadable' });
  const parts = textParts.map((path) => ({ path, xml: text(path), ...openDocumentFields(text(path)) }));
  return ok({ files, parts, ...joinParts(parts), properties: propertiesIn(text('meta.xml')) });
}

function propertiesIn(xml: string): ReadonlyMap<string, string> {
  const all = [...xml.matchAll(/<meta:user-defined\b([^>]*?)(?:\/>|>([^<]*)<)/g)];
  return new Map(
    all.map(([, attributes = '', value = '']) => [
      attribute(attributes, 'meta:name') ?? '',
      unescapeXml(value),
    ]),
  );
}
