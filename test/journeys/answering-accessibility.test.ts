/** Every page of the answering side, in every state that it has, before two accessibility testers. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AccessibilityTesters, accessibilityTesters } from '../support/accessibility.ts';
import { asBefore } from '../support/bostoette-answers.ts';
import { launchBrowser } from '../support/browser.ts';
import { buildApp } from '../support/built-app.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
let site: RunningSite;
let browser: Browser;
let testers: AccessibilityTesters;

beforeAll(async () => {
  await buildApp();
  home = await testHome({ PEJLING_DEMO: '1' });
  site = await startSite(home);
  browser = await launchBrowser();
  testers = await accessibilityTesters(site.base);
});
afterAll(async () => {
  await testers?.stop();
  await browser?.close();
  await site?.stop();
  await home?.remove();
});

const next = 'button.button-primary[name=_to][value=next]';

async function begin(page: Page, questionnaire: string, authority: string): Promise<string> {
  await page.goto('/proev');
  await page.locator(`#skema-${questionnaire}`).check();
  await page.locator('#authority').selectOption(authority);
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL(/\/besvarelse\//);
  return new URL(page.url()).pathname;
}

/** A Word form with one choice marked, and one cell that nobody can read. */
function marked(form: Buffer, code: string): Buffer {
  const files = unzipSync(new Uint8Array(form));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const written = xml.replace(/<w:tr>.*?<\/w:tr>|<w:tr [^>]*>.*?<\/w:tr>/gs, (row) =>
    row.includes(`>${code}<`)
      ? row.replace('☐', 'X')
      : row.includes('>learning=yes<')
        ? row.replace('☐', '?')
        : row,
  );
  return Buffer.from(zipSync({ ...files, 'word/document.xml': strToU8(written) }));
}

/** Presses, and waits for the page that follows. */
async function press(page: Page, selector: string) {
  const gone = page.waitForEvent('load');
  await page.locator(selector).first().click();
  await gone;
}

/** Fills in what a section asks and goes on. */
async function answer(page: Page, fields: Readonly<Record<string, string | readonly string[]>>) {
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) {
      const option = page.locator(`input[name="${name}"][value="${one}"]:not([type=hidden])`);
      if ((await option.count()) > 0) await option.check();
      else await page.locator(`#${name}-felt`).fill(one);
    }
}

describe.each(['da', 'en'] as const)('in %s', (language) => {
  const authority = { da: '0157', en: '0159' }[language];

  test('a sheet from begun to received, with everything that can go wrong on the way', {
    timeout: 600_000,
  }, async () => {
    const page = await (await browser.newContext({ baseURL: site.base })).newPage();
    const found: string[] = [];
    const look = async (name: string) => found.push(...(await testers.objections(page, name)));
    await page.goto(`/?sprog=${language}`);
    await page.goto('/proev');
    await look('choosing what to try');
    const base = await begin(page, 'bostoette', authority);
    await look('overview');
    await page.goto(`${base}/status`);
    await look('section with nothing in it');
    await page.goto(`${base}/status?mangler`);
    await look('section with answers missing');
    await answer(page, { status: 'nearly', users_back: 'from_75', users: 'mange', users_as_before: '12' });
    await press(page, next);
    await look('section with an error');
    await page.locator('#users-felt').fill('11');
    await press(page, next);
    await look('section with answers that do not fit');
    await page.goto(`${base}/gennemse`);
    await look('review with things missing');
    await press(page, 'form[action$="/send"] button');
    await look('review that refuses');
    for (const path of ['aarsager', 'praksis', 'laering', 'afslutning']) {
      await page.goto(`${base}/${path}`);
      await look(path);
    }
    await page.goto(`${base}/historik/users`);
    await look('history of an answer');
    await page.goto(`${base}/papir`);
    await look('paper');
    await press(page, 'main form button[type=submit]');
    await look('paper without a file');
    const form = await page.request.get(`${base}/papir/skema.docx`);
    const buffer = marked(await form.body(), 'status=early');
    await page
      .locator('#fil')
      .setInputFiles({ name: 'skema.docx', mimeType: 'application/octet-stream', buffer });
    await press(page, 'main form button[type=submit]');
    await look('what a Word form says');
    for (const [section, fields] of Object.entries(asBefore)) {
      await page.goto(`${base}/${section}`);
      await answer(page, fields);
      await page.locator(next).click();
      await page.waitForURL((url) => !url.pathname.endsWith(section));
    }
    await page.goto(`${base}/gennemse`);
    await page.locator('#navn-felt').fill('Ann');
    await page.locator('form[action$="/send"] button').click();
    await page.waitForURL(/kvittering/);
    await look('receipt');
    await page.goto(base);
    await look('overview of a sheet that was sent');
    expect(found).toEqual([]);
  });

  test('the other questionnaires, links that do not work and what is told about accessibility', {
    timeout: 600_000,
  }, async () => {
    const page = await (await browser.newContext({ baseURL: site.base })).newPage();
    const found: string[] = [];
    const look = async (name: string) => found.push(...(await testers.objections(page, name)));
    await page.goto(`/?sprog=${language}`);
    for (const path of ['/tilgaengelighed', '/besvarelse/x']) {
      await page.goto(path);
      await look(path);
    }
    for (const questionnaire of ['boern-myndighed', 'aktivitet-samvaer', 'beskaeftigelse']) {
      const base = await begin(page, questionnaire, authority);
      const sections = await page
        .locator('.task-list a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(sections.length, base).toBeGreaterThan(1);
      for (const section of sections) {
        await page.goto(`${section.replace(/\?.*/, '')}?mangler`);
        await look(`${questionnaire} ${section.split('/').at(-1)}`);
      }
    }
    expect(found).toEqual([]);
  });
});
