import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestSite, testSite } from '../../test/support/test-site.ts';
import { hiddenFields, visitor } from '../../test/support/test-visitor.ts';
import { permissions } from '../access/policy.ts';
import { failed } from '../core/result.ts';
import { allRoutes } from './app.tsx';
import { bodyLimitBytes } from './security.ts';

let site: TestSite;
let sheet = '';
beforeAll(async () => {
  site = await testSite();
  sheet = await site.sheet('north', 'pools');
});
afterAll(() => site.close());

describe('every route', () => {
  const routes = () =>
    allRoutes({
      context: site.context,
      proofread: async () => failed(),
      reportFault: () => '',
      isReady: async () => true,
    });

  test('says who may, and is there once', () => {
    const named = routes().map(({ method, path }) => `${method} ${path}`);
    expect(new Set(named).size).toBe(named.length);
    for (const { access } of routes())
      expect(['public', 'sheet-link', 'signed-in', ...permissions]).toContain(access);
  });

  test('behind a personal link refuses an altered link, and a sheet is behind nothing else', async () => {
    for (const { method, path, access } of routes()) {
      expect([path, access === 'sheet-link']).toEqual([path, path.startsWith('/besvarelse/')]);
      if (access !== 'sheet-link') continue;
      const altered = path
        .replace(':token', sheet.split('/')[2]?.replace(/.$/, '!') ?? '')
        .replaceAll(':', '');
      const { status } =
        method === 'GET' ? await someone().get(altered) : await someone().post(altered, form());
      expect([altered, status]).toEqual([altered, method === 'GET' ? 404 : 403]);
    }
  });
});

describe('every page', () => {
  test.each(['/', '/proev', '/notater', '/data', '/tilgaengelighed', '/privatliv', '/findes-ikke'])(
    '%s carries the headers that keep scripts, frames and caches out',
    async (path) => {
      const { headers, html, status } = await someone().get(path);
      expect(status).toBe(path === '/findes-ikke' ? 404 : 200);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'/);
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(html).not.toMatch(/ style="| on\w+="|<style/);
    },
  );

  test('is in Danish until the reader asks for English, which is remembered', async () => {
    const reader = someone();
    expect((await reader.get('/privatliv')).html).toContain('<html lang="da">');
    expect((await reader.get('/privatliv?sprog=en')).html).toContain('<html lang="en">');
    expect((await reader.get('/tilgaengelighed')).html).toContain('<html lang="en">');
    expect((await reader.get('/tilgaengelighed?sprog=klingon')).html).toContain('<html lang="en">');
  });

  test('that is missing says so, and links nowhere else', async () => {
    const { status, html } = await someone().get('//evil.example/x');
    expect(status).toBe(404);
    expect(html).toContain('Siden findes ikke');
    expect(html).not.toContain('href="//evil');
  });

  test.each([
    ['br, gzip, zstd', 'br'],
    ['gzip;q=0.8, br;q=0', 'gzip'],
    ['br;q=0.0', null],
    ['identity', null],
    ['', null],
  ])('is sent to a browser that takes "%s" as it takes it', async (accepted, encoding) => {
    const headers = { 'accept-encoding': accepted };
    const response = await site.app.request('/privatliv', { headers });
    const bytes = Buffer.from(await response.arrayBuffer());
    const open = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''] ?? ((all: Buffer) => all);
    expect(open(bytes).toString()).toMatch(/^<!doctype html>.*<\/html>\s*$/is);
    const said = ['content-encoding', 'vary'].map((name) => response.headers.get(name));
    expect(said).toEqual([encoding, 'accept-encoding']);
    if (encoding) expect(response.headers.get('content-length')).toBe(String(bytes.length));
  });
});

describe('a change', () => {
  test.each([
    ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }],
    ['a site beside ours', { origin: 'http://other.localhost', 'sec-fetch-site': 'same-site' }],
    ['nowhere that it names', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['another origin in an old browser', { origin: 'http://localhost:81', 'sec-fetch-site': '' }],
  ])('from %s is refused with a sentence', async (_, headers) => {
    const { status, html } = await someone().post(`${sheet}/main`, await token(), headers);
    expect([status, html.includes('kom ikke fra denne side')]).toEqual([403, true]);
  });

  test("without the page's own token is refused", async () => {
    const other = await site.sheet('south', 'pools');
    for (const body of [form(), await token(other), form({ _token: 'x'.repeat(43) })]) {
      expect((await someone().post(`${sheet}/main`, body)).status).toBe(403);
      expect((await someone().post(`${sheet}/send`, body)).status).toBe(403);
      expect((await someone().post(`${sheet}/felt/warm`, body)).status).toBe(403);
    }
  });

  test('too large is refused with a sentence, and nothing of it is saved', async () => {
    const body = await token();
    body.append('warm', 'x'.repeat(bodyLimitBytes));
    const { status, html } = await someone().post(`${sheet}/main`, body);
    expect([status, html.includes('højst sendes 512 kB')]).toEqual([413, true]);
    expect((await someone().get(`${sheet}/main`)).html).not.toContain('xxx');
  });

  test.each([
    ['JSON', 'application/json', '{"warm":"yes"}'],
    ['half a form', 'multipart/form-data; boundary=a', '--a\r\nContent-Disp'],
    ['nothing', 'text/plain', ''],
  ])('that is %s instead of a form is refused like one without a token', async (_, type, body) => {
    const headers = { 'content-type': type, origin: 'http://localhost' };
    const { status } = await site.app.request(`${sheet}/main`, { method: 'POST', headers, body });
    expect(status).toBe(403);
  });

  test('with characters that no database takes is kept as far as it goes, and the field says so', async () => {
    const parks = await site.sheet('south');
    const body = await token(parks, 'numbers');
    body.append('story', 'a\0b');
    const { status, html } = await someone().post(`${parks}/numbers`, body);
    expect([status, html.includes('tegn, der ikke kan vises')]).toEqual([422, true]);
  });
});

describe('a link', () => {
  test.each(['x', '%00', '%E0%A4%A', '..%2f..', 'a'.repeat(43), "'; drop table link; --"])(
    '%j opens nothing and says what to do',
    async (link) => {
      const { status, html } = await someone().get(`/besvarelse/${link}`);
      expect([status, html.includes('bed koordinatoren om et nyt')]).toEqual([404, true]);
    },
  );

  test('of the coordinator works once, also when a mail program has looked at it first', async () => {
    const link = await site.coordinatorLink();
    const [coordinator, other] = [someone(), someone()];
    expect((await other.get(link)).status).toBe(200);
    expect((await coordinator.post(link, form())).location).toBe('/runder');
    expect((await other.post(link, form())).status).toBe(410);
    expect((await coordinator.get('/runder')).status).toBe(303);
    expect((await other.get('/runder')).status).toBe(403);
  });
});

describe('the machines', () => {
  test('are told that the process lives and whether the database answers', async () => {
    expect((await someone().get('/healthz')).html).toBe('ok');
    expect((await someone().get('/readyz')).status).toBe(200);
  });
});

const someone = () => visitor(site.app);
const form = (fields: Record<string, string> = {}) => new URLSearchParams(fields);

async function token(link = sheet, section = 'main'): Promise<URLSearchParams> {
  return new URLSearchParams(hiddenFields((await someone().get(`${link}/${section}`)).html));
}
