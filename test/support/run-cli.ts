/** Runs a command as a user would: a process of its own, whose exit code and output are looked at. */
import { spawn } from 'node:child_process';
import { mainFile } from './built-app.ts';
import { projectFolder } from './source-files.ts';
import type { TestHome } from './test-home.ts';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Settings are added to those of the home; an empty one takes its away. */
export function runCli(
  home: Pick<TestHome, 'environment'>,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  folder: string = projectFolder,
): Promise<Ran> {
  const child = spawn(process.execPath, [mainFile, ...args], {
    cwd: folder,
    env: { ...home.environment, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
