/** Writing a memo in a real browser: as one types, by two at once, without scripts, and until it is published. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { buildApp } from '../support/built-app.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
let site: RunningSite;
let browser: Browser | undefined;

beforeAll(async () => {
  await buildApp();
  home = await testHome({ PEJLING_DEMO: '1' });
  site = await startSite(home);
});
afterAll(async () => {
  await site?.stop();
  await home?.remove();
});
afterEach(async () => {
  await browser?.close();
  browser = undefined;
  expect(site.isRunning(), site.said()).toBe(true);
});

async function somebody(options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= await launchBrowser();
  const context = await browser.newContext({ baseURL: site.base, ...options });
  return context.newPage();
}

const timeout = 60_000;

async function begin(page: Page, name: string): Promise<string> {
  await page.goto('/notater/skriv');
  await page.locator('#round').selectOption('covid19-2020/2020-maj');
  await page.locator('#title').fill('Bostøtte');
  await page.locator('#name').fill(name);
  await page.getByRole('button', { name: 'Opret' }).click();
  await page.waitForURL(`**/${name}/rediger`);
  return new URL(page.url()).pathname;
}

const text = (page: Page) => page.locator('#tekst');
const state = (page: Page) => page.locator('[data-state]');
const addLine = async (page: Page, line: string) => {
  await text(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(`\n\n${line}`);
};

test('figures are suggested, saved and shown as one types', { timeout }, async () => {
  const page = await somebody();
  await begin(page, 'mens-jeg-skriver');
  await addLine(page, 'Støtten gives som før af {{bostoette.status.as_b');
  await page.locator('#forslag [role=option]').first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type(' og nu 12 flere.');
  expect(await text(page).inputValue()).toContain('{{bostoette.status.as_before}} og nu');
  await page.locator('[data-state]', { hasText: /^gemt/ }).waitFor();
  await page.locator('.preview-problems', { hasText: '»12' }).waitFor();
  expect(await page.locator('.preview-memo').textContent()).toMatch(/\(54\saf\s83\)/);
  expect(await state(page).textContent()).toMatch(/^gemt \d/);
  await page.reload();
  expect(await text(page).inputValue()).toContain('og nu 12 flere.');
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('the proofreader reads along, and leads to the line', { timeout }, async () => {
  const page = await somebody();
  await begin(page, 'korrektur');
  await addLine(page, 'Af 80 kommuner svarer 40 (60 pct.).');
  const findings = page.locator('[data-findings]');
  await findings.locator('li', { hasText: '60 pct.' }).first().waitFor();
  const link = findings.locator('li a').first();
  const line = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0]);
  await link.click();
  const there = await text(page).evaluate((area: HTMLTextAreaElement) => ({
    line: area.value.slice(0, area.selectionStart).split('\n').length,
    said: area.value.slice(area.selectionStart).split('\n')[0],
  }));
  expect(there).toEqual({ line, said: 'Af 80 kommuner svarer 40 (60 pct.).' });
  await text(page).fill((await text(page).inputValue()).replace('(60 pct.)', '(50 pct.)'));
  await findings.locator('.preview-good').waitFor();
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('two who write in different places keep both, and in the same place choose', { timeout }, async () => {
  const ida = await somebody();
  const address = await begin(ida, 'to-paa-en-gang');
  const bo = await somebody();
  await bo.goto(address);
  await addLine(ida, 'Ida skriver sidst.');
  await ida.waitForFunction(() => /^gemt/.test(document.querySelector('[data-state]')?.textContent ?? ''));
  await text(bo).fill((await text(bo).inputValue()).replace('{{method}}', 'Bo skriver først.\n\n{{method}}'));
  await bo.waitForFunction(() =>
    /andre steder/.test(document.querySelector('[data-state]')?.textContent ?? ''),
  );
  expect(await text(bo).inputValue()).toMatch(/Bo skriver først[\s\S]*Ida skriver sidst/);
  await ida.goto(address);
  await text(bo).fill((await text(bo).inputValue()).replace('Ida skriver sidst.', 'Bo retter Ida.'));
  await bo.waitForFunction(() => /^gemt/.test(document.querySelector('[data-state]')?.textContent ?? ''));
  await text(ida).fill((await text(ida).inputValue()).replace('Ida skriver sidst.', 'Ida retter sig selv.'));
  await ida.waitForURL('**/vaelg?*');
  expect(await ida.locator('.clash-place').textContent()).toMatch(/Ida retter sig selv[\s\S]*Bo retter Ida/);
  await ida.getByLabel('Begge').check();
  await ida.getByRole('button', { name: 'Gem sådan' }).click();
  await ida.waitForURL('**/rediger');
  expect(await text(ida).inputValue()).toMatch(/Ida retter sig selv\.\n\nBo retter Ida\./);
});

test('without scripts it is written, searched in, saved, published, and brought back', {
  timeout,
}, async () => {
  const page = await somebody({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const address = await begin(page, 'uden-script');
  await page.locator('.figure-picker summary').click();
  await text(page).fill(`${await text(page).inputValue()}\nStøtten er som før i mange kommuner.\n`);
  await page.locator('#soeg').fill('bostoette as_before');
  await page.getByRole('button', { name: 'Søg', exact: true }).click();
  expect(await page.locator('.figure-table').textContent()).toContain('{{bostoette.status.as_before}}');
  expect(await text(page).inputValue()).toContain('i mange kommuner');
  await text(page).fill(`${await text(page).inputValue()}\nAf 80 kommuner svarer 40 (60 pct.).\n`);
  await page.getByRole('button', { name: 'Læs korrektur' }).click();
  expect(await page.locator('[data-findings] li').first().textContent()).toMatch(/Linje \d+[\s\S]*60 pct\./);
  await text(page).fill((await text(page).inputValue()).replace('Af 80 kommuner svarer 40 (60 pct.).', ''));
  await page.getByRole('button', { name: 'Udgiv' }).click();
  expect(await page.locator('.alert-error').textContent()).toContain('blev ikke udgivet');
  expect(await page.locator('.preview-problems').textContent()).toContain('»mange«');
  const mended = (await text(page).inputValue()).replace(
    'i mange kommuner',
    'hos {{bostoette.status.as_before}}',
  );
  await text(page).fill(mended);
  await page.getByRole('button', { name: 'Udgiv' }).click();
  await page.waitForURL('**/uden-script');
  expect(await page.locator('.memo').textContent()).toMatch(/\(54\saf\s83\)/);
  await page.goto(`${address}/udgaver/1`);
  await page.getByRole('button', { name: 'Tag denne udgave frem igen' }).click();
  expect(await text(page).inputValue()).not.toContain('54');
  expect(await text(page).inputValue()).not.toContain('Støtten er som før');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a name that is taken or cannot be, and a version that never was, are told', { timeout }, async () => {
  const page = await somebody({ javaScriptEnabled: false });
  await page.goto('/notater/skriv');
  await page.locator('#name').fill('Ny Memo!');
  await page.getByRole('button', { name: 'Opret' }).click();
  expect(await page.locator('.alert-error').textContent()).toMatch(/Skriv en titel[\s\S]*»Ny Memo!«/);
  expect(await page.locator('#name').inputValue()).toBe('Ny Memo!');
  await page.locator('#title').fill('Bostøtte');
  await page.locator('#name').fill('bostoette');
  await page.getByRole('button', { name: 'Opret' }).click();
  expect(await page.locator('.alert-error').textContent()).toContain('allerede et notat');
  const editor = '/notater/covid19-2020/2020-maj/bostoette/rediger';
  const token = await page.locator('main form [name=_token]').first().inputValue();
  const post = (path: string, fields: Record<string, string>) =>
    page.request.post(`${site.base}${path}`, { form: { _token: token, ...fields }, maxRedirects: 0 });
  expect((await post(editor, { text: 'x', seen: '999', act: 'gem' })).status()).toBe(422);
  expect((await post(`${editor}/gem`, { text: 'x'.repeat(200_001), seen: '0' })).status()).toBe(422);
  expect((await post(`${editor}/gem`, { text: '{{a}}'.repeat(9000), seen: '0' })).status()).toBe(200);
  expect((await post(`${editor}/vaelg`, { mine: '77', theirs: '78' })).status()).toBe(404);
  expect((await page.request.get(`${site.base}${editor}/udgaver/9999999`)).status()).toBe(404);
});
