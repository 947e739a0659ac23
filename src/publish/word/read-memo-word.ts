import { inflateRawSync } from 'node:zlib';
import { strFromU8 } from 'fflate';
import { ok, type Result } from '../../core/result.ts';
import type { ShownField } from '../../memo/verify-fields.ts';
import type { WordFileProblem } from '../../memo/word-file-problem.ts';
import { memoElement } from './memo-parts.ts';
import { openWord } from './word-template.ts';

/** What a Word file tells of the memo that it was. */
export interface MemoInWord {
  /** The memo's JSON as it was published; absent where a program has dropped it. */
  readonly memo?: unknown;
  /** The hash of the dataset that it names. */
  readonly dataset?: string;
  /** In the order of the text; the same figure may stand in several places. */
  readonly fields: readonly ShownField[];
}

const mostMemoBytes = 20_000_000;

/** Reads a memo back from Word, however much it has been edited. */
export function readMemoWord(bytes: Uint8Array): Result<MemoInWord, WordFileProblem> {
  const opened = openWord(bytes);
  if (!opened.ok) return opened;
  const files = opened.value;
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const dataset = /name="pejling\.dataset"[\s\S]*?<vt:lpwstr>([0-9a-f]{64})</.exec(
    text('docProps/custom.xml'),
  )?.[1];
  const memo = Object.keys(files)
    .filter((path) => /^customXml\/item\d+\.xml$/.test(path))
    .flatMap((path) => memoIn(text(path)))[0];
  return ok({
    ...(memo === undefined ? {} : { memo }),
    ...(dataset === undefined ? {} : { dataset }),
    fields: fieldsIn(text('word/document.xml')),
  });
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

/** A field that has begun and not ended; fields may stand within each other. */
interface OpenField {
  instruction: string;
  shown: string;
  separated: boolean;
}

/**
 * Fields that show one of our properties: complex ones as Word writes them, simple ones, names with quotes or without.
 * What has been deleted with changes tracked is text no longer.
 */
function fieldsIn(document: string): readonly ShownField[] {
  const fields: ShownField[] = [];
  const open: OpenField[] = [];
  const close = (field: OpenField | undefined) => {
    const ref = field && referenceIn(field.instruction);
    if (field && ref !== undefined) fields.push({ ref, shown: field.shown });
    if (field) for (const outer of open) if (outer.separated) outer.shown += field.shown;
  };
  const tokens =
    /<w:fldChar\b[^>]*w:fldCharType="(begin|separate|end)"|<w:fldSimple\b[^>]*w:instr="([^"]*)"[^>]*?(\/)?>|<(\/w:fldSimple)>|<w:instrText\b[^>]*>([^<]*)<|<w:t\b(?:\s[^>]*)?>([^<]*)<|<w:(tab)\/>/g;
  for (const [, mark, simple, empty, simpleEnd, instruction, said, tab] of document.matchAll(tokens)) {
    const innermost = open.at(-1);
    if (mark === 'begin') open.push({ instruction: '', shown: '', separated: false });
    else if (mark === 'separate' && innermost) innermost.separated = true;
    else if (mark === 'end' || simpleEnd) close(open.pop());
    else if (simple !== undefined) {
      const field = { instruction: unescaped(simple), shown: '', separated: true };
      if (empty) close(field);
      else open.push(field);
    } else if (instruction !== undefined && innermost) innermost.instruction += unescaped(instruction);
    else if ((said !== undefined || tab) && innermost?.separated)
      innermost.shown += tab ? '\t' : unescaped(said ?? '');
  }
  return fields;
}

function referenceIn(instruction: string): string | undefined {
  const match = /^\s*DOCPROPERTY\s+(?:"pj\.([^"]*)"|pj\.(\S+))/i.exec(instruction);
  return match?.[1] ?? match?.[2];
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
