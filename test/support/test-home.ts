/**
 * A home for one process under test: a data folder of its own, and with it the embedded database, or a fresh one on
 * the server that `PEJLING_TEST_DATABASE_URL` names.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { joinEmbeddedServer } from '../../src/store/embedded/embedded-postgres.ts';
import { findPostmaster } from '../../src/store/embedded/postmaster-file.ts';
import { projectFolder } from './source-files.ts';

export interface TestHome {
  readonly dataFolder: string;
  /** What a process needs to find this home; nothing else is handed on but the path to programs. */
  readonly environment: Readonly<Record<string, string>>;
  readonly embedded: boolean;
  /** Rows of a statement, as the owner of the tables. */
  query(statement: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  /** The embedded server's process. */
  postmaster(): number | undefined;
  remove(): Promise<void>;
}

export const givenServer = process.env.PEJLING_TEST_DATABASE_URL;
// The browser of other tests moves the temporary folder; processes under test keep the machine's.
const temporaryFolder = tmpdir();

export async function testHome(settings: Readonly<Record<string, string>> = {}): Promise<TestHome> {
  mkdirSync(join(projectFolder, '.tmp'), { recursive: true });
  const dataFolder = mkdtempSync(join(projectFolder, '.tmp', 'journey-'));
  const given = givenServer ? await freshDatabase(givenServer) : undefined;
  const { PATH = '', HOME = '' } = process.env;
  const environment = {
    PATH,
    HOME,
    TMPDIR: temporaryFolder,
    PEJLING_DATA: dataFolder,
    ...(given ? { DATABASE_URL: given.url } : {}),
    ...settings,
  };
  const found = () => findPostmaster(join(dataFolder, 'postgres'));
  return {
    dataFolder,
    environment,
    embedded: given === undefined,
    query: (statement, values = []) => query(given?.url, dataFolder, statement, values),
    postmaster: () => found()?.pid,
    async remove() {
      const left = found();
      if (left) {
        process.kill(left.pid, 'SIGKILL');
        rmSync(left.socketFolder, { recursive: true, force: true });
      }
      rmSync(dataFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
      await given?.drop();
    },
  };
}

async function freshDatabase(server: string) {
  const name = `pejling_journey_${randomBytes(6).toString('hex')}`;
  const asOwner = (statement: string) => rows(server, statement, []);
  await asOwner(`create database ${name}`);
  return {
    url: server.replace(/\/[^/?]*(\?|$)/, `/${name}$1`),
    drop: () => asOwner(`drop database if exists ${name} with (force)`),
  };
}

async function query(
  url: string | undefined,
  dataFolder: string,
  statement: string,
  values: readonly unknown[],
) {
  if (url !== undefined) return rows(url, statement, values);
  const server = await joinEmbeddedServer(dataFolder);
  if (!server.ok) throw new Error(JSON.stringify(server.problems));
  try {
    return await rows(server.value.url, statement, values);
  } finally {
    await server.value.leave();
  }
}

async function rows(url: string, statement: string, values: readonly unknown[]) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement, [...values])).rows;
  } finally {
    await client.end();
  }
}
