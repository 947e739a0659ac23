/** `postmaster.pid`, by which a running PostgreSQL can be found again after its parent has died. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Postmaster {
  readonly pid: number;
  readonly socketFolder: string;
  readonly ready: boolean;
}

/** The server that holds this cluster and is alive, if any. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = linesOf(join(cluster, 'postmaster.pid'));
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isPostgres(pid)) return undefined;
  return { pid, socketFolder: lines[4]?.trim() ?? '', ready: lines[7]?.trim() === 'ready' };
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: alive, but somebody else's.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const [name] = linesOf(`/proc/${pid}/comm`);
  const state = linesOf(`/proc/${pid}/stat`)[0]?.split(') ')[1]?.[0];
  // Where there is no /proc a living pid must do.
  return name === undefined || (name.startsWith('postgres') && state !== 'Z');
}

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}
