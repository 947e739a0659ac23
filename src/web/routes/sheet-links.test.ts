import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallFiles } from '../../../test/support/small-programme.ts';
import { type TestSite, testSite } from '../../../test/support/test-site.ts';
import { type Page, visitor } from '../../../test/support/test-visitor.ts';
import { authorityId } from '../../core/ids.ts';

let site: TestSite;
let locked: TestSite;
beforeAll(async () => {
  site = await testSite();
  const files = new Map(smallFiles).set(
    'rounds/may.yaml',
    `${smallFiles.get('rounds/may.yaml')}opensBy: sign-in\n`,
  );
  locked = await testSite({ files, registers: new Map(), round: 'may' });
});
afterAll(async () => {
  await site.close();
  await locked.close();
});
const page = '/runder/towns/may/links';
const coordinator = async (on: TestSite) =>
  visitor(on.app, await on.cookieOf({ name: 'Kim', roles: ['coordinator'] }));
const linkOn = ({ html }: Page) => /\/besvarelse\/[\w-]{43}/.exec(html)?.[0] ?? '';
const wish = { authority: 'north', questionnaire: 'pools', contact: 'Pia' };

describe('a personal link', () => {
  test('is shown once, opens its sheet, and dies alone when it is taken back', async () => {
    const kim = await coordinator(site);
    const [pias, pers] = [
      linkOn(await kim.fillIn(page, wish)),
      linkOn(await kim.fillIn(page, { ...wish, contact: 'Per' })),
    ];
    const { html } = await kim.get(page);
    expect([html.includes('Pia'), html.includes(pias), linkOn({ html } as Page)]).toEqual([true, false, '']);
    expect((await visitor(site.app).get(pias)).status).toBe(200);
    const [newest] = await site.context.store.links.ofRound({
      programme: [...site.context.programmes.keys()][0] ?? ('' as never),
      round: 'may' as never,
    });
    const token = /name="_token" value="([^"]+)"/.exec(html)?.[1] ?? '';
    await kim.post(`${page}/${newest?.id}`, new URLSearchParams({ _token: token }));
    const gone = await visitor(site.app).get(pers);
    expect([gone.status, (await visitor(site.app).get(pias)).status]).toEqual([410, 200]);
    expect((await kim.get(page)).html).toContain('trukket tilbage');
  });

  test('is kept as a hash', async () => {
    const token = linkOn(await (await coordinator(site)).fillIn(page, wish)).split('/')[2] ?? '';
    expect(token).toHaveLength(43);
    await expect(
      site.asOwner(
        `do $$ begin if exists (select from link where token_hash like '%${token}%') then raise 'kept'; end if; end $$`,
      ),
    ).resolves.toBeUndefined();
  });

  test.each([
    [{ authority: 'x' }, 'Vælg en myndighed'],
    [{ questionnaire: 'x' }, 'Vælg et spørgeskema'],
    [{ contact: '  ' }, 'Skriv, hvem linket er til'],
  ])('is not made for %j', async (fields, sentence) => {
    const { status, html } = await (await coordinator(site)).fillIn(page, { ...wish, ...fields });
    expect([status, html.includes(sentence)]).toEqual([422, true]);
  });

  test('saves nothing once its round is closed, and none is made then', async () => {
    const own = await testSite();
    const kim = await coordinator(own);
    const link = linkOn(await kim.fillIn(page, wish));
    const pia = visitor(own.app);
    const late = pia.fillIn(`${link}/main`, { warm: 'yes' });
    expect((await late).status).toBe(303);
    const form = await pia.get(`${link}/main`);
    await own.closeRound();
    const token = /name="_token" value="([^"]+)"/.exec(form.html)?.[1] ?? '';
    expect((await pia.post(`${link}/main`, new URLSearchParams({ _token: token, warm: 'no' }))).status).toBe(
      409,
    );
    const refused = await kim.fillIn(page, wish);
    expect([refused.status, refused.html.includes('Runden er lukket')]).toEqual([422, true]);
    await own.close();
  });
});

describe('in a round that demands sign-in, a personal link', () => {
  test.each([
    ['nobody', undefined, 403],
    ['a coordinator', { name: 'Kim', roles: ['coordinator'] }, 403],
    [
      'a reader of the authority',
      { name: 'Ida', roles: ['authority-reader'], authority: authorityId('north') },
      403,
    ],
    [
      'a respondent of another',
      { name: 'Sven', roles: ['respondent'], authority: authorityId('south') },
      403,
    ],
    [
      'a respondent of the authority',
      { name: 'Pia', roles: ['respondent'], authority: authorityId('north') },
      200,
    ],
    [
      'an approver of the authority',
      { name: 'Per', roles: ['approver'], authority: authorityId('north') },
      200,
    ],
  ] as const)('opens for %s as it should', async (_, person, expected) => {
    const link = linkOn(await (await coordinator(locked)).fillIn(page, wish));
    const browser = visitor(locked.app, person ? await locked.cookieOf(person) : '');
    for (const address of [link, `${link}/main`]) {
      const { status, html } = await browser.get(address);
      expect([address, status]).toEqual([address, expected]);
      if (!person) expect(html).toContain(`/log-ind?til=${encodeURIComponent(address)}`);
    }
  });
});
