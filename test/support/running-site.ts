/** The site as a process on a port of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { mainFile } from './built-app.ts';
import { projectFolder } from './source-files.ts';
import type { TestHome } from './test-home.ts';

export interface RunningSite {
  /** Without a final slash. */
  readonly base: string;
  /** The one-time link that is printed at the start. */
  readonly coordinatorLink: string;
  /** Everything that it has said so far. */
  said(): string;
  /** Stops it in order; gives its exit code. */
  stop(): Promise<number | null>;
  /** Ends it at once, as a power cut does. */
  kill(): Promise<void>;
  isRunning(): boolean;
}

const patienceMilliseconds = 45_000;

/** Starts on any free port unless one is given, and waits until it says where it runs. */
export async function startSite(home: TestHome, port = 0): Promise<RunningSite> {
  const child = spawn(process.execPath, [mainFile, 'serve'], {
    cwd: projectFolder,
    env: { ...home.environment, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const deadline = Date.now() + patienceMilliseconds;
  while (!said.includes('Stop with Ctrl-C.')) {
    if (isOver(child) || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`the site did not start:\n${said}`);
    }
    await wait(20);
  }
  return {
    base: (/runs at\s+(\S+)\//.exec(said)?.[1] ?? '').replace('localhost', '127.0.0.1'),
    coordinatorLink: (/Coordinator:\s+(\S+)/.exec(said)?.[1] ?? '').replace('localhost', '127.0.0.1'),
    said: () => said,
    stop: () => end(child, ended, 'SIGTERM'),
    kill: async () => void (await end(child, ended, 'SIGKILL')),
    isRunning: () => !isOver(child),
  };
}

function isOver({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function end(child: ChildProcess, ended: Promise<number | null>, signal: 'SIGTERM' | 'SIGKILL') {
  if (!isOver(child)) child.kill(signal);
  return ended;
}
