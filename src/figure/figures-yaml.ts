/** The text of a `figures.yaml` as a value, with the line of every part. */
import { type Document, isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { failed, ok, type Result } from '../core/result.ts';
import type { FigureProblem } from './figure-problem.ts';
import type { FieldPath } from './figures-file-faults.ts';

export interface FiguresYaml {
  readonly value: unknown;
  /** The line of the part at a path, or of the nearest part above it that is there. */
  lineAt(path: FieldPath): number;
}

const mostCharacters = 1_000_000;
const deepest = 100;

export function readFiguresYaml(file: string, text: string): Result<FiguresYaml, FigureProblem> {
  if (text.length > mostCharacters || isTooDeep(text))
    return failed({ file, line: 1, field: '', fault: { code: 'file-too-large' } });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const problems = [...document.errors, ...document.warnings].map(
    ({ pos, message }): FigureProblem => ({
      file,
      line: lines.linePos(pos[0]).line,
      field: '',
      fault: { code: 'yaml-syntax', detail: message },
    }),
  );
  if (problems.length > 0) return failed(...problems);
  const alias = firstAlias(document);
  if (alias !== undefined)
    return failed({ file, line: lines.linePos(alias).line, field: '', fault: { code: 'alias' } });
  // An empty file says that there are no named figures.
  const value: unknown = document.toJS() ?? { figures: [] };
  return ok({ value, lineAt: (path) => lines.linePos(offsetAt(document, path)).line });
}

/** The parser goes down by recursion, so that a file of nothing but brackets or dashes would exhaust its stack. */
function isTooDeep(text: string): boolean {
  if (new RegExp(`(?:[-?:] +){${deepest},}`).test(text)) return true;
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > deepest) return true;
  }
  return text.split('\n').some((line) => line.search(/\S/) > deepest * 10);
}

/** Aliases could blow a small file up to a huge one, and a list of figures has no use for them. */
function firstAlias(document: Document): number | undefined {
  let at: number | undefined;
  visit(document, {
    Alias(_, node) {
      at = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return at;
}

function offsetAt(document: Document, path: FieldPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = String(path[length - 1]);
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
    const start = startOf(node);
    if (start !== undefined) return start;
  }
  return startOf(document.contents) ?? 0;
}

function startOf(node: unknown): number | undefined {
  const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
