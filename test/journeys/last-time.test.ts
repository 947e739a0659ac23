/** Answering again: what was answered last time stands beside each question, and counts only when it is taken over. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginTrial } from '../support/bostoette-answers.ts';
import { buildApp } from '../support/built-app.ts';
import { type Page, respondent } from '../support/respondent.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
let site: RunningSite;
beforeAll(async () => {
  await buildApp();
  home = await testHome({ PEJLING_DEMO: '1' });
  site = await startSite(home);
});
afterAll(async () => {
  await site?.stop();
  await home?.remove();
});

// In the demo's May round Ballerup has 167 citizens, all with support as before, and Brøndby has not answered.
const ballerup = '0151';
const broendby = '0153';
const chosen = ({ document }: Page, name: string) =>
  [...document.querySelectorAll(`input[name="${name}"][checked]`)].map((input) =>
    input.getAttribute('value'),
  );
const typed = ({ document }: Page, id: string) =>
  document.querySelector(`#${id}-felt`)?.getAttribute('value');

describe('last time', () => {
  test('is shown beside the question and does not count by itself', async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, ballerup);
    const page = await browser.open(`${base}/status`);
    expect(page.text).toContain('Maj 2020 svarede I: Som før');
    expect(chosen(page, 'status')).toEqual([]);
    expect((await browser.open(base)).text).toContain('Ikke begyndt');

    const one = await browser.submit(page, { _take: 'users' });
    expect([typed(one, 'users'), chosen(one, 'status')]).toEqual(['167', []]);

    const all = await browser.submit(one, { _take: '*', status: 'nearly' });
    expect(all.text).toContain('Svarene fra sidst er taget over');
    expect(chosen(all, 'status')).toEqual(['nearly']);
    expect(typed(all, 'users_as_before')).toBe('167');

    const review = await browser.open(`${base}/gennemse`);
    expect(review.text).toContain('Ændret siden Maj 2020');
    expect(review.text).toContain('Før: Som før Nu: Næsten som før');
    const rows = await home.query(`select section_id from sheet_event where kind = 'unchanged'`);
    expect(rows).toEqual([{ section_id: 'status' }]);
  });

  test('says nothing to those who were silent', async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, broendby);
    const page = await browser.open(`${base}/status`);
    expect(page.text).not.toContain('svarede I');
    expect(page.document.querySelector('[name="_take"]')).toBe(null);
  });
});
