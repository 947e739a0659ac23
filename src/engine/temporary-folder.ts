import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of our own that nobody else may enter: answers pass through it. Gone at the latest when the process ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `pejling-engine-${process.pid}-`));
  if (left.size === 0) process.once('exit', removeLeft);
  left.add(folder);
  return folder;
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  left.delete(folder);
  if (left.size === 0) process.off('exit', removeLeft);
}

/** A folder for the length of some work; gone afterwards, whatever happened. */
export async function withTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await temporaryFolder();
  try {
    return await work(folder);
  } finally {
    await removeFolder(folder);
  }
}

const left = new Set<string>();

function removeLeft(): void {
  for (const folder of left) rmSync(folder, { recursive: true, force: true });
}
