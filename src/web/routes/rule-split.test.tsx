/** Figures divided by the rules in force when each sheet was sent: one before, one while, one never. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallFiles } from '../../../test/support/small-programme.ts';
import { type TestSite, testSite } from '../../../test/support/test-site.ts';
import { type Visitor, visitor } from '../../../test/support/test-visitor.ts';

const rules = `sources:
  - { id: gazette, title: { da: Tidende, en: The Gazette } }
places:
  - { id: park, title: { da: Park, en: Park } }
streams:
  - { id: opening, title: { da: Åbning, en: Opening }, followedTo: 2021-12-31 }
acts:
  - { id: open, stream: opening, title: { da: Holde åbent, en: Keep open } }
orders:
  - id: closing
    stream: opening
    title: { da: Lukning, en: Closing order }
    issuer: { da: Ministeriet, en: The ministry }
    versions:
      - id: first
        title: { da: Lukket, en: Closed }
        number: Nr. 1
        issued: 2021-01-04
        from: 2021-01-05T08:00
        summary: { da: Alt er lukket., en: Everything is closed. }
        sources: [gazette]
        provisions:
          - { id: no, acts: [open], effect: forbids, text: { da: Lukket., en: Closed. } }
`;
let site: TestSite;
let plain: TestSite;
beforeAll(async () => {
  const files = new Map([...smallFiles, ['rules.yaml', rules]]);
  site = await testSite({ files, registers: new Map(), round: 'may' });
  plain = await testSite();
  await send(visitor(site.app), await site.sheet('north'));
  await send(visitor(site.app), await site.sheet('south'));
  // The closing order began on 5 January; the sheet of the south was sent in the very second that it did.
  await site.asOwner(`update sheet_event set at = '2021-01-05T06:59:59Z' where authority_id = 'north'`);
  await site.asOwner(`update sheet_event set at = '2021-01-05T07:00:00Z' where authority_id = 'south'`);
}, 60_000);
afterAll(async () => {
  await site.close();
  await plain.close();
});

async function send(someone: Visitor, sheet: string): Promise<void> {
  await someone.fillIn(`${sheet}/main`, { status: 'open', _name: 'Mette' });
  await someone.fillIn(`${sheet}/numbers`, { parks: '4', opened: '2' });
  const { html } = await someone.get(`${sheet}/gennemse`);
  const token = /name="_token" value="([^"]*)"/.exec(html)?.[1] ?? '';
  const sent = await someone.post(`${sheet}/send`, new URLSearchParams({ _token: token, _name: 'Mette' }));
  expect(sent.status).toBe(303);
}

const path = '/runder/towns/may/regler';
const analyst = (at: TestSite) => visitor(at.as({ name: 'Ida', roles: ['analyst'] }).app);
const asked = '?tal=parks.status.open&regel=closing/first';

test('offers the rules that divide the round', async () => {
  const { html } = await analyst(site).get(path);
  expect(html).toContain('value="closing/first"');
});
test('a sheet sent in the second that a rule began was sent under it', async () => {
  const csv = await analyst(site).get(`${path}.csv${asked}`);
  expect(csv.html.trim().split('\r\n').slice(1)).toEqual([
    'parks.status.open,closing/first,in-force,1,1,yes,1,1,',
    'parks.status.open,closing/first,not-in-force,1,1,yes,1,1,',
    'parks.status.open,closing/first,not-sent,1,0,,,,no-answers',
  ]);
  const { html } = await analyst(site).get(path + asked);
  expect(html).toMatch(/gjaldt reglen<.*gjaldt reglen ikke<.*ikke sendt<.*ingen svar/s);
});
test.each([
  ['?tal=parks.nothing&regel=closing/first', 'Vælg et tal fra listen'],
  ['?tal=parks.status.open&regel=closing/none', 'Vælg en regel fra listen'],
  ['?tal=parks.response&regel=closing/first', 'kan ikke deles'],
])('%s is refused with a sentence', async (query, said) => {
  const { status, html } = await analyst(site).get(path + query);
  expect([status, html.includes(said)]).toEqual([422, true]);
  expect((await analyst(site).get(`${path}.csv${query}`)).status).toBe(422);
});
test('without rules there is nothing to divide by, and outsiders see no such page', async () => {
  expect((await analyst(plain).get(path)).html).toContain('intet at dele efter');
  expect((await visitor(site.app).get(path)).status).not.toBe(200);
});
