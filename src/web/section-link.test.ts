import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestSite, testSite } from '../../test/support/test-site.ts';
import { hiddenFields, visitor } from '../../test/support/test-visitor.ts';
import { makeSheetLink } from '../actions/use-link.ts';
import { authorityId, programmeId, questionnaireId, roundId } from '../core/ids.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

/** A link to the section `main` of the sheet that another link opens whole. */
async function sectionLink(authority: string): Promise<string> {
  const sheet = {
    programme: programmeId('towns'),
    round: roundId('may'),
    authority: authorityId(authority),
    questionnaire: questionnaireId('parks'),
  };
  const token = await makeSheetLink(site.context, site.context.store, sheet, { section: 'main' });
  return `/besvarelse/${token}`;
}

describe('a link to one section', () => {
  test('opens that section, also from the address of the sheet, and saves in it', async () => {
    const [link, someone] = [await sectionLink('north'), visitor(site.app)];
    expect((await someone.get(link)).status).toBe(303);
    expect((await someone.get(`${link}/main`)).html).toContain('Om parker');
    await someone.fillIn(`${link}/main`, { status: 'half', _name: 'Mette' });
    const whole = await visitor(site.app).get(`${await site.sheet('north')}/main`);
    expect(whole.html).toMatch(/value="half"[^>]*checked|checked[^>]*value="half"/);
  });

  test('opens nothing else of the sheet to read', async () => {
    const link = await sectionLink('south');
    const owner = visitor(site.app);
    await owner.fillIn(`${await site.sheet('south')}/numbers`, { parks: '4711', _name: 'Ole' });
    for (const path of ['/numbers', '/gennemse', '/kvittering', '/historik/parks'])
      expect([path, (await visitor(site.app).get(link + path)).status]).toEqual([path, 403]);
    const own = (await visitor(site.app).get(`${link}/main`)).html;
    expect(own).not.toContain('4711');
    expect(own).not.toContain('Ole');
  });

  test('neither saves elsewhere, nor sends, nor hears of other sections', async () => {
    const [link, someone] = [await sectionLink('south'), visitor(site.app)];
    const _token = new Map(hiddenFields((await someone.get(`${link}/main`)).html)).get('_token') ?? '';
    const post = (path: string, more: Record<string, string>) =>
      someone.post(link + path, new URLSearchParams({ _token, _name: 'Mette', ...more }));
    expect((await post('/numbers', { parks: '1' })).status).toBe(403);
    expect((await post('/send', {})).status).toBe(403);
    const told = await post('/her', { section: 'main', after: '0' });
    expect(JSON.parse(told.html)).toMatchObject({ changes: [] });
    expect((await post('/her', { section: 'numbers', after: '0' })).html).not.toContain('4711');
    expect((await visitor(site.app).get(`${await site.sheet('south')}/numbers`)).html).toContain('4711');
  });

  test('saves no single answer elsewhere, which a link to the whole sheet does', async () => {
    const [part, whole] = [await sectionLink('north'), await site.sheet('north')];
    const save = async (link: string) => {
      const someone = visitor(site.app);
      const _token = new Map(hiddenFields((await someone.get(`${link}/main`)).html)).get('_token') ?? '';
      const fields = { _token, _name: 'Mette', _save: 'a1b2c3d4', shown: 'parks', parks: '8642' };
      await someone.post(`${link}/felt/parks`, new URLSearchParams(fields));
      return (await visitor(site.app).get(`${whole}/numbers`)).html;
    };
    expect(await save(part)).not.toContain('8642');
    expect(await save(whole)).toContain('8642');
  });
});
