/** The project's own sources as the architecture tests see them: files, imports, functions. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

export interface SourceFile {
  /** From the project's folder, e.g. `src/core/result.ts`. */
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly functions: readonly SourceFunction[];
}
export interface Import {
  /** A path below the project for our own files, a package's name otherwise. */
  readonly from: string;
  readonly typeOnly: boolean;
}
export interface SourceFunction {
  readonly name: string;
  readonly lines: number;
}

export const projectFolder = resolve(import.meta.dirname, '../..');

export function filesBelow(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Everything below `src/`, tests left out. */
export function readSources(): readonly SourceFile[] {
  return filesBelow('src', /\.tsx?$/)
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .map(readSource);
}

function readSource(path: string): SourceFile {
  const text = readFileSync(join(projectFolder, path), 'utf8');
  const tree = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node;
  const imports: Import[] = [];
  const functions: SourceFunction[] = [];
  walk(tree, (node, parent) => {
    if (isImport(node)) {
      const from = resolveImport(path, String((node.source as Node).value));
      imports.push({ from, typeOnly: node.importKind === 'type' || node.exportKind === 'type' });
    }
    const name = functionName(node, parent);
    if (name) functions.push({ name, lines: text.slice(node.start, node.end).split('\n').length });
  });
  return { path, text, lines: text.split('\n').length - 1, imports, functions };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

function isImport(node: Node): boolean {
  return (
    /^(ImportDeclaration|ExportAllDeclaration|ExportNamedDeclaration|ImportExpression)$/.test(node.type) &&
    isNode(node.source) &&
    typeof node.source.value === 'string'
  );
}

function functionName(node: Node, parent: Node | undefined): string | undefined {
  if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type)) return undefined;
  const named = [node.id, parent?.id, parent?.key].find(
    (name) => isNode(name) && typeof name.name === 'string',
  );
  return isNode(named) ? String(named.name) : undefined;
}

function resolveImport(importer: string, specifier: string): string {
  return specifier.startsWith('.') ? relative('.', join(dirname(importer), specifier)) : specifier;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function walk(node: Node, visit: (node: Node, parent: Node | undefined) => void, parent?: Node): void {
  visit(node, parent);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node);
}
