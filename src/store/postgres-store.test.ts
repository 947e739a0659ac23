import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../test/support/test-database.ts';
import type { Instant } from '../core/calendar.ts';
import { authorityId, programmeId, questionId, questionnaireId, roundId } from '../core/ids.ts';
import type { RoundKey, SheetKey } from '../round/sheet.ts';
import { postgresStore } from './postgres-store.ts';
import type { Store } from './store.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await testDatabase();
  store = postgresStore(database.db);
});
afterAll(() => database.close());

const at = '2020-06-01T08:00:00.000Z' as Instant;
const by = 'Anna';
const status = questionId('status');
let sheets = 0;
/** A sheet that no other test touches. */
function newSheet(): SheetKey {
  sheets += 1;
  return {
    programme: programmeId('p'),
    round: roundId(`r${sheets}`),
    authority: authorityId('0101'),
    questionnaire: questionnaireId('q'),
  };
}
const save = (saveId: string = randomUUID()) => ({ saveId, at, by });
const said = (...values: string[]) => ({ status: values });

describe('entries', () => {
  test('come back as they were typed, in the order saved, with who and when', async () => {
    const sheet = newSheet();
    await store.entries.append(sheet, [{ question: status, entry: said(' ca. 40 æøå "\u2028 ') }], save());
    await store.entries.append(sheet, [{ question: status, entry: said('a', 'b') }], save());
    const all = await store.entries.all(sheet);
    expect(all.map(({ entry }) => entry)).toEqual([said(' ca. 40 æøå "\u2028 '), said('a', 'b')]);
    expect(all[0]).toMatchObject({ question: status, at, by });
    expect((all[1]?.id ?? 0) > (all[0]?.id ?? 0)).toBe(true);
  });

  test('saved again with the same save id are kept once, with the first ids', async () => {
    const sheet = newSheet();
    const once = save();
    const first = await store.entries.append(sheet, [{ question: status, entry: said('a') }], once);
    const second = await store.entries.append(
      sheet,
      [
        { question: status, entry: said('a') },
        { question: questionId('reasons'), entry: { reasons: [] } },
      ],
      once,
    );
    expect(second[0]).toEqual(first[0]);
    expect(second).toHaveLength(2);
    expect(await store.entries.all(sheet)).toHaveLength(2);
  });

  test('of two people at once are both kept', async () => {
    const sheet = newSheet();
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        store.entries.append(sheet, [{ question: status, entry: said(String(i)) }], save()),
      ),
    );
    const values = (await store.entries.all(sheet)).flatMap(({ entry }) => entry.status ?? []);
    expect(values.sort()).toEqual(Array.from({ length: 40 }, (_, i) => String(i)).sort());
  });

  test('cannot be changed or removed by the app', async () => {
    const sheet = newSheet();
    await store.entries.append(sheet, [{ question: status, entry: said('a') }], save());
    await expect(database.db.deleteFrom('entry').execute()).rejects.toThrow(/permission denied/);
    await expect(database.db.updateTable('entry').set({ by_name: 'x' }).execute()).rejects.toThrow(
      /permission denied/,
    );
  });

  test('of a round tell each sheet and its last entry', async () => {
    const sheet = newSheet();
    await store.entries.append(sheet, [{ question: status, entry: said('a') }], save());
    const [last] = await store.entries.append(sheet, [{ question: status, entry: said('b') }], save());
    await store.entries.append(
      { ...sheet, authority: authorityId('0147') },
      [{ question: status, entry: said('c') }],
      save(),
    );
    expect(await store.entries.ofRound(sheet)).toHaveLength(3);
    expect(await store.entries.lastOfRound(sheet)).toMatchObject([
      { authority: '0101', questionnaire: 'q', id: last?.id },
      { authority: '0147', questionnaire: 'q' },
    ]);
  });
});

describe('a transaction', () => {
  test('keeps nothing when it fails', async () => {
    const sheet = newSheet();
    const failing = store.transaction(async (within) => {
      await within.entries.append(sheet, [{ question: status, entry: said('a') }], save());
      await within.sheets.append(sheet, { kind: 'sent', at, by, upTo: 1 });
      throw new Error('cable pulled');
    });
    await expect(failing).rejects.toThrow('cable pulled');
    expect(await store.entries.all(sheet)).toEqual([]);
    expect(await store.sheets.events(sheet)).toEqual([]);
  });

  test('that holds a sheet keeps savers waiting until it ends', async () => {
    const sheet = newSheet();
    const order: string[] = [];
    let saving: Promise<unknown> = Promise.resolve();
    await store.transaction(async (within) => {
      await within.sheets.lock(sheet);
      saving = store.entries
        .append(sheet, [{ question: status, entry: said('late') }], save())
        .then(() => order.push('saved'));
      await new Promise((resolve) => setTimeout(resolve, 150));
      order.push('sent');
    });
    await saving;
    expect(order).toEqual(['sent', 'saved']);
  });
});

describe('events', () => {
  test('of a sheet come back in order and whole', async () => {
    const sheet = newSheet();
    const events = [
      { kind: 'kept', at, by, check: 'soft1', reason: 'lukket hele maj' },
      { kind: 'sent', at, by, upTo: 7 },
      { kind: 'unchanged', at, by, section: 'status' },
      { kind: 'withdrawn', at, by },
    ] as const;
    for (const event of events) await store.sheets.append(sheet, event);
    expect(await store.sheets.events(sheet)).toEqual(events);
    expect(await store.sheets.ofRound(sheet)).toHaveLength(4);
  });

  test('of a round come back in order, a freeze with its dataset', async () => {
    const round = newSheet();
    await store.rounds.append(round, { kind: 'open', at, by });
    await store.rounds.append(round, { kind: 'freeze', at, by, dataset: 'abc' });
    expect(await store.rounds.events(round)).toEqual([
      { kind: 'open', at, by },
      { kind: 'freeze', at, by, dataset: 'abc' },
    ]);
  });

  test('of all rounds of a programme come at once, each in order, and of no other programme', async () => {
    const { programme, round } = newSheet();
    const key = (id: string) => ({ programme: `${programme}-all`, round: id }) as RoundKey;
    await store.rounds.append(key(round), { kind: 'open', at, by });
    await store.rounds.append(key('next'), { kind: 'open', at, by });
    await store.rounds.append(key(round), { kind: 'freeze', at, by, dataset: 'abc' });
    await store.rounds.append({ programme, round }, { kind: 'open', at, by });
    expect(await store.rounds.eventsOfAll(key(round).programme)).toEqual(
      new Map([
        [round, await store.rounds.events(key(round))],
        ['next', [{ kind: 'open', at, by }]],
      ]),
    );
    expect(await store.rounds.eventsOfAll(key(round).programme)).toHaveProperty('size', 2);
    expect((await store.rounds.eventsOfAll(`${programme}-none` as RoundKey['programme'])).size).toBe(0);
  });
});

describe('links', () => {
  test('are found by hash, with what they open', async () => {
    const sheet = newSheet();
    await store.links.create('h1', { purpose: 'sheet', ...sheet, expires: at }, at);
    expect(await store.links.find('h1')).toEqual({ purpose: 'sheet', ...sheet, expires: at });
    await store.links.revoke('h1', at);
    expect(await store.links.find('h1')).toMatchObject({ revoked: at });
    expect(await store.links.find('h2')).toBe(undefined);
  });

  test('for one use open for exactly one of many at once', async () => {
    await store.links.create('once', { purpose: 'coordinator' }, at);
    const opened = await Promise.all(Array.from({ length: 10 }, () => store.links.useUp('once', at)));
    expect(opened.filter(Boolean)).toHaveLength(1);
  });
});

describe('datasets and editions', () => {
  test('a dataset keeps its bytes and is published by a freeze', async () => {
    const round = newSheet();
    const dataset = {
      hash: 'd1',
      asOf: at,
      codebook: '{}',
      parts: [{ name: 'frame', bytes: new Uint8Array([0, 255, 7]) }],
    };
    await store.datasets.save(round, dataset);
    await store.datasets.save(round, dataset);
    expect(new Uint8Array((await store.datasets.byHash('d1'))?.parts[0]?.bytes ?? [])).toEqual(
      new Uint8Array([0, 255, 7]),
    );
    expect(await store.datasets.published(round.programme)).toEqual([]);
    await store.rounds.append(round, { kind: 'freeze', at, by, dataset: 'd1' });
    expect(await store.datasets.published(round.programme)).toMatchObject([
      { hash: 'd1', round: round.round },
    ]);
  });

  test('editions of a memo are numbered without gaps, also when written at once', async () => {
    const { programme, round } = newSheet();
    const edition = { programme, round, memo: 'm', language: 'da', at, json: '{}' };
    const numbers = await Promise.all(Array.from({ length: 5 }, () => store.editions.save(edition)));
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5]);
    expect((await store.editions.one({ programme, round }, 'm', 'da'))?.edition).toBe(5);
    expect((await store.editions.one({ programme, round }, 'm', 'da', 2))?.edition).toBe(2);
  });
});
