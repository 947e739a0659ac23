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

export interface Running {
  readonly done: Promise<Ran>;
  /** What it has said on stderr so far. */
  said(): string;
  /** Ends it at once. */
  kill(): void;
}

type Home = Pick<TestHome, 'environment'>;
type Settings = Readonly<Record<string, string>>;

/** Settings are added to those of the home; an empty one takes its away. */
export function runCli(
  home: Home,
  args: readonly string[],
  settings?: Settings,
  folder?: string,
): Promise<Ran> {
  return startCli(home, args, settings, folder).done;
}

export function startCli(
  home: Home,
  args: readonly string[],
  settings: Settings = {},
  folder: string = projectFolder,
): Running {
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
  const done = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { done, said: () => stderr, kill: () => void child.kill('SIGKILL') };
}
