/** From a frozen round to memos, and back from their files: whatever is altered is found. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../support/built-app.ts';
import { alter, copyProgramme } from '../support/folder-of-files.ts';
import { runCli } from '../support/run-cli.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
let out: string;
beforeAll(async () => {
  await buildApp();
  home = await testHome({ PEJLING_DEMO: '1' });
  out = join(home.dataFolder, 'out');
});
afterAll(async () => {
  await home?.remove();
});
const run = (...args: string[]) => runCli(home, args);
const may = 'covid19-2020/2020-maj';
const memoJson = () => readFileSync(join(out, 'bostoette.json'), 'utf8');

describe('the memos of a frozen round', { timeout: 90_000 }, () => {
  test('are written in every format, marked as made up, and are the same edition when made again', async () => {
    const made = await run('memo', may, '--format', 'html,md,json', '--out', out);
    expect(made.code).toBe(0);
    expect(made.stdout).toContain(`Wrote ${join(out, 'bostoette.html')} (edition 1).`);
    const first = memoJson();
    for (const name of ['bostoette.html', 'bostoette.md', 'bostoette.json'])
      expect(readFileSync(join(out, name), 'utf8')).toMatch(/opdigtede|synthetic/);
    expect(await run('memo', may, '--format', 'json', '--out', out)).toMatchObject({ code: 0 });
    expect(memoJson()).toBe(first);
  });

  test('follow from their own files, with the dataset at hand and without', async () => {
    const file = join(out, 'bostoette.json');
    const here = await run('verify', file);
    expect(here).toMatchObject({ code: 0, stderr: '' });
    expect(here.stdout).toMatch(
      /^True: \d+ figures and \d+ sentences follow from .* the frozen dataset\.\n$/,
    );
    const elsewhere = await testHome();
    try {
      const outside = await runCli(elsewhere, ['verify', file]);
      expect(outside.code).toBe(0);
      expect(outside.stdout).toContain('the dataset is not at hand');
    } finally {
      await elsewhere.remove();
    }
  });

  interface Memo {
    figures: { id: string; value: { k?: number }; text?: string }[];
    tabulations: { rows: { n: number }[] }[];
    sentences: { text: string }[];
    dataset: { hash: string };
  }
  test.each<[string, (memo: Memo) => void]>([
    [
      'a digit of a figure',
      ({ figures }) => {
        const figure = figures.find(({ id }) => id === 'bostoette.status.as_before');
        if (figure) figure.value.k = 55;
      },
    ],
    [
      'a word of a sentence with a figure',
      ({ sentences }) => {
        const sentence = sentences.find(({ text }) => text.includes('54 af 83'));
        if (sentence) sentence.text = sentence.text.replace('54 af 83', '64 af 83');
      },
    ],
    [
      'a row of a tabulation',
      ({ tabulations }) => {
        const row = tabulations.flatMap(({ rows }) => rows).find(({ n }) => n > 10);
        if (row) row.n += 1;
      },
    ],
    [
      'the hash of the dataset',
      ({ dataset }) => {
        dataset.hash = dataset.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
      },
    ],
  ])('with %s altered are found out', async (what, change) => {
    const memo = JSON.parse(memoJson()) as Memo;
    change(memo);
    const altered = JSON.stringify(memo);
    expect(altered).not.toBe(JSON.stringify(JSON.parse(memoJson())));
    const file = join(out, `${what.replaceAll(' ', '-')}.json`);
    writeFileSync(file, altered);
    const { code, stdout, stderr } = await run('verify', file);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/\n\d+ discrepanc(y|ies)\.\n$/);
  });

  test.each([
    ['half a file', (text: string) => text.slice(0, 1000), 'is not JSON'],
    ['a file of something else', () => '{"figures": 1}', ''],
  ])('cut down to %s are refused', async (name, cut, words) => {
    const file = join(out, `${name.replaceAll(' ', '-')}.json`);
    writeFileSync(file, cut(memoJson()));
    const { code, stdout, stderr } = await run('verify', file);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trim()).not.toBe('');
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('Something went wrong at our end');
  });
});

describe('a template', { timeout: 60_000 }, () => {
  test('with a figure that is not there stops every memo, and says where', async () => {
    const folder = join(home.dataFolder, 'altered');
    copyProgramme(folder);
    alter(join(folder, 'memos', 'bostoette.md'), '{{bostoette.nearly-all |', '{{bostoette.nerly-all |');
    const nothing = join(home.dataFolder, 'nothing');
    mkdirSync(nothing);
    const { code, stdout, stderr } = await run('memo', join(folder, '2020-maj'), '--out', nothing);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/memos\/bostoette\.md:\d+:\d+: There is no figure "bostoette\.nerly-all"/);
    expect(readdirSync(nothing)).toEqual([]);
  });

  test('is said to be missing where a round has none', async () => {
    const made = await run('memo', 'covid19-2020/proeve', '--out', out);
    expect([made.code, made.stdout]).toEqual([1, '']);
    expect(made.stderr).toContain('has no memo template for proeve');
  });

  test('about two rounds is true against the datasets of both, and a changed one is found out', async () => {
    const folder = join(out, 'two');
    const made = await run('memo', 'covid19-2020/2020-august', '--format', 'json', '--out', folder);
    expect([made.code, made.stderr]).toEqual([0, '']);
    const path = join(folder, '2020-august.json');
    const verified = await run('verify', path);
    expect([verified.code, verified.stderr]).toEqual([0, '']);
    const forged = readFileSync(path, 'utf8').replace(
      /("earlier":\s*\[\s*\{\s*"round":\s*"2020-maj",\s*"hash":\s*")[0-9a-f]{4}/,
      '$10000',
    );
    writeFileSync(path, forged);
    expect((await run('verify', path)).code).toBe(1);
  });

  test('is written alone with --memo, and a name that is not there is answered with those that are', async () => {
    const folder = join(out, 'alone');
    const made = await run('memo', may, '--memo', 'bostoette', '--format', 'md', '--out', folder);
    expect([made.code, made.stderr, readdirSync(folder)]).toEqual([0, '', ['bostoette.md']]);
    const missing = await run('memo', may, '--memo', '2020-juni', '--out', folder);
    expect([missing.code, missing.stderr.trim()]).toEqual([
      1,
      'There is no memo "2020-juni" for 2020-maj. Its memos: 2020-maj, bostoette.',
    ]);
    const both = await run('memo', may, '--memo', 'bostoette', '--standard', '--out', folder);
    expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('leave out --memo')]);
  });

  test('is drafted for any round with --standard, with a template to edit', async () => {
    const folder = join(out, 'standard');
    const made = await run('memo', may, '--standard', '--format', 'md', '--out', folder);
    expect([made.code, made.stderr]).toEqual([0, '']);
    expect(readdirSync(folder).sort()).toEqual(['standard.md', 'standard.template.md']);
    expect(readFileSync(join(folder, 'standard.md'), 'utf8')).toContain('(54 af 83)');
    expect(readFileSync(join(folder, 'standard.template.md'), 'utf8')).toContain('{{method}}');
  });

  test.each([
    ['xlsx', ['covid19-2020-2020-maj-syntetisk.xlsx'], 'PK'],
    ['json', ['covid19-2020-2020-maj-syntetisk.json'], '{'],
    [
      'parquet',
      ['aktivitet-samvaer', 'beskaeftigelse', 'boern-myndighed', 'bostoette'].map(
        (id) => `covid19-2020-2020-maj-syntetisk-answers-${id}.parquet`,
      ),
      'PAR1',
    ],
  ])('of which the answers are exported as %s', async (format, names, beginning) => {
    const folder = join(out, format);
    expect(await run('export', may, '--format', format, '--out', folder)).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(names));
    for (const name of names)
      expect(readFileSync(join(folder, name)).subarray(0, beginning.length).toString('latin1')).toBe(
        beginning,
      );
  });

  test('of a round that is not frozen gives a draft', async () => {
    const live = await testHome();
    try {
      const answers = 'programmes/covid19-2020/demo/2020-maj.csv';
      expect(await runCli(live, ['import', may, answers])).toMatchObject({ code: 0 });
      const drafts = join(live.dataFolder, 'drafts');
      const made = await runCli(live, ['memo', may, '--format', 'md', '--out', drafts]);
      expect([made.code, made.stderr]).toEqual([0, '']);
      expect(made.stdout).toContain(`bostoette.md (a draft: the round is not frozen).`);
      expect(readdirSync(drafts)).toContain('bostoette.md');
    } finally {
      await live.remove();
    }
  });
});
