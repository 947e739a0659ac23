import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from './source-files.ts';

export function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** A copy of the programme that comes along, to be altered. */
export function copyProgramme(folder: string): void {
  cpSync(join(projectFolder, 'programmes', 'covid19-2020'), folder, { recursive: true });
}

/** Puts something else in place of words that must stand in the file, as often as they do. */
export function alter(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`"${from}" does not stand in ${file}`);
  writeFileSync(file, text.replace(from, to));
}
