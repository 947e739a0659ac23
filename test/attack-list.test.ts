/** Every input of every route, given what attackers give. Nothing breaks, nothing comes back unescaped. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../src/access/policy.ts';
import { authorityId } from '../src/core/ids.ts';
import { failed } from '../src/core/result.ts';
import { allRoutes } from '../src/web/app.tsx';
import type { Route } from '../src/web/route.ts';
import { type TestSite, testSite } from './support/test-site.ts';
import { type Page, type Visitor, visitor } from './support/test-visitor.ts';

const mark = 'zq7x';
/** Each holds the mark, by which it is found again. */
const attacks: readonly string[] = [
  `${mark}<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>${mark}`,
  `' onmouseover='alert(1)' ${mark}`,
  `javascript:alert('${mark}')`,
  `${mark}'; drop table entry; --`,
  `${mark}' or '1'='1`,
  `../../../../etc/passwd%00${mark}`,
  `..\\..\\windows\\${mark}`,
  `${mark}\0null`,
  `${mark}\r\nSet-Cookie: evil=1\r\n\r\n<html>`,
  `=cmd|' /C calc'!A0${mark}`,
  `${mark}{{constructor.constructor('return 1')()}}`,
  `\${${mark}}`,
  `${mark}\ud800half`,
  `${mark}\u202eright-to-left`,
  `__proto__${mark}`,
  `{"$gt":"${mark}"}`,
  `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;${mark}</a>`,
  `${mark}${'9'.repeat(400)}`,
  `${mark}${'a'.repeat(5000)}`,
];
/** Names that forms and addresses of the site use, and some that they do not. */
const fields = [
  ...[
    '_token',
    '_name',
    '_save',
    '_to',
    '_take',
    '_place',
    'reason',
    'programme',
    'questionnaire',
    'authority',
  ],
  ...[
    'mail',
    'til',
    'as',
    'name',
    'roles',
    'closed',
    'session',
    'contact',
    'text',
    'round',
    'memo',
    'language',
  ],
  ...[
    'status',
    'status.missing',
    'status.seen',
    'reasons',
    'reasons_other',
    'parks',
    'opened',
    'story',
    'warm',
  ],
  ...['_conflict.status', '_conflict.status.mine', '_keep.some', 'fra', 'til', 'hvem', 'hvad', 'paa', 'foer'],
  ...[
    'dato',
    'tid',
    'sted',
    'handling',
    'antal',
    'soeg',
    'sprog',
    'udgave',
    '__proto__',
    'constructor',
    'toString',
  ],
];
const house: Person = {
  name: 'test house',
  roles: ['administrator', 'coordinator', 'analyst', 'editor', 'approver'],
  authority: authorityId('north'),
};

let site: TestSite;
let link = '';
let routes: readonly Route[];
let someone: Visitor;
let token = '';
beforeAll(async () => {
  site = await testSite(undefined, { demo: true });
  link = (await site.sheet('north')).split('/')[2] ?? '';
  routes = allRoutes({
    context: site.context,
    proofread: async () => failed(),
    reportFault: () => '',
    isReady: async () => true,
  }).filter(({ path }) => path !== '/log-ud');
  someone = visitor(site.app, await site.cookieOf(house));
  token = /name="_token" value="([^"]+)"/.exec((await someone.get('/min-side')).html)?.[1] ?? '';
});
afterAll(() => site.close());

/** The address with one parameter replaced; the others name things that are there. */
function addresses(route: Route, attack: string | undefined): readonly string[] {
  const there: Readonly<Record<string, string>> = {
    programme: 'towns',
    round: 'may',
    area: 'parks',
    section: 'main',
  };
  const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const written = (attacked?: string) =>
    route.path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => {
      if (name === attacked) return encodeURIComponent((attack ?? '').toWellFormed());
      if (name === 'token') return route.access === 'sheet-link' ? link : 'x'.repeat(43);
      return there[name] ?? 'main';
    });
  return attack === undefined ? [written()] : names.map(written);
}

function expectHarmless(call: string, page: Page): void {
  expect([call, page.status < 500 || page.status === 503]).toEqual([call, true]);
  expect([call, page.headers.getSetCookie().some((line) => line.startsWith('evil'))]).toEqual([call, false]);
  const type = page.headers.get('content-type') ?? '';
  if (!type.includes('html')) return;
  // What was sent comes back as text, never as part of the page; attributes are written in double quotes.
  for (const sign of [`${mark}<script`, '<img src=x onerror', "='' onmouseover", 'href="javascript:'])
    expect([call, sign, page.html.includes(sign)]).toEqual([call, sign, false]);
  expect([call, /<[^>]*"[^"<>]*"onerror|<!ENTITY/.test(page.html)]).toEqual([call, false]);
}

const groups = [
  ['GET', 'the address'],
  ['GET', 'the query'],
  ['POST', 'the form'],
] as const;

describe.each(groups)('%s with attacks in %s', (method, place) => {
  test('breaks nothing and reflects nothing', { timeout: 600_000 }, async () => {
    for (const route of routes.filter((one) => one.method === method))
      for (const attack of attacks) {
        if (place === 'the address')
          for (const address of addresses(route, attack)) expectHarmless(address, await someone.get(address));
        const [plain = '/'] = addresses(route, undefined);
        if (place === 'the query') {
          const query = new URLSearchParams(fields.map((name) => [name, attack.toWellFormed()]));
          expectHarmless(`${plain} ?${attack}`, await someone.get(`${plain}?${query}`));
        }
        if (place === 'the form') {
          const own = route.access === 'sheet-link' ? await linkToken() : token;
          const body = new URLSearchParams(fields.map((name) => [name, attack.toWellFormed()]));
          body.set('_token', own);
          expectHarmless(`${plain} ${attack}`, await someone.post(plain, body));
        }
      }
  });
});

test('what was stored on the way is shown escaped on every page', { timeout: 120_000 }, async () => {
  const { createAccount } = await import('../src/actions/accounts.ts');
  const wish = { name: attacks[1] ?? '', mail: 'x@example.org', roles: ['observer'], authority: '' } as const;
  await createAccount(site.context, wish, { name: attacks[0] ?? '' });
  for (const route of routes.filter(({ method }) => method === 'GET'))
    for (const address of addresses(route, undefined)) expectHarmless(address, await someone.get(address));
  expect((await someone.get('/brugere')).html).toContain('&lt;img src=x onerror=alert(1)>');
  const csv = await someone.get('/log.csv');
  expect(csv.html).not.toMatch(/(^|,)"[=+@-]/m);
});

async function linkToken(): Promise<string> {
  const { formToken } = await import('../src/web/request-form.ts');
  return formToken(link);
}
