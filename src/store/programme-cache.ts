/** Programmes that have been read and checked before, so that a short command need not do it again. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ProgrammeFolder } from './programme-folders.ts';

/** Holds `T`, plain data that was read from a folder. */
export interface ProgrammeCache<T> {
  /** What these very files gave this very version of the program. */
  read(folder: ProgrammeFolder): T | undefined;
  keep(folder: ProgrammeFolder, value: T): void;
}

/**
 * Kept as files below `home`, one for each folder. `version` tells one build from another. Where nothing can be
 * written, nothing is kept; what cannot be read back is read from the programme again.
 */
export function programmeCache<T>(
  home: string,
  version: string,
  registers: ReadonlyMap<string, string>,
): ProgrammeCache<T> {
  const around = digest([['version', `${version} ${process.version}`], ...registers]);
  const nameOf = ({ path, files }: ProgrammeFolder) =>
    `${basename(path)}-${digest([['around', around], ['path', path], ...files]).slice(0, 32)}`;
  return {
    read(folder) {
      try {
        return deserialize(readFileSync(join(home, nameOf(folder)))) as T;
      } catch {
        return undefined;
      }
    },
    keep(folder, value) {
      const name = nameOf(folder);
      try {
        mkdirSync(home, { recursive: true });
        for (const old of readdirSync(home))
          if (old.slice(0, -33) === basename(folder.path)) rmSync(join(home, old), { force: true });
        const half = join(home, `.${name}.${process.pid}`);
        writeFileSync(half, serialize(value));
        renameSync(half, join(home, name));
      } catch {
        // A full or read-only disk costs time at the next command, and nothing else.
      }
    },
  };
}

function digest(parts: readonly (readonly [string, string])[]): string {
  const hash = createHash('sha256');
  for (const [name, text] of parts) hash.update(`${name.length} ${text.length} ${name}`).update(text);
  return hash.digest('hex');
}
