/** Each role of the demo in a real browser: one press, to where its work is, on pages that everyone can use. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { buildApp } from '../support/built-app.ts';
import { runCli } from '../support/run-cli.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
let site: RunningSite;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  await buildApp();
  home = await testHome({ PEJLING_DEMO: '1' });
  site = await startSite(home);
  browser = await launchBrowser();
  const context = await browser.newContext({ baseURL: site.base, viewport: { width: 360, height: 800 } });
  page = await context.newPage();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await home?.remove();
});

async function expectUsable(path: string): Promise<void> {
  await page.goto(path);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect([path, violations.map(({ id }) => id), wide]).toEqual([path, [], false]);
}
const become = async (role: string) => {
  await page.goto('/log-ind');
  await page.locator(`form:has(input[value="${role}"]) button`).click();
};

describe('a person of the demo', () => {
  test.each([
    ['coordinator', /\/runder\//, ['/log', '/brugere']],
    ['administrator', /\/brugere$/, []],
    ['editor', /\/notater$/, ['/runder', '/log']],
    ['observer', /\/runder\//, ['/brugere']],
    ['public', /:\d+\/$/, ['/runder', '/min-side']],
  ] as const)(
    '%s lands at work, and is told why where it may not',
    { timeout: 60_000 },
    async (role, work, closed) => {
      await become(role);
      expect(page.url()).toMatch(work);
      for (const path of closed) {
        expect([path, (await page.goto(path))?.status()]).toEqual([
          path,
          role === 'public' && path === '/min-side' ? 200 : 403,
        ]);
        if (path !== '/min-side')
          expect(await page.locator('h1').textContent()).toBe('Du kan ikke åbne denne side');
      }
    },
  );
});

test('the registers hold the made-up entries, and say that they are made up', async () => {
  expect(site.said()).not.toContain('was not loaded');
  await page.goto('/fravigelser?dato=2020-04-28');
  expect(await page.locator('.synthetic').textContent()).toContain('opdigtede');
  const totals = await page
    .locator('.counts-table tbody tr:last-child, .counts-table tfoot tr')
    .allTextContents();
  expect(totals).toHaveLength(3);
  expect(new Set(totals)).toEqual(new Set(['I alt2626026640']));
  await page.goto('/aktiviteter');
  expect(await page.locator('main').textContent()).toMatch(/Værested[\s\S]*9\. juni 2020/);
  for (const path of ['/fravigelser?dato=2020-04-28', '/aktiviteter', '/fravigelser?dato=2020-06-15'])
    await expectUsable(path);
});

test('the pages of roles are accessible and fit a small screen', { timeout: 120_000 }, async () => {
  await become('administrator');
  for (const path of [
    '/brugere',
    '/log',
    '/log?fra=x',
    '/min-side',
    '/privatliv',
    '/log-ind',
    '/log-ind/sendt',
  ])
    await expectUsable(path);
  await become('coordinator');
  for (const path of ['/runder/covid19-2020/2020-maj/links', '/brugere']) await expectUsable(path);
  await become('public');
  for (const path of ['/brugere', '/log-ud', `/log-ind/link/${'x'.repeat(43)}`]) await expectUsable(path);
});

test('the first administrator comes from the command line, and signs in once', {
  timeout: 60_000,
}, async () => {
  const made = await runCli(home, ['admin', 'create', 'ada@example.org', '--name', 'Ada']);
  expect(made).toMatchObject({ code: 0 });
  const link = /\/log-ind\/link\/\S+/.exec(made.stdout)?.[0] ?? '';
  await page.goto(link);
  await page.locator('main form button').click();
  expect(page.url()).toMatch(/\/brugere$/);
  expect(await page.locator('main table').textContent()).toContain('ada@example.org');
  expect(await runCli(home, ['admin', 'create', 'ada'])).toMatchObject({ code: 2 });
  expect(await runCli(home, ['log', 'verify'])).toMatchObject({ code: 0 });
  expect(await runCli(home, ['log', 'verify', '--expect', 'x'])).toMatchObject({ code: 1 });
});

describe('somebody who signs out', () => {
  /** From elsewhere: at the machine itself the demo's pages are open to everyone. */
  const elsewhere = { 'x-forwarded-for': '10.0.0.1' };
  const open = async (mail: string) => {
    const made = await runCli(home, ['admin', 'create', mail]);
    const context = await browser.newContext({ baseURL: site.base, extraHTTPHeaders: elsewhere });
    const tab = await context.newPage();
    await tab.goto(/\/log-ind\/link\/\S+/.exec(made.stdout)?.[0] ?? '');
    await tab.locator('main form button').click();
    await tab.waitForURL(/brugere/);
    return { context, tab };
  };

  test('finds nothing of the inside behind the back button', { timeout: 60_000 }, async () => {
    const { context, tab } = await open('bo@example.org');
    await tab.goto('/log');
    expect(await tab.locator('h1').textContent()).toBe('Log');
    await tab.goto('/min-side');
    await tab.locator('form[action="/log-ud"] button').click();
    await tab.waitForURL(/log-ud/);
    for (let step = 0; step < 2; step += 1) {
      await tab.goBack();
      expect([step, await tab.locator('h1').textContent()]).toEqual([step, 'Du kan ikke åbne denne side']);
    }
    await context.close();
  });

  test('in one tab loses nothing that was typed in another', { timeout: 60_000 }, async () => {
    const { context, tab } = await open('eva@example.org');
    await tab.goto('/brugere');
    await tab.locator('[name="name"]').fill('Åse Ny');
    await tab.locator('[name="mail"]').fill('aase@example.org');
    const other = await context.newPage();
    await other.goto('/min-side');
    await other.locator('form[action="/log-ud"] button').click();
    await other.waitForURL(/log-ud/);
    await tab.locator('form:has([name="mail"]) button[type="submit"]').first().click();
    expect(await tab.locator('h1').textContent()).toBe('Der blev ikke gemt noget');
    expect(await tab.locator('main').textContent()).toContain('Åse Ny');
    await context.close();
  });
});
