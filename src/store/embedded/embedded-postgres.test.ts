import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinEmbeddedServer } from './embedded-postgres.ts';
import { findPostmaster } from './postmaster-file.ts';

let folder: string;
beforeEach(() => {
  mkdirSync(resolve('.tmp'), { recursive: true });
  folder = mkdtempSync(join(resolve('.tmp'), 'embedded-'));
});
afterEach(() => {
  const left = findPostmaster(join(folder, 'postgres'));
  if (left) process.kill(left.pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function joinServer() {
  const joined = await joinEmbeddedServer(folder);
  if (!joined.ok) throw new Error(JSON.stringify(joined.problems));
  return joined.value;
}

async function query(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
}

test('two users share one server, and only the last to leave stops it', async () => {
  const [first, second] = await Promise.all([joinServer(), joinServer()]);
  expect(second.url).toBe(first.url);
  await first.leave();
  expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await second.leave();
  expect(findPostmaster(join(folder, 'postgres'))).toBe(undefined);
});

test('one joining while the last is leaving gets a server all the same', async () => {
  let holder = await joinServer();
  for (let round = 0; round < 5; round += 1) {
    const [, next] = await Promise.all([holder.leave(), joinServer()]);
    holder = next;
    expect(await query(holder.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  }
  await holder.leave();
});

test('the server of a killed process is found again with its data', async () => {
  const module = resolve('src/store/embedded/embedded-postgres.ts');
  const script = `
    const { joinEmbeddedServer } = await import(${JSON.stringify(module)});
    const joined = await joinEmbeddedServer(${JSON.stringify(folder)});
    console.log(joined.value.url);
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((done) =>
    child.stdout.once('data', (text) => done(String(text).trim())),
  );
  await query(url, 'create table kept as select 42 as n');
  child.kill('SIGKILL');
  const server = await joinServer();
  expect(server.url).toBe(url);
  expect(await query(server.url, 'select n from kept')).toEqual([{ n: 42 }]);
  await server.leave();
});

test('a server that was killed itself is started again and has lost nothing', async () => {
  const before = await joinServer();
  await query(before.url, 'create table kept as select 42 as n');
  process.kill(findPostmaster(join(folder, 'postgres'))?.pid ?? 0, 'SIGKILL');
  const after = await joinServer();
  expect(await query(after.url, 'select n from kept')).toEqual([{ n: 42 }]);
  await before.leave();
  await after.leave();
});

test('Danish letters sort and fold as Danes do, whatever the language of the machine', async () => {
  const server = await joinServer();
  const rows = await query(
    server.url,
    `select name from unnest(array['Århus', 'Aabenraa', 'Ærø', 'Zoo', 'Ølstykke', 'Albertslund']) name order by name collate "da-x-icu"`,
  );
  expect(rows.map(({ name }) => name)).toEqual([
    'Albertslund',
    'Zoo',
    'Ærø',
    'Ølstykke',
    'Aabenraa',
    'Århus',
  ]);
  await server.leave();
});

test('a data folder that cannot be made is named', async () => {
  writeFileSync(join(folder, 'file'), '');
  const joined = await joinEmbeddedServer(join(folder, 'file', 'data'));
  expect(joined).toMatchObject({
    ok: false,
    problems: [{ code: 'not-writable', folder: join(folder, 'file', 'data') }],
  });
});

test('a cluster of another PostgreSQL is left alone', async () => {
  mkdirSync(join(folder, 'postgres'), { mode: 0o700 });
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '15\n');
  expect(await joinEmbeddedServer(folder)).toMatchObject({
    problems: [{ code: 'other-version', found: '15' }],
  });
});
