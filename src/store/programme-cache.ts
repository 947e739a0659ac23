/** Programmes that have been read and checked before, so that a short command need not do it again. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Programme } from '../programme/programme.ts';
import type { ProgrammeFolder } from './programme-folders.ts';

export interface ProgrammeCache {
  /** The programme that these very files gave this very version of the program. */
  read(folder: ProgrammeFolder): Programme | undefined;
  keep(folder: ProgrammeFolder, programme: Programme): void;
}

/**
 * Kept as files below `home`, one for each folder. `version` tells one build from another. Where nothing can be
 * written, nothing is kept; what cannot be read back is read from the programme again.
 */
export function programmeCache(
  home: string,
  version: string,
  registers: ReadonlyMap<string, string>,
): ProgrammeCache {
  const around = digest([['version', `${version} ${process.version}`], ...registers]);
  const nameOf = ({ path, files }: ProgrammeFolder) =>
    `${basename(path)}-${digest([['around', around], ['path', path], ...files]).slice(0, 32)}`;
  return {
    read(folder) {
      try {
        return deserialize(readFileSync(join(home, nameOf(folder)))) as Programme;
      } catch {
        return undefined;
      }
    },
    keep(folder, programme) {
      const name = nameOf(folder);
      try {
        mkdirSync(home, { recursive: true });
        for (const old of readdirSync(home))
          if (old.slice(0, -33) === basename(folder.path)) rmSync(join(home, old), { force: true });
        const half = join(home, `.${name}.${process.pid}`);
        writeFileSync(half, serialize(programme));
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
