/**
 * The PostgreSQL that Pejling brings along: started on a folder by whoever comes first, shared by all processes
 * that use the folder, and stopped by whoever leaves last. It outlives a killed parent and is found again.
 */
import { spawn } from 'node:child_process';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { sha256 } from '../../core/canonical-json.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { asUnprivileged, type Command, canBeUnprivileged } from './as-user.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { findPostmaster, type Postmaster } from './postmaster-file.ts';

export interface EmbeddedServer {
  readonly url: string;
  /** Comes true when the server is gone, or has been left. */
  readonly ended: Promise<void>;
  /** Lets go of the server; the last to do so stops it. */
  leave(): Promise<void>;
}

export type EmbeddedProblem =
  | { readonly code: 'no-binaries'; readonly platform: string }
  | { readonly code: 'not-ours'; readonly folder: string }
  | { readonly code: 'not-writable'; readonly folder: string; readonly why: string }
  | { readonly code: 'root-without-namespaces' }
  | { readonly code: 'other-version'; readonly folder: string; readonly found: string }
  | { readonly code: 'did-not-start'; readonly why: string };

const superuser = 'pejling_owner';
const database = 'pejling';
/** Everyone who uses the server holds this advisory lock shared; the last one gets it alone. */
const presenceLock = 20200531;
const majorVersion = '18';

/** `begun` is called once the server is on its way, and there is something to do besides waiting. */
export async function joinEmbeddedServer(
  dataFolder: string,
  begun: () => void = () => undefined,
): Promise<Result<EmbeddedServer, EmbeddedProblem>> {
  const prepared = await prepare(dataFolder);
  if (!prepared.ok) return prepared;
  let why = '';
  // A server that its last user is just stopping, or a killed one that is not yet reaped, makes a try fail.
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if (attempt > 0) await wait(150);
    const finding = findOrStart(prepared.value);
    begun();
    const server = await finding;
    if (typeof server === 'string') {
      why = server;
      continue;
    }
    const joined = await joinServer(prepared.value, server);
    if (typeof joined !== 'string') return ok(joined);
    why = joined;
  }
  return failed({ code: 'did-not-start', why });
}

interface Cluster {
  readonly folder: string;
  readonly binaries: Binaries;
  readonly socketFolder: string;
  readonly logFile: string;
}

async function prepare(dataFolder: string): Promise<Result<Cluster, EmbeddedProblem>> {
  const folder = join(dataFolder, 'postgres');
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    accessSync(dataFolder, constants.W_OK);
  } catch (error) {
    return failed({ code: 'not-writable', folder: dataFolder, why: (error as Error).message });
  }
  const user = process.getuid?.();
  const held = existsSync(folder) ? folder : dataFolder;
  if (user !== undefined && statSync(held).uid !== user) return failed({ code: 'not-ours', folder: held });
  if (!canBeUnprivileged()) return failed({ code: 'root-without-namespaces' });
  const binaries = await findBinaries();
  if (!binaries) return failed({ code: 'no-binaries', platform: `${process.platform}-${process.arch}` });
  const cluster = {
    folder,
    binaries,
    socketFolder: socketFolderFor(folder),
    logFile: join(dataFolder, 'postgres.log'),
  };
  const version = join(folder, 'PG_VERSION');
  if (!existsSync(version)) {
    const made = await initialize(cluster);
    return made === '' ? ok(cluster) : failed({ code: 'did-not-start', why: made });
  }
  const found = readFileSync(version, 'utf8').trim();
  return found === majorVersion ? ok(cluster) : failed({ code: 'other-version', folder, found });
}

/** A socket's whole path may be 107 bytes long, so it cannot lie below a deep project folder. */
function socketFolderFor(cluster: string): string {
  return join(tmpdir(), `pejling-${process.getuid?.() ?? 0}-${sha256(cluster).slice(0, 16)}`);
}

/** Made beside its place and moved there whole: a half-made cluster would stop every later start. */
async function initialize({ folder, binaries }: Cluster): Promise<string> {
  const draft = mkdtempSync(`${folder}-draft-`);
  // With LANG=C a default cluster would be SQL_ASCII, without Danish letters.
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const failure = await run({
    file: binaries.initdb,
    args: ['-D', draft, '-U', superuser, '--auth=trust', '--no-instructions', ...locale],
  });
  try {
    if (failure === '') renameSync(draft, folder);
  } catch (error) {
    // Two first starts at once: the other one's is as good.
    if (!existsSync(join(folder, 'PG_VERSION'))) return (error as Error).message;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return failure;
}

function run(command: Command): Promise<string> {
  const { file, args } = asUnprivileged(command);
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code) => resolve(code === 0 ? '' : stderr.trim() || `exit code ${code}`));
  });
}

async function findOrStart(cluster: Cluster): Promise<Postmaster | string> {
  const running = findPostmaster(cluster.folder);
  return running ? await untilReady(cluster, running) : await start(cluster);
}

async function start(cluster: Cluster): Promise<Postmaster | string> {
  const command = asUnprivileged({ file: cluster.binaries.postgres, args: postgresArguments(cluster) });
  mkdirSync(cluster.socketFolder, { recursive: true, mode: 0o700 });
  const log = openSync(cluster.logFile, 'a');
  const logFrom = statSync(cluster.logFile).size;
  // Detached: Ctrl-C in the terminal must reach us, who stop it in order, and not the database.
  const child = spawn(command.file, command.args, { stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  child.unref();
  let ended: string | undefined;
  child.on('error', (error) => {
    ended = error.message;
  });
  child.on('exit', (code) => {
    ended = `exit code ${code}`;
  });
  for (let tick = 0; tick < 1200; tick += 1) {
    if (ended !== undefined)
      return readFileSync(cluster.logFile).subarray(logFrom).toString().trim() || ended;
    const found = findPostmaster(cluster.folder);
    if (found?.ready) return found;
    await wait(25);
  }
  return 'it did not become ready within 30 seconds';
}

function postgresArguments({ folder, socketFolder }: Cluster): readonly string[] {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socketFolder,
    unix_socket_permissions: '0700',
    max_connections: '200',
    timezone: 'UTC',
  };
  return ['-D', folder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

async function untilReady(cluster: Cluster, first: Postmaster): Promise<Postmaster | string> {
  for (let tick = 0; tick < 200; tick += 1) {
    const found = tick === 0 ? first : findPostmaster(cluster.folder);
    if (!found) return 'the server that was running has ended';
    if (found.ready) return found;
    await wait(25);
  }
  return 'a server is running but does not become ready';
}

async function joinServer({ folder }: Cluster, server: Postmaster): Promise<EmbeddedServer | string> {
  const connect = (name: string) =>
    new pg.Client({ host: server.socketFolder, user: superuser, database: name });
  const presence = connect('postgres');
  // A server that goes away is met at the next query.
  presence.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => presence.once('end', () => resolve()));
  try {
    await presence.connect();
    await presence.query('select pg_advisory_lock_shared($1)', [presenceLock]);
    const { rowCount } = await presence.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await presence.query(`create database ${database}`);
  } catch (error) {
    await presence.end().catch(() => undefined);
    // Two first starts at once: the other one has made it, and the next try finds it.
    return (error as Error).message;
  }
  const url = `postgres://${superuser}@/${database}?host=${encodeURIComponent(server.socketFolder)}`;
  return { url, ended, leave: () => leave(presence, folder, server) };
}

async function leave(presence: pg.Client, cluster: string, { pid, socketFolder }: Postmaster): Promise<void> {
  try {
    await presence.query('select pg_advisory_unlock_shared($1)', [presenceLock]);
    const { rows } = await presence.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [
      presenceLock,
    ]);
    const isLast = rows[0]?.last === true;
    if (isLast) {
      process.kill(pid, 'SIGINT');
      for (let tick = 0; tick < 400 && findPostmaster(cluster)?.pid === pid; tick += 1) await wait(10);
    }
    await presence.end();
    // Somebody who is just starting the server anew makes it again.
    if (isLast) rmdirSync(socketFolder);
  } catch {
    // The server has gone before us, which is where we wanted it.
  }
}
