/** Letters over a real mail server, with the sender killed halfway. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { buildApp } from '../support/built-app.ts';
import { type MailServer, mailServer } from '../support/mail-server.ts';
import { runCli } from '../support/run-cli.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
let server: MailServer;
let site: RunningSite | undefined;
afterEach(async () => {
  await site?.kill();
  await server?.close();
  await home?.remove();
});

const round = '/runder/covid19-2020/proeve';
const authorities = 98;
const kills = 6;

describe('invitations to every municipality', () => {
  test('with the sender killed again and again reach each contact once', { timeout: 240_000 }, async () => {
    await buildApp();
    // The server thinks before it answers, so that most kills fall while a mail is on its way.
    server = await mailServer({ think: 60 });
    home = await testHome({ SMTP_URL: server.url, MAILS_PER_MINUTE: '6000' });
    await runCli(home, ['round', 'open', 'covid19-2020/proeve']);
    site = await startSite(home);
    const karen = await coordinator(site);
    await importContacts(karen);
    await orderInvitations(karen);
    for (let time = 0; time < kills; time += 1) {
      const before = server.mails.length;
      await untilTrue(() => server.mails.length >= Math.min(before + 6, authorities) || undefined);
      await wait((time * 17) % 90);
      await site.kill();
      site = await startSite(home);
    }
    await untilTrue(async () => (await waiting()) === 0 || undefined);

    const received = server.mails.map(({ to }) => to);
    expect(new Set(received).size).toBe(received.length);
    const [letter] = await letters();
    // Where the kill fell between the last word and the answer to it, a person is asked.
    const uncertain = authorities - (letter?.counts.sent ?? 0);
    expect(uncertain).toBeLessThanOrEqual(kills);
    const known = await home.query(
      `select mail from letter_mail m where not exists (select from delivery where mail_id = m.id and kind = 'sent')`,
    );
    expect(known).toHaveLength(uncertain);
    const missing = (await addresses()).filter((mail) => !received.includes(mail));
    expect(missing.filter((mail) => !known.some((row) => row.mail === mail))).toEqual([]);
    console.log(
      `${kills} kills: ${received.length} of ${authorities} received, none twice, ${uncertain} put before a person`,
    );
  });

  test('survive a mail server that is away when they are ordered', { timeout: 120_000 }, async () => {
    await buildApp();
    server = await mailServer();
    const { url } = server;
    await server.close();
    home = await testHome({ SMTP_URL: url, MAILS_PER_MINUTE: '6000' });
    await runCli(home, ['round', 'open', 'covid19-2020/proeve']);
    site = await startSite(home);
    const karen = await coordinator(site);
    await importContacts(karen);
    await orderInvitations(karen);
    await untilTrue(async () => (await letters())[0]?.trouble?.includes('ECONNREFUSED') || undefined);
    expect(await karen.get(`${round}/indbydelser`)).toContain('Mailserveren svarede: »');
    server = await mailServer({ port: Number(new URL(url).port) });
    await untilTrue(async () => (await waiting()) === 0 || undefined, 90_000);
    expect(server.mails).toHaveLength(authorities);
  });
});

interface ListedLetter {
  readonly counts: Readonly<Record<string, number>>;
  readonly trouble?: string;
}
async function letters(): Promise<readonly ListedLetter[]> {
  const { stdout } = await runCli(home, ['jobs', '--json']);
  return JSON.parse(stdout) as readonly ListedLetter[];
}

async function waiting(): Promise<number> {
  const rows = await home.query(
    `select count(*)::int as left from letter_mail m where not exists
      (select from delivery where mail_id = m.id and kind in ('sent', 'handing'))`,
  );
  return Number(rows[0]?.left);
}

async function addresses(): Promise<readonly string[]> {
  return (await home.query('select mail from letter_mail')).map(({ mail }) => String(mail));
}

interface Coordinator {
  get(path: string): Promise<string>;
  /** Sends a form with the token of the session. */
  post(
    path: string,
    body: FormData | URLSearchParams,
  ): Promise<{ readonly status: number; readonly html: string }>;
}

/** Somebody who came with the one-time link. */
async function coordinator({ base, coordinatorLink }: RunningSite): Promise<Coordinator> {
  const opened = await fetch(coordinatorLink, { method: 'POST', redirect: 'manual' });
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const get = async (path: string) => (await fetch(`${base}${path}`, { headers: { cookie } })).text();
  const token = /name="_token" value="([^"]*)"/.exec(await get(`${round}/kontakter`))?.[1] ?? '';
  return {
    get,
    async post(path, body) {
      body.set('_token', token);
      const headers = { cookie };
      const answer = await fetch(`${base}${path}`, { method: 'POST', body, headers, redirect: 'manual' });
      return { status: answer.status, html: await answer.text() };
    },
  };
}

async function importContacts({ post }: Coordinator): Promise<void> {
  const rows = (await municipalities()).map(
    (code) => `${code};Kontakt ${code};kontakt-${code}@kommune-${code}.dk`,
  );
  const form = new FormData();
  form.set('file', new File([`myndighed;navn;mail\r\n${rows.join('\r\n')}`], 'kontakter.csv'));
  const preview = await post(`${round}/kontakter/hent`, form);
  expect(preview.html).toContain(`Nye: ${authorities}`);
  const taken = await post(`${round}/kontakter/overtag`, new URLSearchParams(hiddenFields(preview.html)));
  expect(taken.status).toBe(303);
}

async function orderInvitations({ get, post }: Coordinator): Promise<void> {
  const page = await get(`${round}/indbydelser`);
  expect(page).toContain(`${authorities} personer får en mail`);
  const body = new URLSearchParams([...hiddenFields(page), ['anytime', 'ja']]);
  expect((await post(`${round}/indbydelser/send`, body)).status).toBe(303);
}

/** Of the first form that is not one of texts. */
function hiddenFields(html: string): [string, string][] {
  const [form = ''] = html.match(/<form(?:(?!<\/form>).)*name="shown".*?<\/form>/s) ?? [];
  return [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [
      name,
      value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
    ],
  );
}

async function municipalities(): Promise<readonly string[]> {
  const { readFile } = await import('node:fs/promises');
  const text = await readFile('registers/denmark/municipalities.csv', 'utf8');
  return [...text.matchAll(/^(\d{4}),/gm)].map(([, code = '']) => code).slice(0, authorities);
}

async function untilTrue<T>(
  ask: () => T | undefined | Promise<T | undefined>,
  patience = 60_000,
): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error('it did not come true in time');
    await wait(40);
  }
}
