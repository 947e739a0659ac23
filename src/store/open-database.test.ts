/** A data folder that other versions have worked on is brought up to date, or refused with a reason. */
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../test/support/test-database.ts';
import { openDatabase } from './open-database.ts';

let database: TestDatabase;
let owner: pg.Client;
beforeEach(async () => {
  database = await testDatabase();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
});
afterEach(async () => {
  await owner.end();
  await database.close();
});
const steps = async () =>
  (await owner.query<{ name: string }>('select name from kysely_migration order by name')).rows.map(
    ({ name }) => name,
  );

test('steps that were made later than ones with a higher number are taken, each once', async () => {
  const before = await steps();
  await owner.query(
    `drop table template_version; delete from kysely_migration where name = '0007-templates'`,
  );
  const opened = await openDatabase(database.url);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  await opened.value.close();
  expect(await steps()).toEqual(before);
  const { rows } = await owner.query(`select to_regclass('template_version') is not null as there`);
  expect(rows).toEqual([{ there: true }]);
});

test('a data folder of a newer version is refused', async () => {
  await owner.query(`insert into kysely_migration values ('9999-of-tomorrow', now()::text)`);
  const opened = await openDatabase(database.url);
  expect(opened).toMatchObject({ ok: false, problems: [{ code: 'database-not-updated' }] });
});

test('moments are read as instants in UTC, to the millisecond', async () => {
  const opened = await openDatabase(database.url);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const read = async (moment: string) =>
    (await sql<{ at: string }>`select ${moment}::timestamptz as at`.execute(opened.value.db)).rows[0]?.at;
  expect(await read('2020-06-04 23:59:59.9+02')).toBe('2020-06-04T21:59:59.900Z');
  expect(await read('2020-06-04 21:59:59.123456Z')).toBe('2020-06-04T21:59:59.123Z');
  expect(await read('2020-06-04 21:59Z')).toBe('2020-06-04T21:59:00.000Z');
  expect(await read('0987-06-04 21:59Z')).toBe('0987-06-04T21:59:00.000Z');
  expect(await read('12020-06-04 21:59Z')).toBe('+012020-06-04T21:59:00.000Z');
  await opened.value.close();
});
