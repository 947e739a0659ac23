/** A section given to a colleague and taken back, and the whole task handed over, over a real mail server. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { buildApp } from '../support/built-app.ts';
import { type MailServer, mailServer } from '../support/mail-server.ts';
import { type Respondent, respondent } from '../support/respondent.ts';
import { runCli } from '../support/run-cli.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
let server: MailServer;
let site: RunningSite;
let browser: Browser;

const links = '/runder/covid19-2020/proeve/links';

beforeAll(async () => {
  await buildApp();
  server = await mailServer();
  home = await testHome({ SMTP_URL: server.url, MAILS_PER_MINUTE: '6000' });
  await runCli(home, ['round', 'open', 'covid19-2020/proeve']);
  site = await startSite(home);
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await server?.close();
  await home?.remove();
});

/** A personal link for somebody at a municipality, as the coordinator gives them out. */
async function linkFor(mail: string, authority: string): Promise<string> {
  if (!coordinator) {
    coordinator = respondent(site.base);
    await coordinator.post(new URL(site.coordinatorLink).pathname, {});
  }
  const made = await coordinator.submit(await coordinator.open(links), {
    authority,
    questionnaire: 'bostoette',
    contact: mail,
  });
  const [, token = ''] = /\/besvarelse\/([\w-]{43})/.exec(made.text) ?? [];
  return `/besvarelse/${token}`;
}
let coordinator: Respondent | undefined;

/** The link in the next mail, with the mail's address and text. */
async function nextMail() {
  const mail = await server.next();
  const text = mail.text ?? '';
  const [, link = ''] = /(\/besvarelse\/[\w-]{43})/.exec(text) ?? [];
  const to = Array.isArray(mail.to) ? '' : (mail.to?.text ?? '');
  return { to, subject: mail.subject ?? '', text, link };
}

async function colleague(path: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: site.base,
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

test('a colleague answers one section by a link of their own, until it is taken back', {
  timeout: 120_000,
}, async () => {
  const base = await linkFor('mette@by.dk', '0101');
  const mette = respondent(site.base);
  const overview = await mette.open(base);
  const sections = [...overview.document.querySelectorAll('.task-list a')].map(
    (link) => link.getAttribute('href')?.split('/').at(-1)?.split('?')[0] ?? '',
  );
  const [first = '', second = ''] = sections;

  const share = await mette.open(`${base}/fordel`);
  const wrong = await mette.submit(share, {
    mail: 'ole(at)by.dk',
    besked: 'Kan du tage det?',
    senest: '2020-01-01',
    _name: 'Mette Holm',
  });
  expect(wrong.status).toBe(422);
  for (const said of ['Vælg et afsnit', 'er ikke en mailadresse', 'Dagen er gået', 'Kan du tage det?'])
    expect(wrong.html).toContain(said);
  const own = await mette.submit(wrong, { afsnit: first, mail: 'mette@by.dk', senest: '' });
  expect([own.status, own.text.includes('Det er din egen adresse')]).toEqual([422, true]);
  const given = await mette.submit(own, { afsnit: first, mail: 'Ole@By.dk', senest: '' });
  expect(given.text).toContain('Givet videre. Mailen er på vej.');

  const mail = await nextMail();
  expect([mail.to, mail.subject.includes('Mette Holm beder dig svare på')]).toEqual(['ole@by.dk', true]);
  expect(mail.text).toContain('»Kan du tage det?«');

  const page = await colleague(mail.link);
  expect(new URL(page.url()).pathname).toBe(`${mail.link}/${first}`);
  const seen = await page.locator('main').textContent();
  expect(seen).toContain('Mette Holm har bedt dig svare på dette afsnit');
  expect(await page.locator('.task-list').count()).toBe(0);
  for (const [path, status] of [
    [`/${second}`, 403],
    ['/gennemse', 403],
    ['/fordel', 403],
    ['/papir', 403],
  ] as const)
    expect([path, (await page.request.get(mail.link + path)).status()]).toEqual([path, status]);
  await page.locator('input[type=radio]').first().check();
  await page.locator('button.button-primary[value=overview]').click();
  await page.getByRole('button', { name: 'Jeg er færdig' }).click();
  expect(await page.locator('main').textContent()).toContain('Vi har sagt det til den, der bad dig svare');

  const back = await nextMail();
  expect([back.to, back.subject.includes('er færdig med')]).toEqual(['mette@by.dk', true]);
  expect((await mette.open(base)).text).toContain('ole@by.dk er færdig med det');
  const twice = await mette.submit(await mette.open(`${base}/fordel`), { afsnit: first, mail: 'per@by.dk' });
  expect([twice.status, twice.text.includes('Afsnittet er hos ole@by.dk')]).toEqual([422, true]);

  const list = await mette.open(`${base}/fordel`);
  const taken = await mette.submit(list, {}, { form: '.given-list form' });
  expect(taken.text).toContain('Kollegaens link åbner ikke noget mere');
  const dead = await page.goto(`${mail.link}/${first}`);
  expect(dead?.status()).toBe(410);
  expect(await page.locator('main').textContent()).toMatch(
    /Mette Holm tog den tilbage .* så spørg Mette Holm/,
  );
  // What the colleague answered stays.
  expect(await home.query(`select 1 from entry where authority_id = '0101'`)).not.toHaveLength(0);
  const again = await mette.submit(await mette.open(`${base}/fordel`), { afsnit: first, mail: 'ole@by.dk' });
  expect(again.status).toBe(200);
  expect((await nextMail()).link).not.toBe(mail.link);
});

test('the whole task is handed over, and given on from there', { timeout: 120_000 }, async () => {
  const base = await linkFor('ida@by.dk', '0147');
  const ida = respondent(site.base);
  await ida.submit(await ida.open(`${base}/fordel`), { afsnit: '*', mail: 'jens@by.dk', _name: 'Ida' });
  const mail = await nextMail();
  expect(mail.subject).toContain('giver dig opgaven');
  expect((await ida.open(base)).text).toContain('Hele opgaven er givet videre til jens@by.dk');
  const jens = respondent(site.base);
  const overview = await jens.open(mail.link);
  expect([overview.status, overview.document.querySelectorAll('.task-list li').length > 1]).toEqual([
    200,
    true,
  ]);
  const on = await jens.submit(await jens.open(`${mail.link}/fordel`), { afsnit: '*', mail: 'kim@by.dk' });
  expect(on.status).toBe(200);
  expect((await nextMail()).to).toBe('kim@by.dk');
  const board = await coordinator?.open('/runder/covid19-2020/proeve');
  expect(board?.text).toContain('hos kim@by.dk');
});

test('a trial that anybody may open writes to nobody', async () => {
  const guest = respondent(site.base);
  const started = await guest.post('/proev', {
    programme: 'covid19-2020',
    questionnaire: 'bostoette',
    authority: '0151',
  });
  const share = await guest.open(`${started.path}/fordel`);
  expect(share.text).toContain('den sender ingen mails');
  const token = /name="_token" value="([^"]*)"/.exec((await guest.open(started.path)).html)?.[1] ?? '';
  const sent = await guest.post(`${started.path}/fordel`, { _token: token, afsnit: '*', mail: 'a@by.dk' });
  expect(sent.status).not.toBe(200);
  expect(server.mails.some(({ to }) => to === 'a@by.dk')).toBe(false);
});
