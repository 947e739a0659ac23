/** The borders of the house. Where a border is wrong, change it here by a decision record, not by a hole. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Module, mayImport, modules, moduleTable } from './support/module-map.ts';
import { filesBelow, projectFolder, readSources, type SourceFile } from './support/source-files.ts';

const sources = readSources();
const moduleOf = (path: string) => path.split('/')[1] as Module;

describe('imports', () => {
  test('every folder of src stands in the map', () => {
    const folders = new Set(
      sources.filter(({ path }) => path.split('/').length > 2).map(({ path }) => moduleOf(path)),
    );
    expect([...folders].filter((folder) => !(folder in modules))).toEqual([]);
  });

  test('go only where the map allows', () => {
    const holes = sources
      .filter(({ path }) => path !== 'src/main.ts')
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ from }) => from.startsWith('src/') && !mayImport(moduleOf(path), moduleOf(from), from))
          .map(({ from }) => `${path} → ${from}`),
      );
    expect(holes).toEqual([]);
  });

  test('nothing imports main.ts', () => {
    expect(sources.filter(({ imports }) => imports.some(({ from }) => from === 'src/main.ts'))).toEqual([]);
  });

  test('the domain reaches neither the machine nor the clock', () => {
    const machine = /^(node:(?!crypto)|pg$|kysely|hono|@duckdb|z3-solver)/;
    const reaching = sources
      .filter(({ path }) => modules[moduleOf(path)]?.pure)
      .filter(
        ({ imports, text }) =>
          imports.some(({ from }) => machine.test(from)) ||
          /\bDate\.now\(|new Date\(\)|process\.|Math\.random\(/.test(text),
      );
    expect(reaching.map(({ path }) => path)).toEqual([]);
  });

  test('make no cycle', () => {
    expect(cycles(sources)).toEqual([]);
  });

  test('take zod as a namespace, or its messages in 45 languages are loaded at each command', () => {
    const named = sources.filter(({ text }) => /import (?:type )?\{[^}]*\} from 'zod'/.test(text));
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  test('are not collected in barrel files', () => {
    const barrels = sources.filter(({ path }) => /\/index\.tsx?$/.test(path));
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});

describe('names and sizes', () => {
  test('no folder is a drawer for everything', () => {
    const drawers = sources.filter(({ path }) =>
      /\/(utils?|helpers?|common|shared|lib|types)(\/|\.ts)/.test(path),
    );
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });

  /** Tables of words and sentences may be long. */
  const tables = /^src\/messages\/|-(table|words)\.ts$|\/schema(s|\/|\.ts)/;

  test('no file is over 300 lines, nine in ten under 200, half under 80', () => {
    const files = sources.filter(({ path }) => !tables.test(path)).sort((a, b) => b.lines - a.lines);
    console.log(
      `longest files:\n${files
        .slice(0, 5)
        .map(({ path, lines }) => `  ${lines} ${path}`)
        .join('\n')}`,
    );
    expect(files.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`)).toEqual(
      [],
    );
    expect(share(files, ({ lines }) => lines < 200)).toBeGreaterThanOrEqual(0.9);
    expect(share(files, ({ lines }) => lines < 80)).toBeGreaterThanOrEqual(0.5);
  });

  test('no function is over 60 lines, nine in ten under 30', () => {
    const functions = sources
      .flatMap(({ path, functions }) => functions.map((it) => ({ ...it, path })))
      .sort((a, b) => b.lines - a.lines);
    console.log(
      `longest functions:\n${functions
        .slice(0, 5)
        .map(({ name, path, lines }) => `  ${lines} ${name} (${path})`)
        .join('\n')}`,
    );
    const long = functions.filter(({ lines, path }) => lines > 60 && !tables.test(path));
    expect(long.map(({ name, path }) => `${name} (${path})`)).toEqual([]);
    expect(share(functions, ({ lines }) => lines < 30)).toBeGreaterThanOrEqual(0.9);
  });

  test('file names are in kebab-case', () => {
    const odd = sources.filter(
      ({ path }) => !/^[a-z0-9-]+(\.test)?\.tsx?$/.test(path.split('/').at(-1) ?? ''),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test('no type is escaped from', () => {
    const escapes = sources.filter(({ text }) =>
      /: any\b|\bas any\b|@ts-(ignore|expect-error|nocheck)/.test(text),
    );
    expect(escapes.map(({ path }) => path)).toEqual([]);
  });
});

describe('documents', () => {
  test('every test file is one that the runner finds', () => {
    const lost = filesBelow('test', /\.tsx?$/).filter(
      (path) =>
        /\b(test|describe)\(/.test(readFileSync(join(projectFolder, path), 'utf8')) &&
        !/\.test\.tsx?$/.test(path) &&
        !path.startsWith('test/support/'),
    );
    expect(lost).toEqual([]);
  });

  test('decision records are numbered once each', () => {
    const numbers = filesBelow('docs/decisions', /\.md$/).map((path) => path.split('/').at(-1)?.slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('ARCHITECTURE.md holds the map as it is', () => {
    expect(readFileSync(join(projectFolder, 'ARCHITECTURE.md'), 'utf8')).toContain(moduleTable());
  });

  test('every link in the documents reaches a file', () => {
    const documents = [
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'SECURITY.md',
      ...filesBelow('docs', /\.md$/),
    ];
    const broken = documents.flatMap((document) => {
      const text = readFileSync(join(projectFolder, document), 'utf8');
      return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, target]) => (target ?? '').split('#')[0] ?? '')
        .filter((target) => target !== '' && !/^(https?|mailto):/.test(target))
        .map((target) => join(dirname(document), target).replace(/\/$/, ''))
        .filter((path) => !existsSync(join(projectFolder, path)))
        .map((path) => `${document} → ${path}`);
    });
    expect(broken).toEqual([]);
  });
});

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 1 : all.filter(holds).length / all.length;
}

/** Files that reach each other by imports that exist at run time. */
function cycles(files: readonly SourceFile[]): readonly string[] {
  const edges = new Map(
    files.map(({ path, imports }) => [
      path,
      imports.filter(({ typeOnly }) => !typeOnly).map(({ from }) => from),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return found;
}
