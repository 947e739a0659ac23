import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RegistrantSite, registrantSite } from '../../../test/support/registrants.ts';
import { allRoutes } from '../app.tsx';
import { openApi } from '../open-api.ts';

let world: RegistrantSite;
beforeAll(async () => {
  world = await registrantSite();
});
afterAll(() => world.site.close());

const paths = Object.keys(openApi('https://pejling.example').paths);
const query = 'handling=gather&sted=andet-sted&dato=2020-06-09&antal=51';

test.each(paths)('%s answers, and its rows have the columns that are described', async (path) => {
  const answer = await world.get(`${path.replace('{programme}', 'covid19-2020')}?${query}`);
  expect(answer.status).toBe(200);
  const columns = described(path);
  if (path.endsWith('.csv')) {
    const rows = parse(await answer.text(), { columns: true }) as readonly Record<string, string>[];
    for (const row of rows) expect(Object.keys(row)).toEqual(columns);
  } else if (columns) {
    const { rows } = (await answer.json()) as { rows: readonly Record<string, unknown>[] };
    for (const row of rows) expect(new Set(Object.keys(row))).toEqual(new Set(columns));
  }
});

function described(path: string): readonly string[] | undefined {
  const twin = path.replace(/\.csv$/, '.json');
  const { paths: all } = openApi('https://pejling.example') as unknown as {
    paths: Record<string, { get: { responses: { '200': { content?: Record<string, Described> } } } }>;
  };
  return all[twin]?.get.responses['200'].content?.['application/json']?.schema.properties.rows.items.required;
}
interface Described {
  readonly schema: {
    readonly properties: { readonly rows: { readonly items: { readonly required: string[] } } };
  };
}

test('every route of the interface is described', () => {
  const services = {
    context: world.site.context,
    proofread: () => Promise.reject(new Error('not here')),
    isReady: async () => true,
    reportFault: () => '',
  };
  const routes = allRoutes(services)
    .map(({ path }) => path)
    .filter((path) => path.startsWith('/api/v1/:'))
    .map((path) => path.replace(':programme', '{programme}'));
  expect(routes.toSorted()).toEqual(paths.toSorted());
});

test('the rules answer as on the page', async () => {
  const answer = await world.get(`/api/v1/covid19-2020/rules/answer.json?${query}`);
  const { parts } = (await answer.json()) as { parts: readonly { verdict: string; because: string[] }[] };
  expect(parts.map(({ verdict }) => verdict)).toEqual(['conditional']);
  expect(parts[0]?.because[0]).toBe('forsamlingsforbud/hoejst-50/graense');
});

test.each([
  ['/api/v1/nix/rules.json', 404],
  ['/api/v1/covid19-2020/rules.json?dato=x', 422],
  ['/api/v1/covid19-2020/rules/answer.json?handling=x', 422],
])('%s: %d', async (path, status) => {
  expect((await world.get(path)).status).toBe(status);
});
