/** What a respondent's browser has to fetch before the first question can be answered. Sizes are not timings. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginTrial } from '../support/bostoette-answers.ts';
import { buildApp } from '../support/built-app.ts';
import { respondent } from '../support/respondent.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
let site: RunningSite;
beforeAll(async () => {
  await buildApp();
  home = await testHome({ PEJLING_DEMO: '1' });
  site = await startSite(home);
});
afterAll(async () => {
  await site?.stop();
  await home?.remove();
});

test.each(['bostoette', 'boern-myndighed', 'aktivitet-samvaer', 'beskaeftigelse'])(
  'the heaviest question page of %s is at most 30 kB, of which script at most 10 kB',
  async (questionnaire) => {
    const browser = respondent(site.base);
    const overview = await beginTrial(browser, '0101', questionnaire);
    const sections = [...overview.document.querySelectorAll('.task-list a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(sections.length).toBeGreaterThan(0);
    for (const section of sections) {
      const { html, document } = await browser.open(section.replace(/#.*/, ''));
      const addresses = [...document.querySelectorAll('link[rel=stylesheet], script[src]')].map(
        (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      );
      const weights = await Promise.all(addresses.map((address) => weightOf(site.base + address)));
      const script = addresses.reduce(
        (sum, address, at) => sum + (address.endsWith('.js') ? (weights[at] ?? 0) : 0),
        0,
      );
      const all = gzipSync(html).length + weights.reduce((sum, weight) => sum + weight, 0);
      expect({ section, script: script <= 10_000, all: all <= 30_000 }).toEqual({
        section,
        script: true,
        all: true,
      });
    }
  },
);

async function weightOf(address: string): Promise<number> {
  return gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer()), { level: 9 }).length;
}
