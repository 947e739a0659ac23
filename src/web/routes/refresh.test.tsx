import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textFiles } from '../../../test/support/demo-memo.ts';
import { type TestSite, testSite } from '../../../test/support/test-site.ts';
import type { Role } from '../../access/policy.ts';
import { loadDemo } from '../../actions/load-demo.ts';
import { readMemoWord } from '../../publish/word/read-memo-word.ts';

let site: TestSite;
let memo: Uint8Array;
const memoPath = '/notater/covid19-2020/2020-maj/bostoette';
beforeAll(async () => {
  const files = textFiles('programmes/covid19-2020');
  site = await testSite({ files, registers: textFiles('registers'), round: 'proeve' });
  await loadDemo(site.context, () => undefined);
  memo = new Uint8Array(await (await site.app.request(`${memoPath}/fil/docx`)).arrayBuffer());
}, 120_000);
afterAll(() => site.close());

const person = (...roles: readonly Role[]) => ({ name: 'Ida', roles });
const editor = () => site.as(person('editor')).app;
const headers = { host: 'localhost', origin: 'http://localhost', 'sec-fetch-site': 'same-origin' };

async function send(bytes: Uint8Array | undefined, round = '', name = 'mit notat.docx') {
  const form = new FormData();
  form.append('file', bytes ? new File([new Uint8Array(bytes)], name) : new File([], ''));
  form.append('round', round);
  const response = await editor().request('/notater/opdater', { method: 'POST', body: form, headers });
  return { status: response.status, html: await response.text() };
}

function edited(change: (text: string) => string): Uint8Array {
  const files = unzipSync(memo);
  const part = 'word/document.xml';
  return zipSync({ ...files, [part]: strToU8(change(strFromU8(files[part] ?? new Uint8Array()))) });
}

describe('the page for new figures', () => {
  test.each<[Role[], number]>([
    [['editor'], 200],
    [['analyst'], 200],
    [['observer'], 403],
    [[], 403],
  ])('is for those who write memos: %j', async (roles, status) => {
    const response = await site.as(person(...roles)).app.request('/notater/opdater', { headers });
    expect(response.status).toBe(status);
  });
  test('can be reached from a memo by those who may, and by nobody else', async () => {
    const of = async (...roles: Role[]) =>
      (await site.as(person(...roles)).app.request(memoPath, { headers })).text();
    expect(await of('editor')).toContain('href="/notater/opdater"');
    expect(await of()).not.toContain('/notater/opdater');
  });
  test('puts new values in, lists what to look at, and gives the document back', async () => {
    const { status, html } = await send(
      edited((text) => text.replace(' gav ved udgangen af ', ' og 17 andre gav ved udgangen af ')),
      'covid19-2020/2020-august',
    );
    expect(status).toBe(200);
    expect(html).toContain('Mængder skrevet i hånden (1)');
    expect(html).toContain('Læs disse sætninger igen');
    const document = /name="document" value="([^"]*)"/.exec(html)?.[1] ?? '';
    const form = new FormData();
    form.append('document', document);
    form.append('name', 'mit notat-nye-tal.docx');
    const file = await editor().request('/notater/opdater/fil', { method: 'POST', body: form, headers });
    expect(file.headers.get('content-disposition')).toContain("filename*=UTF-8''mit%20notat-nye-tal.docx");
    const read = readMemoWord(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value.properties.get('pejling.round')).toBe('2020-august');
    expect(read.value.fields.map(({ shown }) => shown)).toContain('31. august 2020');
  });
  test.each<[string, () => Uint8Array | undefined, string]>([
    ['no file', () => undefined, 'Vælg et dokument.'],
    ['a text', () => strToU8('Hej'), 'ikke et Word-dokument'],
    ['half a document', () => memo.slice(0, 5000), 'beskadiget'],
    ['a document with a password', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'adgangskode'],
    [
      'a document without our fields',
      () => edited((text) => text.replace(/DOCPROPERTY/g, 'OTHERPROPERTY')),
      'ingen af Pejlings tal',
    ],
  ])('refuses %s with a sentence, and the page again', async (_, file, sentence) => {
    const { status, html } = await send(file());
    expect(status).toBe(422);
    expect(html).toContain(sentence);
    expect(html).toContain('<input id="file"');
  });
  test('refuses a round that is not there', async () => {
    const { status, html } = await send(memo, 'covid19-2020/2021');
    expect([status, html.includes('»2021« findes ikke')]).toEqual([422, true]);
  });
  test('says of a field with an altered name what it may have been, and leaves it alone', async () => {
    const { html } = await send(
      edited((text) => text.replaceAll('pj.bostoette.home-visits', 'pj.bostoette.home-visit')),
    );
    expect(html).toContain('bostoette.home-visit');
    expect(html).toMatch(/Mener du|mener du|Mente du|»bostoette\.home-visits«/);
  });
  test('gives nothing back that is no document', async () => {
    const form = new FormData();
    form.append('document', Buffer.from('<script>').toString('base64'));
    const response = await editor().request('/notater/opdater/fil', { method: 'POST', body: form, headers });
    expect(response.status).toBe(422);
  });
});

describe('the answers behind a figure', () => {
  const path = '/runder/covid19-2020/2020-maj/tal/bostoette.status.as_before';
  test('are for those who read figures', async () => {
    for (const [role, status] of [
      ['analyst', 200],
      ['respondent', 403],
    ] as const)
      expect((await site.as(person(role)).app.request(path, { headers })).status).toBe(status);
    expect((await site.app.request(path, { headers })).status).toBe(403);
  });
  test('are as many as were asked, and those counted are as many as the figure says', async () => {
    const html = await (await site.as(person('analyst')).app.request(path, { headers })).text();
    expect(html.match(/<tr>/g)).toHaveLength(99);
    expect(html.match(/>talt med</g)).toHaveLength(54);
    expect(html.match(/>i grundlaget</g)).toHaveLength(29);
    expect(html.match(/>ikke med</g)).toHaveLength(15);
  });
  test.each([
    '/runder/x/2020-maj/tal/a',
    '/runder/covid19-2020/x/tal/a',
    '/runder/covid19-2020/2020-maj/tal/a',
  ])('%s is not found', async (wrong) => {
    expect((await site.as(person('analyst')).app.request(wrong, { headers })).status).toBe(404);
  });
  test('are linked to from the memo for those who may', async () => {
    const of = async (...roles: Role[]) =>
      (await site.as(person(...roles)).app.request(memoPath, { headers })).text();
    expect(await of('analyst')).toContain(`href="${path}"`);
    expect(await of()).not.toContain('/tal/bostoette');
  });
});

test('each figure of a memo can be quoted with its source', async () => {
  const html = await (await site.app.request(memoPath, { headers })).text();
  expect(html).toMatch(
    /data-quote[^>]*>[^<]*54 af 83 \(65\spct\.\) \(KL, »[^<]*«, 9\. juni 2020, udgave 1, datasæt [0-9a-f]{12}, [^<]*#tal-bostoette-status-as_before\)/,
  );
});
