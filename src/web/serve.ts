/** The site as a process: listens, says where to go, and stops in order. */
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import { serve as listen } from '@hono/node-server';
import type { Context } from '../actions/context.ts';
import { keepHouse } from '../actions/housekeeping.ts';
import type { Mailer } from '../actions/mailer.ts';
import type { JobQueue, Work } from '../actions/post/job-queue.ts';
import type { PostOffice } from '../actions/post/post-office.ts';
import { postalWork } from '../actions/post/postal-work.ts';
import { runPost } from '../actions/post/run-post.ts';
import type { ProviderParts } from '../actions/sign-in-by-provider.ts';
import { trialChoices } from '../actions/start-trial.ts';
import { makeCoordinatorLink } from '../actions/use-link.ts';
import { createApp } from './app.tsx';
import { useAssets } from './assets.ts';
import { keepClock } from './keep-clock.ts';
import type { Proofreader, Services } from './services.ts';

interface Options {
  readonly port: number;
  readonly baseUrl?: string;
  readonly publicFolder: string;
  readonly proofread: Proofreader;
  readonly outbox?: NonNullable<Services['outbox']>;
  readonly bounceKey?: string;
  readonly mailer: Mailer;
  readonly signInProvider?: ProviderParts;
  readonly demo: boolean;
}
interface Voice {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}
interface House extends Context {
  officeAt(baseUrl: string): PostOffice;
  startJobs(work: Work, report: (error: unknown) => void): Promise<JobQueue>;
  close(): Promise<void>;
}

const houseKeepingMilliseconds = 60_000;

/** Ends with 0 when told to stop, with 1 when it could not listen. */
export async function serve(house: House, options: Options, voice: Voice): Promise<0 | 1> {
  useAssets(options.publicFolder);
  let jobs: JobQueue | undefined;
  const app = createApp({
    context: house,
    wakePost: () => void jobs?.wake().catch((error) => reportFault(error, voice)),
    ...(options.outbox ? { outbox: options.outbox } : {}),
    ...(options.bounceKey ? { bounceKey: options.bounceKey } : {}),
    proofread: options.proofread,
    mailer: options.mailer,
    ...(options.signInProvider ? { signInProvider: options.signInProvider } : {}),
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
  const base = baseOf(server, options);
  let isStopping = false;
  const office = house.officeAt(base);
  jobs = await house.startJobs(
    postalWork(() => runPost(house, office, { mayGoOn: () => !isStopping })),
    (error) => reportFault(error, voice),
  );
  const stopClock = keepClock(house, (error) => reportFault(error, voice));
  await sayWhereToGo(house, base, options, voice);
  const keeping = setInterval(() => {
    keepHouse(house).catch((error) => reportFault(error, voice));
  }, houseKeepingMilliseconds);
  await untilToldToStop();
  clearInterval(keeping);
  voice.err('Stopping …');
  isStopping = true;
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 2000).unref();
  });
  await stopClock();
  await jobs.stop();
  await house.close();
  return 0;
}

function baseOf(server: Server, options: Options): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return options.baseUrl ?? `http://localhost:${port}`;
}

async function sayWhereToGo(house: House, base: string, options: Options, { out }: Voice): Promise<void> {
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
