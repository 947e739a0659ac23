/** Every route of the app, called as every role, as somebody without any, and as nobody. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { may, type Person, roles } from '../src/access/policy.ts';
import { housePerson } from '../src/actions/guests.ts';
import { commands } from '../src/cli/commands.ts';
import { authorityId } from '../src/core/ids.ts';
import { failed } from '../src/core/result.ts';
import { reservedSections } from '../src/questionnaire/lint/lint-questionnaire.ts';
import { allRoutes } from '../src/web/app.tsx';
import { mayOpen, places } from '../src/web/navigation.ts';
import { formToken } from '../src/web/request-form.ts';
import type { Route } from '../src/web/route.ts';
import { commandTable } from './support/command-table.ts';
import { northPerson, routeTable } from './support/route-table.ts';
import { projectFolder } from './support/source-files.ts';
import { type TestSite, testSite } from './support/test-site.ts';
import { visitor } from './support/test-visitor.ts';

let site: TestSite;
let sheet = '';
let routes: readonly Route[];
beforeAll(async () => {
  site = await testSite();
  sheet = (await site.sheet('north')).split('/')[2] ?? '';
  routes = allRoutes({
    context: site.context,
    proofread: async () => failed(),
    reportFault: () => '',
    isReady: async () => true,
  });
});
afterAll(() => site.close());

const guide = join(projectFolder, 'docs', 'guide', 'hvem-maa-hvad.md');

/** An address that the route answers; what it names need not be there. */
function addressOf(route: Route): string {
  const names: Readonly<Record<string, string>> = { programme: 'towns', round: 'may', area: 'parks' };
  return route.path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => {
    if (name === 'token') return route.access === 'sheet-link' ? sheet : 'x'.repeat(43);
    return names[name] ?? 'main';
  });
}

interface Caller {
  readonly name: string;
  readonly person: Person | undefined;
}
const callers: readonly Caller[] = [
  { name: 'nobody', person: undefined },
  { name: 'somebody without roles', person: { name: 'test none', roles: [] } },
  ...roles.map((role) => ({ name: role, person: northPerson(role) })),
  { name: 'a respondent of no authority', person: { name: 'test lost', roles: ['respondent'] } },
];

test('no section of a questionnaire can hide behind another page of the sheet', () => {
  const words = routes.flatMap(
    ({ path }) => /^\/besvarelse\/:token\/([a-z-]+)(?:\/|$)/.exec(path)?.[1] ?? [],
  );
  expect([...new Set(words)].toSorted()).toEqual(reservedSections);
});

describe('the table of who may what', () => {
  test('in the guide is the app’s own, route by route', () => {
    const text = readFileSync(guide, 'utf8');
    const now = routeTable(routes);
    const renewed = text.replace(/\| route \|[\s\S]*?(?=\n\n|\n*$)/, now);
    if (process.env.UPDATE_GOLDEN) writeFileSync(guide, renewed);
    // A route that is new, or needs something else, is looked at: run with UPDATE_GOLDEN=1 and read the difference.
    expect(renewed).toBe(text);
  });

  test('in the guide is also that of the commands', () => {
    const text = readFileSync(guide, 'utf8');
    const renewed = text.replace(/\| command \|[\s\S]*?(?=\n\n)/, commandTable());
    if (process.env.UPDATE_GOLDEN) writeFileSync(guide, renewed);
    expect(renewed).toBe(text);
    // Whoever sits at the machine runs the house, and answers for no authority.
    for (const { name, needs } of commands)
      expect([name, needs === 'nothing' || may(housePerson, needs)]).toEqual([name, true]);
  });

  test('leads nowhere from the menu that the menu’s reader may not go', () => {
    for (const { address, access } of places)
      expect([
        address,
        routes.find(({ path, method }) => path === address && method === 'GET')?.access,
      ]).toEqual([address, access]);
  });
});

describe.each(callers)('$name', ({ person }) => {
  test('gets past the gate of exactly the routes that say so, and breaks none', {
    timeout: 120_000,
  }, async () => {
    const cookie = person ? await site.cookieOf(person) : '';
    const page = person ? (await visitor(site.app, cookie).get('/min-side')).html : '';
    const token = /name="_token" value="([^"]+)"/.exec(page)?.[1] ?? '';
    for (const route of routes.filter(({ path }) => path !== '/log-ud')) {
      const browser = visitor(site.app, cookie);
      const body = new URLSearchParams({ _token: token });
      const answered =
        route.method === 'GET'
          ? await browser.get(addressOf(route))
          : await browser.post(addressOf(route), body);
      const refused = answered.status === 403 && /Siden kræver/.test(answered.html);
      const expected = !mayOpen(route.access, person ?? { name: '', roles: [] }, person !== undefined);
      const call = `${route.method} ${addressOf(route)}`;
      expect([call, refused, answered.status < 500]).toEqual([call, expected, true]);
      if (refused && !person) expect(answered.html).toContain('href="/log-ind');
      if (refused && person) expect(answered.html).toContain('Har du brug for siden i dit arbejde');
    }
  });
});

describe('every change', () => {
  test('changes nothing without a token, nor from another site', { timeout: 120_000 }, async () => {
    const everything: Person = { name: 'test all', roles, authority: authorityId('north') };
    const browser = visitor(site.app, await site.cookieOf(everything));
    const token = /name="_token" value="([^"]+)"/.exec((await browser.get('/min-side')).html)?.[1] ?? '';
    const kept = async () => JSON.stringify(await site.context.store.log.lines({}, 10_000));
    const before = await kept();
    for (const route of routes.filter(({ method }) => method === 'POST')) {
      const own = new URLSearchParams({ _token: route.access === 'sheet-link' ? formToken(sheet) : token });
      const bare = await browser.post(addressOf(route), new URLSearchParams({ _token: 'x' }));
      expect([route.path, bare.status]).toEqual([route.path, 403]);
      for (const headers of [{ origin: 'http://evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
        const { status } = await browser.post(addressOf(route), own, headers);
        expect([route.path, status]).toEqual([route.path, 403]);
      }
    }
    expect(await kept()).toBe(before);
  });
});

describe.each([
  ['the database’s own rules', ''],
  ['the queries alone, the database’s rules being off', 'disable'],
])('another authority’s answers, kept by %s', (_, off) => {
  const secret = 'Hemmeligt om Nordbyen';
  let town: TestSite;
  beforeAll(async () => {
    town = await testSite();
    for (const table of off ? ['entry', 'sheet_event', 'link'] : [])
      await town.asOwner(`alter table ${table} disable row level security`);
    const link = await town.sheet('north');
    const nora = visitor(town.app);
    await nora.fillIn(`${link}/main`, { status: 'open', _name: 'Nora Nord' });
    await nora.fillIn(`${link}/numbers`, { parks: '3', opened: '2', story: secret });
    await nora.fillIn(`${link}/gennemse`, { _name: 'Nora Nord' });
    expect((await nora.get(link)).html + (await nora.get(`${link}/gennemse`)).html).toContain(secret);
  });
  afterAll(() => town.close());

  test.each([
    ...(['respondent', 'approver', 'authority-reader'] as const).map((role) => [role, role] as const),
    ['the public', undefined] as const,
  ])('reach no page of %s', { timeout: 120_000 }, async (_, role) => {
    const person = role && { name: 'Sven', roles: [role], authority: authorityId('south') };
    const cookie = person ? await town.cookieOf(person) : '';
    const browser = visitor(town.app, cookie);
    const token = /name="_token" value="([^"]+)"/.exec((await browser.get('/min-side')).html)?.[1] ?? '';
    const link = (await town.sheet('south')).split('/')[2] ?? '';
    for (const route of routes.filter(({ path }) => path !== '/log-ud')) {
      const address = addressOf(route).replace(sheet, link);
      const body = new URLSearchParams({ _token: token });
      const { html } =
        route.method === 'GET' ? await browser.get(address) : await browser.post(address, body);
      expect([address, html.includes(secret), html.includes('Nora Nord')]).toEqual([address, false, false]);
    }
  });
});
