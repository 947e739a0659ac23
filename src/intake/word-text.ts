import { failed, ok, type Result } from '../core/result.ts';
import type { DocumentProblem } from './document-problem.ts';
import { unpack } from './unpack.ts';
import { xmlPieces } from './xml-pieces.ts';

const main = 'word/document.xml';

/**
 * The running text of a Word file (docx): headings and paragraphs apart, list items with a bullet, cells by tabs.
 * Deleted text that is still tracked, and the codes of fields, are left out.
 */
export function wordText(bytes: Uint8Array): Result<string, DocumentProblem> {
  const unpacked = unpack(bytes, [main], 'word');
  if (!unpacked.ok) return unpacked;
  const part = unpacked.value.get(main);
  if (!part) return failed({ code: 'document-broken', kind: 'word' });
  return ok(textOf(new TextDecoder().decode(part)));
}

function textOf(xml: string): string {
  const out: string[] = [];
  let [inText, cells, isItem, paragraphStart] = [false, 0, false, 0];
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') {
      if (inText) out.push(piece.text);
      continue;
    }
    const { kind, name } = piece;
    if (name === 'w:t') inText = kind === 'open';
    else if (name === 'w:tc' && kind !== 'empty') cells += kind === 'open' ? 1 : -1;
    else if (name === 'w:p' && kind === 'open') [isItem, paragraphStart] = [false, out.length];
    else if (name === 'w:numPr' && kind === 'open') isItem = true;
    else if (name === 'w:p' && kind === 'close') {
      if (isItem && out.length > paragraphStart) out.splice(paragraphStart, 0, '• ');
      out.push(cells > 0 ? '\t' : '\n\n');
    } else if (name === 'w:tr' && kind === 'close') out.push('\n');
    else if (name === 'w:tbl' && kind === 'close') out.push('\n');
    else out.push(markOf(name));
  }
  return tidied(out.join(''));
}

function markOf(name: string): string {
  switch (name) {
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:tab':
      return ' ';
    case 'w:noBreakHyphen':
      return '-';
    default:
      return '';
  }
}

function tidied(text: string): string {
  return text
    .replace(/\t+\n/g, '\n')
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
