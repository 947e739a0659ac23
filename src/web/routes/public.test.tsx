import read from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textFiles } from '../../../test/support/demo-memo.ts';
import { type TestSite, testSite } from '../../../test/support/test-site.ts';
import { visitor } from '../../../test/support/test-visitor.ts';
import { loadDemo } from '../../actions/load-demo.ts';

let site: TestSite;
beforeAll(async () => {
  const files = textFiles('programmes/covid19-2020');
  site = await testSite({ files, registers: textFiles('registers'), round: 'proeve' });
  await loadDemo(site.context, () => undefined);
}, 120_000);
afterAll(() => site.close());

const get = (path: string) => visitor(site.app).get(path);
const bytesOf = async (path: string) => Buffer.from(await (await site.app.request(path)).arrayBuffer());
const themes = [
  ['bostoette', ['Status']],
  ['aktivitet-samvaer', ['Status']],
  ['beskaeftigelse', ['Status']],
  [
    'boern-myndighed',
    ['Møder og samtaler', 'Personrettet tilsyn', 'Samvær med familie og netværk', 'Andre erfaringer'],
  ],
] as const;

describe('the front page', () => {
  test('shows every theme, when the rest expect to be there, and the memos of the round', async () => {
    const { html, status } = await get('/');
    expect(status).toBe(200);
    for (const words of [
      'Set fra 9. juni 2020',
      'Personrettet tilsyn',
      'Samvær med familie',
      'Kan ikke sige',
    ])
      expect(html).toContain(words);
    expect(html).toContain('/notater/covid19-2020/2020-maj/2020-maj');
    expect(html).not.toContain('/notater/covid19-2020/2020-august/');
  });
  test.each([
    ['/?dato=2020-09-20', 'August 2020'],
    ['/?dato=2020-02-30', 'Set fra 9. juni 2020'],
    ['/?dato=%00', 'Set fra 9. juni 2020'],
    ['/?sprog=en', 'As of 9 June 2020'],
  ])('%s says %s', async (path, words) => {
    const { html, status } = await get(path);
    expect([status, html.includes(words)]).toEqual([200, true]);
  });
  test('from before the first round says that there is nothing yet', async () => {
    expect((await get('/?dato=2019-01-01')).status).toBe(200);
  });
});

describe.each(themes)('the page of %s', (area, headings) => {
  test('shows each theme with reasons, expectation, learning, region and size', async () => {
    const { html, status } = await get(`/omraader/${area}`);
    expect(status).toBe(200);
    for (const heading of headings) expect(html).toContain(`>${heading}</h2>`);
    for (const words of [
      'Hvorfor ikke endnu?',
      'Hvornår er resten der?',
      'Hvad har de lært?',
      'Fordelt på region',
      'Fordelt på indbyggertal',
    ])
      expect(html).toContain(words);
  });
  test('gives the most frequent first where several answers may be given', async () => {
    const { html } = await get(`/omraader/${area}`);
    const several = html.split('<table>').filter((table) => table.includes('Flere svar var mulige.'));
    const counts = several.map((table) =>
      [...table.matchAll(/<\/th><td class="number">(\d+)<\/td>/g)].map(([, count]) => Number(count)),
    );
    expect(counts.map(({ length }) => length > 2)).toContain(true);
    for (const each of counts) expect(each).toEqual(each.toSorted((a, b) => b - a));
  });
  test('shows what moved since May, seen from September', async () => {
    expect((await get(`/omraader/${area}?dato=2020-09-20`)).html).toContain('Flyttet siden Maj 2020');
    expect((await get(`/omraader/${area}`)).html).not.toContain('Flyttet siden');
  });
});

test('an address of an area that is cut short leads to the list of areas, on the same day', async () => {
  const { status, headers } = await site.app.request('/omraader?dato=2020-09-20');
  expect([status, headers.get('location')]).toEqual([302, '/?dato=2020-09-20#omraader']);
});

describe('the files of a published round', () => {
  const folder = '/data/covid19-2020/2020-maj';
  test('hold every public figure as CSV, Excel and JSON', async () => {
    const csv = (await get(`${folder}/tal.csv`)).html;
    expect(csv).toMatch(/^figure,title,kind,category,k,n,/);
    expect(csv).toMatch(/\r\nbostoette\.status\.as_before,[^\r]*,share,,54,83,0\.65/);
    const [sheet] = await read(await bytesOf(`${folder}/tal.xlsx`));
    expect(sheet?.data.length).toBe(csv.trim().split('\r\n').length);
    expect(JSON.parse((await get(`${folder}/tal.json`)).html)).toMatchObject({ round: '2020-maj' });
    expect(csv).not.toContain('remarks');
  });
  test('hold the public answers and no others', async () => {
    const [head = '', ...rows] = (await get(`${folder}/svar.csv`)).html.trim().split('\r\n');
    const programme = [...site.context.programmes.values()][0];
    const open = new Set(
      programme?.questionnaires.flatMap(({ sections }) =>
        sections.flatMap(({ items }) =>
          items.flatMap((item) =>
            'visibility' in item && item.visibility === 'public' ? [String(item.id)] : [],
          ),
        ),
      ),
    );
    expect(head.split(',').filter((name) => !open.has(name))).toEqual(['authority', 'questionnaire']);
    expect(rows).toHaveLength(76 + 72 + 64 + 83);
    const sheets = await read(await bytesOf(`${folder}/svar.xlsx`));
    expect(sheets.map(({ sheet }) => sheet)).toContain('bostoette');
    expect(JSON.stringify(sheets)).not.toContain('Opdigtet eksempel');
    const parquet = await bytesOf(`${folder}/answers-bostoette.parquet`);
    expect([parquet.subarray(0, 4).toString(), parquet.includes('learning_text')]).toEqual(['PAR1', false]);
  });
  test.each(['svar.json', 'aside', 'tal.exe', 'answers-x.parquet', '..%2f..', 'tal.'])(
    'have none that is called %s',
    async (name) => expect((await get(`${folder}/${name}`)).status).toBe(404),
  );
  test('are there only for a round that is frozen', async () => {
    expect((await get('/data/covid19-2020/proeve/svar.csv')).status).toBe(404);
    expect((await get('/data/covid19-2020/proeve/tal.csv')).status).toBe(404);
  });
});

describe('a standard memo', () => {
  const path = '/notater/covid19-2020/2020-august/standard';
  test('is for those who write memos', async () => {
    expect((await get(path)).status).toBe(403);
    expect((await get('/notater')).html).not.toContain('Standardnotat');
  });
  test('comes in one press, with its template', async () => {
    const editor = visitor(site.as({ name: 'Ida', roles: ['editor'] }).app);
    expect((await editor.get('/notater')).html).toContain(`href="${path}"`);
    const { html, status } = await editor.get(path);
    expect([status, html.includes('Hvor de var, og hvor de er nu')]).toEqual([200, true]);
    expect((await editor.get(`${path}/fil/template`)).html).toContain('{{method}}');
    expect((await editor.get(`${path}/fil/exe`)).status).toBe(404);
    expect((await editor.get('/notater/covid19-2020/nix/standard')).status).toBe(404);
  });
});
