/** LibreOffice, as writers have it: edits and converts documents. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './source-files.ts';

const program = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice'].find((path) => existsSync(path));
const python = '/usr/bin/python3';
const hasUno = program !== undefined && spawnSync(python, ['-c', 'import uno']).status === 0;

/** What to tell where it is not there; tests that need it are skipped by this name. */
export const officeMissing = hasUno
  ? undefined
  : 'LibreOffice is not here: apt-get install libreoffice-writer-nogui python3-uno';

/** Runs the edits of `edit_in_office.py` on a memo. */
export async function editInOffice(source: string, docx: string, odt: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'pejling-office-'));
  const port = await freePort();
  const office = spawn(
    program ?? '',
    [...arguments_(profile), '--norestore', '--nologo', `--accept=socket,host=127.0.0.1,port=${port};urp`],
    { stdio: 'ignore', detached: true },
  );
  try {
    const script = join(projectFolder, 'test/support/edit_in_office.py');
    const ran = await finished(python, [script, String(port), source, docx, odt]);
    if (ran.code !== 0) throw new Error(`the edits failed: ${ran.said}`);
  } finally {
    if (office.pid) stop(office.pid);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Opens a document and saves it in another format, into the folder. */
export async function convertInOffice(file: string, format: string, folder: string): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'pejling-office-'));
  try {
    const to = ['--convert-to', format, '--outdir', folder, file];
    const ran = await finished(program ?? '', [...arguments_(profile), ...to]);
    if (ran.code !== 0) throw new Error(`the conversion failed: ${ran.said}`);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

const arguments_ = (profile: string) => ['--headless', `-env:UserInstallation=file://${profile}`];

function finished(
  command: string,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** The starter and the program that it has started, together and no others: they have a group of their own. */
function stop(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
