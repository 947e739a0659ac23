/** A YAML file with the line of every part of it. */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
} from 'yaml';
import { failed, ok, type Result } from '../core/result.ts';
import type { SourceFile } from './programme.ts';
import type { FileFault, ProgrammeProblem } from './programme-problem.ts';

export interface YamlFile {
  readonly path: string;
  readonly value: unknown;
  /** The line of the part at a path, or of the nearest part above it that is there. */
  lineAt(path: FieldPath): number;
}
export type FieldPath = readonly PropertyKey[];

const mostBytes = 1_000_000;
const deepest = 100;
const mostParts = 100_000;

export function readYaml({ path, text }: SourceFile): Result<YamlFile, ProgrammeProblem> {
  const early = beforeParsing(text);
  if (early) return failed({ file: path, field: '', ...early });
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const problems = [...document.errors, ...document.warnings].map((error): ProgrammeProblem => {
    const { line } = lines.linePos(error.pos[0]);
    return { file: path, line, field: '', ...syntaxFault(error, text) };
  });
  if (problems.length > 0) return failed(...causes(problems));
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return failed({ file: path, field: '', code: 'file-empty' });
  }
  const alias = aliasFault(document);
  if (alias) return failed({ file: path, line: lines.linePos(alias.at).line, field: '', ...alias.fault });
  const lineAt = (field: FieldPath) => lines.linePos(offsetAt(document, field)).line;
  return ok({ path, value: document.toJS({ maxAliasCount: -1 }), lineAt });
}

/** @example fieldName(['sections', 0, 'id']) // => "sections[0].id" */
export function fieldName(path: FieldPath): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('');
}

function beforeParsing(text: string): FileFault | undefined {
  if (text.trim() === '') return { code: 'file-empty' };
  // Every byte of UTF-8 is at least a third of a character of ours, so this is cheap and never too strict.
  if (text.length > mostBytes) return { code: 'file-too-large', bytes: text.length, most: mostBytes };
  if (text.includes('\ufffd') || text.includes('\0')) return { code: 'not-utf8' };
  return isTooDeep(text) ? { code: 'nested-too-deep' } : undefined;
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

function syntaxFault(
  error: { readonly code: string; readonly message: string; readonly pos: [number, number] },
  text: string,
): FileFault {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { code: 'tab-indent' };
    case 'MULTIPLE_DOCS':
      return { code: 'several-documents' };
    case 'DUPLICATE_KEY':
      return { code: 'key-twice', name: /^[^\s:]+/.exec(text.slice(error.pos[0]))?.[0] ?? '' };
    default:
      return { code: 'yaml-syntax', detail: error.message };
  }
}

/** A tab makes the parser stumble over the lines after it too, which would only hide the tab. */
function causes(problems: readonly ProgrammeProblem[]): readonly ProgrammeProblem[] {
  const tabs = problems.filter(({ code }) => code === 'tab-indent');
  return tabs.length > 0 ? tabs : problems;
}

interface AliasFault {
  readonly at: number;
  readonly fault: FileFault;
}

/** Aliases must point to something, not to what they stand in, and not blow a small file up to a huge one. */
function aliasFault(document: Document): AliasFault | undefined {
  let parts = 0;
  const visit = (node: unknown, within: ReadonlySet<unknown>): AliasFault | undefined => {
    parts += 1;
    if (parts > mostParts)
      return { at: offsetOf(node), fault: { code: 'aliases-too-many', most: mostParts } };
    if (isPair(node)) return visit(node.key, within) ?? visit(node.value, within);
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (!target) return { at: offsetOf(node), fault: { code: 'alias-unknown', name: node.source } };
      if (within.has(target))
        return { at: offsetOf(node), fault: { code: 'alias-endless', name: node.source } };
      return visit(target, within);
    }
    if (!isCollection(node)) return undefined;
    const inside = new Set(within).add(node);
    for (const item of node.items) {
      const fault = visit(item, inside);
      if (fault) return fault;
    }
    return undefined;
  };
  return visit(document.contents, new Set());
}

function offsetAt(document: Document, path: FieldPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (pair) return offsetOf(pair.key);
    }
    const node = document.getIn(path.slice(0, length), true);
    if (node !== undefined) return offsetOf(node);
  }
  return offsetOf(document.contents);
}

function offsetOf(node: unknown): number {
  const ranged = node !== null && typeof node === 'object' && 'range' in node ? node.range : undefined;
  return Array.isArray(ranged) && typeof ranged[0] === 'number' ? ranged[0] : 0;
}
