/** An authority reaches its own rows: the database sees to it when a query forgets, and the queries when it does not. */
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../test/support/test-database.ts';
import type { Instant } from '../core/calendar.ts';
import {
  type AuthorityId,
  authorityId,
  programmeId,
  questionId,
  questionnaireId,
  roundId,
} from '../core/ids.ts';
import type { SheetKey } from '../round/sheet.ts';
import { openDatabase } from './open-database.ts';
import { postgresStore } from './postgres-store.ts';
import type { Reach, Store } from './store.ts';

let database: TestDatabase;
let store: Store;
const at = '2020-06-01T08:00:00.000Z' as Instant;
const round = { programme: programmeId('p'), round: roundId('r') };
const sheetOf = (authority: string): SheetKey => ({
  ...round,
  authority: authorityId(authority),
  questionnaire: questionnaireId('q'),
});
const status = questionId('status');
const save = () => ({ saveId: randomUUID(), at, by: 'Anna' });
const one = (text: string) => [{ question: status, entry: { status: [text] } }];

beforeAll(async () => {
  database = await testDatabase();
  store = postgresStore(database.db);
  await store.rounds.append(round, { kind: 'open', at, by: 't' });
  for (const name of ['north', 'south']) {
    await store.entries.append(sheetOf(name), one(`secret of ${name}`), save());
    await store.sheets.append(sheetOf(name), { kind: 'sent', at, by: name, upTo: 1 });
    await store.links.create(`link of ${name}`, { purpose: 'sheet', ...sheetOf(name) }, at);
  }
  await store.log.append({ at, by: 'north', act: 'x', object: 'y' });
});
afterAll(() => database.close());

const as = <T>(reach: Reach, work: () => Promise<T>) => store.onBehalfOf({ reach, roles: [] }, work);
const north = authorityId('north');
type Asking = readonly [Reach, readonly string[]];
const everything = async (table: 'entry' | 'sheet_event' | 'link') =>
  (await database.db.selectFrom(table).select('authority_id').execute()).map((row) => row.authority_id);

describe.each(['entry', 'sheet_event', 'link'] as const)('a query on %s that forgets its scope', (table) => {
  test.each<readonly [string, Reach, readonly string[]]>([
    ['gives an authority its own rows alone', north, ['north']],
    ['gives another authority none', authorityId('west'), []],
    ['gives the house every row', 'all', ['north', 'south']],
    ['gives nothing before a link is shown', 'by-link', []],
  ])('%s', async (_, reach, expected) => {
    expect((await as(reach, () => everything(table))).toSorted()).toEqual(expected);
  });
});

describe('within one authority', () => {
  test('a transaction reaches no further than a query', async () => {
    const rows = await as(north, () =>
      store.transaction(async (within) => (await within.entries.ofRound(round)).map(({ by }) => by)),
    );
    expect(rows).toEqual(['Anna']);
  });

  test('nothing is written for another', async () => {
    await expect(as(north, () => store.entries.append(sheetOf('south'), one('x'), save()))).rejects.toThrow(
      /row-level security/,
    );
    await as(north, () => store.links.revoke('link of south', at));
    expect((await store.links.find('link of south'))?.revoked).toBeUndefined();
  });

  test('the log is written and not read', async () => {
    const rows = await as(north, async () => {
      await store.log.append({ at, by: 'north', act: 'x', object: 'y' });
      return database.db.selectFrom('log').selectAll().execute();
    });
    expect(rows).toEqual([]);
  });

  test('what was reached does not stay behind on the connection', async () => {
    await as('all', () => everything('entry'));
    const raw = await as('by-link', () => everything('entry'));
    expect(raw).toEqual([]);
  });

  test('many askers at once on two connections each reach their own, also after failures', async () => {
    const opened = await openDatabase(database.url, 2);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const { db } = opened.value;
    const its = postgresStore(db);
    const rows = async () =>
      (await db.selectFrom('entry').select('authority_id').execute()).map((row) => row.authority_id).sort();
    const fault = sql`select 1 / 0`;
    const ways: readonly (() => Promise<readonly string[]>)[] = [
      rows,
      () =>
        its.transaction(async (within) =>
          (await within.entries.ofRound(round)).map((r) => r.authority).sort(),
        ),
      () => fault.execute(db).then(rows, rows),
      () => sql`select pg_terminate_backend(pg_backend_pid())`.execute(db).then(rows, rows),
      () =>
        db
          .transaction()
          .execute((within) => fault.execute(within))
          .then(rows, rows),
    ];
    const reaches: readonly [Asking, ...Asking[]] = [
      [north, ['north']],
      [authorityId('south'), ['south']],
      ['by-link', []],
      ['all', ['north', 'south']],
      [authorityId('west'), []],
    ];
    const seen = await Promise.all(
      Array.from({ length: 420 }, async (_, turn) => {
        const [reach, expected] = reaches[Math.floor(turn / ways.length) % reaches.length] ?? reaches[0];
        const way = ways[turn % ways.length] ?? rows;
        return { expected, got: await its.onBehalfOf({ reach, roles: [] }, way) };
      }),
    );
    await opened.value.close();
    for (const { expected, got } of seen) expect(got).toEqual(expected);
  });
});

test('every table that names an authority is protected, but for those of the house', async () => {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'authority_id'
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`.execute(database.db);
  expect(rows.map(({ name }) => name)).toEqual(['account']);
});

describe('a link', () => {
  test('opens the rows of its own authority, and the second one shown opens none', async () => {
    const seen = await as('by-link', async () => {
      await store.links.find('link of north');
      await store.links.find('link of south');
      return everything('entry');
    });
    expect(seen).toEqual(['north']);
  });

  test('saves into its own sheet and no other', async () => {
    const saving = (sheet: SheetKey) =>
      as('by-link', () =>
        store.entries.saveOne(
          sheet,
          'link of north',
          { question: questionId('new'), entry: { new: ['1'] }, seen: 0 },
          save(),
        ),
      );
    expect((await saving(sheetOf('south'))).outcome).toBe('link');
    expect((await saving(sheetOf('north'))).outcome).toBe('saved');
  });
});

describe('with row security off', () => {
  let open: TestDatabase;
  let without: Store;
  beforeAll(async () => {
    open = await testDatabase();
    without = postgresStore(open.db);
    const owner = new pg.Client({ connectionString: open.url });
    await owner.connect();
    for (const table of ['entry', 'sheet_event', 'link'])
      await owner.query(`alter table ${table} disable row level security`);
    await owner.end();
    for (const name of ['north', 'south']) {
      await without.entries.append(sheetOf(name), one(`secret of ${name}`), save());
      await without.sheets.append(sheetOf(name), { kind: 'sent', at, by: name, upTo: 1 });
    }
  });
  afterAll(() => open.close());

  test('each query of one sheet still gives that sheet alone', async () => {
    const mine = await without.onBehalfOf({ reach: north, roles: [] }, async () => [
      ...(await without.entries.all(sheetOf('north'))).map(({ entry }) => entry.status?.[0]),
      ...(await without.sheets.events(sheetOf('north'))).map(({ by }) => by),
    ]);
    expect(mine).toEqual(['secret of north', 'north']);
  });
});

describe('a database user that may make no roles', () => {
  async function asUser(prepare: (owner: pg.Client, user: string) => Promise<void>) {
    const empty = await testDatabase();
    const user = `user_${randomUUID().slice(0, 8)}`;
    const owner = new pg.Client({ connectionString: empty.url });
    await owner.connect();
    await owner.query(`create role ${user} login; drop schema public cascade; create schema public authorization ${user};
      grant usage on schema public to public`);
    await prepare(owner, user);
    const opened = await openDatabase(empty.url.replace('pejling_owner@', `${user}@`));
    return {
      opened,
      async close() {
        if (opened.ok) await opened.value.close();
        await owner.query(`drop owned by ${user} cascade; drop role ${user}`);
        await owner.end();
        await empty.close();
      },
    };
  }

  test('is told what an administrator must run', async () => {
    const { opened, close } = await asUser(async () => undefined);
    expect(opened).toMatchObject({ ok: false, problems: [{ code: 'app-role-missing' }] });
    await close();
  });

  test('works once it has been run, bound by the same rules although it owns the tables', async () => {
    const { opened, close } = await asUser(async (owner, user) => {
      await owner.query(`grant pejling_app to ${user}`);
    });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const its = postgresStore(opened.value.db);
    await its.entries.append(sheetOf('north'), one('a'), save());
    await its.entries.append(sheetOf('south'), one('b'), save());
    const reach: AuthorityId = north;
    const seen = await its.onBehalfOf({ reach, roles: [] }, () => its.entries.ofRound(round));
    expect(seen.map(({ authority }) => authority)).toEqual(['north']);
    await close();
  });
});
