/** Every input of every route, given what attackers give. Nothing breaks, nothing comes back unescaped. */
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../src/access/policy.ts';
import { createAccount } from '../src/actions/accounts.ts';
import { authorityId } from '../src/core/ids.ts';
import { failed } from '../src/core/result.ts';
import { allRoutes } from '../src/web/app.tsx';
import { formToken } from '../src/web/request-form.ts';
import type { Route } from '../src/web/route.ts';
import { attacks, brokenBodies, inputNames, mark } from './support/attacks.ts';
import { type TestSite, testSite } from './support/test-site.ts';
import { type Page, type Visitor, visitor } from './support/test-visitor.ts';

const names = inputNames();
const house: Person = {
  name: 'test house',
  roles: ['administrator', 'coordinator', 'analyst', 'editor', 'approver'],
  authority: authorityId('north'),
};
/** After these there is less to attack. */
const ending = /\/(luk|aflys|frys|traek)$/;

let site: TestSite;
let link = '';
let routes: readonly Route[];
let someone: Visitor;
let cookie = '';
let token = '';
let account = '';
beforeAll(async () => {
  site = await testSite(undefined, { demo: true });
  link = (await site.sheet('north')).split('/')[2] ?? '';
  const all = allRoutes({
    context: site.context,
    proofread: async () => failed(),
    reportFault: () => '',
    isReady: async () => true,
  }).filter(({ path }) => path !== '/log-ud');
  routes = [...all.filter(({ path }) => !ending.test(path)), ...all.filter(({ path }) => ending.test(path))];
  cookie = await site.cookieOf(house);
  someone = visitor(site.app, cookie);
  token = /name="_token" value="([^"]+)"/.exec((await someone.get('/min-side')).html)?.[1] ?? '';
  const wish = { name: attacks[1] ?? '', mail: 'x@example.org', roles: ['observer'], authority: '' } as const;
  const made = await createAccount(site.context, wish, { name: attacks[0] ?? '' });
  account = made.ok ? made.value.id : '';
});
afterAll(() => site.close());

const of = (method: Route['method']) => routes.filter((route) => route.method === method);
const tokenOf = (route: Route) => (route.access === 'sheet-link' ? formToken(link) : token);

/** The address with one parameter replaced; the others name things that are there. */
function addresses(route: Route, attack: string | undefined): readonly string[] {
  const there: Readonly<Record<string, string>> = {
    programme: 'towns',
    round: 'may',
    area: 'parks',
    authority: 'north',
    questionnaire: 'parks',
    question: 'status',
    account,
  };
  const parameters = [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  const written = (attacked?: string) =>
    route.path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => {
      if (name === attacked) return encodeURIComponent((attack ?? '').toWellFormed());
      if (name === 'token') return route.access === 'sheet-link' ? link : 'x'.repeat(43);
      return there[name] ?? 'main';
    });
  return attack === undefined ? [written()] : parameters.map(written);
}

function expectHarmless(call: string, page: Page): void {
  expect([call, page.status < 500 || page.status === 503]).toEqual([call, true]);
  expect([call, page.headers.getSetCookie().some((line) => line.startsWith('evil'))]).toEqual([call, false]);
  expect([call, page.headers.get('x-content-type-options')]).toEqual([call, 'nosniff']);
  const type = page.headers.get('content-type') ?? '';
  if (!type.includes('html')) return;
  // What was sent comes back as text, never as part of the page; attributes are written in double quotes.
  for (const sign of [`${mark}<script`, '<img src=x', '<svg onload', "='' onmouseover", 'href="javascript:'])
    expect([call, sign, page.html.includes(sign)]).toEqual([call, sign, false]);
  expect([call, /<[^>]*"[^"<>]*"onerror|<!ENTITY/.test(page.html)]).toEqual([call, false]);
}

test('knows the inputs of the site from its own code', () => {
  for (const name of ['mail', 'fordi', 'hvem', 'opfoelgning', 'udgave', 'fil', '_token', 'soeg'])
    expect(names).toContain(name);
  expect(names.length).toBeGreaterThan(80);
});

describe('attacks', { timeout: 600_000 }, () => {
  test('in each part of each address', async () => {
    for (const route of routes)
      for (const attack of attacks)
        for (const address of addresses(route, attack)) {
          const body = new URLSearchParams({ _token: tokenOf(route) });
          const answered = route.method === 'GET' ? someone.get(address) : someone.post(address, body);
          expectHarmless(`${route.method} ${address}`, await answered);
        }
  });

  test('in every query', async () => {
    for (const route of of('GET'))
      for (const attack of attacks) {
        const [plain = '/'] = addresses(route, undefined);
        const query = new URLSearchParams(names.map((name) => [name, attack.toWellFormed()]));
        expectHarmless(`${plain} ?${attack}`, await someone.get(`${plain}?${query}`));
      }
  });

  test('in every field at once', async () => {
    for (const route of of('POST'))
      for (const attack of attacks) {
        const [plain = '/'] = addresses(route, undefined);
        const body = new URLSearchParams(names.map((name) => [name, attack.toWellFormed()]));
        body.set('_token', tokenOf(route));
        expectHarmless(`${plain} ${attack}`, await someone.post(plain, body));
      }
  });

  test('in one field of each form, where the others are as the page has them', async () => {
    let tried = 0;
    for (const { path, action, fields } of await forms())
      for (const name of new Set(fields.map(([field]) => field).filter((field) => field !== '_token')))
        for (const attack of attacks) {
          const body = new URLSearchParams(fields);
          body.set(name, attack.toWellFormed());
          expectHarmless(`${path} → ${action} ${name}=${attack}`, await someone.post(action, body));
          tried += 1;
        }
    expect(tried).toBeGreaterThan(attacks.length * 50);
  });

  test('by bodies that are not what they say', async () => {
    for (const route of of('POST'))
      for (const { type, body } of brokenBodies(tokenOf(route))) {
        const [plain = '/'] = addresses(route, undefined);
        const headers = { cookie, host: 'localhost', origin: 'http://localhost', 'content-type': type };
        const answered = await site.app.request(plain, { method: 'POST', headers, body });
        const page = { status: answered.status, headers: answered.headers, html: await answered.text() };
        expectHarmless(`${plain} ${type} ${String(body).slice(0, 80)}`, { ...page, location: '' });
      }
  });
});

describe('what was stored on the way', { timeout: 120_000 }, () => {
  test('is shown escaped on every page', async () => {
    for (const route of of('GET'))
      for (const address of addresses(route, undefined)) expectHarmless(address, await someone.get(address));
    expect((await someone.get('/brugere')).html).toContain('&lt;img src=x onerror=alert(1)>');
  });

  test('runs in no spreadsheet', async () => {
    let tables = 0;
    for (const route of of('GET')) {
      const [address = '/'] = addresses(route, undefined);
      const page = await someone.get(address);
      if (!page.headers.get('content-type')?.startsWith('text/csv')) continue;
      tables += 1;
      const delimiter = (page.html.split('\n')[0] ?? '').includes(';') ? ';' : ',';
      const cells: string[][] = parse(page.html, { bom: true, delimiter, relax_column_count: true });
      expect([address, cells.flat().filter((cell) => /^([=@\t\r]|[+-](?![\d.]))/.test(cell))]).toEqual([
        address,
        [],
      ]);
    }
    expect(tables).toBeGreaterThan(3);
  });
});

interface Form {
  readonly path: string;
  readonly action: string;
  readonly fields: [string, string][];
}

/** The forms that the pages show, each once, with what stands in them. */
async function forms(): Promise<readonly Form[]> {
  const found = new Map<string, Form>();
  for (const route of of('GET')) {
    const [path = '/'] = addresses(route, undefined);
    const { html } = await someone.get(path);
    for (const [form] of html.matchAll(/<form\b[^>]*method="post"[\s\S]*?<\/form>/g)) {
      const action = /^<form[^>]*action="([^"]*)"/.exec(form)?.[1] ?? path;
      const fields = [
        ...form.matchAll(/<(?:input|select|textarea|button)\b[^>]*?\bname="([^"]+)"[^>]*/g),
      ].map(([tag, name = '']): [string, string] => [name, /\bvalue="([^"]*)"/.exec(tag)?.[1] ?? '']);
      const key = `${action} ${fields.map(([name]) => name).join()}`;
      if (!ending.test(action) && !found.has(key)) found.set(key, { path, action, fields });
    }
  }
  return [...found.values()];
}
