/** Finds programme folders and the registers beside them. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type FolderProblem, readFolder } from './folder.ts';

export interface ProgrammeFolder {
  readonly path: string;
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly FolderProblem[];
}

/** Every folder below `programmes/` that holds a `programme.yaml`, in the project and in the data folder. */
export function programmeFolders(...homes: readonly string[]): readonly ProgrammeFolder[] {
  return homes
    .map((home) => join(home, 'programmes'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
    )
    .filter((folder) => existsSync(join(folder, 'programme.yaml')))
    .map(readProgrammeFolder);
}

export function readProgrammeFolder(path: string): ProgrammeFolder {
  return { path, ...readFolder(path) };
}

/** Registers by their path below `registers/`; those of the data folder go before the project's. */
export function registers(...homes: readonly string[]): ReadonlyMap<string, string> {
  const folders = homes.map((home) => join(home, 'registers')).filter((folder) => existsSync(folder));
  return new Map(folders.flatMap((folder) => [...readFolder(folder).files]));
}
