import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type OpenDatabase, openDatabase } from '../../src/store/open-database.ts';

export interface TestDatabase extends OpenDatabase {
  readonly url: string;
}

/** An empty database of one's own on the run's server; `close` drops it. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('databaseUrl');
  const name = `pejling_test_${randomBytes(6).toString('hex')}`;
  await asOwner(server, `create database ${name}`);
  const url = server.replace(/\/[^/?]*(\?|$)/, `/${name}$1`);
  const opened = await openDatabase(url);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return {
    ...opened.value,
    url,
    async close() {
      await opened.value.close();
      await asOwner(server, `drop database ${name} with (force)`);
    },
  };
}

async function asOwner(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
