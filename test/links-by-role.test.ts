/** Nobody is shown a way that is closed to them: every link and every form on every page that a role can reach. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Person, roles } from '../src/access/policy.ts';
import { failed } from '../src/core/result.ts';
import { allRoutes } from '../src/web/app.tsx';
import { mayOpen } from '../src/web/navigation.ts';
import { northPerson } from './support/route-table.ts';
import { type TestSite, testSite } from './support/test-site.ts';
import { type Visitor, visitor } from './support/test-visitor.ts';

let site: TestSite;
let addresses: readonly { readonly path: string; readonly access: Parameters<typeof mayOpen>[0] }[];
beforeAll(async () => {
  site = await testSite(undefined, { demo: true });
  const services = { context: site.context, isReady: async () => true };
  addresses = allRoutes({ ...services, proofread: async () => failed(), reportFault: () => '' }).filter(
    ({ method, path }) => method === 'GET' && !path.includes(':') && path !== '/log-ud',
  );
  const link = await site.sheet('north');
  const nora = visitor(site.app);
  await nora.fillIn(`${link}/main`, { status: 'open', _name: 'Nora Nord' });
});
afterAll(() => site.close());

/** Enough to see each kind of page; lists of days and filters go on for ever. */
const enough = 400;

function waysOn(html: string): readonly string[] {
  const links = [...html.matchAll(/<a\b[^>]*?\bhref="(\/[^"#]*)/g)].map(([, href = '']) => href);
  return links
    .map((href) => href.replaceAll('&amp;', '&'))
    .filter((href) => !/^\/(assets|log-ud)/.test(href));
}

/** Addresses that differ in what is filtered or in the language are one page. */
const pageOf = (address: string) => address.replace(/\?.*/, '');

async function crawl(browser: Visitor, starts: readonly string[]): Promise<readonly string[]> {
  const seen = new Map(starts.map((start) => [start, 'the start']));
  const closed: string[] = [];
  const actions = new Set<string>();
  for (const [address, from] of seen) {
    const page = await browser.get(address);
    if (page.status === 403 || page.status >= 500) closed.push(`${page.status} ${from} → ${address}`);
    const next = page.location.startsWith('/') ? [page.location] : waysOn(page.html);
    for (const way of next) {
      const isNew = ![...seen.keys()].some((known) => pageOf(known) === pageOf(way));
      if (isNew && seen.size < enough) seen.set(way, address);
    }
    for (const [form] of page.html.matchAll(/<form\b[^>]*method="post"[^>]*>/g)) {
      const action = /action="([^"]*)"/.exec(form)?.[1] ?? pageOf(address);
      if (actions.has(action) || /^\/log-ud/.test(action)) continue;
      actions.add(action);
      // Refused for its missing token, it says so; refused for its reader's role, it says which it needs.
      const answered = await browser.post(action || pageOf(address), new URLSearchParams());
      if (/Siden kræver/.test(answered.html)) closed.push(`form on ${address} → ${action}`);
    }
  }
  expect(seen.size).toBeGreaterThan(10);
  return closed;
}

describe.each(['nobody', 'nobody special', ...roles] as const)('%s', (role) => {
  test('is shown no way that is closed', { timeout: 120_000 }, async () => {
    const special = role !== 'nobody' && role !== 'nobody special';
    const person: Person = special ? northPerson(role) : { name: 'test none', roles: [] };
    const cookie = role === 'nobody' ? '' : await site.cookieOf(person);
    const open = addresses.filter(({ access }) => mayOpen(access, person, role !== 'nobody'));
    const starts = open.map(({ path }) => path);
    expect(await crawl(visitor(site.app, cookie), starts)).toEqual([]);
  });
});
