/** The log against those who would have it say something else. */
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../test/support/test-database.ts';
import { faultsOf } from '../audit/seal.ts';
import type { Instant } from '../core/calendar.ts';
import { authorityId } from '../core/ids.ts';
import { postgresStore } from './postgres-store.ts';
import type { Store } from './store.ts';

let database: TestDatabase;
let store: Store;
let owner: pg.Client;
const at = '2020-06-01T08:00:00.000Z' as Instant;
beforeEach(async () => {
  database = await testDatabase();
  store = postgresStore(database.db);
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  for (const act of ['a', 'b', 'c']) await store.log.append({ at, by: 'Ida', act, object: 'x' });
  await sealAll();
  for (const act of ['d', 'e']) await store.log.append({ at, by: 'Bo', act, object: 'y' });
  await sealAll();
});
afterEach(async () => {
  await owner.end();
  await database.close();
});
/**
 * Everything in one seal. A transaction under way in any database of the server, such as another test's, holds back
 * the lines that began after it; sealed too early they would be spread over two seals.
 */
async function sealAll(): Promise<void> {
  for (let tick = 0; await holdsBack(); tick += 1) {
    if (tick === 500) throw new Error('a transaction has held back the seal for ten seconds');
    await wait(20);
  }
  await store.log.seal(at);
}
async function holdsBack(): Promise<boolean> {
  const { rows } = await owner.query<{ held: boolean }>(
    'select exists (select from log where tx >= pg_snapshot_xmin(pg_current_snapshot())) as held',
  );
  return rows[0]?.held ?? false;
}
const sealedLines = async () => (await store.log.seals()).flatMap(({ lines }) => lines).length;
const faults = async () => faultsOf(await store.log.seals(), await store.log.lines({}, 1000));

describe('a log', () => {
  test('that nobody touched stands as it was sealed', async () => {
    expect(await faults()).toEqual([]);
    expect((await store.log.seals()).map(({ lines }) => lines.length)).toEqual([3, 2]);
  });

  test.each([
    ['a line is removed', 'delete from log where id = 2', [{ code: 'removed', line: 2, seal: 1 }]],
    [
      'a line is altered',
      "update log set object = 'z' where id = 4",
      [{ code: 'altered', line: 4, seal: 2 }],
    ],
    [
      'a name is altered',
      "update log set by_name = 'Eva' where id = 1",
      [{ code: 'altered', line: 1, seal: 1 }],
    ],
    [
      'a role is altered',
      "update log set role = 'observer' where id = 3",
      [{ code: 'altered', line: 3, seal: 1 }],
    ],
    [
      'a moment is altered',
      "update log set at = at + interval '1 ms' where id = 5",
      [{ code: 'altered', line: 5, seal: 2 }],
    ],
    [
      'two lines change places',
      'alter table log alter id drop identity; update log set id = id + 100 where id < 3; update log set id = 203 - id - 100 where id > 100',
      [
        { code: 'moved', line: 1, seal: 1 },
        { code: 'moved', line: 2, seal: 1 },
      ],
    ],
    [
      'a line is removed with its seal mended',
      'delete from log where id = 2; delete from log_seal_line where log_id = 2',
      [{ code: 'seal-broken', seal: 1 }],
    ],
    [
      'the first seal is removed with its lines',
      'delete from log where id < 4; delete from log_seal_line where seal = 1; delete from log_seal where number = 1',
      [
        { code: 'seal-missing', seal: 1 },
        { code: 'seal-broken', seal: 2 },
      ],
    ],
  ])('is found out when %s', async (_, statement, expected) => {
    await owner.query(statement);
    expect(await faults()).toEqual(expected);
  });

  test('cannot be touched by the app, but for forgetting names', async () => {
    const { db } = database;
    await expect(db.deleteFrom('log').execute()).rejects.toThrow(/permission denied/);
    await expect(db.updateTable('log').set({ act: 'z' }).execute()).rejects.toThrow(/permission denied/);
    await expect(db.updateTable('log_seal').set({ hash: 'z' }).execute()).rejects.toThrow(
      /permission denied/,
    );
    expect(await store.log.forgetNames('2020-06-02T00:00:00.000Z' as Instant, 'Ida')).toBe(3);
    expect((await store.log.lines({}, 10)).map(({ by }) => by)).toEqual(['Bo', 'Bo', '', '', '']);
    expect(await faults()).toEqual([]);
  });

  test('says for whom and in which role', async () => {
    const behalf = {
      reach: authorityId('north'),
      authority: authorityId('north'),
      roles: ['approver'],
    } as const;
    await store.onBehalfOf(behalf, () => store.log.append({ at, by: 'Ida', act: 'f', object: 'x' }));
    expect((await store.log.lines({ act: 'f' }, 1))[0]).toMatchObject({
      role: 'approver',
      authority: 'north',
    });
  });

  test('leaves lines of transactions under way to the next seal, and loses none of them', async () => {
    let sealed: Promise<number> | undefined;
    await store.transaction(async (slow) => {
      await slow.log.append({ at, by: 'Slow', act: 'g', object: 'x' });
      await store.log.append({ at, by: 'Quick', act: 'h', object: 'x' });
      sealed = store.log.seal(at);
      expect(await sealed).toBe(0);
    });
    await sealAll();
    expect(await sealedLines()).toBe(7);
    expect(await faults()).toEqual([]);
  });

  test('is sealed once by two who seal at the same moment', async () => {
    await store.log.append({ at, by: 'Ida', act: 'i', object: 'x' });
    await Promise.all([sealAll(), sealAll()]);
    expect(await sealedLines()).toBe(6);
    expect(await faults()).toEqual([]);
  });

  test.each([
    [{ by: 'id' }, ['c', 'b', 'a']],
    [{ by: '%' }, []],
    [{ object: 'y' }, ['e', 'd']],
    [{ act: 'b' }, ['b']],
    [{ before: 3 }, ['b', 'a']],
    [{ from: '2020-06-02T00:00:00.000Z' as Instant }, []],
  ])('gives the lines that hold %j', async (filter, expected) => {
    expect((await store.log.lines(filter, 10)).map(({ act }) => act)).toEqual(expected);
  });
});
