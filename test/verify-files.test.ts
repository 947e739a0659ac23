/** Memos forged part by part in their published files, which then no longer follow from what they carry. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { verifyFile } from '../src/actions/verify-file.ts';
import { writeMemo } from '../src/actions/write-memo.ts';
import { discrepancyText } from '../src/messages/discrepancy.ts';
import { editionOf } from './support/memo-world.ts';

const edition = editionOf(
  `## Status

{{care.status.as_before | noun}} er i mål, {{care.status.closed | of}} er lukket. Opgjort pr. {{date: round.referenceDate}}.

{{table: care.status}}

{{chart: care.status | caption: Hvor langt?}}
`,
  'title: Notat\nlanguage: da\ndocument: { date: 2020-06-09 }',
);

const bytesOf = async (format: 'html' | 'docx' | 'json') => {
  const content = await writeMemo(edition, format);
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
};
async function codes(bytes: Uint8Array): Promise<readonly string[]> {
  const checked = await verifyFile(undefined, bytes);
  if (!checked.ok) return checked.problems.map(({ code }) => code);
  for (const found of checked.value.discrepancies)
    for (const language of ['da', 'en'] as const) expect(discrepancyText(found, language)).not.toBe('');
  return checked.value.discrepancies.map(({ code }) => code);
}
const textOf = async (format: 'html' | 'json') => new TextDecoder().decode(await bytesOf(format));

test.each(['html', 'docx', 'json'] as const)('a memo as %s follows from itself', async (format) => {
  expect(await codes(await bytesOf(format))).toEqual([]);
});

describe('a page', () => {
  const forged = async (from: string | RegExp, to: string) => {
    const page = await textOf('html');
    const altered = page.replace(from, to);
    expect(altered).not.toBe(page);
    return codes(new TextEncoder().encode(altered));
  };
  test.each<[string, RegExp, string]>([
    ['a digit of a sentence', />3\u00a0af\u00a031</, '>4\u00a0af\u00a031<'],
    ['a word of a sentence', / er i mål, /, ' er ikke i mål, '],
    ['a cell of a table', /(<td class="memo-numeric">)20</, '$121<'],
    ['a card behind a figure', /20 af 31 \(65\spct\.\)/, '21 af 31 (65 pct.)'],
    ['the description of a chart', /aria-label="([^"]*?)20/, 'aria-label="$121'],
    ['the heading', /<h1>Notat/, '<h1>Falsk'],
    ['a sentence more', /<\/article>/, '<p>Alle er i mål.</p></article>'],
  ])('with %s altered is found out', async (_, from, to) => {
    expect(await forged(from, to)).toContain('text-differs');
  });
  test('with the bar of a chart altered is found out, though every word is right', async () => {
    expect(await forged(/(<rect[^>]*\bwidth=")(\d)/, '$19')).toEqual(['page-differs']);
  });
  test.each<[string, (memo: Mutable) => void, string]>([
    [
      'a value',
      ({ figures }) => {
        const figure = figures.find(({ id }) => id === 'care.status.as_before');
        if (figure) figure.value.k = 30;
      },
      'figure-differs',
    ],
    [
      'a row of a tabulation',
      ({ tabulations }) => {
        const row = tabulations[0]?.rows[0];
        if (row) row.n += 1;
      },
      'tabulation-sum',
    ],
    [
      'a sentence',
      ({ sentences }) => {
        const sentence = sentences.find(({ text }) => text.includes('af 31'));
        if (sentence) sentence.text = sentence.text.replace('af 31', 'af 32');
      },
      'sentence-differs',
    ],
  ])('with %s of the memo that it carries altered is found out', async (_, change, code) => {
    const memo = JSON.parse(JSON.stringify(edition)) as Mutable;
    change(memo);
    const page = await textOf('html');
    const altered = page.replace(
      /(id="pejling-memo">)[^<]*/,
      (_whole, tag) => tag + JSON.stringify(memo).replaceAll('<', '\\u003c'),
    );
    expect(await codes(new TextEncoder().encode(altered))).toContain(code);
  });
  test('without the memo that it carried says so', async () => {
    expect(await forged(/<script type="application\/json"[\s\S]*<\/script>/, '')).toEqual(['memo-missing']);
  });
  test('with other line ends is still true', async () => {
    const page = (await textOf('html')).replaceAll('\n', '\r\n');
    expect(await codes(new TextEncoder().encode(`\uFEFF${page}`))).toEqual([]);
  });
});

interface Mutable {
  figures: { id: string; value: { k: number } }[];
  tabulations: { rows: { n: number }[] }[];
  sentences: { text: string }[];
}

describe('a Word file', () => {
  const forged = async (part: string, change: (text: string) => string) => {
    const files = unzipSync(await bytesOf('docx'));
    const text = strFromU8(files[part] ?? new Uint8Array());
    const altered = change(text);
    expect(altered).not.toBe(text);
    return codes(zipSync({ ...files, [part]: strToU8(altered) }));
  };
  test.each<[string, string, (text: string) => string, string]>([
    ['a figure', 'word/document.xml', (text) => text.replace('>3 af 31<', '>4 af 31<'), 'field-differs'],
    ['a cell of a table', 'word/document.xml', (text) => text.replace('>20<', '>21<'), 'field-differs'],
    [
      'a date',
      'word/document.xml',
      (text) => text.replace('>31. maj 2020<', '>30. maj 2020<'),
      'field-differs',
    ],
    [
      'the name of a field',
      'word/document.xml',
      (text) => text.replace('pj.care.status.closed | of', 'pj.care.status.open | of'),
      'reference-unfounded',
    ],
    [
      'a value that Word would fill in',
      'docProps/custom.xml',
      (text) => text.replace('3 af 31', '4 af 31'),
      'field-differs',
    ],
    [
      'the hash of the dataset',
      'docProps/custom.xml',
      (text) => text.replaceAll(edition.dataset.hash, '0'.repeat(64)),
      'hash-differs',
    ],
    [
      'a chart',
      'word/media/image1.svg',
      (text) => text.replace(/width="(\d)/, 'width="9'),
      'picture-differs',
    ],
    [
      'the memo that it carries',
      'customXml/item1.xml',
      (text) => text.replace(/>[A-Za-z0-9+/=]+</, '>xx<'),
      'memo-missing',
    ],
  ])('with %s altered is found out', async (_, part, change, code) => {
    expect(await forged(part, change)).toContain(code);
  });
  test('with text of its editor is as true as before', async () => {
    expect(
      await forged('word/document.xml', (text) =>
        text.replace('</w:body>', '<w:p><w:r><w:t>Min egen mening.</w:t></w:r></w:p></w:body>'),
      ),
    ).toEqual([]);
  });
  test('with a figure deleted is as true as before', async () => {
    expect(
      await forged('word/document.xml', (text) =>
        text.replace(/<w:p>(?:(?!<\/w:p>)[\s\S])*3 af 31[\s\S]*?<\/w:p>/, ''),
      ),
    ).toEqual([]);
  });
});

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'not-a-memo-file'],
  ['a text', new TextEncoder().encode('Hej'), 'not-a-memo-file'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'not-a-memo-file'],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('x') }), 'word-unreadable'],
  ['half a Word file', zipSync({ 'word/document.xml': strToU8('<w:body>') }).slice(0, 60), 'word-unreadable'],
  ['a Word file with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'word-encrypted'],
  ['another page', new TextEncoder().encode('<!doctype html><p>Hej'), 'memo-missing'],
  ['other JSON', new TextEncoder().encode('{"a":1}'), 'not-an-edition'],
])('%s is refused by name', async (_, bytes, code) => {
  expect(await codes(bytes)).toContain(code);
});
