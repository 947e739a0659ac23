/** Proofreading in a real browser, with the real server and its thread: on two screens, and without scripts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { buildApp } from '../support/built-app.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
let site: RunningSite;
let browser: Browser | undefined;
beforeAll(async () => {
  await buildApp();
  home = await testHome();
  site = await startSite(home);
});
afterAll(async () => {
  await site?.stop();
  await home?.remove();
});
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});

/** Without scripts, unless the test itself needs them. */
async function open(width: number, javaScriptEnabled = false): Promise<Page> {
  browser = await launchBrowser();
  const viewport = { width, height: 800 };
  const context = await browser.newContext({ baseURL: site.base, viewport, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto('/korrektur');
  return page;
}

const text =
  'Skemaet kom fra 60 skoler. Af de 60 skoler er 24 færdige, 20 er i gang, og de resterende 18 er ikke begyndt.\n\nDe fleste møder holdes udendørs, og knap halvdelen af kommunerne har lukket dem i 2020, jf. § 104.';

/** What is wrong with a page: violations of accessibility, and what is wider than the screen. */
async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const [content, screen] = await Promise.all([
    page.locator('html').evaluate((html) => html.scrollWidth),
    page.locator('html').evaluate((html) => html.clientWidth),
  ]);
  const wide = content > screen ? [`${content - screen} px wider than the screen`] : [];
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), ...wide];
}

describe.each([[1280], [360]])('on a screen of %i px', (width) => {
  test('form, problems and result are accessible and fit', async () => {
    const page = await open(width, true);
    expect(await faults(page)).toEqual([]);
    await page.click('main form button[type=submit]');
    expect(await page.locator('[data-error-summary] a').getAttribute('href')).toBe('#text');
    expect(await faults(page)).toEqual([]);
    await page.fill('#text', text);
    await page.click('main form button[type=submit]');
    expect(await page.locator('#samlet').textContent()).toContain('Nogle påstande kan ikke være sande');
    expect(await faults(page)).toEqual([]);
  });
});

test('a correction in the table, and one in the claims file, are believed at once', async () => {
  const page = await open(1280);
  await page.fill('#text', text);
  await page.click('main form button[type=submit]');
  const row = page.locator('table.claims tr', { has: page.locator('th strong', { hasText: /^18$/ }) });
  await row.locator('input.correction').first().fill('16');
  await row.locator('input.correction').last().fill('16');
  await page.locator('form.corrections button').first().click();
  expect(await page.locator('#samlet').textContent()).toContain('Alle påstande kan være sande');
  const file = await page.inputValue('#claims');
  expect(file).toContain('= 16');
  await page.fill('#claims', file.replace('= 16', '= 17'));
  await page.locator('.claims-as-file button').click();
  expect(await page.locator('#samlet').textContent()).toContain('Nogle påstande kan ikke være sande');
});

test('a finding leads to its place and back', async () => {
  const page = await open(1280);
  await page.fill('#text', text);
  await page.click('main form button[type=submit]');
  await page.locator('.finding a').first().click();
  expect(new URL(page.url()).hash).toBe('#sted-1-1');
  await page.locator('.finding-link').first().click();
  expect(await page.locator(new URL(page.url()).hash).getAttribute('class')).toMatch(/^finding /);
});

test('a report is downloaded, with the corrections in it', async () => {
  const page = await open(1280);
  await page.fill('#text', text);
  await page.click('main form button[type=submit]');
  await page.locator('input[name=holds]').first().uncheck();
  const downloading = page.waitForEvent('download');
  await page.click('button[formaction$="rapport.json"]');
  const report = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
  expect([report.verdict, report.text]).toEqual(['consistent', text]);
});

test('50 MB are refused with a sentence on the page', { timeout: 60_000 }, async () => {
  const file = join(home.dataFolder, 'stor.txt');
  writeFileSync(file, 'x'.repeat(50_000_000));
  const page = await open(1280);
  await page.setInputFiles('#file', file);
  await page.click('main form button[type=submit]');
  expect(await page.locator('[data-error-summary]').textContent()).toContain('mere end 12 MB');
});
