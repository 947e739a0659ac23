/** One PostgreSQL for the whole run: the embedded one, or the one that `PEJLING_TEST_DATABASE_URL` names. */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { joinEmbeddedServer } from '../../src/store/embedded/embedded-postgres.ts';
import { unpackBrowser } from './browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

export default async function setup(project: TestProject) {
  const temporaryFolder = process.env.TMPDIR;
  await unpackBrowser();
  if (temporaryFolder === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = temporaryFolder;
  const given = process.env.PEJLING_TEST_DATABASE_URL;
  if (given) {
    project.provide('databaseUrl', given);
    return undefined;
  }
  const folder = resolve('.tmp', `test-database-${process.pid}`);
  const joined = await joinEmbeddedServer(folder);
  if (!joined.ok) throw new Error(`no test database: ${JSON.stringify(joined.problems)}`);
  project.provide('databaseUrl', joined.value.url);
  return async () => {
    await joined.value.leave();
    rmSync(folder, { recursive: true, force: true });
  };
}
