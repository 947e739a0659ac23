/** The demo opens its pages to whoever sits at the machine, and to nobody else. */
import type { Server } from 'node:http';
import { request as send } from 'node:http';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestSite, testSite } from '../../test/support/test-site.ts';

let demo: TestSite;
let usual: TestSite;
let servers: readonly Server[];
beforeAll(async () => {
  demo = await testSite(undefined, { demo: true });
  usual = await testSite();
  servers = await Promise.all([listening(demo), listening(usual)]);
});
afterAll(async () => {
  for (const server of servers) server.close();
  await demo.close();
  await usual.close();
});

function listening({ app }: TestSite): Promise<Server> {
  return new Promise((resolve) => {
    const at = { fetch: app.fetch, port: 0, hostname: '127.0.0.1' };
    const server = serve(at, () => resolve(server)) as Server;
  });
}

interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
function ask(server: Server | undefined, path: string, { headers = {}, body }: Sent = {}) {
  const address = server?.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return new Promise<{ status: number; html: string }>((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const asked = send(
      { host: '127.0.0.1', port, path, method, headers: { host: 'localhost', ...headers } },
      (came) => {
        let html = '';
        came.on('data', (chunk) => {
          html += chunk;
        });
        came.on('end', () => resolve({ status: came.statusCode ?? 0, html }));
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

describe('the pages of the house', () => {
  test('are open in the demo to whoever sits at the machine', async () => {
    expect((await ask(servers[0], '/brugere')).status).toBe(200);
  });

  test('are closed on the same machine outside of the demo', async () => {
    expect((await ask(servers[1], '/brugere')).status).toBe(403);
  });

  test.each([
    ['a proxy', { 'x-forwarded-for': '10.0.0.1' }],
    ['another kind of proxy', { forwarded: 'for=10.0.0.1' }],
    ['a foreign name that points here', { host: 'evil.example' }],
    ['a name that begins like ours', { host: 'localhost.evil.example' }],
  ])('are closed in the demo to %s', async (_, headers) => {
    expect((await ask(servers[0], '/brugere', { headers })).status).toBe(403);
  });
});

describe('a change by whoever sits at the machine', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' };
  const ofPage = async () =>
    /name="_token" value="([^"]+)"/.exec((await ask(servers[0], '/brugere')).html)?.[1] ?? '';

  test('needs the token of a page of ours', async () => {
    const refused = await ask(servers[0], '/brugere', { headers: form, body: 'name=Bo' });
    expect([refused.status, refused.html.includes('Send igen')]).toEqual([403, true]);
    const body = `name=Bo&_token=${await ofPage()}`;
    expect((await ask(servers[0], '/brugere', { headers: form, body })).status).toBe(422);
  });

  test('needs to come from a page of ours', async () => {
    const headers = { ...form, origin: 'http://evil.example' };
    const body = `name=Bo&_token=${await ofPage()}`;
    expect((await ask(servers[0], '/brugere', { headers, body })).status).toBe(403);
  });
});
