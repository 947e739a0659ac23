import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { type TestSite, testSite } from '../../../test/support/test-site.ts';
import { type Page, type Visitor, visitor } from '../../../test/support/test-visitor.ts';
import { letterProgress } from '../../actions/post/letter-progress.ts';
import { programmeId } from '../../core/ids.ts';

let site: TestSite;
let karen: Visitor;
const round = '/runder/towns/may';
beforeAll(async () => {
  site = await testSite();
  karen = visitor(site.as({ name: 'Karen', roles: ['coordinator'] }).app);
});
afterAll(() => site.close());

const form = (fields: Record<string, string | readonly string[]>) => {
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) body.append(name, value);
  return body;
};
const hidden = ({ html }: Page) =>
  Object.fromEntries(
    [
      ...(html.match(/<form(?:(?!<\/form>).)*name="shown".*?<\/form>/s)?.[0] ?? '').matchAll(
        /type="hidden" name="([^"]*)" value="([^"]*)"/g,
      ),
    ].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
    ]),
  );

async function upload(bytes: Uint8Array | string, name = 'liste.csv'): Promise<Page> {
  const body = new FormData();
  body.set('file', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name));
  const request = new Request('http://localhost/', { method: 'POST', body });
  const type = request.headers.get('content-type') ?? '';
  // The visitor sends what it is given, whatever it is called.
  const sent = new Uint8Array(await request.arrayBuffer());
  return karen.post(`${round}/kontakter/hent`, sent as unknown as URLSearchParams, { 'content-type': type });
}
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('the pages of contacts and letters', () => {
  test.each(['kontakter', 'kontakter/north', 'indbydelser', 'rykkere'])(
    '%s is closed to the public',
    async (path) => {
      expect((await visitor(site.app).get(`${round}/${path}`)).status).toBe(403);
    },
  );

  test.each(['kontakter', 'indbydelser', 'rykkere'])('%s is there without any contact', async (path) => {
    const { status, html } = await karen.get(`${round}/${path}`);
    expect(status).toBe(200);
    expect(html).toContain(
      path === 'kontakter' ? 'Der er ingen kontakter endnu' : 'Runden har ingen kontakter',
    );
  });
});

describe('a list of contacts', () => {
  test('changes nothing until that is asked for, and then what was shown', async () => {
    const preview = await upload(
      'myndighed;navn;mail\r\nNorth;Nora;nora@north.dk\r\nSouth;Sofie;sofie@south.dk\r\nMars;M;m@mars.dk',
    );
    expect(preview.html).toContain('Nye: 2');
    expect(preview.html).toContain('Række 4: »Mars« er ikke en myndighed');
    expect((await karen.get(`${round}/kontakter`)).html).not.toContain('nora@north.dk');
    expect((await karen.post(`${round}/kontakter/overtag`, form(hidden(preview)))).status).toBe(303);
    expect((await karen.get(`${round}/kontakter`)).html).toContain('nora@north.dk');
    // What was shown then would change nothing now.
    const again = await karen.post(`${round}/kontakter/overtag`, form(hidden(preview)));
    expect([again.status, again.html]).toEqual([422, expect.stringContaining('Listen ændrer ikke noget')]);
  });

  test('from a Windows program keeps its letters', async () => {
    const preview = await upload(latin1('myndighed;navn;mail\r\n\xc5rhus;S\xf8ren \xc6bel\xf8;s@aarhus.dk'));
    expect(preview.html).toContain('Søren Æbelø');
  });

  test('from Excel is read', async () => {
    const rows = [
      ['Myndighed', 'Navn', 'Mail'],
      ['0007', 'Åge', 'aage@aarhus.dk'],
    ];
    const data = rows.map((row) => row.map((value) => ({ value })));
    const book = await writeXlsx([{ sheet: 'Kontakter', data }]).toBuffer();
    expect((await upload(book, 'liste.xlsx')).html).toContain('aage@aarhus.dk');
  });

  test('that would unpack to more than anybody has contacts is refused unread', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 });
    expect((await upload(bomb, 'liste.xlsx')).status).toBe(422);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'Vælg en fil med indhold'],
    ['a list without addresses', 'myndighed;navn\nNorth;N', 'Der mangler en kolonne med overskriften mail'],
    ['a header alone', 'myndighed;mail', 'Der er ingen rækker'],
    ['UTF-16', latin1('\xff\xfem\0'), 'UTF-16'],
    ['a packed file that is no sheet', latin1('PK\x03\x04rubbish'), 'hverken CSV eller et Excel-ark'],
    ['quotes that do not match', 'myndighed;mail\nNorth;"a@b.dk', 'anførselstegnene'],
  ])('that is %s is refused with a sentence', async (_, bytes, sentence) => {
    const { status, html } = await upload(bytes);
    expect(status).toBe(422);
    expect(html).toMatch(/data-error-summary.*href="#fil"/s);
    expect(html).toContain(sentence);
  });

  test.each([['rubbish'], ['{}'], ['{"header":[1],"rows":[]}'], ['{"header":["mail"],"rows":[{"row":1}]}']])(
    'made up by hand (%s) is refused',
    async (table) => {
      expect((await karen.post(`${round}/kontakter/overtag`, form({ table }))).status).toBe(422);
    },
  );
});

describe('one contact', () => {
  test('with faults keeps what was typed, with a link to each field', async () => {
    const { status, html } = await karen.post(
      `${round}/kontakter`,
      form({
        authority: 'Nort',
        name: 'Nora',
        mail: 'nora(at)north',
        area: '*',
        role: 'primary',
        language: 'da',
      }),
    );
    expect(status).toBe(422);
    expect(html).toMatch(/href="#authority".*href="#mail"/s);
    expect(html).toContain('value="nora(at)north"');
  });

  test('can be marked, mended and removed, and its history stays', async () => {
    await karen.post(
      `${round}/kontakter`,
      form({
        authority: 'south',
        name: 'Vera',
        mail: 'vera@south.dk',
        area: '*',
        role: 'substitute',
        language: 'da',
      }),
    );
    for (const act of ['bounced', 'mended', 'removed'])
      expect(
        (await karen.post(`${round}/kontakter/south`, form({ mail: 'vera@south.dk', area: '*', act })))
          .status,
      ).toBe(303);
    const { html } = await karen.get(`${round}/kontakter/south`);
    const history = html.slice(html.indexOf('Historik'));
    for (const line of ['mail kom tilbage', 'virker igen', 'fjernet']) expect(history).toContain(line);
    expect(html.slice(0, html.indexOf('Historik'))).not.toContain('vera@south.dk');
  });
});

describe('a letter', () => {
  test('is shown as its receiver gets it, and sent to those who were shown', async () => {
    const show = await karen.get(`${round}/indbydelser?vis=${encodeURIComponent('north nora@north.dk')}`);
    expect(show.html).toContain('Mailen til Nora');
    expect(show.html).toContain('Svar så snart I kan; fristen var 4. juni 2020.');
    expect(show.html).toContain('cirka 1 minut<');
    expect((await karen.post(`${round}/indbydelser/send`, form({ shown: 'something else' }))).status).toBe(
      422,
    );
    const sent = await karen.post(`${round}/indbydelser/send`, form({ ...hidden(show), anytime: 'ja' }));
    expect(sent.status).toBe(303);
    expect((await karen.post(`${round}/indbydelser/send`, form(hidden(show)))).status).toBe(422);
    expect(await letterProgress(site.context, programmeId('towns'))).toMatchObject([
      { counts: { all: 2, waiting: 2 } },
    ]);
    const page = await karen.get(`${round}/indbydelser`);
    expect(page.html).toContain('0 af 2 sendt');
  });

  test('has the text that somebody wrote; one that would lose the links is refused and kept as typed', async () => {
    const text = { text: 'ready', language: 'da' };
    const wrong = await karen.post(
      `${round}/rykkere/tekst`,
      form({ ...text, subject: 'Husk', body: 'Ingen links {{her}}' }),
    );
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Ingen links {{her}}');
    expect(wrong.html).toContain('{{her}} kendes ikke');
    const right = await karen.post(
      `${round}/rykkere/tekst`,
      form({ ...text, subject: 'Husk {{runde}}', body: '{{skemaer}}' }),
    );
    expect(right.status).toBe(303);
    expect((await karen.get(`${round}/rykkere`)).html).toContain('value="Husk {{runde}}"');
  });

  test('of a plan with faults keeps what was typed', async () => {
    const { status, html } = await karen.post(
      `${round}/rykkere/plan`,
      form({ from: '8.00', to: '16.00', days0: 'tre', time0: '9.00', states0: 'begun' }),
    );
    expect(status).toBe(422);
    expect(html).toMatch(/href="#days0"/);
    expect(html).toContain('value="tre"');
  });

  test('of a plan in order says when each step goes out', async () => {
    await karen.post(
      `${round}/rykkere/plan`,
      form({ from: '8.00', to: '16.00', days0: '-3', time0: '9.00', states0: ['begun', 'ready'] }),
    );
    // Three days before 4 June 2020 is Whit Monday.
    expect((await karen.get(`${round}/rykkere`)).html).toContain('går ud 2. juni 2020 kl. 08.00');
  });
});

describe('an announcement', () => {
  const whole = {
    subject: 'Til alle',
    body: 'Første.\n\nAndet <b>.',
    groups: ['alle'],
    asOf: '2020-04-27',
    published: 'ja',
  };

  test.each<[string, object, string]>([
    ['without a subject', { subject: ' ' }, '#subject'],
    ['without a text', { body: '' }, '#body'],
    ['to nobody', { groups: [] }, '#groups'],
    ['on a day that is none', { asOf: '2020-02-30' }, '#asOf'],
  ])('%s is refused, with what was typed', async (_, given, field) => {
    const { status, html } = await karen.post(
      '/orienteringer/skriv',
      form({ ...whole, ...given, act: 'send' }),
    );
    expect(status).toBe(422);
    expect(html).toContain(`href="${field}"`);
  });

  test('is sent to who was shown, stands in the archive, and is receipted once', async () => {
    const shown = await karen.post('/orienteringer/skriv', form({ ...whole, act: 'vis' }));
    expect(shown.html).toContain('2 modtagere');
    expect(shown.html).toContain('har ingen kontakt');
    const sent = await karen.post('/orienteringer/skriv', form({ ...whole, act: 'send' }));
    expect(sent.status).toBe(303);
    const id = /\/orienteringer\/(\d+)/.exec(sent.location)?.[1];
    const reader = visitor(site.app);
    expect((await reader.get('/orienteringer')).html).toContain('Til alle');
    expect((await reader.get(`/orienteringer/${id}`)).html).toContain('Andet &lt;b>.');
    expect((await reader.get(`/orienteringer/${id}/modtagere`)).status).toBe(403);
    expect((await karen.get(`/orienteringer/${id}/modtagere`)).html).toContain('0 af 2 har bekræftet');
  });

  test('that is not public is nobody else’s', async () => {
    const { published: _, ...secret } = whole;
    const sent = await karen.post(
      '/orienteringer/skriv',
      form({ ...secret, subject: 'Kun til jer', act: 'send' }),
    );
    const address = sent.location.replace('/modtagere', '');
    expect((await visitor(site.app).get(address)).status).toBe(404);
    expect((await visitor(site.app).get('/orienteringer')).html).not.toContain('Kun til jer');
  });

  test.each([
    '/orienteringer/0',
    '/orienteringer/x',
    '/orienteringer/1/bilag/9',
    '/orienteringer/laest/nobody',
    '/postkasse',
  ])('%s is not there', async (path) => {
    expect((await visitor(site.app).get(path)).status).toBe(404);
  });
});

test('delivery status mails have no way in without a key', async () => {
  expect((await karen.post('/post/afvist/anything', form({}))).status).toBe(404);
});
