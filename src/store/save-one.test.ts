import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../test/support/test-database.ts';
import type { Instant } from '../core/calendar.ts';
import { authorityId, programmeId, questionId, questionnaireId, roundId } from '../core/ids.ts';
import type { SheetKey } from '../round/sheet.ts';
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
const status = questionId('status');
let made = 0;

/** A sheet in an open round of its own, with a link to it. */
async function openSheet(): Promise<{ readonly sheet: SheetKey; readonly link: string }> {
  made += 1;
  const round = { programme: programmeId('p'), round: roundId(`round${made}`) };
  const sheet = { ...round, authority: authorityId('0101'), questionnaire: questionnaireId('q') };
  const link = `link${made}`;
  await store.rounds.append(round, { kind: 'open', at, by: 'test' });
  await store.links.create(link, { purpose: 'sheet', ...sheet }, at);
  return { sheet, link };
}

const said = (...values: string[]) => ({ status: values, 'status.missing': [] });
const save = (saveId: string = randomUUID(), by = 'Anna') => ({ saveId, at, by });

describe('saving one answer', () => {
  test('gives the entry that counts, and builds on what was seen', async () => {
    const { sheet, link } = await openSheet();
    const first = await store.entries.saveOne(
      sheet,
      link,
      { question: status, entry: said('a'), seen: 0 },
      save(),
    );
    expect(first).toMatchObject({
      outcome: 'saved',
      entry: { question: status, entry: said('a'), by: 'Anna', at },
    });
    const seen = 'entry' in first ? first.entry.id : 0;
    const second = await store.entries.saveOne(
      sheet,
      link,
      { question: status, entry: said('b'), seen },
      save(),
    );
    expect(second.outcome).toBe('saved');
    expect(await store.entries.all(sheet)).toHaveLength(2);
  });

  test('on an answer that a colleague has changed gives the colleague’s and saves nothing', async () => {
    const { sheet, link } = await openSheet();
    await store.entries.saveOne(
      sheet,
      link,
      { question: status, entry: said('a'), seen: 0 },
      save('one', 'Bo'),
    );
    const mine = await store.entries.saveOne(
      sheet,
      link,
      { question: status, entry: said('b'), seen: 0 },
      save(),
    );
    expect(mine).toMatchObject({ outcome: 'conflict', entry: { entry: said('a'), by: 'Bo' } });
    expect(await store.entries.all(sheet)).toHaveLength(1);
  });

  test('again with the same save id is no clash with what came after it', async () => {
    const { sheet, link } = await openSheet();
    const once = save('once');
    const first = await store.entries.saveOne(
      sheet,
      link,
      { question: status, entry: said('a'), seen: 0 },
      once,
    );
    const seen = 'entry' in first ? first.entry.id : 0;
    await store.entries.saveOne(
      sheet,
      link,
      { question: status, entry: said('b'), seen },
      save('after', 'Bo'),
    );
    const again = await store.entries.saveOne(
      sheet,
      link,
      { question: status, entry: said('a'), seen: 0 },
      once,
    );
    expect(again).toMatchObject({ outcome: 'saved', entry: { entry: said('b'), by: 'Bo' } });
    expect(await store.entries.all(sheet)).toHaveLength(2);
  });

  test('with what stands there already adds nothing', async () => {
    const { sheet, link } = await openSheet();
    const one = { question: status, entry: said('a'), seen: 0 };
    await store.entries.saveOne(sheet, link, one, save());
    expect((await store.entries.saveOne(sheet, link, one, save())).outcome).toBe('saved');
    expect(await store.entries.all(sheet)).toHaveLength(1);
  });

  test.each([
    ['link', 'a link that is not there', async () => undefined],
    ['link', 'a link that was taken back', async (_: SheetKey, link: string) => store.links.revoke(link, at)],
    [
      'closed',
      'a closed round',
      async (sheet: SheetKey) => store.rounds.append(sheet, { kind: 'close', at, by: 't' }),
    ],
    [
      'withdrawn',
      'a withdrawn sheet',
      async (sheet: SheetKey) => store.sheets.append(sheet, { kind: 'withdrawn', at, by: 't' }),
    ],
  ] as const)('says %s for %s', async (outcome, what, make) => {
    const { sheet, link } = await openSheet();
    await make(sheet, link);
    const used = what === 'a link that is not there' ? 'nowhere' : link;
    expect(
      await store.entries.saveOne(sheet, used, { question: status, entry: said('a'), seen: 0 }, save()),
    ).toEqual({ outcome });
    expect(await store.entries.all(sheet)).toEqual([]);
  });

  test('of many people at once keeps each, and tells each its own', async () => {
    const { sheet, link } = await openSheet();
    const questions = Array.from({ length: 120 }, (_, index) => questionId(`q${index}`));
    const saved = await Promise.all(
      questions.map((question) =>
        store.entries.saveOne(sheet, link, { question, entry: { [question]: [question] }, seen: 0 }, save()),
      ),
    );
    expect(saved.map((one) => ('entry' in one ? one.entry.entry : one))).toEqual(
      questions.map((question) => ({ [question]: [question] })),
    );
    expect(await store.entries.all(sheet)).toHaveLength(120);
  });

  test('of many people at once to one question keeps one and tells the others', async () => {
    const { sheet, link } = await openSheet();
    const saved = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        store.entries.saveOne(sheet, link, { question: status, entry: said(`${index}`), seen: 0 }, save()),
      ),
    );
    expect(saved.filter(({ outcome }) => outcome === 'saved')).toHaveLength(1);
    expect(saved.filter(({ outcome }) => outcome === 'conflict')).toHaveLength(29);
  });

  test('that the database refuses does not stop the others', async () => {
    const { sheet, link } = await openSheet();
    const saved = await Promise.allSettled(
      ['fine', 'x'.repeat(100), 'also'].map((saveId, index) =>
        store.entries.saveOne(
          sheet,
          link,
          { question: questionId(`q${index}`), entry: said('a'), seen: 0 },
          save(saveId),
        ),
      ),
    );
    expect(saved.map(({ status: outcome }) => outcome)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await store.entries.all(sheet)).toHaveLength(2);
  });

  describe('by the clock', () => {
    const moment = (number: number) => `2020-06-${String(number).padStart(2, '0')}T08:00:00.000Z` as Instant;
    const times = { opensAt: moment(2), closesAt: moment(10) };
    /** A sheet of a round that nobody has opened by hand. */
    async function plannedSheet() {
      made += 1;
      const round = { programme: programmeId('p'), round: roundId(`round${made}`) };
      const sheet = { ...round, authority: authorityId('0101'), questionnaire: questionnaireId('q') };
      const link = `link${made}`;
      await store.links.create(link, { purpose: 'sheet', ...sheet }, at);
      const saveOn = async (on: number, within = {}) => {
        const said = { question: status, entry: { status: [String(on)] }, seen: 0 };
        const by = { saveId: randomUUID(), at: moment(on), by: 'Anna' };
        const { outcome } = await store.entries.saveOne(sheet, link, said, by, within);
        return outcome === 'conflict' ? 'saved' : outcome;
      };
      return { round, saveOn };
    }

    test('takes answers from the moment it opens until it closes, though nobody has noted either', async () => {
      const { saveOn } = await plannedSheet();
      expect([
        await saveOn(1, times),
        await saveOn(2, times),
        await saveOn(9, times),
        await saveOn(10, times),
      ]).toEqual(['planned', 'saved', 'saved', 'closed']);
      expect(await saveOn(5)).toBe('planned');
    });

    test('a save that was on its way when the round closed is let in', async () => {
      const { round, saveOn } = await plannedSheet();
      await store.rounds.append(round, { kind: 'open', at: moment(2), by: 'uret' });
      await store.rounds.append(round, { kind: 'close', at: moment(10), by: 'uret' });
      expect([await saveOn(9, times), await saveOn(10, times)]).toEqual(['saved', 'closed']);
    });

    test('everyone’s deadline goes before the round’s own', async () => {
      const { round, saveOn } = await plannedSheet();
      await store.rounds.append(round, { kind: 'deadline', at: moment(3), by: 'Ida', until: moment(12) });
      expect([await saveOn(11, times), await saveOn(12, times)]).toEqual(['saved', 'closed']);
    });

    test('an authority’s own deadline holds for it alone, until it passes, is taken back, or the round is frozen', async () => {
      const { round, saveOn } = await plannedSheet();
      const own = { authority: authorityId('0101'), reason: 'ferie', at, by: 'Ida' };
      await store.deadlines.append(round, { ...own, authority: authorityId('0147'), until: moment(20) });
      expect(await saveOn(11, times)).toBe('closed');
      await store.deadlines.append(round, { ...own, until: moment(15) });
      expect([await saveOn(11, times), await saveOn(15, times)]).toEqual(['saved', 'closed']);
      await store.deadlines.append(round, own);
      expect(await saveOn(11, times)).toBe('closed');
      await store.deadlines.append(round, { ...own, until: moment(20) });
      await store.rounds.append(round, { kind: 'open', at: moment(2), by: 'Ida' });
      expect(await saveOn(12, times)).toBe('saved');
      await store.datasets.save(round, { hash: round.round, asOf: at, codebook: '{}', parts: [] });
      await store.rounds.append(round, { kind: 'freeze', at: moment(12), by: 'Ida', dataset: round.round });
      expect(await saveOn(13, times)).toBe('closed');
    });

    test('what somebody else puts in for the authority is marked for ever', async () => {
      const { sheet } = await openSheet();
      const behalf = { channel: 'phone', by: 'Ida' } as const;
      await store.links.create('for them', { purpose: 'sheet', ...sheet, behalf }, at);
      await store.entries.saveOne(sheet, 'for them', { question: status, entry: said('a'), seen: 0 }, save());
      expect(await store.entries.all(sheet)).toMatchObject([{ by: 'Anna', behalf }]);
      await store.sheets.append(sheet, { kind: 'sent', at, by: 'Anna', upTo: 1, behalf });
      expect(await store.sheets.events(sheet)).toMatchObject([{ kind: 'sent', behalf }]);
    });

    test('a sheet that is withdrawn or of a service that is not run takes nothing until it is opened again', async () => {
      for (const kind of ['withdrawn', 'not-run'] as const) {
        const { sheet, link } = await openSheet();
        const answer = () =>
          store.entries.saveOne(sheet, link, { question: status, entry: said('a'), seen: 0 }, save());
        await store.sheets.append(sheet, { kind, at, by: 'Ida', reason: 'ingen pladser' });
        expect((await answer()).outcome).toBe('withdrawn');
        await store.sheets.append(sheet, { kind: 'reopened', at, by: 'Ida' });
        expect((await answer()).outcome).toBe('saved');
      }
    });
  });
});
