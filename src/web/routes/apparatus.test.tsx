import { Hono } from 'hono';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallAgreementsYaml, smallHotlinesYaml } from '../../../test/support/small-agreements.ts';
import { projectFolder } from '../../../test/support/source-files.ts';
import { type TestSite, testSite } from '../../../test/support/test-site.ts';
import { nobody } from '../../access/policy.ts';
import { checkAgreements } from '../../actions/check-agreements.ts';
import type { Context } from '../../actions/context.ts';
import type { Language } from '../../core/language.ts';
import { readAgreements } from '../../programme/read-agreements.ts';
import { readHotlines } from '../../programme/read-hotlines.ts';
import { programmeFolders, registers } from '../../store/programme-folders.ts';
import { apparatusRoutes } from './apparatus.tsx';

let site: TestSite;
let context: Context;
beforeAll(async () => {
  const folder = programmeFolders(projectFolder).find(({ path }) => path.endsWith('covid19-2020'));
  if (!folder) throw new Error('no programme in the project');
  site = await testSite({ files: folder.files, registers: registers(projectFolder), round: '2020-maj' });
  context = site.context;
});
afterAll(() => site.close());

/** What a reader gets; without a language, Danish. */
async function get(path: string, from: Context = context, language: Language = 'da') {
  const app = new Hono();
  const services = {
    context: from,
    baseUrl: 'https://pejling.example',
    isReady: async () => true,
    reportFault: () => '',
  };
  for (const route of apparatusRoutes({
    ...services,
    proofread: () => Promise.reject(new Error('not here')),
  }))
    app.on(route.method, route.path, (request) =>
      route.handle({ request, language, person: nobody, param: (name) => request.req.param(name) ?? '' }),
    );
  const response = await app.request(path);
  const html = await response.text();
  const { document } = parseHTML(html);
  const text = (selector: string) =>
    (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return { status: response.status, type: response.headers.get('content-type') ?? '', html, text, document };
}

const ask = (query: string, language?: Language) => get(`/regler?${query}`, context, language);

describe('/regler', () => {
  test('is seen from the day of the programme and says which rules hold', async () => {
    const page = await get('/regler');
    expect(page.status).toBe(200);
    expect(page.text('#gaelder')).toBe('Det gælder 9. juni 2020');
    expect(page.text('.stream-grid')).toContain('Højst 50 personer (nummer ikke fundet)');
    expect(page.text('.stream-grid')).not.toContain('Højst 10 personer');
    expect(page.document.querySelector('.answer')).toBeNull();
  });

  test.each([
    ['2020-04-04', 'botilbud-107', 'visit-outdoors', '', 'Det ved vi ikke'],
    ['2020-04-06', 'botilbud-107', 'visit-outdoors', '', 'Nej'],
    ['2020-05-05', 'botilbud-107', 'visit-outdoors', '', 'Nej'],
    ['2020-06-09', 'botilbud-107', 'visit-outdoors', '', 'Ja, på betingelser'],
    ['2020-03-17', 'andet-sted', 'gather', '50', 'Usikkert'],
    ['2020-06-09', 'andet-sted', 'gather', '50', 'Ja'],
    ['2020-05-15', 'doegninstitution', 'suspend-contact', '', 'Nej'],
    ['2020-05-20', 'andet-sted', 'distance', '1,5', 'Ja, på betingelser'],
  ])('%s, %s, %s %s: %s', async (date, place, act, amount, verdict) => {
    const page = await ask(`dato=${date}&sted=${place}&handling=${act}&antal=${amount}`);
    expect(page.status).toBe(200);
    expect(page.text('.answer .verdict strong')).toBe(verdict);
  });

  test('shows what is agreed apart from what applies', async () => {
    const page = await ask('dato=2020-05-05&sted=botilbud-107&handling=visit-outdoors');
    expect(page.text('.answer .ground')).toContain('Forbud mod besøg, ændret (BEK nr. 394)');
    expect(page.text('.answer .ahead')).toContain('Lempet besøgsforbud (BEK nr. 610): aftalt 25. april 2020');
    expect(page.text('.answer .ahead')).toContain('Indtil da gælder det, der står ovenfor');
  });

  test('names both sources where they disagree', async () => {
    const page = await ask('dato=2020-03-17&sted=andet-sted&handling=gather&antal=50');
    expect(page.text('.answer .readings')).toContain('Ekstra Bladet');
    expect(page.text('.answer .readings')).toMatch(/: Ja.*: Nej/);
  });

  test('has two parts on the day that the ban began at ten', async () => {
    const page = await ask('dato=2020-04-05&sted=botilbud-107&handling=visit-indoors');
    const parts = [...page.document.querySelectorAll('.answer-part')].map((part) => part.textContent);
    expect(parts[0]).toMatch(/^Fra kl\. 10\.00.*Nej/);
    expect(parts[1]).toMatch(/^Før kl\. 10\.00.*Det ved vi ikke/);
  });

  test('lets a duty stand and tells of complaint', async () => {
    const page = await ask('dato=2020-06-15&sted=eget-hjem&handling=leave-out-support');
    expect(page.text('.answer')).toContain('Serviceloven gælder fuldt ud');
    expect(page.text('.answer')).toContain('kan klage over afgørelsen');
  });

  test('never prints a number that was not verified, nor calls the area closed', async () => {
    const page = await get('/regler?fra=2020-03-01&til=2021-06-01');
    expect(page.html).not.toMatch(/BEK (?:nr\. )?224/);
    expect(page.html).not.toMatch(
      /(?:social(?:området| area)|sociale område) (?:er|var|is|was) (?:lukket|closed)/i,
    );
  });

  test('keeps what was typed and names each problem by its field', async () => {
    const page = await ask('dato=igår&sted=slot&handling=gather&antal=-1&tid=99');
    expect(page.status).toBe(422);
    const links = [...page.document.querySelectorAll('.summary-links a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(['#dato', '#sted', '#antal']);
    expect(page.document.querySelector('#antal')?.getAttribute('value')).toBe('-1');
  });

  test('escapes what was typed', async () => {
    const page = await ask(`dato=${encodeURIComponent('"><script>alert(1)</script>')}&handling=gather&sted=`);
    expect(page.html).not.toContain('<script>alert');
  });

  test('tells what changed between two days, and refuses days the wrong way round', async () => {
    const page = await get('/regler?fra=2020-05-01&til=2020-05-14');
    expect(page.text('.change-list')).toContain(
      'Træder i kraft: Besøgsforbuddet på socialområdet – Lempet besøgsforbud (BEK nr. 610)',
    );
    expect((await get('/regler?fra=2020-05-14&til=2020-05-01')).status).toBe(422);
  });

  test('has a picture with a table that says the same', async () => {
    const page = await get('/regler');
    expect(page.document.querySelectorAll('svg.timeline[role="img"][aria-label]')).toHaveLength(2);
    const rows = [...page.document.querySelectorAll('.rule-table tbody tr')].map((row) => row.textContent);
    expect(rows.find((row) => row?.startsWith('Højst 10 personer'))).toContain(
      '17. marts 2020 eller 18. marts 2020 kl. 10.00',
    );
  });

  test('is in English too', async () => {
    const page = await ask('dato=2020-04-06&sted=botilbud-107&handling=visit-outdoors', 'en');
    expect(page.text('.answer .verdict strong')).toBe('No');
    expect(page.text('h1')).toBe('Rules');
  });

  test('can be subscribed to, as a calendar and as a feed', async () => {
    const calendar = await get('/regler.ics');
    expect(calendar.type).toContain('text/calendar');
    // Ten o'clock in Copenhagen on 5 April is eight in UTC.
    expect(calendar.html).toContain('DTSTART:20200405T080000Z');
    const feed = await get('/regler.atom');
    expect(feed.type).toContain('application/atom+xml');
    expect(feed.html).toContain('<id>https://pejling.example/regler#besoegsforbud/bek-610/begins</id>');
  });
});

describe('/aftaler', () => {
  test('says in short how many commitments stand where', async () => {
    const page = await get('/aftaler');
    expect(page.status).toBe(200);
    expect(page.text('.counts')).toBe('Holdt3 løfterI gang5 løfterKun aftalt4 løfter');
    expect((await get('/aftaler?dato=2020-04-25')).text('.counts')).toBe('I gang1 løfteKun aftalt11 løfter');
  });

  test('shows the rule that keeps a promise as it was on the day', async () => {
    expect((await get('/aftaler?dato=2020-05-05')).html).toContain(
      'Lempet besøgsforbud (BEK nr. 610): aftalt, ikke i kraft',
    );
    expect((await get('/aftaler')).html).toContain('Lempet besøgsforbud (BEK nr. 610): i kraft');
  });

  test('holds the parts of the money against the sum', async () => {
    expect((await get('/aftaler')).html).toContain(
      'Delene giver 214,3 mio. kr. Aftalen siger ca. 215 mio. kr.',
    );
  });

  test('keeps sector partnerships apart from those for target groups', async () => {
    const { document } = await get('/aftaler');
    const cards = [...document.querySelectorAll('section[aria-labelledby="partnerskaber"] ul')].map(
      (list) => list.children.length,
    );
    expect(cards).toEqual([4, 1]);
  });

  test('refuses a day that is none', async () => {
    expect((await get('/aftaler?dato=30-02')).status).toBe(422);
  });

  test('points to figures that there are', () => {
    const [programme] = context.programmes.values();
    if (!programme) throw new Error('no programme');
    expect(checkAgreements(programme)).toEqual([]);
    const read = readAgreements(
      {
        path: 'agreements.yaml',
        text: smallAgreementsYaml.replace(
          'rules: [closing/second]',
          'figures: [{ figure: bostoette.status.as_befor, text: Open }]',
        ),
      },
      ['en'],
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(checkAgreements({ ...programme, agreements: read.value })).toEqual([
      'agreements.yaml: commitment "full-hours": There is no figure "bostoette.status.as_befor". Did you mean "bostoette.status.as_before"?',
    ]);
  });
});

describe('/hotlines', () => {
  test('shows numbers of 2020 as history, without a link to call', async () => {
    const page = await get('/hotlines');
    expect(page.status).toBe(200);
    expect(page.text('.alert-warning')).toContain('Historiske numre');
    expect(page.html).toContain('72 42 40 00');
    expect(page.html).not.toMatch(/href="(?:tel|mailto):/);
  });

  test('says whether they answered at a time, and when again', async () => {
    const state = async (moment: string, id: string) =>
      (await get(`/hotlines?tid=${moment}`)).text(`#${id} .open-state`);
    expect(await state('2020-04-30T12:00', 'viso')).toBe('Åbent til 30. april 2020 kl. 18.00');
    expect(await state('2020-05-08T12:00', 'viso')).toBe('Lukket, åbner 11. maj 2020 kl. 09.00');
    expect(await state('2020-05-03T11:00', 'buvm')).toBe('Åbent til 3. maj 2020 kl. 16.00');
    expect(await state('2020-04-30T12:00', 'faelles')).toBe('Åbningstiden er ikke fundet');
  });

  test('finds by the trouble, those to ask first before the ministry', async () => {
    const page = await get(`/hotlines?soeg=${encodeURIComponent('Må jeg besøge min søn på botilbud?')}`);
    const found = [...page.document.querySelectorAll('.hotline-grid > li')].map((card) => card.id);
    expect(found[0]).toBe('faelles');
    expect(found[1]).toBe('sim-bekendtgoerelser');
    expect((await get('/hotlines?soeg=forsikring')).text('main')).toContain(
      'Vi fandt ingen hotline om »forsikring«',
    );
  });

  test('offers a number that somebody has checked', async () => {
    const read = readHotlines({ path: 'hotlines.yaml', text: smallHotlinesYaml }, ['en']);
    const [programme] = context.programmes.values();
    if (!read.ok || !programme) throw new Error('the small hotlines are in order');
    const other = {
      ...context,
      programmes: new Map([[programme.id, { ...programme, hotlines: read.value }]]),
    };
    const page = await get('/hotlines?tid=2021-03-01T12:00', other, 'en');
    expect((await get('/hotlines', other, 'en')).document.querySelector('#desk a')).toBeNull();
    expect(page.document.querySelector('#desk a')?.getAttribute('href')).toBe('tel:02079460000');
    expect(page.document.querySelector('#ministry a')).toBeNull();
  });

  test('refuses a moment that is none', async () => {
    expect((await get('/hotlines?tid=snart')).status).toBe(422);
  });
});

test('a programme without these files has no such pages', async () => {
  const [programme] = context.programmes.values();
  if (!programme) throw new Error('no programme');
  const { rules: _, agreements: __, hotlines: ___, ...bare } = programme;
  const other = { ...context, programmes: new Map([[programme.id, bare]]) };
  for (const path of ['/regler', '/regler.ics', '/regler.atom', '/aftaler', '/hotlines'])
    expect((await get(path, other)).status).toBe(404);
});
