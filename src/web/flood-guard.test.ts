import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestSite, testSite } from '../../test/support/test-site.ts';
import { visitor } from '../../test/support/test-visitor.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

test('a flood through one link is stopped, and nobody else behind the same network is', {
  timeout: 60_000,
}, async () => {
  const [flooded, other] = [await site.sheet('north', 'pools'), await site.sheet('north', 'pools')];
  const statuses = new Set<number>();
  const empty = new URLSearchParams();
  for (let turn = 0; turn < 1201; turn += 1)
    statuses.add((await visitor(site.app).post(`${flooded}/send`, empty)).status);
  expect([...statuses]).toEqual([403, 429]);
  const last = await visitor(site.app).post(`${flooded}/send`, empty);
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(last.html).toContain('For mange på én gang');
  expect((await visitor(site.app).post(`${other}/send`, empty)).status).toBe(403);
  expect((await visitor(site.app).get(flooded)).status).toBe(200);
});
