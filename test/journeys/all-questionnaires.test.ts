/** Every questionnaire from end to end: without scripts, and with the keyboard alone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { buildApp } from '../support/built-app.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
let site: RunningSite;
let browser: Browser;

beforeAll(async () => {
  await buildApp();
  home = await testHome({ PEJLING_DEMO: '1' });
  site = await startSite(home);
});
afterAll(async () => {
  await site?.stop();
  await home?.remove();
});
beforeEach(async () => {
  browser = await launchBrowser();
});
afterEach(() => browser.close());

const next = 'button.button-primary[name=_to][value=next]';
const questionnaires = ['bostoette', 'boern-myndighed', 'aktivitet-samvaer', 'beskaeftigelse'];
const mostPages = 60;

async function begin(page: Page, questionnaire: string, authority: string): Promise<string> {
  await page.goto('/proev');
  await page.locator(`#skema-${questionnaire}`).check();
  await page.locator('#authority').selectOption(authority);
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL(/\/besvarelse\//);
  return new URL(page.url()).pathname;
}

/** The last choice of each question that is shown and has nothing in it: the one that brings most with it. */
async function answerShown(page: Page, choose: (field: string) => Promise<void>) {
  const fields = await page.locator('[data-question]:visible').evaluateAll((questions) =>
    questions.flatMap((question) => {
      const own = [...question.querySelectorAll<HTMLInputElement>('input, textarea')].filter(
        (field) => field.closest('[data-question]') === question && field.type !== 'hidden',
      );
      const choices = own.filter(({ type, value }) => type === 'radio' && !value.startsWith('#'));
      const boxes = own.filter((field) => field.type === 'checkbox' && !('absence' in field.dataset));
      if (own.some(({ checked }) => checked)) return [];
      const line = own.find(({ type }) => type === 'text' || type === 'textarea');
      const picked = choices.at(-1) ?? boxes[0] ?? (line?.value === '' ? line : undefined);
      return picked?.id ? [picked.id] : [];
    }),
  );
  for (const field of fields) await choose(field);
  return fields.length;
}

async function typeInto(page: Page, id: string) {
  const numeric = await page.locator(`[id="${id}"]`).getAttribute('inputmode');
  return numeric ? '0' : 'Vi prøver.';
}

async function throughAllSections(
  page: Page,
  base: string,
  choose: (field: string) => Promise<void>,
  goOn: () => Promise<void>,
) {
  for (let visited = 0; !/\/gennemse$/.test(new URL(page.url()).pathname); visited += 1) {
    expect(visited, page.url()).toBeLessThan(mostPages);
    // What an answer brings out is answered next.
    while ((await answerShown(page, choose)) > 0);
    await goOn();
  }
  expect(page.url()).toContain(base);
}

/** Reasons for whatever does not seem to fit, and then off with it. */
async function send(page: Page, press: (selector: string) => Promise<void>) {
  const explanations = page.locator('form[action*="/kontrol/"]');
  for (let index = 0; index < (await explanations.count()); index += 1) {
    await explanations.nth(index).locator('textarea').fill('Det er en prøve.');
    const gone = page.waitForEvent('load');
    await explanations.nth(index).locator('button').click();
    await gone;
  }
  await page.locator('#navn-felt').fill('Ida Prøve');
  await press('form[action$="/send"] button');
}

test.each(questionnaires)(
  '%s is answered and sent without scripts',
  { timeout: 180_000 },
  async (questionnaire) => {
    const page = await (await browser.newContext({ baseURL: site.base, javaScriptEnabled: false })).newPage();
    const base = await begin(page, questionnaire, '0163');
    await page.locator('main a.button').first().click();
    const choose = async (id: string) => {
      const field = page.locator(`[id="${id}"]`);
      const type = await field.getAttribute('type');
      if (type === 'radio' || type === 'checkbox') await field.check();
      else await field.fill(await typeInto(page, id));
    };
    const press = async (selector: string) => {
      const gone = page.waitForEvent('load');
      await page.locator(selector).click();
      await gone;
    };
    await throughAllSections(page, base, choose, () => press(next));
    await send(page, press);
    expect(await page.locator('main').textContent()).toMatch(/Version 1, sendt .* af Ida Prøve/);
  },
);

test.each(questionnaires)(
  '%s is answered and sent with the keyboard alone',
  { timeout: 180_000 },
  async (questionnaire) => {
    const page = await (await browser.newContext({ baseURL: site.base })).newPage();
    const base = await begin(page, questionnaire, '0165');
    const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
    const reach = async (matches: () => Promise<boolean>) => {
      for (let step = 0; step < 200; step += 1) {
        const found = await matches().catch(async (error: unknown) => {
          // The next page came while the last was asked: what is looked for may be there.
          if (!String(error).includes('Execution context was destroyed')) throw error;
          await page.waitForLoadState();
          return undefined;
        });
        if (found) return;
        if (found === false) await page.keyboard.press('Tab');
      }
      throw new Error(`the keyboard does not get there at ${page.url()}`);
    };
    const choose = async (id: string) => {
      const field = page.locator(`[id="${id}"]`);
      const type = await field.getAttribute('type');
      if (type === 'radio') {
        const name = await field.getAttribute('name');
        await reach(() =>
          page.evaluate((one) => (document.activeElement as HTMLInputElement).name === one, name),
        );
        for (let step = 0; step < 40 && (await focused()) !== id; step += 1)
          await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Space');
        return;
      }
      await reach(async () => (await focused()) === id);
      if (type === 'checkbox') await page.keyboard.press('Space');
      else await page.keyboard.type(await typeInto(page, id));
    };
    const pressOn = async (selector: string) => {
      await reach(() => page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector));
      const gone = page.waitForEvent('load');
      await page.keyboard.press('Enter');
      await gone;
    };
    await pressOn('main a.button');
    await throughAllSections(page, base, choose, () => pressOn(next));
    await send(page, pressOn);
    expect(await page.locator('main').textContent()).toMatch(/Version 1, sendt .* af Ida Prøve/);
  },
);
