/** The site in a real browser: with the keyboard alone, on a small screen, without scripts, without a network. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { asBefore } from '../support/bostoette-answers.ts';
import { launchBrowser } from '../support/browser.ts';
import { buildApp } from '../support/built-app.ts';
import { cutLine } from '../support/cut-line.ts';
import { check, choose, enter, tabTo, type } from '../support/keyboard.ts';
import { runCli } from '../support/run-cli.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
let site: RunningSite;
let browser: Browser | undefined;
/** What the browser complained of, in any page. */
let complaints: string[];

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

/** A browser of one's own: this one is a single process and ends with the first of its contexts. */
async function openBrowser(options: BrowserContextOptions = {}): Promise<Page> {
  browser = await launchBrowser();
  complaints = [];
  const context = await browser.newContext({ baseURL: site.base, ...options });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  return page;
}

async function beginTrial(page: Page, authority: string): Promise<string> {
  await page.goto('/proev');
  await page.locator('#skema-bostoette').check();
  await page.locator('#authority').selectOption(authority);
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL(/\/besvarelse\//);
  return new URL(page.url()).pathname;
}

const savedUsers = async (authority: string) => {
  const rows = await home.query(
    `select entry->'users'->>0 as users from entry
      where round_id = 'proeve' and authority_id = $1 and question_id = 'users' order by id`,
    [authority],
  );
  return rows.map(({ users }) => users);
};
const next = 'button.button-primary[name=_to][value=next]';

describe('with the keyboard alone', () => {
  test('a whole sheet is answered, looked through and sent', { timeout: 90_000 }, async () => {
    const page = await openBrowser();
    await page.goto('/proev');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Gå til indholdet');
    await choose(page, 'questionnaire', 'bostoette');
    await tabTo(page, '#authority');
    await page.keyboard.type('Ærø');
    await enter(page, 'main form button[type=submit]');
    await enter(page, 'main a.button');

    await choose(page, 'status', 'nearly');
    await choose(page, 'users_back', 'from_75');
    await type(page, '#users-felt', '40');
    await type(page, '#users_as_before-felt', '35');
    await enter(page, next);
    expect(page.url()).toMatch(/\/aarsager$/);
    await check(page, 'reasons', 'stages');
    await check(page, 'reasons', 'other');
    // What an answer brings out is reached next.
    await type(page, '#reasons_other-felt', 'Mange nye');
    await choose(page, 'expected', 'cannot-say');
    await choose(page, 'expected_why_not', 'infection');
    await enter(page, next);
    await check(page, 'modes', 'home');
    await choose(page, 'frequency', 'same');
    await choose(page, 'groups', 'some');
    await enter(page, next);
    await choose(page, 'learning', 'yes');
    await check(page, 'learning_topics', 'walks');
    await type(page, '#learning_text-felt', 'Gåture virker.');
    await choose(page, 'learning_consent', 'no');
    await enter(page, next);
    await enter(page, next);
    expect(page.url()).toMatch(/\/gennemse$/);
    await type(page, '#navn-felt', 'Pia Holm');
    await enter(page, 'form[action$="/send"] button');
    expect(page.url()).toMatch(/\/kvittering$/);
    const receipt = await page.locator('main').textContent();
    expect(receipt).toMatch(/Version 1, sendt .* af Pia Holm/);
    for (const answer of ['Mange nye', 'Gåture virker.', '40 borgere']) expect(receipt).toContain(answer);
    expect(complaints).toEqual([]);
  });

  test('an error summary takes the focus and leads to the field', async () => {
    const page = await openBrowser();
    const base = await beginTrial(page, '0101');
    await page.goto(`${base}/status`);
    await type(page, '#users-felt', 'mange');
    await enter(page, next);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-error-summary'))).toBe(true);
    await tabTo(page, '[data-error-summary] a');
    await page.keyboard.press('Enter');
    await tabTo(page, '#users-felt');
    expect(await page.inputValue('#users-felt')).toBe('mange');
  });
});

describe('without scripts', () => {
  test('a whole sheet is answered, corrected and sent', { timeout: 60_000 }, async () => {
    const page = await openBrowser({ javaScriptEnabled: false });
    const base = await beginTrial(page, '0147');
    await page.locator('main a.button').first().click();
    await page.locator('#status-as_before').check();
    await page.locator('#users_back-all').check();
    await page.locator('#users-felt').fill('tolv');
    await page.locator('#users_as_before-felt').fill('12');
    await page.locator(next).click();
    expect(await page.locator('[data-error-summary]').textContent()).toContain('»tolv« er ikke et tal');
    await page.locator('#users-felt').fill('12');
    await page.locator(next).click();
    expect(page.url()).toMatch(/\/praksis$/);
    for (const id of ['modes-home', 'frequency-same', 'groups-all']) await page.locator(`#${id}`).check();
    await page.locator(next).click();
    await page.locator('#learning-no').check();
    await page.locator(next).click();
    await page.locator(next).click();
    expect(page.url()).toBe(`${site.base}${base}/gennemse`);
    await page.locator('#navn-felt').fill('Jens');
    await page.locator('form[action$="/send"] button').click();
    expect(await page.locator('main').textContent()).toMatch(/Version 1, sendt .* af Jens/);
  });
});

describe('with scripts', () => {
  test('each field is saved as it is answered, and its state is shown', async () => {
    const page = await openBrowser();
    const base = await beginTrial(page, '0151');
    await page.goto(`${base}/status`);
    await page.locator('#status-nearly').check();
    await page.locator('#users-felt').fill('55');
    await page.locator('#users-felt').blur();
    for (const id of ['status', 'users'])
      await page
        .locator(`#${id} > .state-line > [data-save-state]`)
        .filter({ hasText: /^Gemt \d\d\.\d\d$/ })
        .waitFor();
    await page.reload();
    expect(await page.inputValue('#users-felt')).toBe('55');
    expect(await page.isChecked('#status-nearly')).toBe(true);
    expect(await savedUsers('0151')).toEqual(['55']);
    expect(complaints).toEqual([]);
  });

  test('what is answered while the network is gone is kept and arrives once, also across a reload', async () => {
    // The browser's own ways of being offline end where it tries the page again by itself.
    const line = await cutLine(site.base);
    const page = await openBrowser({ baseURL: line.base });
    const base = await beginTrial(page, '0153');
    await page.goto(`${base}/status`);
    line.cut();
    await page.locator('#users-felt').fill('66');
    await page.locator('#users-felt').blur();
    await page
      .locator('#users > .state-line > [data-save-state]')
      .filter({ hasText: 'Ingen forbindelse' })
      .waitFor();
    await page.reload().catch(() => undefined);
    await page.waitForURL('chrome-error://chromewebdata/');
    expect(await savedUsers('0153')).toEqual([]);
    line.mend();
    await page.goto(`${base}/status`);
    await page.locator('#users > .state-line > [data-save-state]').filter({ hasText: /^Gemt/ }).waitFor();
    expect(await page.inputValue('#users-felt')).toBe('66');
    await page.reload();
    expect(await savedUsers('0153')).toEqual(['66']);
    await line.close();
  });

  test('what is answered while the site is down arrives once when it is back', {
    timeout: 60_000,
  }, async () => {
    const page = await openBrowser();
    const base = await beginTrial(page, '0155');
    await page.goto(`${base}/status`);
    await site.kill();
    await page.locator('#users-felt').fill('77');
    await page.locator('#users-felt').blur();
    await page
      .locator('#users > .state-line > [data-save-state]')
      .filter({ hasText: 'Ingen forbindelse' })
      .waitFor();
    site = await startSite(home, Number(new URL(site.base).port));
    await page.locator('#users > .state-line > [data-save-state]').filter({ hasText: /^Gemt/ }).waitFor();
    expect(await savedUsers('0155')).toEqual(['77']);
  });
});

describe.each(['da', 'en'] as const)('every page in %s', (language) => {
  const authority = { da: '0157', en: '0159' }[language];
  let found: string[];

  /** Nothing that the accessibility tester objects to, and nothing beside a screen of 360 pixels. */
  async function inspect(page: Page, name: string) {
    await page.setViewportSize({ width: 360, height: 740 });
    const [wide, lang] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.lang,
    ]);
    if (Number(wide) > 360) found.push(`${name}: ${wide} px wide`);
    if (lang !== language) found.push(`${name}: speaks ${lang}`);
    await page.setViewportSize({ width: 1280, height: 800 });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
      .analyze();
    for (const { id, nodes } of violations)
      found.push(
        `${name}: ${id} at ${nodes
          .map(({ target }) => target.join(' '))
          .slice(0, 3)
          .join(', ')}`,
      );
  }

  test('is accessible and fits a small screen: public pages', { timeout: 120_000 }, async () => {
    const page = await openBrowser();
    found = [];
    await page.goto(`/?sprog=${language}`);
    const memo = await page.locator('a[href^="/notater/"]').first().getAttribute('href');
    const paths = [
      '/',
      '/omraader/bostoette',
      '/omraader/boern-myndighed',
      '/notater',
      memo ?? '/notater/-',
      '/data',
      '/tilgaengelighed',
      '/privatliv',
      '/proev',
      '/runder/covid19-2020/2020-maj',
      '/koordinator/x',
      '/findes-ikke',
      '/besvarelse/x',
    ];
    for (const path of paths) {
      await page.goto(path);
      await inspect(page, path);
    }
    expect([...found, ...complaints]).toEqual([]);
  });

  test('is accessible and fits a small screen: a sheet from begun to received', {
    timeout: 120_000,
  }, async () => {
    const page = await openBrowser();
    found = [];
    await page.goto(`/?sprog=${language}`);
    const base = await beginTrial(page, authority);
    await inspect(page, 'overview');
    for (const section of ['status', 'praksis', 'laering', 'afslutning']) {
      await page.goto(`${base}/${section}?mangler`);
      await inspect(page, section);
    }
    await page.goto(`${base}/gennemse`);
    await page.locator('form[action$="/send"] button').click();
    await inspect(page, 'review that refuses');
    await page.goto(`${base}/status`);
    await page.locator('#status-as_before').check();
    await page.locator('#users_back-all').check();
    await page.locator('#users-felt').fill('mange');
    await page.locator('#users_as_before-felt').fill('12');
    await page.locator(next).click();
    await page.locator('[data-error-summary]').waitFor();
    await inspect(page, 'section with an error');
    await page.locator('#users-felt').fill('11');
    await page.locator(next).click();
    await page.waitForURL(/passer-ikke|praksis/);
    await inspect(page, 'section with a check that fails');
    await page.goto(`${base}/gennemse`);
    await inspect(page, 'review with a check that fails');
    await sendByRequest(page, base);
    await page.goto(`${base}/kvittering`);
    await inspect(page, 'receipt');
    await page.goto(base);
    await inspect(page, 'overview of a sheet that was sent');
    expect([...found, ...complaints]).toEqual([]);
  });

  /** The rest of the sheet, typed by nobody: the pages have been seen. */
  async function sendByRequest(page: Page, base: string) {
    const fields = { ...asBefore, status: { ...asBefore.status } };
    for (const [section, answers] of Object.entries(fields)) {
      await page.goto(`${base}/${section}`);
      for (const [name, value] of Object.entries(answers))
        for (const one of typeof value === 'string' ? [value] : value) {
          const option = page.locator(`input[name="${name}"][value="${one}"]:not([type=hidden])`);
          if ((await option.count()) > 0) await option.check();
          else await page.locator(`#${name}-felt`).fill(one);
        }
      await page.locator(next).click();
      await page.waitForURL((url) => !url.pathname.endsWith(section));
    }
    await page.locator('#navn-felt').fill('Ann');
    await page.locator('form[action$="/send"] button').click();
    await page.waitForURL(/kvittering/);
  }
});

describe('a round that has closed', () => {
  test('is told on pages that are accessible', { timeout: 60_000 }, async () => {
    const page = await openBrowser();
    const base = await beginTrial(page, '0161');
    await page.goto(`${base}/status`);
    await page.locator('#users-felt').fill('5');
    await page.locator('#users > .state-line > [data-save-state]').filter({ hasText: /^Gemt/ }).waitFor();
    expect(await runCli(home, ['round', 'close', 'covid19-2020/proeve'])).toMatchObject({ code: 0 });
    try {
      await page.locator('#users-felt').fill('6');
      await page.locator('#users-felt').blur();
      await page.locator('#users').getByText('Runden er lukket, mens du svarede').waitFor();
      await page.goto(`${base}/gennemse`);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa']).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(await page.locator('main').textContent()).toContain('Runden er lukket');
      expect(await savedUsers('0161')).toEqual(['5']);
    } finally {
      await runCli(home, ['round', 'open', 'covid19-2020/proeve']);
    }
  });
});
