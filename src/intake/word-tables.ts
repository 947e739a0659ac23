import { failed, ok, type Result } from '../core/result.ts';
import { documentLimits } from './document-limits.ts';
import type { DocumentProblem } from './document-problem.ts';
import { unpack } from './unpack.ts';
import { xmlPieces } from './xml-pieces.ts';

const main = 'word/document.xml';

/**
 * Every row of every table in a Word file (docx), as the text of its cells: paragraphs by line breaks, blanks at the
 * ends taken off. Text that was deleted with changes tracked is no text.
 */
export function wordTables(bytes: Uint8Array): Result<readonly (readonly string[])[], DocumentProblem> {
  if (bytes.length === 0) return failed({ code: 'document-empty' });
  if (bytes.length > documentLimits.bytes)
    return failed({ code: 'document-too-large', bytes: bytes.length, limitBytes: documentLimits.bytes });
  const unpacked = unpack(bytes, [main], 'word');
  if (!unpacked.ok) return unpacked;
  const part = unpacked.value.get(main);
  if (!part) return failed({ code: 'document-broken', kind: 'word' });
  return ok(rowsOf(new TextDecoder().decode(part)));
}

/** Cells and rows that have begun and not ended, the innermost last: a table may stand in a cell. */
function rowsOf(xml: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const openRows: string[][] = [];
  const openCells: string[] = [];
  const write = (text: string) => {
    if (openCells.length > 0) openCells.push((openCells.pop() ?? '') + text);
  };
  let [inText, deleted] = [false, 0];
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') {
      if (inText && deleted === 0) write(piece.text);
      continue;
    }
    const { kind, name } = piece;
    const steps = kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
    if (name === 'w:t') inText = kind === 'open';
    else if (name === 'w:del' || name === 'w:moveFrom') deleted += steps;
    else if (name === 'w:br' || name === 'w:cr' || (name === 'w:p' && kind === 'close')) write('\n');
    else if (name === 'w:tab' && kind === 'empty') write(' ');
    else if (name === 'w:noBreakHyphen') write('-');
    else if (name === 'w:tr' && steps === 1) openRows.push([]);
    else if (name === 'w:tc' && steps === 1) openCells.push('');
    else if (name === 'w:tc' && steps === -1) openRows.at(-1)?.push((openCells.pop() ?? '').trim());
    else if (name === 'w:tr' && steps === -1) rows.push(openRows.pop() ?? []);
  }
  return rows;
}
