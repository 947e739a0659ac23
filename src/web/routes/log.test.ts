import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestSite, testSite } from '../../../test/support/test-site.ts';
import { type Visitor, visitor } from '../../../test/support/test-visitor.ts';
import { sealWholeLog } from '../../../test/support/whole-log.ts';
import { verifyLog } from '../../actions/verify-log.ts';
import { toInstant } from '../../core/calendar.ts';
import { authorityId } from '../../core/ids.ts';

let site: TestSite;
let ada: Visitor;
beforeAll(async () => {
  site = await testSite();
  ada = visitor(site.app, await site.cookieOf({ name: 'Ada', roles: ['administrator'] }));
  const { store } = site.context;
  const said = [
    ['Ida Ibsen', 'memo.published', 'towns/may/main', '2020-06-01T10:00:00Z'],
    ['Bo Berg', 'round.closed', 'towns/may', '2020-06-02T10:00:00Z'],
    ['=cmd()', 'round.opened', 'towns/june', '2020-06-03T10:00:00Z'],
  ] as const;
  const north = authorityId('north');
  for (const [by, act, object, at] of said)
    await store.onBehalfOf({ reach: north, authority: north, roles: ['approver'] }, () =>
      store.log.append({ at: toInstant(new Date(at)), by, act, object }),
    );
});
afterAll(() => site.close());

const rows = async (query: string) => {
  const { html } = await ada.get(`/log?${query}`);
  return ['Ida Ibsen', 'Bo Berg', '=cmd()'].filter((name) => html.includes(`<td>${name}`));
};

describe('the page of the log', () => {
  test('says who did what to what, when, in which role and for whom', async () => {
    const { html } = await ada.get('/log?hvem=Ida');
    for (const word of ['Ida Ibsen', 'memo.published', 'towns/may/main', 'godkender', 'north', '2020'])
      expect([word, html.includes(word)]).toEqual([word, true]);
  });

  test.each([
    ['hvem=ida', ['Ida Ibsen']],
    ['hvad=round.closed', ['Bo Berg']],
    ['paa=towns/june', ['=cmd()']],
    ['fra=2020-06-02&til=2020-06-02', ['Bo Berg']],
    ['fra=2020-06-02&til=2020-06-03', ['Bo Berg', '=cmd()']],
    ['hvem=nobody', []],
  ])('with %s gives the lines that fit', async (query, expected) => {
    expect(await rows(query)).toEqual(expected);
  });

  test('refuses a day that is none, and keeps what was typed', async () => {
    const { status, html } = await ada.get('/log?fra=i+går&hvem=Ida');
    expect([status, html.includes('value="i går"'), html.includes('value="Ida"')]).toEqual([422, true, true]);
  });

  test('gives the same lines as a file, and says that it did', async () => {
    const { html } = await ada.get('/log.csv?paa=towns');
    expect(html.split('\r\n').filter((line) => /memo\.published|round\./.test(line))).toHaveLength(3);
    expect(html).toContain('"\'=cmd()"');
    expect((await ada.get('/log?hvad=log.exported')).html).toContain('<td>Ada');
  });
});

test('a line that somebody alters or removes past the site is found by the proof', async () => {
  await sealWholeLog(site.context);
  expect((await verifyLog(site.context)).faults).toEqual([]);
  await site.asOwner(`update log set by_name = 'Eva' where act = 'round.closed'`);
  expect((await verifyLog(site.context)).faults).toMatchObject([{ code: 'altered' }]);
  await site.asOwner(`delete from log where act = 'round.closed'`);
  expect((await verifyLog(site.context)).faults).toMatchObject([{ code: 'removed' }]);
});
