/** Reads a folder of text files as path → text. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const largestFile = 20 * 1024 * 1024;
const mostFiles = 2000;

export interface FolderProblem {
  readonly path: string;
  /** In English, for the command line. */
  readonly sentence: string;
}

export interface FolderText {
  readonly files: ReadonlyMap<string, string>;
  /** What could not be read as text; the rest is there. */
  readonly problems: readonly FolderProblem[];
}

export function readFolder(folder: string): FolderText {
  const files = new Map<string, string>();
  const problems: FolderProblem[] = [];
  for (const path of filesBelow(folder)) {
    const name = relative(folder, path).replaceAll('\\', '/');
    if (files.size >= mostFiles) {
      problems.push({
        path: name,
        sentence: `the folder holds more than ${mostFiles} files; is it the right one?`,
      });
      break;
    }
    const text = readText(path);
    if (typeof text === 'string') files.set(name, text);
    else problems.push({ path: name, sentence: text.sentence });
  }
  return { files, problems };
}

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}

function readText(path: string): string | { readonly sentence: string } {
  if (statSync(path).size > largestFile)
    return { sentence: 'is larger than 20 MB; a programme holds data and text only' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    const why = error instanceof TypeError ? 'is not UTF-8 text; save it as UTF-8' : (error as Error).message;
    return { sentence: why };
  }
}
