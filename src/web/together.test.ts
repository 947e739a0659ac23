import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestSite, testSite } from '../../test/support/test-site.ts';
import { hiddenFields, visitor } from '../../test/support/test-visitor.ts';
import { hashToken } from '../actions/hash-token.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

async function token(someone: ReturnType<typeof visitor>, page: string) {
  return new Map(hiddenFields((await someone.get(page)).html)).get('_token') ?? '';
}

describe('two people in one sheet', () => {
  test('each page says who else is there, by name and section, and not oneself', async () => {
    const sheet = await site.sheet('north');
    const [mette, ole] = [visitor(site.app), visitor(site.app)];
    await mette.fillIn(`${sheet}/main`, { status: 'half', _name: 'Mette' });
    await mette.get(`${sheet}/main`);
    await ole.fillIn(`${sheet}/main`, { _name: 'Ole' });
    expect((await ole.get(`${sheet}/numbers`)).html).toContain('Mette er her også, i afsnittet »Om parker«.');
    const seen = (await mette.get(`${sheet}/main`)).html;
    expect(seen).toContain('Ole er her også, i afsnittet »Tal«.');
    expect(seen).not.toContain('Mette er her også');
  });

  test('a page is told where the others are and what they have saved since', async () => {
    const sheet = await site.sheet('south');
    const [mette, ole] = [visitor(site.app), visitor(site.app)];
    const _token = await token(mette, `${sheet}/numbers`);
    const tell = (someone: typeof mette, more: Record<string, string>) =>
      someone.post(`${sheet}/her`, new URLSearchParams({ _token, section: 'numbers', after: '0', ...more }));
    await ole.fillIn(`${sheet}/numbers`, { parks: '7', _name: 'Ole' });
    await tell(ole, { _name: 'Ole', question: 'parks' });
    const reply = JSON.parse((await tell(mette, {})).html);
    expect(reply).toMatchObject({
      state: 'here',
      note: 'Ole er her også, i afsnittet »Tal«.',
      at: [{ question: 'parks', text: 'Ole er her nu' }],
      changes: [{ question: 'parks', entry: { parks: ['7'] } }],
    });
    expect(reply.changes[0].set).toMatch(/^Rettet af Ole \d\d\.\d\d: »Parker«$/);
    expect(reply.last).toBe(reply.changes[0].seen);
    expect(JSON.parse((await tell(mette, { after: String(reply.last) })).html).changes).toEqual([]);
  });

  test('nobody is told anything without the token of the form', async () => {
    const sheet = await site.sheet('south');
    const { status, html } = await visitor(site.app).post(
      `${sheet}/her`,
      new URLSearchParams({ section: 'main' }),
    );
    expect([status, JSON.parse(html)]).toEqual([403, { state: 'gone' }]);
  });
});

describe('what has stood at a question', () => {
  test('is shown newest first, with who wrote it and the version it was sent in', async () => {
    const sheet = await site.sheet('north', 'pools');
    const someone = visitor(site.app);
    await someone.fillIn(`${sheet}/main`, { warm: 'yes', _name: 'Mette' });
    await someone.post(
      `${sheet}/send`,
      new URLSearchParams({ _token: await token(someone, `${sheet}/main`), _name: 'Mette' }),
    );
    await someone.fillIn(`${sheet}/main`, { warm: 'no', _name: '<b>Ole</b>' });
    const { html } = await someone.get(`${sheet}/historik/warm`);
    expect(html).toMatch(/&lt;b>Ole&lt;\/b>.*Nej.*Mette.*Ja.*version 1/s);
    expect((await someone.get(`${sheet}/historik/nothing`)).status).toBe(404);
  });
});

describe('an answer that is one of several', () => {
  test('can be taken back to nothing without a script', async () => {
    const sheet = await site.sheet('0007', 'pools');
    const someone = visitor(site.app);
    await someone.fillIn(`${sheet}/main`, { warm: 'yes' });
    expect((await someone.get(`${sheet}/main`)).html).toMatch(/name="_clear" value="warm"(?![^>]*hidden)/);
    const cleared = await someone.fillIn(`${sheet}/main`, { warm: 'yes', _clear: 'warm' });
    expect([cleared.status, cleared.location]).toEqual([303, `${sheet}/main#warm`]);
    expect((await someone.get(`${sheet}/main`)).html).not.toMatch(/name="warm"[^>]* checked/);
  });
});

describe('access that ends while somebody writes', () => {
  test('a page that cannot be saved gives back what was written', async () => {
    const sheet = await site.sheet('0007');
    const someone = visitor(site.app);
    const fields = new URLSearchParams(hiddenFields((await someone.get(`${sheet}/numbers`)).html));
    fields.append('story', 'Lange <ord> om parker');
    await site.context.store.links.revoke(hashToken(sheet.split('/').at(-1) ?? ''), site.context.clock());
    const { status, html } = await someone.post(`${sheet}/numbers`, fields);
    expect(status).toBe(410);
    expect(html).toContain('Det er ikke gemt. Kopiér det herfra');
    expect(html).toContain('Lange &lt;ord> om parker');
  });
});

describe('the reason for letting a check stand', () => {
  test('is saved as it is typed, once for the same words, and read by the analyst when sent', async () => {
    const sheet = await site.sheet('0007');
    const someone = visitor(site.app);
    await someone.fillIn(`${sheet}/main`, { status: 'half', reasons: 'rooms', _name: 'Mette' });
    await someone.fillIn(`${sheet}/numbers`, { parks: '3', opened: '0' });
    const _token = await token(someone, `${sheet}/numbers`);
    const save = () =>
      someone.post(`${sheet}/felt/_keep.some`, new URLSearchParams({ _token, '_keep.some': '=Vi venter' }));
    expect(JSON.parse((await save()).html)).toMatchObject({ state: 'saved', problems: [] });
    await save();
    expect((await someone.get(`${sheet}/numbers`)).html).toMatch(/<textarea[^>]*>=Vi venter<\/textarea>/);
    await someone.post(`${sheet}/send`, new URLSearchParams({ _token, _name: 'Mette' }));

    const analyst = { name: 'Ada', roles: ['analyst'] } as const;
    const inside = visitor(site.as(analyst).app);
    const page = (await inside.get('/runder/towns/may/forklaringer')).html;
    expect(page.match(/=Vi venter/g)).toHaveLength(1);
    expect((await inside.get('/runder/towns/may/forklaringer.csv')).html).toContain(
      "0007,Århus,parks,some,Er ingen åbne?,'=Vi venter",
    );
    expect((await inside.get('/runder/towns/may/besvarelse/0007/parks')).html).toContain('=Vi venter');
    expect((await inside.get('/runder/towns/may/besvarelse/0007/parks/historik/parks')).html).toContain(
      'Mette',
    );
    expect((await visitor(site.app).get('/runder/towns/may/forklaringer')).status).toBe(403);
  });
});
