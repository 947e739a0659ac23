import { convertToHtml } from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { proofread } from './proofread.ts';
import { writeReport } from './write-report.ts';

const text =
  'Skemaet kom fra 60 skoler. Af de 60 skoler er 24 færdige, 20 er i gang, og de resterende 18 er ikke begyndt.';
const done = await proofread({ text }, { deciders: [], now: () => performance.now() });
if (!done.ok) throw new Error('not read');
const { report } = done.value;
const proof = 'mindst 24 + 20 + 18 = 62 af 60';

test('a report in Word has headings, the arithmetic and a table with a head', async () => {
  const bytes = await writeReport(report, 'docx', 'da');
  const { value: html } = await convertToHtml({ buffer: Buffer.from(bytes) });
  expect(html).toMatch(/<h1>(?:<a[^>]*><\/a>)?Modstrid \(/);
  expect(html).toContain(proof);
  expect(html).toContain('<thead>');
  expect(html).toContain('Påstand');
});

test('a report as PDF is tagged, and says the same', async () => {
  const document = await getDocumentProxy(new Uint8Array(await writeReport(report, 'pdf', 'da')));
  const { text: said } = await extractText(document, { mergePages: true });
  expect(said.replace(/\s+/g, ' ')).toContain(proof);
  expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
});

test('a report in English, as JSON and as text', async () => {
  const json = JSON.parse(new TextDecoder().decode(await writeReport(report, 'json', 'en')));
  expect([json.verdict, json.text]).toEqual(['contradictory', text]);
  expect(new TextDecoder().decode(await writeReport(report, 'txt', 'en'))).toContain('at least 24 + 20 + 18');
});
