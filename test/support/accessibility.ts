/** What two testers object to on a page: axe in the browser itself, QualWeb on a copy of the page as it stands. */
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { unpackBrowser } from './browser.ts';

// Packages that can only be asked for by `require`, which Vitest does not do by itself.
const ask = createRequire(import.meta.url);
const { QualWeb } = ask('@qualweb/core') as typeof import('@qualweb/core');
const { ACTRules } = ask('@qualweb/act-rules') as typeof import('@qualweb/act-rules');
const { WCAGTechniques } = ask('@qualweb/wcag-techniques') as typeof import('@qualweb/wcag-techniques');
type Tester = InstanceType<typeof QualWeb>;

const widths = [1280, 360] as const;
const levels = ['A', 'AA'];

export interface AccessibilityTesters {
  /** One line for each thing that is wrong, at either width; also what does not fit beside a narrow screen. */
  objections(page: Page, name: string): Promise<readonly string[]>;
  stop(): Promise<void>;
}

export async function accessibilityTesters(site: string): Promise<AccessibilityTesters> {
  const chromium = await unpackBrowser();
  const copies = new Map<string, string>();
  const server = await serveCopies(copies, site);
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const qualweb = new QualWeb({});
  await qualweb.start(
    { maxConcurrency: 1 },
    { executablePath: await chromium.executablePath(), headless: 'shell', args: ['--no-sandbox'] },
  );
  return {
    async objections(page, name) {
      const found: string[] = [];
      copies.set(`/${copies.size}`, await page.content());
      const address = `${base}/${copies.size - 1}`;
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const at = `${name}, ${width} px`;
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) found.push(`${at}: ${wide} px wide`);
        found.push(...(await axeObjections(page)).map((what) => `${at}: axe ${what}`));
        found.push(
          ...(await qualwebObjections(qualweb, address, width)).map((what) => `${at}: QualWeb ${what}`),
        );
      }
      await page.setViewportSize({ width: widths[0], height: 800 });
      return found;
    },
    async stop() {
      await qualweb.stop();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function axeObjections(page: Page): Promise<readonly string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id} at ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(', ')}`,
  );
}

interface Assertion {
  readonly code: string;
  readonly name: string;
  readonly metadata: {
    readonly outcome: string;
    readonly 'success-criteria': readonly { readonly name: string; readonly level: string }[];
  };
  readonly results: readonly {
    readonly verdict: string;
    readonly elements?: readonly { readonly pointer?: string }[];
  }[];
}

/** Some of its rules belong to AAA or to criteria that WCAG has withdrawn; those are no failures here. */
async function qualwebObjections(qualweb: Tester, url: string, width: number): Promise<readonly string[]> {
  const modules = [new ACTRules({ levels } as never), new WCAGTechniques({ levels } as never)];
  const viewport = { mobile: width < 600, resolution: { width, height: 800 } };
  const reports = await qualweb.evaluate({ url, viewport, modules } as never);
  const report = Object.values(reports)[0] as
    | {
        readonly modules: Readonly<
          Record<string, { readonly assertions: Readonly<Record<string, Assertion>> }>
        >;
      }
    | undefined;
  if (!report) throw new Error(`QualWeb did not report on ${url}`);
  return Object.values(report.modules)
    .flatMap(({ assertions }) => Object.values(assertions))
    .filter(({ metadata }) => metadata.outcome === 'failed' && concernsUs(metadata))
    .map(({ code, name, results }) => {
      const places = results
        .filter(({ verdict }) => verdict === 'failed')
        .flatMap(({ elements = [] }) => elements.map(({ pointer }) => pointer ?? ''));
      return `${code} ${name} at ${places.slice(0, 3).join(' | ')}`;
    });
}

function concernsUs({ 'success-criteria': criteria }: Assertion['metadata']): boolean {
  return criteria.some(({ name, level }) => levels.includes(level) && name !== '4.1.1');
}

/** Pages as they stood, and styles, scripts and fonts from the site itself. */
async function serveCopies(copies: ReadonlyMap<string, string>, site: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const copy = copies.get(path);
    if (copy !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(copy);
      return;
    }
    // A page's own script would go on from a state that the copy is meant to keep.
    const wanted = path.endsWith('.js') ? undefined : await fetch(site + path).catch(() => undefined);
    response.statusCode = wanted?.status ?? 404;
    response.setHeader('content-type', wanted?.headers.get('content-type') ?? 'text/plain');
    response.end(wanted ? Buffer.from(await wanted.arrayBuffer()) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
