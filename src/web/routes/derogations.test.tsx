import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ministry,
  type RegistrantSite,
  reader,
  registrantSite,
  respondent,
} from '../../../test/support/registrants.ts';

let world: RegistrantSite;
beforeAll(async () => {
  world = await registrantSite();
});
afterAll(() => world.site.close());

const fields = {
  handling: 'suspend-contact',
  grund: 'sygemeldinger',
  begrundelse: 'Halvdelen af personalet på stedet er sygemeldt.',
  borgere: '7',
  fra: '2020-04-02',
  til: '',
  istedet: 'Samvær på video',
};
const own = '/fravigelser/egne';

test('an authority registers, sees that it lapsed, and says so; the public sees only numbers', async () => {
  const odense = respondent('0461');
  expect((await world.post(own, fields, odense)).status).toBe(303);
  const before = await (await world.get(`${own}?dato=2020-04-30`, odense)).text();
  expect(before).toContain('Der er ikke noget, I skal se på.');
  const after = await (await world.get(`${own}?dato=2020-05-01`, odense)).text();
  expect(after).toContain(
    'bortfaldt 1. maj 2020, da »Fravigelse, snævrere udgave (nummer ikke fundet)« trådte i kraft',
  );
  const step = /action="(\/fravigelser\/egne\/[\w-]+\/set)"/.exec(after)?.[1] ?? '';
  expect((await world.post(step, { dato: '2020-05-01' }, odense)).status).toBe(303);
  expect(await (await world.get(`${own}?dato=2020-05-01`, odense)).text()).toContain(
    'Der er ikke noget, I skal se på.',
  );
  const open = await (await world.get('/fravigelser?dato=2020-05-01')).text();
  expect(open).toMatch(/Suspendere et anbragt barns samvær<\/th><td class="number">1<\/td>/);
  expect(open).not.toContain('sygemeldt.');
  expect(open).toContain('Adgangen til at klage er uændret');
});

test('keeps what was typed and names the version that says no', async () => {
  const answer = await world.post(
    own,
    { ...fields, fra: '2020-05-02', grund: '', begrundelse: 'Kort & godt' },
    respondent('0461'),
  );
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain(
    '»Fravigelse, snævrere udgave (nummer ikke fundet)«, som gælder 2. maj 2020, tillader det ikke.',
  );
  expect(html).toContain('href="#grund"');
  expect(html).toContain('Kort &amp; godt');
});

test('an authority sees and touches its own alone', async () => {
  const aarhus = respondent('0751');
  await world.post(own, { ...fields, begrundelse: 'Aarhus har sin egen begrundelse.' }, aarhus);
  const page = await (await world.get(own, aarhus)).text();
  const id = /egne\/([\w-]+)\/afslut/.exec(page)?.[1] ?? /egne\/([\w-]+)\/set/.exec(page)?.[1];
  expect(id).toBeDefined();
  expect((await world.post(`${own}/${id}/fortryd`, {}, respondent('0101'))).status).toBe(404);
  expect(await (await world.get(own, respondent('0101'))).text()).not.toContain('Aarhus har sin egen');
  expect((await world.post(own, fields, reader('0751'))).status).toBe(403);
  expect((await world.get(own, reader('0751'))).status).toBe(200);
  expect((await world.get(own, ministry)).status).toBe(403);
  expect((await world.get(own)).status).toBe(403);
});

test('the ministry reads all authorities by name, and the public does not', async () => {
  expect((await world.get('/fravigelser/alle')).status).toBe(403);
  const page = await world.get('/fravigelser/alle?dato=2020-05-01', ministry);
  expect(page.status).toBe(200);
  expect(await page.text()).toMatch(/Odense[\s\S]*Bortfaldet 1\. maj 2020/);
});

test('a derogation cannot end before it began', async () => {
  const page = await (await world.get(`${own}?dato=2020-04-10`, respondent('0751'))).text();
  const step = /action="(\/fravigelser\/egne\/[\w-]+\/afslut)"/.exec(page)?.[1] ?? '';
  const refused = await world.post(step, { slut: '2020-03-01' }, respondent('0751'));
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('Den kan ikke slutte, før den er begyndt.');
});

test.each(['/fravigelser?dato=igår', `${own}?dato=2020-99-99`])(
  '%s is told that it is no day',
  async (path) => {
    expect((await world.get(path, respondent('0751'))).status).toBe(422);
  },
);
