/** Answers to the sections of the § 85 questionnaire, for those who need a whole sheet. */
import { expect } from 'vitest';
import type { Fields, Page, Respondent } from './respondent.ts';

/** As before for everyone, so that the reasons are not asked. */
export const asBefore: Readonly<Record<string, Fields>> = {
  status: { status: 'as_before', users_back: 'all', users: '120', users_as_before: '120' },
  praksis: { modes: ['home', 'phone'], frequency: 'same', groups: 'all' },
  laering: { learning: 'no' },
  afslutning: { remarks: 'Alt er som før.' },
};

/** Begins a trial in the name of an authority; gives its overview. */
export async function beginTrial(
  browser: Respondent,
  authority: string,
  questionnaire = 'bostoette',
): Promise<Page> {
  const overview = await browser.post('/proev', { programme: 'covid19-2020', questionnaire, authority });
  expect(overview.status).toBe(200);
  expect(overview.path).toMatch(/^\/besvarelse\/[\w-]{43}$/);
  return overview;
}

/** Fills in section after section; gives the page that it ends on. */
export async function answerSections(
  browser: Respondent,
  base: string,
  sections: Readonly<Record<string, Fields>>,
): Promise<Page> {
  let page = await browser.open(base);
  for (const [section, fields] of Object.entries(sections)) {
    const form = await browser.open(`${base}/${section}`);
    expect([form.status, form.path]).toEqual([200, `${base}/${section}`]);
    page = await browser.submit(form, { ...fields, _to: 'next' });
  }
  return page;
}

export async function sendSheet(browser: Respondent, base: string, name: string): Promise<Page> {
  const review = await browser.open(`${base}/gennemse`);
  return browser.submit(review, { _name: name }, { form: 'form[action$="/send"]' });
}
