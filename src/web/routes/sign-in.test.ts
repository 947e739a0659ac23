import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MailServer, mailServer } from '../../../test/support/mail-server.ts';
import { type TestSite, testSite } from '../../../test/support/test-site.ts';
import { visitor } from '../../../test/support/test-visitor.ts';
import type { Role } from '../../access/policy.ts';
import { createAccount } from '../../actions/accounts.ts';
import { makeSignInLink } from '../../actions/sign-in.ts';
import { createMailer } from '../../post/mailer.ts';

let site: TestSite;
let post: MailServer;
beforeAll(async () => {
  post = await mailServer();
  site = await testSite(undefined, { mailer: createMailer({ smtpUrl: post.url, dataFolder: '/nowhere' }) });
});
afterAll(async () => {
  await site.close();
  await post.close();
});

const someone = () => visitor(site.app);
const form = (fields: Record<string, string | readonly string[]>) => {
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) body.append(name, value);
  return body;
};
let made = 0;
async function account(roles: readonly Role[], authority = '') {
  made += 1;
  const mail = `ida${made}@example.org`;
  const created = await createAccount(
    site.context,
    { name: `Ida ${made}`, mail, roles, authority },
    {
      name: 'test',
    },
  );
  if (!created.ok) throw new Error(JSON.stringify(created.problems));
  return { ...created.value, mail };
}
/** Signed in by a link, as a browser. */
async function signedIn(roles: readonly Role[], authority = '') {
  const its = await account(roles, authority);
  const browser = someone();
  const link = `/log-ind/link/${await makeSignInLink(site.context, its, '', 15)}`;
  const entered = await browser.post(link, form({}));
  return { ...browser, account: its, link, landed: entered.location };
}

describe('signing in by mail', () => {
  test('sends a link that opens the page which was asked for, once', async () => {
    const { mail } = await account(['coordinator']);
    const browser = someone();
    const refused = await browser.get('/runder');
    expect([refused.status, refused.html.includes('href="/log-ind?til=%2Frunder"')]).toEqual([403, true]);
    const asked = await browser.post('/log-ind', form({ mail: ` ${mail.toUpperCase()} `, til: '/runder' }));
    expect([asked.status, asked.location]).toEqual([303, '/log-ind/sendt']);
    const letter = await post.next();
    expect(letter.subject).toBe('Dit link til Pejling');
    const link = /http:\/\/localhost(\/\S+)/.exec(letter.text ?? '')?.[1] ?? '';
    // A mail program that looks at the link first does no harm.
    expect((await someone().get(link)).html).toContain('Linket virker én gang');
    expect((await browser.post(link, form({}))).location).toBe('/runder');
    expect((await browser.get('/runder')).status).toBe(303);
    const again = await someone().post(link, form({}));
    expect([again.status, again.html.includes('Linket er brugt')]).toEqual([410, true]);
  });

  test('says and does the same for an address without an account, and sends nothing', async () => {
    const before = post.mails.length;
    const asked = await someone().post('/log-ind', form({ mail: 'nobody@example.org' }));
    expect([asked.status, asked.location]).toEqual([303, '/log-ind/sendt']);
    await wait(200);
    expect(post.mails.length).toBe(before);
  });

  test.each(['', 'ida', 'a@b', 'a b@example.org', 'a@example.org\nBcc: x@example.org', '<a@example.org>'])(
    'takes no %j for an address',
    async (mail) => {
      const { status, html } = await someone().post('/log-ind', form({ mail }));
      expect([status, html.includes('Skriv en mailadresse, for')]).toEqual([422, true]);
    },
  );

  test('is slowed down for one address, and for nobody else behind the same network', async () => {
    const { mail } = await account(['observer']);
    for (let turn = 0; turn < 5; turn += 1)
      expect((await someone().post('/log-ind', form({ mail }))).status).toBe(303);
    const refused = await someone().post('/log-ind', form({ mail }));
    expect([refused.status, refused.html.includes('for mange links')]).toEqual([422, true]);
    const other = await account(['observer']);
    expect((await someone().post('/log-ind', form({ mail: other.mail }))).status).toBe(303);
    for (let turn = 0; turn < 6; turn += 1) await post.next();
  });

  test.each([
    ['altered', (token: string) => `${token.slice(0, -1)}_`, 'ikke rigtigt'],
    ['too old', (token: string) => token, 'for gammelt'],
  ])('with a link that is %s opens nothing', async (_, change, sentence) => {
    const its = await account(['observer']);
    const token = await makeSignInLink(site.context, its, '', sentence === 'for gammelt' ? -1 : 15);
    const { status, html } = await someone().post(`/log-ind/link/${change(token)}`, form({}));
    expect([status, html.includes(sentence)]).toEqual([410, true]);
  });

  test.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:x',
  ])('leads nowhere else, even when the address asks for %j', async (til) => {
    const its = await account(['observer']);
    await someone().post('/log-ind', form({ mail: its.mail, til }));
    const link = /http:\/\/localhost(\/\S+)/.exec((await post.next()).text ?? '')?.[1] ?? '';
    expect((await someone().post(link, form({}))).location).toBe('/runder');
  });

  test('writes no link with an address that the request made up', async () => {
    const its = await account(['observer']);
    const headers = { host: 'evil.example', 'content-type': 'application/x-www-form-urlencoded' };
    const body = form({ mail: its.mail });
    const response = await site.app.request('http://evil.example/log-ind', { method: 'POST', headers, body });
    expect(response.status).toBe(422);
  });
});

describe('a session', () => {
  test.each([
    [['coordinator'], '', '/runder'],
    [['administrator'], '', '/brugere'],
    [['analyst'], '', '/runder'],
    [['editor'], '', '/notater'],
    [['observer'], '', '/runder'],
  ] as const)('of %j lands where the work is', async (roles, authority, expected) => {
    expect((await signedIn(roles, authority)).landed).toBe(expected);
  });

  test('shows a menu without links that may not be followed', async () => {
    const observer = await signedIn(['observer']);
    const { html } = await observer.get('/');
    expect(html).toContain('href="/runder"');
    expect(html).not.toContain('href="/brugere"');
    expect((await someone().get('/')).html).not.toContain('href="/runder"');
  });

  test('stands on its owner’s page and is ended from another browser', async () => {
    const first = await signedIn(['observer']);
    const second = someone();
    await second.post(`/log-ind/link/${await makeSignInLink(site.context, first.account, '', 15)}`, form({}));
    const page = await second.get('/min-side');
    const id = /name="session" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const token = /name="_token" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    expect((await second.post('/min-side/luk', form({ session: id, _token: token }))).status).toBe(303);
    expect((await first.get('/min-side')).status).toBe(403);
    expect((await second.get('/min-side')).status).toBe(200);
  });

  test('of somebody else cannot be ended', async () => {
    const victim = await signedIn(['observer']);
    const [session] = await site.context.store.sessions.ofAccount(victim.account.id, site.context.clock());
    const other = await signedIn(['observer']);
    const token = /name="_token" value="([^"]+)"/.exec((await other.get('/min-side')).html)?.[1] ?? '';
    await other.post('/min-side/luk', form({ session: session?.id ?? '', _token: token }));
    expect((await victim.get('/min-side')).status).toBe(200);
  });

  test('ends at sign-out, and the page of before is refused with what was typed in it', async () => {
    const boss = await signedIn(['administrator']);
    const token = /name="_token" value="([^"]+)"/.exec((await boss.get('/brugere')).html)?.[1] ?? '';
    expect((await boss.post('/log-ud', form({ _token: token }))).location).toBe('/log-ud');
    const late = await boss.post('/brugere', form({ name: 'Bo <b>', mail: 'bo@example.org', _token: token }));
    expect(late.status).toBe(403);
    expect(late.html).toContain('Bo &lt;b>');
    expect(late.html).toContain('Det, du skrev, står her endnu');
  });

  test('changes nothing without its own token, and shows what was typed to be sent again', async () => {
    const boss = await signedIn(['administrator']);
    const other = await signedIn(['administrator']);
    const foreign = /name="_token" value="([^"]+)"/.exec((await other.get('/brugere')).html)?.[1] ?? '';
    for (const fields of [{}, { _token: 'x' }, { _token: foreign }]) {
      const refused = await boss.post('/brugere', form({ name: 'Bo', roles: 'observer', ...fields }));
      expect([refused.status, refused.html.includes('Send igen')]).toEqual([403, true]);
    }
  });

  test('loses a role at once when it is taken away, and nothing that was typed', async () => {
    const boss = await signedIn(['administrator']);
    const helper = await signedIn(['administrator']);
    const token = /name="_token" value="([^"]+)"/.exec((await helper.get('/brugere')).html)?.[1] ?? '';
    const own = /name="_token" value="([^"]+)"/.exec((await boss.get('/brugere')).html)?.[1] ?? '';
    const change = form({ name: 'Ida', roles: 'observer', _token: own });
    expect((await boss.post(`/brugere/${helper.account.id}`, change)).location).toBe('/brugere?rettet');
    const late = await helper.post('/brugere', form({ name: 'Kim', mail: 'kim@example.org', _token: token }));
    expect([late.status, late.html.includes('Kim')]).toEqual([403, true]);
    expect(late.html).toContain('Siden kræver rollen administrator');
    expect((await helper.get('/runder')).status).toBe(303);
  });
});

describe('accounts', () => {
  test.each([
    [{}, ['Skriv en mailadresse', 'Skriv personens navn', 'Vælg mindst én rolle']],
    [{ name: 'Bo', mail: 'bo@example.org', roles: 'approver' }, ['Vælg den myndighed']],
    [{ name: 'Bo', mail: 'bo@example.org', roles: 'analyst', authority: 'north' }, ['Myndighed vælges kun']],
    [{ name: 'Bo', mail: 'bo@example.org', roles: 'approver', authority: 'x' }, ['Vælg en myndighed fra']],
    [{ name: 'Bo', mail: 'bo@example.org', roles: 'emperor' }, ['Vælg mindst én rolle']],
  ])('are not made of %j', async (fields, sentences) => {
    const boss = await signedIn(['administrator']);
    const token = /name="_token" value="([^"]+)"/.exec((await boss.get('/brugere')).html)?.[1] ?? '';
    const { status, html } = await boss.post('/brugere', form({ ...fields, _token: token }));
    expect(status).toBe(422);
    for (const sentence of sentences) expect(html).toContain(sentence);
    if ('mail' in fields) expect(html).toContain('value="bo@example.org"');
  });

  test('are made by an administrator, once per address', async () => {
    const boss = await signedIn(['administrator']);
    const token = /name="_token" value="([^"]+)"/.exec((await boss.get('/brugere')).html)?.[1] ?? '';
    const fields = {
      name: 'Åse',
      mail: 'aase@example.org',
      roles: ['approver', 'respondent'],
      authority: 'north',
    };
    expect((await boss.post('/brugere', form({ ...fields, _token: token }))).status).toBe(303);
    expect((await boss.get('/brugere')).html).toContain('besvarer og godkender');
    const again = await boss.post('/brugere', form({ ...fields, _token: token }));
    expect([again.status, again.html.includes('allerede en bruger')]).toEqual([422, true]);
  });
});
