/** A memo in Word by the command line: in the house's own template, edited, brought up to date, and verified. */
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Footer, Header, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../support/built-app.ts';
import { pdfStructure } from '../support/pdf-structure.ts';
import { runCli } from '../support/run-cli.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
const may = 'covid19-2020/2020-maj';
const at = (name: string) => join(home.dataFolder, 'out', name);
const run = (...args: string[]) => runCli(home, args);
beforeAll(async () => {
  await buildApp();
  home = await testHome({ PEJLING_DEMO: '1' });
  const made = await run('memo', may, '--format', 'html,docx,pdf', '--out', at(''));
  expect([made.code, made.stderr.replace(/^Loading.*\n/gm, '')]).toEqual([0, '']);
}, 120_000);
afterAll(() => home?.remove());

function alter(name: string, to: string, change: (text: string) => string, part = 'word/document.xml'): void {
  const files = unzipSync(readFileSync(at(name)));
  writeFileSync(
    at(to),
    zipSync({ ...files, [part]: strToU8(change(strFromU8(files[part] ?? new Uint8Array()))) }),
  );
}
async function house(): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          properties: { page: { margin: { left: 3000, right: 2000 } } },
          headers: { default: new Header({ children: [new Paragraph('Husets brevhoved')] }) },
          footers: { default: new Footer({ children: [new Paragraph('Husets fod')] }) },
          children: [new Paragraph('Kære læser'), new Paragraph('{{notat}}')],
        },
      ],
    }),
  );
}

describe('every format of a frozen round', { timeout: 90_000 }, () => {
  test.each(['2020-maj.html', '2020-maj.docx', 'bostoette.html', 'bostoette.docx'])(
    '%s follows from itself and from the frozen dataset',
    async (name) => {
      const { code, stdout, stderr } = await run('verify', at(name));
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^True: .* the frozen dataset\.\n$/);
    },
  );
  test.each(['2020-maj.pdf', 'bostoette.pdf'])('%s has nothing wrong in its structure', (name) => {
    const { problems, rasterImages, language } = pdfStructure(readFileSync(at(name)));
    expect([problems, rasterImages, language]).toEqual([[], 0, 'da']);
  });
  test('a digit altered in Word is found out, also where the program dropped the memo', async () => {
    alter('bostoette.docx', 'forged.docx', (text) => text.replace('(54 af 83)', '(64 af 83)'));
    expect((await run('verify', at('forged.docx'))).stderr).toMatch(/64 af 83.*54 af 83/);
    alter('forged.docx', 'bare.docx', () => '<x/>', 'customXml/item1.xml');
    const bare = await run('verify', at('bare.docx'));
    expect([bare.code, bare.stdout]).toEqual([1, '']);
    expect(bare.stderr).toMatch(/64 af 83.*54 af 83/);
  });
});

describe("the writer's own template", { timeout: 90_000 }, () => {
  test('gives the memo its header, footer, margins and words', async () => {
    writeFileSync(at('huset.docx'), await house());
    const made = await run(
      'memo',
      may,
      '--format',
      'docx',
      '--template',
      at('huset.docx'),
      '--out',
      at('hus'),
    );
    expect([made.code, made.stderr]).toEqual([0, '']);
    const files = unzipSync(readFileSync(at('hus/bostoette.docx')));
    const all = Object.entries(files)
      .filter(([path]) => /^word\/(?:document|header|footer)/.test(path))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
    for (const words of ['Husets brevhoved', 'Husets fod', 'Kære læser', '54 af 83', 'w:left="3000"'])
      expect(all).toContain(words);
    expect((await run('verify', at('hus/bostoette.docx'))).code).toBe(0);
  });
  test.each<[string, (file: Buffer) => Uint8Array, RegExp]>([
    ['a text', () => strToU8('Hej'), /is no Word document/],
    ['half a file', (file) => file.subarray(0, 2000), /damaged/],
    ['a file with a password', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /locked with a password/],
    [
      'a file with macros',
      (file) => {
        const files = unzipSync(file);
        const types = strFromU8(files['[Content_Types].xml'] ?? new Uint8Array());
        const macros = types.replace('.document.main+xml', '.document.macroEnabled.main+xml');
        return zipSync({ ...files, '[Content_Types].xml': strToU8(macros) });
      },
      /has macros/,
    ],
    [
      'a protected file',
      (file) => {
        const files = unzipSync(file);
        const settings = strFromU8(files['word/settings.xml'] ?? new Uint8Array());
        const rule = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>';
        return zipSync({ ...files, 'word/settings.xml': strToU8(settings.replace('</w:settings>', rule)) });
      },
      /protected against changes/,
    ],
  ])('that is %s stops everything, and says why', async (_, change, sentence) => {
    writeFileSync(at('bad.docx'), change(await house()));
    const made = await run(
      'memo',
      may,
      '--format',
      'docx',
      '--template',
      at('bad.docx'),
      '--out',
      at('none'),
    );
    expect([made.code, made.stdout]).toEqual([1, '']);
    expect(made.stderr).toMatch(sentence);
    expect(existsSync(at('none'))).toBe(false);
  });
  test('is asked for with Word only', async () => {
    const made = await run('memo', may, '--format', 'html', '--template', at('huset.docx'));
    expect([made.code, made.stderr.includes('add --format docx')]).toEqual([2, true]);
  });
});

describe('pejling refresh', { timeout: 90_000 }, () => {
  test('writes a new file beside the document, which stays as it was', async () => {
    alter('bostoette.docx', 'mit.docx', (text) =>
      text.replace(' gav ved udgangen af ', ' og 17 andre gav ved udgangen af '),
    );
    const before = readFileSync(at('mit.docx'));
    const done = await run('refresh', at('mit.docx'), '--round', 'covid19-2020/2020-august');
    expect([done.code, done.stderr]).toEqual([0, '']);
    expect(done.stdout).toContain(
      `Wrote ${at('mit-new-figures.docx')} with the figures of covid19-2020/2020-august`,
    );
    expect(done.stdout).toMatch(/Quantities typed by hand.*\n {2}"17"/);
    expect(readFileSync(at('mit.docx')).equals(before)).toBe(true);
  });
  test('overwrites nothing unasked', async () => {
    const again = await run('refresh', at('mit.docx'));
    expect([again.code, again.stderr.includes('is there already')]).toEqual([1, true]);
    const itself = await run('refresh', at('mit.docx'), '--out', at('mit.docx'));
    expect([itself.code, itself.stderr.includes('is the document itself')]).toEqual([1, true]);
    copyFileSync(at('mit.docx'), at('kopi.docx'));
    expect((await run('refresh', at('kopi.docx'), '--overwrite')).code).toBe(0);
  });
  test('leaves what is right as it is, and what it wrote can be verified and written anew', async () => {
    const first = await run('refresh', at('mit.docx'), '--out', at('ny.docx'), '--json');
    expect(JSON.parse(first.stdout)).toMatchObject({ updated: [], failed: [], draft: false });
    expect((await run('verify', at('ny.docx'))).code).toBe(0);
    const second = await run(
      'refresh',
      at('ny.docx'),
      '--round',
      'covid19-2020/2020-august',
      '--out',
      at('aug.docx'),
    );
    expect(second.code).toBe(0);
    const back = await run('refresh', at('aug.docx'), '--round', may, '--out', at('maj.docx'), '--json');
    expect(JSON.parse(back.stdout)).toMatchObject({ round: may });
    const text = (name: string) =>
      strFromU8(unzipSync(readFileSync(at(name)))['word/document.xml'] ?? new Uint8Array()).replace(
        /<[^>]*>/g,
        '',
      );
    expect(text('maj.docx')).toBe(text('mit.docx'));
  });
  test.each<[string, () => void, RegExp]>([
    ['a file that is not there', () => undefined, /cannot be read: there is no such file/],
    ['a text', () => writeFileSync(at('x.docx'), 'Hej'), /is no Word document/],
    [
      'a document with none of our fields',
      () => alter('bostoette.docx', 'x.docx', (text) => text.replace(/DOCPROPERTY/g, 'OTHER')),
      /none of the figures of Pejling/,
    ],
    [
      'a document that does not say its round',
      () =>
        alter(
          'bostoette.docx',
          'x.docx',
          (text) => text.replace('pejling.round', 'min.runde'),
          'docProps/custom.xml',
        ),
      /does not say which round/,
    ],
    [
      'a document of a programme that is not here',
      () =>
        alter(
          'bostoette.docx',
          'x.docx',
          (text) => text.replace('>covid19-2020<', '>andet<'),
          'docProps/custom.xml',
        ),
      /no programme "andet"/,
    ],
  ])('refuses %s with a sentence', async (_, make, sentence) => {
    make();
    const done = await run('refresh', at('x.docx'));
    expect([done.code, done.stdout]).toEqual([1, '']);
    expect(done.stderr).toMatch(sentence);
    expect(existsSync(at('x-new-figures.docx'))).toBe(false);
  });
  test('is told how it is called', async () => {
    expect((await run('refresh')).code).toBe(2);
    expect((await run('refresh', at('mit.docx'), '--round', 'maj')).code).toBe(2);
  });
});
