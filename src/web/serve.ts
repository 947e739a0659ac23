/** The site as a process: listens, says where to go, and stops in order. */
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { serve as listen } from '@hono/node-server';
import type { Context } from '../actions/context.ts';
import { keepHouse } from '../actions/housekeeping.ts';
import type { Mailer } from '../actions/mailer.ts';
import { trialChoices } from '../actions/start-trial.ts';
import { makeCoordinatorLink } from '../actions/use-link.ts';
import { createApp } from './app.tsx';
import { useAssets } from './assets.ts';
import type { Proofreader } from './services.ts';

interface Options {
  readonly port: number;
  readonly baseUrl?: string;
  readonly publicFolder: string;
  readonly proofread: Proofreader;
  readonly mailer: Mailer;
  readonly demo: boolean;
}
interface Voice {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}
interface House extends Context {
  close(): Promise<void>;
}

const houseKeepingMilliseconds = 60_000;

/** Ends with 0 when told to stop, with 1 when it could not listen. */
export async function serve(house: House, options: Options, voice: Voice): Promise<0 | 1> {
  useAssets(options.publicFolder);
  const app = createApp({
    context: house,
    proofread: options.proofread,
    mailer: options.mailer,
    demo: options.demo,
    reportFault: (error) => reportFault(error, voice),
    isReady: () => isReady(house),
    ...(options.baseUrl ? { baseUrl: options.baseUrl } : {}),
  });
  const server = listen({ fetch: app.fetch, port: options.port }) as Server;
  const failure = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('listening', () => resolve(undefined));
    server.once('error', resolve);
  });
  if (failure) {
    voice.err(listenProblem(failure, options.port));
    await house.close();
    return 1;
  }
  await sayWhereToGo(house, server, options, voice);
  const keeping = setInterval(() => {
    keepHouse(house).catch((error) => reportFault(error, voice));
  }, houseKeepingMilliseconds);
  await untilToldToStop();
  clearInterval(keeping);
  voice.err('Stopping …');
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2000).unref();
  });
  await house.close();
  return 0;
}

async function sayWhereToGo(house: House, server: Server, options: Options, { out }: Voice): Promise<void> {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  const base = options.baseUrl ?? `http://localhost:${port}`;
  const [programme] = house.programmes.values();
  out('');
  out(`Pejling runs at   ${base}/`);
  if (programme && (await trialChoices(house, programme.id)).ok) out(`Try answering:    ${base}/proev`);
  out(`Coordinator:      ${base}/koordinator/${await makeCoordinatorLink(house)}`);
  const here = options.demo ? '; on this machine the pages are open' : '';
  out(`                  (works once, from any machine${here})`);
  out('');
  out('Stop with Ctrl-C.');
}

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
}

function listenProblem(error: NodeJS.ErrnoException, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use by another program. Stop that one, or choose another: PORT=${port + 1} npm start`;
  if (error.code === 'EACCES')
    return `Port ${port} may not be used by this user. Choose one above 1023: PORT=3000 npm start`;
  return `The site cannot listen on port ${port}: ${error.message}`;
}

function reportFault(error: unknown, { err }: Voice): string {
  const reference = randomBytes(4).toString('hex');
  err(`[${reference}] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return reference;
}

async function isReady({ store }: House): Promise<boolean> {
  try {
    await store.links.find('');
    return true;
  } catch {
    return false;
  }
}
