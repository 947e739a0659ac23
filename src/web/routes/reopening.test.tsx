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

const own = '/aktiviteter/egne';
const offer = {
  slags: 'offer',
  emne: '',
  name: 'Værestedet Havnen',
  kind: 'vaerested',
  operator: 'private',
  referral: 'no',
  state: 'partly-closed',
  on: '2020-04-01',
  reason: 'forsamlingsforbud',
  decidedBy: 'Lederen',
  expected: '2020-05-15',
};

test('shows each actor in the order of those who come first, as of the day', async () => {
  const html = await (await world.get('/aktiviteter?dato=2020-05-10')).text();
  expect(html.indexOf('id="a-boern-unge"')).toBeLessThan(html.indexOf('id="t-voksne"'));
  expect(html).toContain('Møder i komplekse sager er begyndt igen');
  expect(html).not.toContain('Åbent for alle slags møder');
  expect(html).toContain('Børn over 12 år'.toLowerCase());
  expect(html).toContain('sendes til familieretten');
});

test('an offer is entered, moves on, and is counted over time; its past stays', async () => {
  const odense = respondent('0461');
  expect((await world.post(own, offer, odense)).status).toBe(303);
  const page = await (await world.get(`${own}?dato=2020-06-09`, odense)).text();
  const subject = /name="emne" value="([\w-]{16})"/.exec(page)?.[1] ?? '';
  expect(page).toContain('Delvist lukket siden 1. april 2020');
  const late = await (await world.get('/aktiviteter?dato=2020-05-20')).text();
  expect(late).toContain('1 er ikke som normalt, selv om den ventede dag er gået.');
  const back = { ...offer, emne: subject, state: 'normal', on: '2020-06-02', reason: '', decidedBy: '' };
  expect((await world.post(own, back, odense)).status).toBe(303);
  const open = await (await world.get('/aktiviteter?dato=2020-06-09')).text();
  expect(open).toMatch(/31\. maj 2020<\/th>(<td class="number">\d<\/td>){4}<td class="number">1</);
  expect(open).toMatch(/9\. juni 2020<\/th><td class="number">1</);
  expect(open).not.toContain('Havnen');
});

test.each([
  ['a state that is not normal needs a reason', { reason: '' }, '#offer-ny-reason'],
  ['and whoever decided it', { decidedBy: '' }, '#offer-ny-decidedBy'],
  ['what a question measures is not entered by hand', { kind: 'bostoette' }, '#offer-ny-kind'],
  ['the expected day comes after', { expected: '2020-03-01' }, '#offer-ny-expected'],
  ['a day is a day', { on: '1. april' }, '#offer-ny-on'],
])('%s', async (_title, change, field) => {
  const answer = await world.post(own, { ...offer, ...change }, respondent('0101'));
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain(`href="${field}"`);
  expect(html).toContain('value="Værestedet Havnen"');
});

test('what an authority watches for is counted, and those that said nothing are too', async () => {
  const entry = { slags: 'attention', emne: 'stu', state: 'delvist', on: '2020-05-18' };
  expect((await world.post(own, entry, respondent('0101'))).status).toBe(303);
  const html = await (await world.get('/aktiviteter')).text();
  expect(html).toContain('97 kommuner har ikke skrevet noget.');
});

test('nobody enters for another authority, and readers and the ministry enter nothing', async () => {
  const page = await (await world.get(`${own}?dato=2020-06-09`, respondent('0461'))).text();
  const subject = /name="emne" value="([\w-]{16})"/.exec(page)?.[1] ?? '';
  expect((await world.post(own, { ...offer, emne: subject }, respondent('0101'))).status).toBe(404);
  expect((await world.post(own, offer, reader('0461'))).status).toBe(403);
  expect((await world.post(own, offer, ministry)).status).toBe(403);
  expect((await world.get(own)).status).toBe(403);
});

test('an unknown kind or thing is not there', async () => {
  expect((await world.post(own, { slags: 'x' }, respondent('0101'))).status).toBe(404);
  expect(
    (
      await world.post(
        own,
        { slags: 'activity', emne: 'boernesager', state: 'resumed', on: '2020-05-01' },
        respondent('0101'),
      )
    ).status,
  ).toBe(404);
});
