import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Document, Packer, Paragraph } from 'docx';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder } from '../../../test/support/source-files.ts';
import { type TestSite, testSite } from '../../../test/support/test-site.ts';
import { findRound } from '../../actions/find-round.ts';
import { freezeRound } from '../../actions/freeze-round.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

const consistent =
  'Skemaet kom fra 60 skoler. Af de 60 skoler er 24 færdige, 20 er i gang, og de resterende 16 er ikke begyndt.';
const contradictory = consistent.replace('16', '18');
const impossible = 'Af de 12 daginstitutioner i distriktet har 37 pct. en uddannet sprogvejleder.';

interface Fields {
  readonly [name: string]: string | readonly string[] | File;
}

/** What a browser gets that sends a form of these fields. */
async function send(fields: Fields | FormData, path = '/korrektur', { app } = site) {
  const body = fields instanceof FormData ? fields : new FormData();
  if (!(fields instanceof FormData))
    for (const [name, values] of Object.entries(fields))
      for (const value of [values].flat() as (string | File)[]) body.append(name, value);
  const headers = { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' };
  const response = await app.request(path, { method: 'POST', body, headers });
  return pageOf(response);
}

async function pageOf(response: Response) {
  const html = await response.text();
  const { document } = parseHTML(html);
  const text = (selector: string) =>
    (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return { status: response.status, headers: response.headers, html, text, all, document };
}

/** The form of a result as it stands, in a browser's hands. */
function correctionForm({ document }: Awaited<ReturnType<typeof pageOf>>): FormData {
  const form = new FormData();
  for (const field of document.querySelectorAll('form.corrections :is(input, textarea)')) {
    const name = field.getAttribute('name') ?? '';
    const isOff = field.getAttribute('type') === 'checkbox' && !field.hasAttribute('checked');
    if (isOff) continue;
    form.append(name, sentValue(field));
  }
  return form;
}

function sentValue(field: Element): string {
  if (field.localName !== 'textarea') return field.getAttribute('value') ?? '';
  // The parser leaves what stands in a text area as it is written.
  return (field.textContent ?? '').replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

const file = (bytes: Uint8Array | string, name: string) =>
  new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name);

describe('the page', () => {
  test('asks for a text, a file or claims, and is in the main menu', async () => {
    const page = await pageOf(await site.app.request('/korrektur'));
    expect(page.status).toBe(200);
    expect(page.all('main form :is(input, textarea, select)').map((one) => one.getAttribute('name'))).toEqual(
      ['text', 'file', 'language', 'claims'],
    );
    expect(page.text('nav [aria-current=page]')).toBe('Korrektur');
  });

  test.each([
    ['consistent', consistent, 'Alle påstande kan være sande på én gang.', []],
    [
      'contradictory',
      contradictory,
      'Nogle påstande kan ikke være sande på én gang.',
      ['mindst 24 + 20 + 18 = 62 af 60'],
    ],
    ['impossible', impossible, 'Mindst én påstand kan ikke være sand.', ['37 pct.']],
    ['without claims', 'Det var en god dag.', 'Der blev ikke fundet nogen påstande at regne på.', []],
  ])('says what a text that is %s comes to', async (_, text, verdict, proofs) => {
    const page = await send({ text });
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(page.text('#samlet .alert-heading')).toBe(verdict);
    expect(page.all('.finding').length > 0).toBe(proofs.length > 0);
    for (const proof of proofs) expect(page.text('section[aria-labelledby=fund]')).toContain(proof);
  });

  test('marks each finding where it stands, with links there and back, and the text unchanged', async () => {
    const text = `${contradictory}\n\n  To mellemrum <først>.`;
    const page = await send({ text });
    expect(
      page.all('.marked-words').map(({ textContent }) => textContent.replace(/ til fund \d/g, '')),
    ).toHaveLength(3);
    const shown = page.all('.marked-words').map((line) => {
      for (const link of line.querySelectorAll('.finding-link')) link.remove();
      return line.textContent;
    });
    expect(shown.join('\n')).toBe(text);
    const ids = new Set(page.all('[id]').map((one) => one.getAttribute('id')));
    expect(ids.size).toBe(page.all('[id]').length);
    for (const link of page.all('main a[href^="#"]'))
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
    expect(page.all('mark').map(({ textContent }) => textContent)).toContain('18');
  });

  test('tells how every claim was read, what was set aside, and what was connected', async () => {
    const page = await send({ text: `${consistent} Det var i 2020, jf. § 104.` });
    expect(page.text('table.claims')).toMatch(/24 linje 1.*skole.*60/);
    const fields = page.all('table.claims input.correction').map((one) => one.getAttribute('value'));
    expect(fields.slice(0, 2)).toEqual(['60', '60']);
    expect(page.text('section[aria-labelledby=laest]')).toMatch(
      /Årstal \(1\) ?2020 \(linje 1\).*Paragraffer \(1\)/,
    );
    expect(page.text('section[aria-labelledby=sammen]')).toContain('»24« + »20« + »de resterende« = »60«');
    expect(page.text('textarea#claims')).toContain('counts:');
  });

  test('speaks English to those who ask for it', async () => {
    const page = await send({ text: contradictory }, '/korrektur?sprog=en');
    expect(page.text('#samlet')).toContain('Some claims cannot be true at once.');
    expect(page.text('.finding')).toContain('at least 24 + 20 + 18 = 62 of 60');
  });

  test('has headings in order, one form and nothing that runs', async () => {
    const page = await send({ text: `${contradictory} ${impossible}` });
    const levels = page.all('h1, h2, h3, h4').map(({ localName }) => Number(localName.slice(1)));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(page.html).not.toMatch(/<script| style="| on\w+="/);
  });
});

describe('corrections', () => {
  test('come to the same when nothing was changed, also of words parted by a line end', async () => {
    const first = await send({ text: contradictory.replace('de resterende', 'de\nresterende') });
    const again = await send(correctionForm(first));
    expect(again.text('#samlet')).toBe(first.text('#samlet'));
    expect(again.text('section[aria-labelledby=fund]')).toBe(first.text('section[aria-labelledby=fund]'));
    expect(again.text('table.claims')).toBe(first.text('table.claims'));
    expect(again.text('textarea#claims')).toBe(first.text('textarea#claims'));
  });

  test('of an interval are believed, and stand in the claims file afterwards', async () => {
    const form = correctionForm(await send({ text: contradictory }));
    const wrong = [...form.entries()].filter(
      ([name, value]) => /^(ordinary|wide):/.test(name) && value === '18',
    );
    expect(wrong).toHaveLength(2);
    for (const [name] of wrong) form.set(name, '15 - 16');
    const page = await send(form);
    expect(page.text('#samlet')).toContain('Alle påstande kan være sande');
    expect(page.text('textarea#claims')).toMatch(/>= 15.*&lt;= 16/s);
  });

  test('of what counts and what holds are believed', async () => {
    const first = await send({ text: contradictory });
    for (const field of ['counted', 'holds']) {
      const form = correctionForm(first);
      const kept = form
        .getAll(field)
        .filter((value) => field === 'counted' && value !== form.getAll(field).at(-1));
      form.delete(field);
      for (const value of kept) form.append(field, value);
      expect([field, (await send(form)).text('#samlet')]).toEqual([
        field,
        expect.stringContaining('Alle påstande kan være sande'),
      ]);
    }
  });

  test('of a base that the text does not state turn shares into counts', async () => {
    const first = await send({
      text: 'Knap halvdelen af kommunerne har lukket alle bibliotekerne om søndagen.',
    });
    expect(first.all('table.claims input.correction').map((one) => one.getAttribute('value'))).toEqual([
      '47–50 pct.',
      '40–50 pct.',
    ]);
    const form = correctionForm(first);
    const [size = ''] = [...form.keys()].filter((name) => name.startsWith('size:'));
    form.set(size, '76');
    const page = await send(form);
    expect(page.all('table.claims input.correction').map((one) => one.getAttribute('value'))).toEqual([
      '36–37',
      '31–38',
    ]);
  });

  test('in the claims file are believed, with its remarks kept', async () => {
    const form = correctionForm(await send({ text: contradictory }));
    form.set('claims', `# set efter\n${form.get('claims')}`.replace(/(says: \w+ = |number: )18\b/, '$116'));
    const page = await send(form);
    expect(page.text('#samlet')).toContain('Alle påstande kan være sande');
    expect(page.text('textarea#claims')).toContain('# set efter');
  });

  test.each([
    ['ordinary:', 'mange', '»mange« er ikke et interval'],
    ['wide:', '20-10', '»20-10« er ikke et interval'],
    ['ordinary:', '', '»« er ikke et interval'],
  ])('that cannot be read are said at %s and kept as typed', async (kind, typed, sentence) => {
    const form = correctionForm(await send({ text: contradictory }));
    const [field = ''] = [...form.keys()].filter((name) => name.startsWith(kind));
    form.set(field, typed);
    const page = await send(form);
    expect(page.status).toBe(422);
    expect(page.text('[data-error-summary]')).toContain(sentence);
    const input = page.document.getElementById(field);
    expect([input?.getAttribute('value'), input?.getAttribute('aria-invalid')]).toEqual([typed, 'true']);
  });
});

describe('a file', () => {
  const word = async () =>
    new Uint8Array(
      await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph(contradictory)] }] })),
    );

  test('of Word is read, and its text goes along to the next check', async () => {
    const page = await send({ file: file(await word(), 'notat.docx') });
    expect(page.text('#samlet')).toContain('Nogle påstande kan ikke');
    expect(correctionForm(page).get('text')).toBe(contradictory);
  });

  test('that was not chosen is no file', async () => {
    expect((await send({ text: consistent, file: file('', '') })).status).toBe(200);
  });

  const scanned = new Uint8Array(
    NodeCompiler.create().pdf({ mainFileContent: '#rect(width: 5cm, height: 5cm, fill: black)' }),
  );
  const protectedWord = new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0],
    ...new Array(60).fill(0),
    ...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
  test.each<[string, Uint8Array | string, string, RegExp]>([
    ['a scanned PDF', scanned, 'a.pdf', /kun billeder.*tekstgenkendelse/],
    ['a protected Word file', protectedWord, 'a.docx', /beskyttet med adgangskode/],
    ['a broken Word file', 'PK\u0003\u0004 og så ikke mere', 'a.docx', /beskadiget.*gem det på ny/],
    ['an empty file', '', 'a.txt', /Filen er tom/],
    ['a picture', new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13]), 'a.png', /hverken tekst/],
  ])(
    'that is %s is named at its field, with what to do, and the rest is kept',
    async (_, bytes, name, said) => {
      const page = await send({ file: file(bytes, name), claims: 'counts: {}' });
      expect(page.status).toBe(422);
      expect(page.text('[data-error-summary] a[href="#file"]')).toMatch(said);
      expect(page.text('#file-problem')).toMatch(said);
      expect(page.text('textarea#claims')).toBe('counts: {}');
    },
  );
});

describe('answers behind the text', () => {
  test('are found, with the range of what was asked for', async () => {
    const first = await send({ text: consistent });
    const form = correctionForm(first);
    form.set('quantity', 'k2 + k3');
    form.set('share-of', 'k1');
    const page = await send(form, '/korrektur/svar');
    expect(page.status).toBe(200);
    expect(page.text('.possible-answers [role=status]')).toContain('Det hele kan');
    expect(page.text('.quantity-asked')).toContain('k2 + k3 / k1: 73,3 pct.');
    expect(page.all('.possible-answers tbody tr').length).toBeGreaterThan(3);
  });

  test('are none for what cannot be true, and a quantity that cannot be read is said', async () => {
    const none = await send({ text: contradictory }, '/korrektur/svar');
    expect(none.text('.possible-answers [role=status]')).toContain('ingen svar');
    const odd = await send({ text: consistent, quantity: 'k1 * k2' }, '/korrektur/svar');
    expect([odd.status, odd.text('.quantity-asked')]).toEqual([
      200,
      expect.stringContaining('Gang kun med tal'),
    ]);
  });
});

describe('files to keep', () => {
  test.each([
    ['rapport.docx', 'PK'],
    ['rapport.pdf', '%PDF-'],
    ['rapport.json', '{'],
    ['rapport.txt', 'Nogle påstande'],
    ['paastande.yaml', 'counts:'],
  ])('%s is downloaded', async (name, begins) => {
    const page = await send({ text: contradictory }, `/korrektur/${name}`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z]+\.[a-z]+"$/);
    expect(page.html.startsWith(begins)).toBe(true);
  });
});

describe('what stands in an editor', () => {
  const editor = (): TestSite => ({ ...site, ...site.as({ name: 'Ellen', roles: ['editor'] }) });

  test('is not proofread for the public', async () => {
    expect((await send({ text: contradictory }, '/korrektur/fund')).status).not.toBe(200);
  });

  test('gets its findings as a piece of a page', async () => {
    const page = await send({ text: contradictory }, '/korrektur/fund', editor());
    expect(page.status).toBe(200);
    expect(page.text('.finding-proof')).toContain('mindst 24 + 20 + 18 = 62 af 60');
    expect(page.all('html, head, h1')).toEqual([]);
  });

  test('gets them as JSON, and a sentence where nothing can be read', async () => {
    const body = new FormData();
    body.append('text', contradictory);
    const headers = {
      origin: 'http://localhost',
      'sec-fetch-site': 'same-origin',
      accept: 'application/json',
    };
    const { app } = editor();
    const found = await app.request('/korrektur/fund', { method: 'POST', body, headers });
    expect(await found.json()).toMatchObject({ verdict: 'contradictory', text: contradictory });
    const nothing = await app.request('/korrektur/fund', { method: 'POST', body: new FormData(), headers });
    expect([nothing.status, await nothing.json()]).toEqual([
      422,
      { problems: [expect.stringMatching(/hverken tekst/)] },
    ]);
  });
});

describe('bad input', () => {
  test.each<[string, Fields, string, RegExp]>([
    ['nothing', { text: ' \n ' }, 'text', /hverken tekst eller påstandsfil/],
    [
      'another language',
      {
        text: 'Połowa szkół w gminie otworzyła baseny, ale dwie szkoły czekają na nowe przepisy, które mają zostać ogłoszone w przyszłym miesiącu przez rząd.',
      },
      'language',
      /hverken ud til at være dansk eller engelsk/,
    ],
    ['endless text', { text: 'og det er '.repeat(110_000) }, 'text', /Del den op/],
    [
      'a broken claims file',
      {
        text: consistent,
        claims: 'counts:\n  n: { of: 3 }\nclaims:\n  - { id: a, sentence: s, says: "n ==" }',
      },
      'claims',
      /Linje 4, claims\[0\]\.says/,
    ],
    ['what is no YAML', { text: consistent, claims: 'counts: [' }, 'claims', /Linje 1.*YAML/],
  ])('%s is said with a link to its field, and kept', async (_, fields, field, said) => {
    const page = await send(fields);
    expect(page.status).toBe(422);
    expect(page.text(`[data-error-summary] a[href="#${field}"]`)).toMatch(said);
    expect(page.document.getElementById(field)?.getAttribute('aria-invalid')).toBe('true');
    expect(page.document.getElementById('text')?.textContent.trim()).toBe(`${fields.text}`.trim());
  });

  test('too large is refused unread, with a sentence on the same page', async () => {
    const page = await send({ text: 'x'.repeat(12 * 1024 * 1024) });
    expect(page.status).toBe(413);
    expect(page.text('[data-error-summary]')).toContain('mere end 12 MB');
  });

  test('another form may still send no more than answers need', async () => {
    const page = await send({ text: 'x'.repeat(600 * 1024) }, '/proev');
    expect(page.status).toBe(413);
    expect((await send({ text: `${consistent}${' '.repeat(600 * 1024)}` })).status).toBe(200);
  });

  test('from another site is refused', async () => {
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const response = await site.app.request('/korrektur', { method: 'POST', body: new FormData(), headers });
    expect(response.status).toBe(403);
  });

  test('tags are shown and do nothing', async () => {
    const tags = '<script>alert(1)</script></textarea></mark>"\'><img src=x onerror=alert(1)>';
    const claims = `counts: { n: { of: 12, means: '${tags.replaceAll("'", "''")}' } }\nclaims:\n  - { id: '"><b>x', sentence: '<i>s</i>', says: n = 3, unit: '<u>' }\n  - { id: b, sentence: t, says: n = 4 }`;
    for (const fields of [{ text: `${tags} ${impossible} ${tags}` }, { text: tags, claims }, { claims }]) {
      const page = await send(fields);
      expect([page.status, page.all('script, img, main b, main i, main u').length]).toEqual([200, 0]);
      expect(page.html).not.toMatch(/<script|<img/);
    }
  });

  test.each([
    ['numbers', Array.from({ length: 40_000 }, (_, index) => index % 997).join(' ')],
    [
      'numbers with words',
      Array.from({ length: 9000 }, (_, index) => `${index % 97} af kommunerne`).join(' og '),
    ],
    ['one long word', 'a'.repeat(200_000)],
    ['tabs and tables', 'ja\t12\t13 pct.\n'.repeat(14_000)],
  ])('200 kB of %s is answered', { timeout: 20_000 }, async (_, text) => {
    const { status, html } = await send({ text, language: 'da' });
    expect([status, html.length < 3_000_000]).toEqual([200, true]);
  });
});

describe('the report as a file', () => {
  test('is JSON with the fields of the command line', async () => {
    const { status, headers, html } = await send({ text: contradictory }, '/korrektur/rapport.json');
    expect([status, headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="korrektur.json"',
    ]);
    const json = JSON.parse(html);
    expect(Object.keys(json)).toEqual(['text', 'verdict', 'claims', 'groups', 'findings', 'coverage']);
    expect([json.verdict, json.text]).toEqual(['contradictory', contradictory]);
  });

  test('holds what was corrected', async () => {
    const form = correctionForm(await send({ text: contradictory }));
    form.delete('holds');
    expect(JSON.parse((await send(form, '/korrektur/rapport.json')).html).verdict).toBe('consistent');
  });

  test('is plain text', async () => {
    const { headers, html } = await send({ text: contradictory }, '/korrektur/rapport.txt');
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(html).toContain('mindst 24 + 20 + 18 = 62 af 60');
  });

  test('is a page with a sentence where there is nothing to report on', async () => {
    expect((await send({ text: '' }, '/korrektur/rapport.json')).status).toBe(422);
  });
});

describe('a round to compare with', () => {
  test('is offered only when its figures are published', async () => {
    const page = await pageOf(await site.app.request('/korrektur'));
    expect(page.all('select#round')).toEqual([]);
    const answered = await send({ text: consistent, round: `${[...site.context.programmes.keys()][0]}/may` });
    expect([answered.status, answered.html.includes('Holdt op mod')]).toEqual([200, false]);
  });

  test('is held against the text once it is frozen', async () => {
    const frozen = await testSite();
    try {
      await frozen.closeRound();
      const [programme] = frozen.context.programmes.values();
      const found = programme && findRound(frozen.context, programme.id, 'may');
      if (!found?.ok) throw new Error('no round');
      const done = await freezeRound(frozen.context, found.value, { name: 'test' });
      expect(done.ok).toBe(true);
      const form = await pageOf(await frozen.app.request('/korrektur'));
      const [, option] = form.all('select#round option').map((one) => one.getAttribute('value'));
      const page = await send({ text: consistent, round: option ?? '' }, '/korrektur', frozen);
      expect(page.html).toContain('Holdt op mod tallene fra');
      expect(correctionForm(page).get('round')).toBe(option);
    } finally {
      await frozen.close();
    }
  });
});

const memo = join(projectFolder, '../shared/seeds/002_737ba2988077eb0c.txt');

describe.skipIf(!existsSync(memo))(
  'the memo that the proofreader was made for (skipped where it is not at hand)',
  () => {
    test('is contradictory, shown where, and survives being sent back', async () => {
      const text = readFileSync(memo, 'utf8');
      const first = await send({ file: file(text, 'notat.txt') });
      expect(first.text('#samlet')).toContain('Nogle påstande kan ikke være sande');
      expect(first.text('section[aria-labelledby=fund]')).toContain('mindst 36 + 25 + 14 + 4 = 79 af 76');
      const again = await send(correctionForm(first));
      expect(again.text('section[aria-labelledby=fund]')).toBe(first.text('section[aria-labelledby=fund]'));
    });
  },
);
