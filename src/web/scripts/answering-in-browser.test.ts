/** The page's script in a real browser, with the real server behind it and the network in our hands. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../test/support/browser.ts';
import { projectFolder } from '../../../test/support/source-files.ts';
import { type TestSite, testSite } from '../../../test/support/test-site.ts';
import { useAssets } from '../assets.ts';

let site: TestSite;
let server: Server;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let base = '';
const folder = join(projectFolder, '.tmp', `scripts-${process.pid}`);

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const entry = join(projectFolder, 'src/web/scripts/answering.ts');
  await build({ entryPoints: [entry], bundle: true, format: 'esm', outfile: join(folder, 'answering.js') });
  for (const name of ['respondent.css', 'public.css'])
    writeFileSync(join(folder, name), '[hidden] { display: none !important }');
  useAssets(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(async () => {
  site = await testSite();
  server = serve({ fetch: site.app.fetch, port: 0, hostname: '127.0.0.1' }) as Server;
  await new Promise((resolve) => server.once('listening', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // This browser is one process, and ends with the first of its contexts.
  browser = await launchBrowser();
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
  await site.close();
});

const state = (question: string, on = page) => on.locator(`#${question} > .state-line > [data-save-state]`);
const saved = (question: string, on = page) =>
  state(question, on)
    .filter({ hasText: /^Gemt \d\d\.\d\d$/ })
    .waitFor();
const value = (field: string, on = page) => on.locator(field).inputValue();

describe('answering', () => {
  test('is saved question by question, and is there for the next who opens the page', async () => {
    const sheet = base + (await site.sheet('north'));
    await page.goto(`${sheet}/main`);
    await page.check('#status-half');
    await saved('status');
    await page.goto(`${sheet}/numbers`);
    await page.fill('#parks-felt', '12');
    await saved('parks');
    await page.reload();
    expect(await value('#parks-felt')).toBe('12');
  });

  test('shows and hides what an answer makes relevant, and says so', async () => {
    await page.goto(`${base}${await site.sheet('north')}/main`);
    expect(await page.locator('#reasons').isVisible()).toBe(false);
    await page.check('#status-half');
    expect(await page.locator('#reasons').isVisible()).toBe(true);
    expect(await page.locator('[data-announce]').textContent()).toContain('flere spørgsmål');
    await page.check('#reasons-other');
    expect(await page.locator('#reasons_other').isVisible()).toBe(true);
    await page.check('#status-open');
    expect(await page.locator('#reasons_other').isVisible()).toBe(false);
  });

  test('lets an exclusive option take the others away, and the others take it', async () => {
    await page.goto(`${base}${await site.sheet('north')}/main`);
    await page.check('#status-half');
    await page.check('#reasons-rooms');
    await page.check('#reasons-none');
    expect(await page.isChecked('#reasons-rooms')).toBe(false);
    await page.check('#reasons-rooms');
    expect(await page.isChecked('#reasons-none')).toBe(false);
  });

  test('brings out a check as soon as answers do not fit together', async () => {
    await page.goto(`${base}${await site.sheet('north')}/numbers`);
    await page.fill('#parks-felt', '2');
    await page.fill('#opened-felt', '3');
    await page.locator('#kontrol-within').waitFor({ state: 'visible' });
    await page.fill('#opened-felt', '1');
    await page.locator('#kontrol-within').waitFor({ state: 'hidden' });
  });

  test('says what is wrong only when the field is left', async () => {
    await page.goto(`${base}${await site.sheet('north')}/numbers`);
    await page.locator('#parks-felt').pressSequentially('tolv');
    await saved('parks');
    expect(await page.locator('#parks-fejl').isVisible()).toBe(false);
    await page.locator('#parks-felt').press('Tab');
    await page.locator('#parks-fejl').waitFor({ state: 'visible' });
    expect(await page.getAttribute('#parks-felt', 'aria-invalid')).toBe('true');
    await page.fill('#parks-felt', '12');
    await page.locator('#parks-fejl').waitFor({ state: 'hidden' });
  });

  test('goes on to the next page by keyboard alone', async () => {
    await page.goto(`${base}${await site.sheet('north')}/main`);
    await page.locator('#status-open').focus();
    await page.keyboard.press('Space');
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.getAttribute('value') === 'next')) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/numbers$/);
  });
});

describe('without a connection', () => {
  test('answers are kept across a reload of the page and sent in order, once, when it returns', async () => {
    const sheet = base + (await site.sheet('south'));
    await page.goto(`${sheet}/numbers`);
    await page.route('**/felt/**', (route) => route.abort());
    await page.fill('#story-felt', 'Første sætning.');
    await page.fill('#parks-felt', '7');
    await page.locator('#parks-felt').blur();
    await state('parks').filter({ hasText: 'Ingen forbindelse' }).waitFor();
    await page.reload();
    expect([await value('#story-felt'), await value('#parks-felt')]).toEqual(['Første sætning.', '7']);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.url().split('/').at(-1) ?? '');
    });
    await page.unroute('**/felt/**');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await saved('parks');
    await saved('story');
    expect(sent).toEqual(['story', 'parks']);
    const { entries } = site.context.store;
    const [round] = [...site.context.programmes.values()];
    expect(round && (await entries.ofRound({ programme: round.id, round: 'may' as never }))).toHaveLength(2);
    expect(await page.evaluate(() => window.localStorage.length)).toBe(0);
  });

  test('a save whose reply was lost is not kept twice, and is no clash with what was typed after it', async () => {
    await page.goto(`${base}${await site.sheet('south')}/numbers`);
    let lost = false;
    await page.route('**/felt/**', async (route) => {
      if (lost) return route.continue();
      lost = true;
      await route.fetch();
      return route.abort();
    });
    await page.fill('#parks-felt', '7');
    await page.locator('#parks-felt').blur();
    await state('parks').filter({ hasText: 'Ingen forbindelse' }).waitFor();
    await page.fill('#parks-felt', '8');
    await page.locator('#parks-felt').blur();
    await saved('parks');
    expect(await page.locator('.conflict').count()).toBe(0);
    await page.reload();
    expect(await value('#parks-felt')).toBe('8');
  });

  test('the page is not left, and says why', async () => {
    await page.goto(`${base}${await site.sheet('south')}/numbers`);
    await context.setOffline(true);
    await page.fill('#parks-felt', '7');
    await page.click('button[value=next]');
    await page.locator('[data-form-state]').filter({ hasText: 'Ingen forbindelse' }).waitFor();
    await context.setOffline(false);
    await saved('parks');
    await page.click('button[value=next]');
    await page.waitForURL(/\/gennemse$/);
  });

  test('what a section could not send is sent from the overview', async () => {
    const sheet = base + (await site.sheet('south', 'pools'));
    await page.goto(`${sheet}/main`);
    await page.route('**/felt/**', (route) => route.abort());
    await page.check('#warm-yes');
    await state('warm').filter({ hasText: 'Ingen forbindelse' }).waitFor();
    await page.unroute('**/felt/**');
    await page.goto(sheet);
    await page.locator('.state-done').waitFor();
  });

  test('whoever has begun to write when the rest is sent keeps the page, and is told', async () => {
    const sheet = base + (await site.sheet('south', 'pools'));
    await page.goto(`${sheet}/main`);
    await page.route('**/felt/**', (route) => route.abort());
    await page.check('#warm-yes');
    await state('warm').filter({ hasText: 'Ingen forbindelse' }).waitFor();
    await page.unroute('**/felt/**');
    const reached = Promise.withResolvers<void>();
    await page.route('**/felt/**', async (route) => {
      await reached.promise;
      await route.continue();
    });
    await page.goto(`${sheet}/gennemse`);
    await page.fill('#navn-felt', 'Ida');
    reached.resolve();
    await page.locator('[data-unsent]').filter({ hasText: 'er sendt nu. Hent siden igen' }).waitFor();
    expect(await page.inputValue('#navn-felt')).toBe('Ida');
  });

  test('a reason that its form took along is not sent again, and the page stays', async () => {
    const sheet = base + (await site.sheet('north'));
    await page.goto(`${sheet}/main`);
    await page.check('#status-half');
    await saved('status');
    await page.goto(`${sheet}/numbers`);
    await page.fill('#parks-felt', '2');
    await page.fill('#opened-felt', '0');
    await page.locator('#opened-felt').blur();
    await saved('opened');
    await page.goto(`${sheet}/gennemse`);
    const reason = page.locator('form[action*="/kontrol/"]').first();
    await reason.locator('textarea').fill('Den tredje lukkede.');
    const sent: string[] = [];
    page.on('request', (request) => void sent.push(`${request.method()} ${request.resourceType()}`));
    const next = page.waitForEvent('load');
    await reason.locator('button').click();
    await next;
    await wait(400);
    expect(sent.filter((one) => one.startsWith('POST'))).toEqual(['POST document']);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await reason.locator('textarea').inputValue()).toBe('Den tredje lukkede.');
  });
});

describe('two people at once', () => {
  test.each([
    ['mine', 'Brug mit', '11'],
    ["the colleague's", 'Behold kollegaens', '10'],
  ])('both answers are shown, and %s is kept', async (_, button, kept) => {
    const path = `${base}${await site.sheet('north')}/numbers`;
    const other = await (await browser.newContext()).newPage();
    await Promise.all([page.goto(path), other.goto(path)]);
    await other.fill('#_name', 'Mette');
    await other.fill('#parks-felt', '10');
    await other.locator('#parks-felt').blur();
    await saved('parks', other);
    await page.fill('#parks-felt', '11');
    await page.locator('#parks-felt').blur();
    const box = page.locator('#parks .conflict');
    await box.waitFor();
    expect(await box.textContent()).toMatch(/Mette skrev.*10 parker.*Du skrev:.*11 parker/);
    await box.getByRole('button', { name: button }).click();
    await page.fill('#change-felt', '1');
    await saved('change');
    await page.click('button[value=next]');
    await page.waitForURL(/gennemse$/);
    await page.goto(path);
    expect(await value('#parks-felt')).toBe(kept);
  });
});
