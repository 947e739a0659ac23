/** Every page can be got to by following links, as nobody ought to have to know an address; and no link is dead. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failed } from '../../src/core/result.ts';
import { allRoutes } from '../../src/web/app.tsx';
import type { Services } from '../../src/web/services.ts';
import { buildApp } from '../support/built-app.ts';
import { type Respondent, respondent } from '../support/respondent.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
let site: RunningSite;
beforeAll(async () => {
  await buildApp();
  home = await testHome({ PEJLING_DEMO: '1' });
  site = await startSite(home);
}, 120_000);
afterAll(async () => {
  await site?.stop();
  await home?.remove();
});

/** What no page of the demo links to, and why. */
const apart: Readonly<Record<string, string>> = {
  '/api/v1/:programme/activities.csv': 'for machines, which read openapi.json',
  '/api/v1/:programme/activities.json': 'for machines, which read openapi.json',
  '/api/v1/:programme/agreements.csv': 'for machines, which read openapi.json',
  '/api/v1/:programme/agreements.json': 'for machines, which read openapi.json',
  '/api/v1/:programme/derogations.csv': 'for machines, which read openapi.json',
  '/api/v1/:programme/derogations.json': 'for machines, which read openapi.json',
  '/api/v1/:programme/hotlines.csv': 'for machines, which read openapi.json',
  '/api/v1/:programme/hotlines.json': 'for machines, which read openapi.json',
  '/api/v1/:programme/initiatives.csv': 'for machines, which read openapi.json',
  '/api/v1/:programme/initiatives.json': 'for machines, which read openapi.json',
  '/api/v1/:programme/register.csv': 'for machines, which read openapi.json',
  '/api/v1/:programme/register.json': 'for machines, which read openapi.json',
  '/api/v1/:programme/rules.csv': 'for machines, which read openapi.json',
  '/api/v1/:programme/rules.json': 'for machines, which read openapi.json',
  '/api/v1/:programme/rules/answer.json': 'for machines, which read openapi.json',
  '/besvarelse/:token/gennemse': 'once there is an answer, or it is sent',
  '/besvarelse/:token/godkend': 'by a link in a mail',
  '/besvarelse/:token/historik/:question': 'once there is an answer, or it is sent',
  '/besvarelse/:token/kvittering': 'once there is an answer, or it is sent',
  '/besvarelse/:token/kvittering.pdf': 'once there is an answer, or it is sent',
  '/brugere/:account': 'once there are accounts',
  '/healthz': 'for machines',
  '/koordinator/:token': 'by a link in a mail or a terminal',
  '/log-ind/link/:token': 'by a link in a mail or a terminal',
  '/log-ind/sendt': 'after a form',
  '/log-ind/udbyder': 'where a provider is set',
  '/log-ind/udbyder/svar': 'where a provider is set',
  '/log-ud': 'by a button',
  '/notater/:programme/:round/:memo/rediger/tal': 'asked for by the editor’s script, and by its form',
  '/notater/:programme/:round/:memo/rediger/vaelg': 'asked for by the editor’s script, and by its form',
  '/orienteringer/:id': 'once something was announced',
  '/orienteringer/:id/bilag/:number': 'once something was announced',
  '/orienteringer/:id/modtagere': 'once something was announced',
  '/orienteringer/laest/:token': 'by a link in a mail or a terminal',
  '/postkasse': 'from the page after a form',
  '/omraader': 'for whoever cuts an address short',
  '/readyz': 'for machines',
  '/runder/:programme/:round/forklaringer.csv': 'once somebody has explained an answer',
  '/runder/:programme/:round/kontakter/:authority': 'once there are contacts',
  '/runder/:programme/:round/regler.csv': 'once rules differ between answers',
};

/** The routes that are got to from the roots by links, and the links that lead nowhere. */
async function crawl(
  reader: Respondent,
  roots: readonly string[],
  routeOf: (path: string) => string | undefined,
) {
  const times = new Map<string, number>();
  const queue = [...roots];
  const seen = new Set(queue);
  const dead: string[] = [];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const route = routeOf(path.split('?')[0] ?? '');
    if (!route) continue;
    const before = times.get(route) ?? 0;
    times.set(route, before + 1);
    // A few of each kind lead wherever their like do.
    if (before >= 3) continue;
    const page = await reader.open(path);
    if (page.status >= 400) dead.push(`${page.status} ${path}`);
    for (const element of page.document.querySelectorAll('a[href], link[href]')) {
      const link = (element.getAttribute('href') ?? '').replace(/#.*/, '');
      if (!link.startsWith('/') || seen.has(link)) continue;
      seen.add(link);
      queue.push(link);
    }
  }
  return { reached: [...times.keys()], dead };
}

test('every page is linked from another, and no link leads nowhere', { timeout: 180_000 }, async () => {
  const services = {
    context: {},
    proofread: async () => failed(),
    reportFault: () => '',
    isReady: async () => true,
  };
  const patterns = allRoutes(services as unknown as Services)
    .filter(({ method }) => method === 'GET')
    .map(({ path }) => ({
      path,
      pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/:\w+(?:\{[^}]*\})?/g, '[^/]+')}$`),
    }))
    // What is named outright comes before what is left open.
    .toSorted((a, b) => (a.path.match(/:/g)?.length ?? 0) - (b.path.match(/:/g)?.length ?? 0));
  const routeOf = (path: string) => patterns.find(({ pattern }) => pattern.test(path))?.path;

  const house = await crawl(respondent(site.base), ['/'], routeOf);
  const municipality = respondent(site.base);
  const entrance = await municipality.open('/log-ind');
  await municipality.submit(entrance, { as: 'approver' }, { form: 'form[action="/log-ind/demo"]' });
  const own = await crawl(municipality, ['/myndighed'], routeOf);
  const guest = respondent(site.base);
  const begun = await guest.post('/proev', {
    programme: 'covid19-2020',
    questionnaire: 'bostoette',
    authority: '0101',
  });
  const answering = await crawl(guest, [begun.path], routeOf);

  expect([...house.dead, ...own.dead, ...answering.dead]).toEqual([]);
  const reached = new Set([house, own, answering].flatMap((one) => one.reached));
  const unreached = patterns.map(({ path }) => path).filter((path) => !reached.has(path));
  expect(unreached.toSorted()).toEqual(Object.keys(apart).toSorted());
});
