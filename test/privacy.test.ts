/** What is held about persons is given out, and taken away, by rule and on request. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerAccessRequest } from '../src/actions/access-request.ts';
import { createAccount } from '../src/actions/accounts.ts';
import type { Context } from '../src/actions/context.ts';
import { findRound } from '../src/actions/find-round.ts';
import { deletePerson, exportPerson } from '../src/actions/person-data.ts';
import { runRetention } from '../src/actions/retention.ts';
import { giveSheetLink } from '../src/actions/sheet-links.ts';
import { verifyLog } from '../src/actions/verify-log.ts';
import { toInstant } from '../src/core/calendar.ts';
import { smallFiles } from './support/small-programme.ts';
import { type TestSite, testSite } from './support/test-site.ts';
import { visitor } from './support/test-visitor.ts';
import { sealWholeLog } from './support/whole-log.ts';

const by = { name: 'test', roles: [] };
const files = new Map(smallFiles).set(
  'programme.yaml',
  `${smallFiles.get('programme.yaml')}retention: { names: 30, logNames: 60, accounts: 90 }\n`,
);
let site: TestSite;
beforeAll(async () => {
  site = await testSite({ files, registers: new Map(), round: 'may' });
  const north = visitor(site.app);
  const sheet = await site.sheet('north', 'pools');
  await north.fillIn(`${sheet}/main`, { warm: 'yes', _name: 'Nora Nord' });
  await north.fillIn(`${sheet}/gennemse`, { _name: 'Nora Nord' });
  const send = /name="_token" value="([^"]+)"/.exec((await north.get(`${sheet}/gennemse`)).html)?.[1] ?? '';
  await north.post(`${sheet}/send`, new URLSearchParams({ _token: send, _name: 'Nora Nord' }));
  const south = visitor(site.app);
  await south.fillIn(`${await site.sheet('south', 'pools')}/main`, { warm: 'no', _name: 'Sven Syd' });
  for (const [name, mail, role] of [
    ['Nora Nord', 'nora@example.org', 'observer'],
    ['Ada', 'ada@example.org', 'administrator'],
  ] as const)
    await createAccount(site.context, { name, mail, roles: [role], authority: '' }, by);
  const found = findRound(site.context, 'towns', 'may');
  if (!found.ok) throw new Error('no round');
  const wish = { authority: 'north', questionnaire: 'pools', contact: 'Nora Nord' };
  await giveSheetLink(site.context, found.value, wish, by);
});
afterAll(() => site.close());

const inDays = (days: number): Context => ({
  ...site.context,
  clock: () => toInstant(new Date(Date.now() + days * 86_400_000)),
});
const nora = { mail: ' Nora@Example.org', name: '' };

describe('a person', () => {
  test('is given everything that is held about them, and nothing about others', async () => {
    const held = await exportPerson(site.context, nora, by);
    expect(held.accounts).toMatchObject([{ mail: 'nora@example.org', name: 'Nora Nord' }]);
    expect(held.answers).toMatchObject([{ authority: 'north', question: 'warm' }]);
    expect(held.sheets).toMatchObject([{ act: 'sent' }]);
    expect(held.links).toMatchObject([{ for: 'Nora Nord' }]);
    expect(held.log.length).toBeGreaterThan(0);
    expect(JSON.stringify(held)).not.toContain('Sven');
  });

  test.each([
    { mail: '', name: '' },
    { mail: 'x@example.org', name: '' },
  ])('who is %j has nothing', async (wish) => {
    expect(Object.values(await exportPerson(site.context, wish, by)).flat()).toEqual([]);
  });

  test('is forgotten on request, with the answers kept and the log still proved', async () => {
    await sealWholeLog(site.context);
    const deleted = await deletePerson(site.context, nora, by);
    expect(deleted.ok && deleted.value).toBeGreaterThanOrEqual(5);
    const held = await exportPerson(site.context, { mail: 'nora@example.org', name: 'Nora Nord' }, by);
    expect(Object.values(held).flat()).toEqual([]);
    expect((await verifyLog(site.context)).faults).toEqual([]);
    const round = findRound(site.context, 'towns', 'may');
    const entries = round.ok ? await site.context.store.entries.ofRound(round.value.key) : [];
    expect(entries.map(({ authority, entry, by: name }) => [authority, entry.warm, name])).toEqual([
      ['north', ['yes'], ''],
      ['south', ['no'], 'Sven Syd'],
    ]);
    expect(await deletePerson(site.context, nora, by)).toMatchObject({ problems: [{ code: 'nobody' }] });
  });

  test('who is the last administrator is not deleted', async () => {
    const refused = await deletePerson(site.context, { mail: 'ada@example.org', name: '' }, by);
    expect(refused).toMatchObject({ problems: [{ code: 'last-administrator' }] });
  });
});

describe('the rules', () => {
  const rulesDue = async (days: number) =>
    (await runRetention(inDays(days))).map(({ rule, count }) => [rule, count > 0]);

  test('delete nothing before its time, nor names of an open round', async () => {
    expect(await rulesDue(0)).toEqual([]);
    expect(await rulesDue(31)).toEqual([]);
  });

  test('delete what is due once, say so, and leave the log provable', async () => {
    await site.closeRound();
    expect(await rulesDue(29)).toEqual([]);
    expect(await rulesDue(31)).toEqual([['names', true]]);
    expect(await rulesDue(31)).toEqual([]);
    expect(await rulesDue(61)).toEqual([['log-names', true]]);
    // The last administrator stays, however long ago.
    expect(await rulesDue(400)).toEqual([['log-names', true]]);
    const said = await site.context.store.log.lines({ act: 'retention.run' }, 10);
    expect(said.map(({ object }) => object.split(' ').slice(0, 2).join(' '))).toContain('names towns/may');
    await sealWholeLog(site.context);
    expect((await verifyLog(site.context)).faults).toEqual([]);
  });

  test('stand on the page about privacy', async () => {
    const { html } = await visitor(site.app).get('/privatliv');
    for (const sentence of [
      '30 dage efter at runden er lukket',
      'efter 60 dage',
      '90 dage efter sidste login',
    ])
      expect(html).toContain(sentence);
  });
});

test('a request for access is answered with what may go out, and says what may not', async () => {
  const found = findRound(site.context, 'towns', 'may');
  if (!found.ok) throw new Error('no round');
  const answered = await answerAccessRequest(site.context, found.value, by);
  expect(answered.map(({ name }) => name)).toContain('LAES-MIG.txt');
  const all = answered.map(({ content }) => String(content)).join('\n');
  expect(all).toContain('det ikke offentligt, hvem der har svaret');
  expect(all).not.toContain('Sven');
});
