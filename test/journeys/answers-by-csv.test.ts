/** Answers in by CSV, out by CSV, and as figures. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { buildApp } from '../support/built-app.ts';
import { copyProgramme, writeFiles } from '../support/folder-of-files.ts';
import { runCli } from '../support/run-cli.ts';
import { secondAnswers, secondProgramme } from '../support/second-programme.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
beforeAll(async () => {
  await buildApp();
  home = await testHome();
});
afterAll(async () => {
  await home?.remove();
});
const run = (...args: string[]) => runCli(home, args);
const may = 'covid19-2020/2020-maj';
const demo = 'programmes/covid19-2020/demo/2020-maj.csv';

function csvFile(name: string, content: string | Uint8Array): string {
  const path = join(home.dataFolder, name);
  writeFileSync(path, content);
  return path;
}
const entries = () => home.query('select count(*)::int as entries from entry');

interface FigureLine {
  readonly id: string;
  readonly value: {
    readonly kind: string;
    readonly k?: number;
    readonly n?: number;
    readonly number?: number;
  };
}
async function figures(round: string): Promise<ReadonlyMap<string, FigureLine['value']>> {
  const { code, stdout, stderr } = await run('figures', round, '--json');
  expect([code, stderr]).toEqual([0, '']);
  const read = JSON.parse(stdout) as { figures: readonly FigureLine[] };
  return new Map(read.figures.map(({ id, value }) => [id, value]));
}

async function exported(round: string, folder: string): Promise<Buffer> {
  const out = join(home.dataFolder, folder);
  const { code, stdout } = await run('export', round, '--out', out);
  expect(code).toBe(0);
  const path = /^Wrote (.*)\.\n$/.exec(stdout)?.[1] ?? '';
  expect(path).toMatch(folder === 'second' ? /\.csv$/ : /-syntetisk\.csv$|\.csv$/);
  return readFileSync(path);
}

describe('a CSV that is wrong', () => {
  const header =
    'authority,questionnaire,status,users_back,users,users_as_before,reasons,expected,modes,frequency,groups,learning,remarks';
  /** What a good row would be, with one thing else. */
  const row = (authority: string, changes: Readonly<Record<string, string>> = {}) => {
    const good: Record<string, string> = {
      authority,
      questionnaire: 'bostoette',
      status: 'as_before',
      users_back: 'all',
      users: '10',
      users_as_before: '10',
      modes: 'home',
      frequency: 'same',
      groups: 'all',
      learning: 'no',
    };
    return header
      .split(',')
      .map((column) => changes[column] ?? good[column] ?? '')
      .join(',');
  };

  test('in twelve ways has each named by row, column and value with a remedy, and nothing of it is taken', async () => {
    const rows: readonly (readonly [string, RegExp])[] = [
      [row('Kobenhavn'), /column "authority", value "Kobenhavn": No authority .* Did you mean "København"\?/],
      [
        row('0147', { questionnaire: 'bostotte' }),
        /column "questionnaire", value "bostotte": .* "bostoette"\?/,
      ],
      [row('0151', { status: 'as-before' }), /column "status", value "as-before": .*Write one of: as_before/],
      [row('0153', { users: 'mange' }), /column "users", value "mange": Not a number\. Write digits/],
      [row('0155', { users: '10.5' }), /column "users", value "10\.5": Not a whole number\./],
      [
        row('0157', { users_as_before: '-1' }),
        /column "users_as_before", value "-1": Too small\. Write 0 or more/,
      ],
      [row('0159', { modes: 'home|none' }), /column "modes", value "home\|none": "none" stands alone/],
      [
        row('0161', { reasons: 'stages' }),
        /column "reasons", value "stages": This is not asked, given .*status/,
      ],
      [
        row('0163', { remarks: 'Se 010170-1234' }),
        /column "remarks": .*civil registration number\. Remove it/,
      ],
      [
        row('0165', { status: '#not-applicable' }),
        /column "status", value "#not-applicable": .* is not offered/,
      ],
      [
        row('0167', { users_as_before: '11' }),
        /row 12, .*More citizens receive support as before .* Correct one/,
      ],
      [
        row('0169', { status: 'nearly', reasons: 'stages', expected: '2021-01' }),
        /column "expected", value "2021-01": The month is not offered\. Write one from 2020-06 to 2020-12/,
      ],
      [row('0173'), /^$/],
      [row('0173', { users: '12', users_as_before: '12' }), /already stand in row 14\. Keep one/],
    ];
    const file = csvFile('wrong.csv', [header, ...rows.map(([text]) => text)].join('\r\n'));
    const { code, stdout, stderr } = await run('import', may, file);
    expect([code, stdout]).toEqual([1, '']);
    const lines = stderr.trim().split('\n');
    for (const [index, [, words]] of rows.entries()) {
      const said = lines.filter((line) => line.startsWith(`${file}: row ${index + 2}, `)).join('\n');
      expect(said).toMatch(words);
    }
    expect(lines.at(-1)).toBe(`${lines.length - 1} problems. Nothing was imported.`);
    // What must not be stored is not repeated either.
    expect(stderr).not.toContain('010170-1234');
    expect(await entries()).toEqual([{ entries: 0 }]);
  });

  test.each([
    [
      'an unknown column',
      `${header.replace('users_back', 'user_back')}\n${row('0101')}`,
      'column "user_back" is not a question of this round. Did you mean "users_back"?',
    ],
    [
      'no authorities',
      'questionnaire,status\nbostoette,as_before',
      'There is no column "authority". Add it.',
    ],
    [
      'a column twice',
      `${header},status\n${row('0101')},as_before`,
      'Two columns are named "status". Keep one.',
    ],
    [
      'a row too long',
      `${header}\n${row('0101')},,more`,
      'row 2: there are 15 cells, but the header has 13.',
    ],
    ['a quote that stays open', `${header}\n"${row('0101')}`, 'is never closed. Close it.'],
    ['nothing', '', 'The file is empty.'],
    ['a header alone', header, 'There are no rows below the header.'],
    ['UTF-16', Buffer.from(`\uFEFF${header}`, 'utf16le'), 'The file is UTF-16. Save it again as CSV UTF-8.'],
    [
      'a spreadsheet',
      Buffer.from('PK\u0003\u0004 xl/workbook.xml', 'latin1'),
      'Save it as CSV and import that.',
    ],
    ['a NUL byte', `${header}\n${row('0101')}\0`, 'NUL byte'],
  ])('with %s is refused whole', async (name, content, words) => {
    const file = csvFile(`${name.replaceAll(' ', '-')}.csv`, content);
    const { code, stdout, stderr } = await run('import', may, file);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
    expect(stderr).toContain('Nothing was imported.');
  });

  test.each([
    ['no-such.csv', '"no-such.csv" cannot be read: there is no such file or folder.'],
    ['programmes', '"programmes" cannot be read: it is a folder.'],
  ])('because it is %s is named', async (file, words) => {
    expect(await run('import', may, file)).toEqual({ code: 1, stdout: '', stderr: `${words}\n` });
  });
});

describe('answers that were imported', { timeout: 90_000 }, () => {
  beforeAll(async () => {
    expect(await run('import', may, demo)).toMatchObject({
      code: 0,
      stdout: `Imported 295 sheets into ${may}.\n`,
    });
  });

  test('stand there once, however often they are imported', async () => {
    const before = await entries();
    expect(await run('import', may, demo)).toMatchObject({
      code: 0,
      stdout: `Imported 295 sheets into ${may} (295 of them stood there already).\n`,
    });
    expect(await entries()).toEqual(before);
  });

  test('are exported so that another round, and another folder of the same programme, give the same bytes back', async () => {
    const first = await exported(may, 'first');
    const file = csvFile('first.csv', first);
    expect(await run('import', 'covid19-2020/proeve', file)).toMatchObject({ code: 0 });
    expect((await exported('covid19-2020/proeve', 'trial')).equals(first)).toBe(true);

    const copy = await testHome();
    try {
      copyProgramme(join(home.dataFolder, 'copy'));
      const round = join(home.dataFolder, 'copy', '2020-maj');
      expect(await runCli(copy, ['import', round, file])).toMatchObject({ code: 0 });
      const out = join(copy.dataFolder, 'out');
      expect(await runCli(copy, ['export', round, '--out', out])).toMatchObject({ code: 0 });
      expect(readFileSync(join(out, 'covid19-2020-2020-maj-syntetisk.csv')).equals(first)).toBe(true);
    } finally {
      await copy.remove();
    }
  });

  test('give the figures that the published claims demand, and follow a changed answer', async () => {
    const expected = parseYaml(readFileSync('test/reference/expected-figures.yaml', 'utf8')) as {
      figures: readonly { figure: string; k: number; n: number }[];
    };
    const before = await figures(may);
    for (const { figure, k, n } of expected.figures)
      expect({ figure, ...before.get(figure) }).toMatchObject({ figure, k, n });

    const lines = readFileSync(demo, 'utf8').split(/\r?\n/);
    const changed = lines.find((line) => /^\d{4},bostoette,as_before,/.test(line)) ?? '';
    const header = lines[0]?.split(',') ?? [];
    const cells = changed.split(',');
    const only = [
      'authority',
      'questionnaire',
      'status',
      'users_back',
      'reasons',
      'expected',
      'modes',
      'frequency',
      'groups',
      'learning',
    ];
    const kept = Object.fromEntries(header.map((column, index) => [column, cells[index] ?? '']));
    const answers: Record<string, string> = {
      ...kept,
      status: 'early',
      reasons: 'stages',
      expected: '2020-06',
      learning: 'no',
    };
    const file = csvFile(
      'changed.csv',
      `${only.join(',')}\n${only.map((column) => answers[column]).join(',')}\n`,
    );
    expect(await run('import', may, file)).toMatchObject({ code: 0 });
    const after = await figures(may);
    expect(before.get('bostoette.status.as_before')).toMatchObject({ k: 54, n: 83 });
    expect(after.get('bostoette.status.as_before')).toMatchObject({ k: 53, n: 83 });
    expect(after.get('bostoette.not-yet.stages')).toMatchObject({ k: 22, n: 30 });
    expect(after.get('aktivitet-samvaer.response')).toEqual(before.get('aktivitet-samvaer.response'));
  });

  test('once frozen count the same, and export the same', async () => {
    const [before, bytes] = [await figures(may), await exported(may, 'live')];
    expect(await run('round', 'freeze', may)).toMatchObject({ code: 0 });
    expect([...(await figures(may))]).toEqual([...before]);
    expect((await exported(may, 'frozen')).equals(bytes)).toBe(true);
  });
});

describe('a programme that nobody has seen', { timeout: 90_000 }, () => {
  const round = 'night-buses/2021-02';
  beforeAll(() => writeFiles(join(home.dataFolder, 'programmes', 'second'), secondProgramme));

  test('is in order', async () => {
    expect(await run('programme', 'check', join(home.dataFolder, 'programmes', 'second'))).toEqual({
      code: 0,
      stdout: 'night-buses is in order: 5 authorities, 1 questionnaires, 2 rounds.\n',
      stderr: '',
    });
  });

  test('goes the whole way from opening to figures', async () => {
    expect(await run('round', 'open', round)).toMatchObject({ code: 0, stdout: `${round} is now open.\n` });
    const file = csvFile('second.csv', Buffer.from(secondAnswers, 'latin1'));
    const imported = await run('import', round, file);
    expect(imported).toMatchObject({ code: 0, stdout: `Imported 4 sheets into ${round}.\n` });
    expect(await run('round', 'close', round)).toMatchObject({ code: 0 });
    expect(await run('round', 'freeze', round)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('is frozen: 4 sheets, dataset '),
    });
    const all = await figures(round);
    // Østerå does not run the service, so that it is not counted; Old Town is silent.
    expect(all.get('lines.response')).toMatchObject({ k: 3, n: 4 });
    expect(all.get('lines.running.all')).toMatchObject({ k: 1, n: 3 });
    expect(all.get('lines.not-all')).toMatchObject({ k: 2, n: 3 });
    expect(all.get('lines.not-all.by-coast')).toMatchObject({
      rows: [
        { code: 'sea', value: { k: 0, n: 1 } },
        { code: 'inland', value: { k: 2, n: 2 } },
      ],
    });
    expect(all.get('lines.learnt.yes')).toMatchObject({ k: 1, n: 2 });
  });

  test('exports what its other round takes unchanged, formulas made harmless', async () => {
    const bytes = await exported(round, 'second');
    const text = bytes.toString('utf8');
    expect(text).toContain(`"'=SUM(A1:A9) and ""quotes""; with semicolons"`);
    const file = csvFile('second-out.csv', bytes);
    expect(await run('import', 'night-buses/again', file)).toMatchObject({ code: 0 });
    expect((await exported('night-buses/again', 'again')).equals(bytes)).toBe(true);
    const [story] = await home.query(
      `select entry->'story'->>0 as text from entry where round_id = 'again' and authority_id = '10' and question_id = 'story'`,
    );
    expect(story?.text).toBe('=SUM(A1:A9) and "quotes"; with semicolons');
  });

  test('may lie anywhere when its path is given', async () => {
    const elsewhere = join(home.dataFolder, 'elsewhere');
    mkdirSync(elsewhere);
    cpSync(join(home.dataFolder, 'programmes', 'second'), join(elsewhere, 'buses'), { recursive: true });
    const fresh = await testHome();
    try {
      const status = await runCli(fresh, ['round', 'status', join(elsewhere, 'buses', '2021-02'), '--json']);
      expect(JSON.parse(status.stdout)).toMatchObject({ programme: 'night-buses', state: 'planned' });
      const faulty = join(elsewhere, 'buses', 'rounds', '2021-02.yaml');
      writeFileSync(faulty, 'id: 2021-02\n');
      const refused = await runCli(fresh, ['round', 'open', join(elsewhere, 'buses', '2021-02')]);
      expect(refused).toMatchObject({ code: 1, stdout: '' });
      expect(refused.stderr).toContain('rounds/2021-02.yaml');
      expect(refused.stderr).toContain('Nothing was done.');
    } finally {
      await fresh.remove();
    }
  });
});
