/** The questionnaire as PDF and Word, and a Word form on its way through another program and back. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestSite, testSite } from '../../test/support/test-site.ts';
import { hiddenFields, visitor } from '../../test/support/test-visitor.ts';
import { wordTables } from '../intake/word-tables.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.close());

const bytesOf = async (path: string) => {
  const response = await site.app.request(path);
  expect(response.status).toBe(200);
  return new Uint8Array(await response.arrayBuffer());
};

describe('the questionnaire as PDF', () => {
  test('is tagged, in its language, and says when a question is to be answered', async () => {
    const bytes = await bytesOf(`${await site.sheet('north')}/papir/skema.pdf?sprog=da`);
    const { getDocumentProxy, extractText } = await import('unpdf');
    const pdf = await getDocumentProxy(bytes.slice());
    const { text } = await extractText(pdf, { mergePages: true });
    const plain = String(text).replace(/\s+/g, ' ');
    expect(strFromU8(bytes, true)).toMatch(/pdfuaid:part(="1"|>1<)/);
    for (const sentence of [
      '1. Hvor langt er I?',
      'Svar kun, hvis svaret på spørgsmål 1 er et andet end »Åben«.',
      'Svar kun, hvis svaret på spørgsmål 2 er »Andet«.',
      'Svar kun, hvis svaret på spørgsmål 1 er »Lukket«.',
    ])
      expect(plain).toContain(sentence);
  });
});

/** Puts text into the first cell of the row that a code stands in, as somebody who types there would. */
function typed(form: Uint8Array, given: Readonly<Record<string, string>>): Uint8Array {
  const files = unzipSync(form);
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const written = xml.replace(/<w:tr>.*?<\/w:tr>|<w:tr [^>]*>.*?<\/w:tr>/gs, (row) => {
    const code = Object.keys(given).find((one) => row.includes(`>${one}<`));
    if (code === undefined) return row;
    const text = (given[code] ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    if (row.includes('☐')) return row.replace('☐', text);
    return row.replace(
      /<w:p\/>|<w:p><\/w:p>|<w:p>.*?<\/w:p>/s,
      `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
    );
  });
  return zipSync({ ...files, 'word/document.xml': strToU8(written) });
}

async function upload(path: string, bytes: Uint8Array) {
  const someone = visitor(site.app);
  const body = new FormData();
  const _token = new Map(hiddenFields((await someone.get(path)).html)).get('_token') ?? '';
  body.append('_token', _token);
  body.append('fil', new File([new Uint8Array(bytes)], 'skema.docx'));
  const headers = { host: 'localhost', origin: 'http://localhost', cookie: 'sprog=da' };
  const response = await site.app.request(path, { method: 'POST', body, headers });
  return { status: response.status, html: await response.text(), someone };
}

const answers = {
  'status=half': '☒',
  'reasons=rooms': '☒',
  'reasons=other': 'X',
  'reasons_other=': 'Æbler & pærer < 3',
  'parks=': '12',
  'opened=': 'ca. fem',
  'story=': 'Vi åbner.',
};

async function previewed(sheet: string, form: Uint8Array) {
  const { status, html, someone } = await upload(`${sheet}/papir`, form);
  expect(status).toBe(200);
  for (const text of ['Halvt', 'Plads', 'Æbler &amp; pærer &lt; 3', '12 parker', 'Vi åbner.'])
    expect(html).toContain(text);
  expect(html).toContain('1 svar kan ikke læses');
  expect(html).toContain('Åbne – Skriv et tal. »ca. fem« er ikke et tal.');
  expect((await someone.get(`${sheet}/main`)).html).not.toMatch(/name="status"[^>]* checked/);
  return { html, someone };
}

describe('the questionnaire as a Word form', () => {
  test('is read back as it was filled in; each unreadable answer is named; nothing is saved until confirmed', async () => {
    const sheet = await site.sheet('north');
    const form = typed(await bytesOf(`${sheet}/papir/skema.docx?sprog=da`), answers);
    const { html, someone } = await previewed(sheet, form);
    const fields = new URLSearchParams(hiddenFields(html));
    for (const id of ['status', 'reasons', 'reasons_other', 'parks']) fields.append('_use', id);
    const saved = await someone.post(`${sheet}/papir/gem`, fields);
    expect([saved.status, saved.location]).toEqual([303, `${sheet}?fra-fil=4`]);
    const main = (await someone.get(`${sheet}/main`)).html;
    expect(main).toMatch(/name="status" value="half"[^>]* checked/);
    expect(main).toContain('value="Æbler &amp; pærer &lt; 3"');
    const numbers = (await someone.get(`${sheet}/numbers`)).html;
    expect(numbers).toMatch(/name="parks"[^>]*value="12"/);
    // What was not chosen in the preview stays out.
    expect(numbers).not.toContain('Vi åbner.');
  });

  const hasOffice = spawnSync('soffice', ['--version']).status === 0;
  test.skipIf(!hasOffice)(
    'survives being opened and saved by LibreOffice',
    { timeout: 120_000 },
    async () => {
      const sheet = await site.sheet('south');
      const folder = mkdtempSync(join(tmpdir(), 'pejling-form-'));
      try {
        writeFileSync(
          join(folder, 'skema.docx'),
          typed(await bytesOf(`${sheet}/papir/skema.docx?sprog=da`), answers),
        );
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        const convert = (from: string, to: string, out: string) =>
          execFileSync(
            'soffice',
            [profile, '--headless', '--convert-to', to, '--outdir', join(folder, out), join(folder, from)],
            { stdio: 'ignore' },
          );
        convert('skema.docx', 'docx:MS Word 2007 XML', 'saved');
        await previewed(sheet, new Uint8Array(readFileSync(join(folder, 'saved/skema.docx'))));
        // Also by way of its own format, as when somebody works in it.
        convert('skema.docx', 'odt', 'own');
        convert('own/skema.odt', 'docx:MS Word 2007 XML', 'back');
        await previewed(sheet, new Uint8Array(readFileSync(join(folder, 'back/skema.docx'))));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

  test('of another sheet, without codes, or no Word file at all is refused with a sentence', async () => {
    const north = await site.sheet('north');
    const south = await site.sheet('south');
    const form = await bytesOf(`${north}/papir/skema.docx`);
    const other = await upload(`${south}/papir`, form);
    expect([other.status, other.html.includes('towns/may/parks/north')]).toEqual([422, true]);
    const files = unzipSync(form);
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array()).replaceAll('#form=', 'form ');
    const bare = await upload(`${north}/papir`, zipSync({ ...files, 'word/document.xml': strToU8(xml) }));
    expect([bare.status, bare.html.includes('Det er ikke en af vores formularer')]).toEqual([422, true]);
    const noise = await upload(`${north}/papir`, strToU8('hej'));
    expect([noise.status, noise.html.includes('kan ikke læses som Word')]).toEqual([422, true]);
    expect((await upload(`${north}/papir`, new Uint8Array(6 * 1024 * 1024))).status).toBe(413);
  });

  test('has every place for an answer once, with its code', async () => {
    const rows = wordTables(await bytesOf(`${await site.sheet('north')}/papir/skema.docx`));
    const codes = rows.ok
      ? rows.value.map((cells) => cells.at(-1) ?? '').filter((code) => code.includes('='))
      : [];
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(
      expect.arrayContaining(['status=open', 'status=#not-applicable', 'parks=', 'parks=#unknown']),
    );
  });
});

describe('the receipt as PDF', () => {
  test('holds version, time, sender and the answers as they were sent', async () => {
    const sheet = await site.sheet('0007', 'pools');
    const someone = visitor(site.app);
    expect((await site.app.request(`${sheet}/kvittering.pdf`)).status).toBe(404);
    await someone.fillIn(`${sheet}/main`, { warm: 'yes' });
    const _token = new Map(hiddenFields((await someone.get(`${sheet}/main`)).html)).get('_token') ?? '';
    await someone.post(`${sheet}/send`, new URLSearchParams({ _token, _name: 'Åse Ø' }));
    await someone.fillIn(`${sheet}/main`, { warm: 'no' });
    const { getDocumentProxy, extractText } = await import('unpdf');
    const pdf = await getDocumentProxy(await bytesOf(`${sheet}/kvittering.pdf?sprog=da`));
    const text = String((await extractText(pdf, { mergePages: true })).text).replace(/\s+/g, ' ');
    expect(text).toMatch(/Version 1, sendt den .* kl\. \d\d\.\d\d af Åse Ø\./);
    expect(text).toMatch(/Varmt\?.* Ja/);
    expect(text).not.toContain('Nej');
  });
});
