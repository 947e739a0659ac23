/** The program as `npm start` runs it: built into `dist/`, once for all tests. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectFolder } from './source-files.ts';

export const mainFile = join(projectFolder, 'dist', 'main.js');
const folder = join(projectFolder, '.tmp');
const lock = join(folder, 'building');

/** Builds what has changed since the last build; test files that run beside each other wait for the first. */
export async function buildApp(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  while (!takeLock()) await wait(200);
  try {
    const script = "import { build } from './scripts/prepare.mjs'; build();";
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: projectFolder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error('the build failed');
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The file names the process that builds, so that one which was killed holds nobody up. */
function takeLock(): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (existsSync(lock) && !isAlive(Number(readFileSync(lock, 'utf8')))) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
