import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestSite, testSite } from '../../../test/support/test-site.ts';
import { type Visitor, visitor } from '../../../test/support/test-visitor.ts';
import type { Role } from '../../access/policy.ts';
import { sheetsOfRound } from '../../actions/sheets-of-round.ts';
import { authorityId, programmeId, roundId } from '../../core/ids.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

const person = (roles: readonly Role[], authority?: string) =>
  visitor(site.as({ name: 'Ida', roles, ...(authority ? { authority: authorityId(authority) } : {}) }).app);
const coordinator = () => person(['coordinator']);
const form = (fields: Readonly<Record<string, string>>) => new URLSearchParams(fields);
const board = '/runder/towns/may';
const sheetPage = (authority: string) => `${board}/myndighed/${authority}/parks`;
const complete = { status: 'open', _name: 'Mette' };

async function send(someone: Visitor, sheet: string): Promise<void> {
  await someone.fillIn(`${sheet}/main`, complete);
  await someone.fillIn(`${sheet}/numbers`, { parks: '4', opened: '2' });
  expect((await someone.fillIn(`${sheet}/gennemse`, {})).status).toBeGreaterThan(0);
  const { html } = await someone.get(`${sheet}/gennemse`);
  const token = /name="_token" value="([^"]*)"/.exec(html)?.[1] ?? '';
  expect((await someone.post(`${sheet}/send`, form({ _token: token, _name: 'Mette' }))).status).toBe(303);
}

describe('the board', () => {
  test('shows every authority with what is asked, and who did something last', async () => {
    await send(visitor(site.app), await site.sheet('north'));
    const { html, status } = await coordinator().get(board);
    expect(status).toBe(200);
    for (const name of ['North', 'South', 'Århus']) expect(html).toContain(`<th scope="row">${name}</th>`);
    expect(html).toMatch(/mark-sent[^>]*>✓ Sendt<.*?Mette/s);
    expect(html).toContain('Viser 3 af 3 myndigheder');
  });

  test('shows what the address asks for, and says when that is nobody', async () => {
    const { html } = await coordinator().get(`${board}?tilstand=sent&skema=parks&g.kind=old`);
    expect(html).toContain('Viser 1 af 3 myndigheder');
    expect(html).not.toContain('<th scope="row">South</th>');
    expect((await coordinator().get(`${board}?navn=findes-ikke`)).html).toContain('Ingen myndigheder passer');
    expect((await coordinator().get(`${board}?tilstand=%00&g.kind=x&skema=y`)).html).toContain(
      'Viser 3 af 3',
    );
  });

  test('keeps a view under a name until it is removed', async () => {
    const someone = coordinator();
    const kept = await someone.post(
      `${board}/visninger`,
      form({ navn: ' De  tavse ', query: 'tilstand=not-begun&x=y' }),
    );
    expect([kept.status, kept.location]).toEqual([303, `${board}?tilstand=not-begun`]);
    expect((await someone.get(board)).html).toContain(`href="${board}?tilstand=not-begun">De tavse</a>`);
    expect((await someone.post(`${board}/visninger`, form({ navn: ' ' }))).status).toBe(422);
    await someone.post(`${board}/visninger/fjern`, form({ navn: 'De tavse' }));
    expect((await someone.get(board)).html).not.toContain('De tavse');
  });

  test('is the same list as CSV and as a workbook', async () => {
    const csv = await coordinator().get(`${board}/status.csv?navn=north`);
    expect(csv.html.split('\r\n')).toHaveLength(4);
    expect(csv.html).toMatch(/north,North,Gammel,Lille,100,Parker,Sendt,\d{4}-/);
    const excel = await site.as({ name: 'Ida', roles: ['analyst'] }).app.request(`${board}/status.xlsx`);
    expect(new Uint8Array(await excel.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  test('is for those who follow rounds; only those who run them may act', async () => {
    expect((await person(['observer']).get(board)).status).toBe(200);
    expect((await person(['observer']).get(board)).html).not.toContain(`${board}/luk`);
    expect((await person(['observer']).post(`${board}/luk`, form({}))).status).toBe(403);
    expect((await person(['respondent'], 'north').get(board)).status).toBe(403);
  });
});

describe('what is done with one sheet', () => {
  test('a section sent back with a question waits until it is replied to, and the sheet until it is sent again', async () => {
    const someone = coordinator();
    const asked = await someone.post(
      `${sheetPage('north')}/send-tilbage`,
      form({ afsnit: 'numbers', spoergsmaal: 'Er det alle?' }),
    );
    expect(asked.location).toBe(`${sheetPage('north')}?noteret`);
    expect((await someone.get(`${board}?venter=ja`)).html).toMatch(/↩ Sendt tilbage.*1 spørgsmål venter/s);
    const sheet = await site.sheet('north');
    const respondent = visitor(site.app);
    expect((await respondent.get(sheet)).html).toContain('er sendt tilbage med et spørgsmål');
    expect((await respondent.fillIn(`${sheet}/numbers`, {})).status).toBe(303);
    const page = (await respondent.get(`${sheet}/numbers`)).html;
    const token = /name="_token" value="([^"]*)"/.exec(page)?.[1] ?? '';
    const reply = (svar: string) =>
      respondent.post(`${sheet}/spoergsmaal/numbers`, form({ _token: token, _name: 'Mette', svar }));
    const empty = await reply(' ');
    expect([empty.status, empty.html.includes('Skriv et svar på spørgsmålet')]).toEqual([422, true]);
    expect((await reply('Ja, 010190-1234 er talt med.')).status).toBe(303);
    const after = (await someone.get(sheetPage('north'))).html;
    expect(after).toMatch(/Svar: Tal.*Ja, .* er talt med\./s);
    expect(after).not.toContain('010190-1234');
    expect(after).toContain('↩ Sendt tilbage');
    expect((await someone.get(`${board}?venter=ja`)).html).toContain('Viser 0 af 3');
    expect((await respondent.get(`${sheet}/historik/parks`)).html).toContain('Er det alle?');
    await send(respondent, sheet);
    expect((await someone.get(sheetPage('north'))).html).toContain('✓ Sendt');
  });

  test('a question that nobody can be written to about is asked all the same, and that is said', async () => {
    const someone = coordinator();
    const question = { afsnit: 'numbers', spoergsmaal: 'Er det alle?' };
    expect((await someone.get(sheetPage('south'))).html).toMatch(/<input[^>]* id="mail"[^>]* checked/);
    const wrong = { afsnit: 'numbers', spoergsmaal: '' };
    const refused = await someone.post(`${sheetPage('south')}/send-tilbage`, form(wrong));
    expect(refused.html).not.toMatch(/<input[^>]* id="mail"[^>]* checked/);
    const asked = await someone.post(`${sheetPage('south')}/send-tilbage`, form({ ...question, mail: 'ja' }));
    expect(asked.location).toBe(`${sheetPage('south')}?noteret=nobody`);
    expect((await someone.get(asked.location)).html).toContain('der er ingen kontakt, der kan nås');
    for (const name of ['__proto__', 'constructor', '%00'])
      expect((await someone.get(`${sheetPage('south')}?noteret=${name}`)).status).toBe(200);
    await someone.post(`${sheetPage('south')}/luk-spoergsmaal`, form({ afsnit: 'numbers' }));
  });

  test('what is entered for an authority is marked wherever it is seen', async () => {
    const someone = coordinator();
    const begun = await someone.post(`${sheetPage('south')}/paa-vegne`, form({ kanal: 'phone' }));
    expect([begun.status, /^\/besvarelse\//.test(begun.location)]).toEqual([303, true]);
    const clerk = visitor(site.app);
    expect((await clerk.get(begun.location)).html).toContain('på vegne af South, pr. telefon');
    await send(clerk, begun.location);
    expect((await someone.get(sheetPage('south'))).html).toContain(
      'Sendt som version 1 (indtastet pr. telefon af Ida)',
    );
    expect((await clerk.get(`${begun.location}/historik/parks`)).html).toContain(
      'indtastet pr. telefon af Ida',
    );
    expect((await someone.get(board)).html).toContain('indtastet for dem');
  });

  test.each([
    ['frist', { dag: 'i morgen' }, 'er ikke en dag'],
    ['frist', { dag: '2020-06-05' }, 'Vælg en dag, der ligger efter'],
    ['send-tilbage', { afsnit: 'findes-ikke', spoergsmaal: 'x' }, 'Vælg et afsnit'],
    ['send-tilbage', { afsnit: 'main', spoergsmaal: ' ' }, 'Skriv en tekst'],
    ['traek', { fordi: '' }, 'Skriv en tekst'],
    ['ikke-drift', {}, 'Skriv en tekst'],
    ['genaabn', {}, 'Der er ikke sendt noget'],
  ])('%s with %o is refused with a sentence, and nothing is changed', async (act, fields, sentence) => {
    const { status, html } = await coordinator().post(`${sheetPage('0007')}/${act}`, form(fields));
    expect([status, html.includes(sentence)]).toEqual([422, true]);
    expect((await coordinator().get(sheetPage('0007'))).html).toContain('Ingen har åbnet den');
  });

  test('a service that is not run is out of the base, until the sheet is reopened', async () => {
    const someone = coordinator();
    await someone.post(`${sheetPage('0007')}/ikke-drift`, form({ fordi: 'Ingen parker' }));
    expect((await someone.get(board)).html).toContain('– Driver ikke området');
    const round = { programme: programmeId('towns'), round: roundId('may') };
    const noted = (await sheetsOfRound(site.context.store, round)).find(
      ({ authority }) => authority === '0007',
    );
    expect(noted).toMatchObject({ notRun: true, withdrawn: false });
    expect((await visitor(site.app).get(await site.sheet('0007'))).html).toContain('Runden er lukket');
    await someone.post(`${sheetPage('0007')}/genaabn`, form({ fordi: 'Vi tog fejl' }));
    expect((await someone.get(sheetPage('0007'))).html).toContain('○ Ikke begyndt');
  });

  test('a sheet that does not exist is not found', async () => {
    for (const path of ['/nowhere/parks', '/north/nothing'])
      expect((await coordinator().get(`${board}/myndighed${path}`)).status).toBe(404);
  });
});

describe('an authority’s own page', () => {
  test('shows what is asked, opens it with a link of its own, and shows what was sent', async () => {
    const north = person(['respondent'], 'north');
    const { html } = await north.get('/myndighed');
    expect(html).toContain('<h1>North</h1>');
    expect(html).toMatch(/Bade.*cirka 1 minut.*Ingen er begyndt/s);
    expect(html).toContain('Maj: Parker');
    const opened = await north.post('/myndighed/towns/may/pools', form({}));
    expect((await north.get(opened.location)).html).toContain('Svar for North');
    expect((await north.get('/myndighed/towns/may/parks')).html).toContain('Jeres besvarelse: Parker');
    expect((await north.get('/myndighed/towns/may')).status).toBe(404);
  });

  test('never comes from the address, and reading is not answering', async () => {
    const reader = person(['authority-reader'], 'south');
    expect((await reader.get('/myndighed')).html).not.toContain('method="post"');
    expect((await reader.post('/myndighed/towns/may/pools', form({}))).status).toBe(403);
    expect((await reader.get('/myndighed/towns/may/parks')).html).toContain('indtastet pr. telefon af Ida');
    expect((await coordinator().get('/myndighed')).status).toBe(403);
    expect((await person(['respondent'], 'elsewhere').get('/myndighed')).status).toBe(404);
  });
});

describe('the next round', () => {
  const fields = (html: string) =>
    Object.fromEntries(
      [...html.matchAll(/<input[^>]*name="([^"]+)"[^>]*>/g)].flatMap(([tag, name = '']) => {
        const isTick = tag.includes('type="checkbox"');
        if (isTick && !tag.includes(' checked')) return [];
        return [[name, /value="([^"]*)"/.exec(tag)?.[1] ?? '']];
      }),
    );

  test('is made in one step from what is suggested, and stands in the public calendar', async () => {
    const someone = coordinator();
    const { html } = await someone.get('/runder/towns/ny?fra=may');
    expect(html).toContain('Cirka 6 minutter for hver myndighed');
    expect(html).toContain('De samme som sidst.');
    const body = new URLSearchParams(fields(html));
    body.append('skema', 'parks');
    const wrong = new URLSearchParams([...body].filter(([name]) => name !== 'opens'));
    const refused = await someone.post('/runder/towns/ny', wrong);
    expect([refused.status, refused.html.includes('href="#opens"')]).toEqual([422, true]);
    const made = await someone.post('/runder/towns/ny', body);
    expect([made.status, made.location]).toEqual([
      303,
      expect.stringMatching(/^\/runder\/towns\/\d{4}-\d\d$/),
    ]);
    expect((await someone.get(made.location)).html).toContain('<strong>Planlagt</strong>');
    const public_ = visitor(site.app);
    expect((await public_.get('/kalender')).html).toMatch(/Kommer.*cirka 6 minutter for hver/s);
    const feed = (await public_.get('/kalender.ics')).html;
    expect(feed).toContain('SUMMARY:Maj åbner');
    expect(feed.match(/BEGIN:VEVENT/g)).toHaveLength(4);
    expect((await public_.get('/byrde')).html).toMatch(/Hvad det koster at svare.*6 min\./s);
  });

  test('can be called off while it is planned; one of the folder cannot', async () => {
    const someone = coordinator();
    const planned =
      /href="(\/runder\/towns\/\d{4}-\d\d)"/.exec((await someone.get('/runder/towns')).html)?.[1] ?? '';
    expect((await someone.post(`${planned}/aflys`, form({}))).status).toBe(303);
    expect((await someone.get(planned)).status).toBe(404);
    expect((await someone.post(`${board}/aflys`, form({}))).status).toBe(409);
  });
});

describe('deadlines', () => {
  test('everyone’s is moved from the board, and one authority keeps its own when the round is closed', async () => {
    const someone = coordinator();
    const later = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    expect((await someone.post(`${board}/frist`, form({ dag: '2020-01-01' }))).status).toBe(422);
    expect((await someone.post(`${board}/frist`, form({ dag: later }))).status).toBe(303);
    await someone.post(`${board}/luk`, form({}));
    await someone.post(`${sheetPage('0007')}/frist`, form({ dag: later, fordi: 'Ferie' }));
    expect((await visitor(site.app).get(await site.sheet('0007', 'pools'))).html).not.toContain(
      'Runden er lukket',
    );
    expect((await visitor(site.app).get(await site.sheet('south', 'pools'))).html).toContain(
      'Runden er lukket',
    );
    expect((await someone.get(`${board}?egenfrist=ja`)).html).toContain('Viser 1 af 3');
    await someone.post(`${sheetPage('0007')}/frist`, form({ dag: '' }));
    expect((await visitor(site.app).get(await site.sheet('0007', 'pools'))).html).toContain(
      'Runden er lukket',
    );
  });
});
