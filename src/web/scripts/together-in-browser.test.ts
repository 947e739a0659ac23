/** Two people in one sheet, and access that ends while one writes, in a real browser. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../test/support/browser.ts';
import { projectFolder } from '../../../test/support/source-files.ts';
import { type TestSite, testSite } from '../../../test/support/test-site.ts';
import { hashToken } from '../../actions/hash-token.ts';
import { useAssets } from '../assets.ts';

let site: TestSite;
let server: Server;
let browser: Browser;
let base = '';
const folder = join(projectFolder, '.tmp', `together-${process.pid}`);

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
  browser = await launchBrowser();
});
afterEach(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
  await site.close();
});

/** Somebody at a machine of their own, who has said their name. */
async function person(name: string, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await page.fill('#_name', name);
  return page;
}
const state = (page: Page, question: string) =>
  page.locator(`#${question} > .state-line > [data-save-state]`);
const saved = (page: Page, question: string) =>
  state(page, question)
    .filter({ hasText: /^Gemt \d\d\.\d\d$/ })
    .waitFor();

describe('two people in one section', { timeout: 60_000 }, () => {
  test("see each other, and each other's answers, and logic follows them", async () => {
    const address = `${base}${await site.sheet('north')}/main`;
    const [mette, ole] = [await person('Mette', address), await person('Ole', address)];
    await mette.check('#status-half');
    await saved(mette, 'status');
    await ole.locator('#status .colleague').filter({ hasText: 'Mette er her nu' }).waitFor();
    expect(await ole.isChecked('#status-half')).toBe(true);
    expect(await ole.locator('#reasons').isVisible()).toBe(true);
    expect(await state(ole, 'status').textContent()).toMatch(/^Rettet af Mette \d\d\.\d\d/);
    expect(await ole.locator('[data-announce]').textContent()).toContain('Rettet af Mette');
    await mette.locator('[data-colleagues]').filter({ hasText: 'Ole er her også' }).waitFor();
    await ole.check('#reasons-rooms');
    await saved(ole, 'reasons');
    await mette.locator('#reasons-rooms:checked').waitFor();
  });

  test('a field in use is left alone; what is typed there then meets the other answer', async () => {
    const address = `${base}${await site.sheet('south')}/numbers`;
    const [mette, ole] = [await person('Mette', address), await person('Ole', address)];
    await ole.focus('#parks-felt');
    await mette.fill('#parks-felt', '10');
    await saved(mette, 'parks');
    await state(ole, 'parks').filter({ hasText: 'Mette skrev »10 parker« her' }).waitFor();
    expect(await ole.inputValue('#parks-felt')).toBe('');
    await ole.fill('#parks-felt', '11');
    const box = ole.locator('#parks .conflict');
    await box.waitFor();
    expect(await box.textContent()).toMatch(/Mette skrev .* kl\. \d\d\.\d\d: 10 parker.*Du skrev: 11 parker/);
  });

  test('a field that was only looked at takes the answer when it is left', async () => {
    const address = `${base}${await site.sheet('south')}/numbers`;
    const [mette, ole] = [await person('Mette', address), await person('Ole', address)];
    await ole.focus('#parks-felt');
    await mette.fill('#parks-felt', '10');
    await saved(mette, 'parks');
    await state(ole, 'parks').filter({ hasText: 'Mette skrev' }).waitFor();
    await ole.focus('#opened-felt');
    expect(await ole.inputValue('#parks-felt')).toBe('10');
  });
});

describe('an answer among several', () => {
  test('is taken back to nothing, and stays so', async () => {
    const address = `${base}${await site.sheet('0007', 'pools')}/main`;
    const page = await person('Mette', address);
    expect(await page.locator('[name=_clear]').isVisible()).toBe(false);
    await page.check('#warm-yes');
    await page.click('[name=_clear]');
    expect(await page.locator('#warm input:checked').count()).toBe(0);
    expect(await page.locator('[name=_clear]').isVisible()).toBe(false);
    await saved(page, 'warm');
    await page.reload();
    expect(await page.locator('#warm input:checked').count()).toBe(0);
  });
});

describe('the reason for letting a check stand', () => {
  test('is there again when the page was closed in the middle of it', async () => {
    const address = `${base}${await site.sheet('0007')}`;
    const page = await person('Mette', `${address}/main`);
    await page.check('#status-half');
    await saved(page, 'status');
    await page.goto(`${address}/numbers`);
    await page.fill('#opened-felt', '0');
    await page.fill('#grund-some', 'Vi venter på');
    await page.locator('#kontrol-some [data-save-state]').filter({ hasText: /^Gemt/ }).waitFor();
    await page.close();
    const other = await (await browser.newContext()).newPage();
    await other.goto(`${address}/gennemse`);
    expect(await other.inputValue('#grund-some')).toBe('Vi venter på');
  });
});

describe('access that ends while somebody writes', { timeout: 60_000 }, () => {
  test('the text stays in the browser, and a new link asks and then saves it', async () => {
    const sheet = await site.sheet('0007');
    const page = await person('Mette', `${base}${sheet}/numbers`);
    await site.context.store.links.revoke(hashToken(sheet.split('/').at(-1) ?? ''), site.context.clock());
    await page.fill('#story-felt', 'En lang tekst');
    await state(page, 'story').filter({ hasText: 'Linket virker ikke længere' }).waitFor();
    await page.click('button.button-primary[name=_to]');
    await page.locator('[data-form-state]').filter({ hasText: 'Linket virker ikke længere' }).waitFor();
    expect(await page.inputValue('#story-felt')).toBe('En lang tekst');

    await page.goto(`${base}${await site.sheet('0007')}/numbers`);
    await page.locator('[data-ask]').filter({ hasText: 'En lang tekst' }).waitFor();
    expect(await page.inputValue('#story-felt')).toBe('');
    await page.click('[data-use]');
    await saved(page, 'story');
    await page.reload();
    expect(await page.inputValue('#story-felt')).toBe('En lang tekst');
    expect(await page.locator('[data-ask]').isVisible()).toBe(false);
  });

  test('the new link drops the text when it is told to', async () => {
    const sheet = await site.sheet('0007');
    const page = await person('Mette', `${base}${sheet}/numbers`);
    await site.context.store.links.revoke(hashToken(sheet.split('/').at(-1) ?? ''), site.context.clock());
    await page.fill('#story-felt', 'Væk');
    await state(page, 'story').filter({ hasText: 'Linket virker ikke længere' }).waitFor();
    await page.goto(`${base}${await site.sheet('0007')}`);
    await page.click('[data-ask] button:not([data-use])');
    await page.reload();
    expect(await page.locator('[data-ask]').isVisible()).toBe(false);
  });

  test('a page that is only read is told that the round has closed', async () => {
    const page = await person('Mette', `${base}${await site.sheet('0007')}/numbers`);
    await site.closeRound();
    await page.locator('[data-form-state]').filter({ hasText: 'Runden er lukket' }).waitFor();
  });
});
