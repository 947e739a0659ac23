import { failed, ok, type Result } from '../core/result.ts';
import type { DocumentProblem } from './document-problem.ts';
import { unpack } from './unpack.ts';
import { xmlPieces } from './xml-pieces.ts';

const main = 'content.xml';
const paragraphs = new Set(['text:p', 'text:h']);
/** Tracked changes hold what was deleted. */
const hidden = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:font-face-decls',
  'office:automatic-styles',
]);

/** The running text of an OpenDocument file (odt): paragraphs apart, list items with a bullet, cells by tabs. */
export function openDocumentText(bytes: Uint8Array): Result<string, DocumentProblem> {
  const unpacked = unpack(bytes, [main, 'META-INF/manifest.xml'], 'open_document');
  if (!unpacked.ok) return unpacked;
  const manifest = new TextDecoder().decode(unpacked.value.get('META-INF/manifest.xml') ?? new Uint8Array());
  if (manifest.includes('encryption-data'))
    return failed({ code: 'document-protected', kind: 'open_document' });
  const part = unpacked.value.get(main);
  return part
    ? ok(textOf(new TextDecoder().decode(part)))
    : failed({ code: 'document-broken', kind: 'open_document' });
}

function textOf(xml: string): string {
  const out: string[] = [];
  let [depth, cells, hiddenDepth, opensItem] = [0, 0, 0, false];
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') {
      if (depth > 0 && hiddenDepth === 0) out.push(piece.text);
      continue;
    }
    const { kind, name } = piece;
    const step = kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    if (hidden.has(name)) hiddenDepth += step;
    else if (paragraphs.has(name)) {
      if (kind === 'open' && opensItem) out.push('• ');
      if (kind === 'open') opensItem = false;
      depth += step;
      if (kind === 'close') out.push(cells > 0 ? '\t' : '\n\n');
    } else if (name === 'table:table-cell') cells += step;
    else if (name === 'table:table-row' && kind === 'close') out.push('\n');
    else if (name === 'text:list-item' && kind === 'open') opensItem = true;
    else if (name === 'text:line-break') out.push('\n');
    else if (name === 'text:s' || name === 'text:tab') out.push(' ');
  }
  return out
    .join('')
    .replace(/\t+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
