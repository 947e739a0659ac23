/** The command line as an operator meets it: real processes, what they say, and how they end. */
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp } from '../support/built-app.ts';
import { alter, copyProgramme } from '../support/folder-of-files.ts';
import { runCli } from '../support/run-cli.ts';
import { startSite } from '../support/running-site.ts';
import { givenServer, type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
beforeAll(async () => {
  await buildApp();
  home = await testHome();
});
afterAll(async () => {
  await home?.remove();
});
const run = (...args: string[]) => runCli(home, args);

describe('a command', () => {
  test.each([[['help']], [['--help']], [['-h']]])('%j lists what there is', async (args) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stderr]).toEqual([0, '']);
    for (const name of [
      'serve',
      'programme check',
      'round freeze',
      'import',
      'export',
      'figures',
      'memo',
      'verify',
    ])
      expect(stdout).toContain(`pejling ${name} `);
  });

  test.each([
    [[], ''],
    [['freeze'], 'there is no command "freeze"'],
    [['round'], 'there is no command "round"'],
    [['round', 'melt', 'x/y'], 'there is no command "round melt"'],
    [['round', 'status'], 'name a round as PROGRAMME/ROUND'],
    [['round', 'status', 'covid19-2020'], 'got "covid19-2020"'],
    [['round', 'status', 'covid19-2020/2020-maj', 'more'], '"more" is one too many'],
    [['round', 'status', 'covid19-2020/2020-maj', '--jsn'], "Unknown option '--jsn'"],
    [['import', 'covid19-2020/2020-maj'], 'name a round and one CSV file'],
    [['export', 'covid19-2020/2020-maj', '--format', 'ods'], 'the format "ods" is not known'],
    [['programme', 'check'], 'name one folder'],
    [['serve', '--port', 'abc'], '--port must be a whole number'],
    [['serve', '--port', ''], '--port must be a whole number'],
    [['figures', 'covid19-2020/2020-maj', '--data'], '--data needs a folder'],
  ])('%j is a usage error', async (args, words) => {
    const { code, stderr } = await run(...args);
    expect(stderr).toContain(words);
    expect(code).toBe(2);
  });

  test.each([
    ['nowhere/2020-maj', 'There is no programme "nowhere". Programmes: covid19-2020, libraries-2021.'],
    ['covid19-2020/2019', 'has no round "2019". Its rounds: 2020-august, 2020-maj, proeve.'],
  ])('on %s says what there is instead', async (round, words) => {
    const { code, stdout, stderr } = await run('figures', round, '--json');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(words);
  });
});

describe('the settings', () => {
  test.each([
    [{ PORT: 'abc' }, 'PORT is "abc" and must be a whole number from 0 to 65535'],
    [{ PEJLING_X: '1' }, 'PEJLING_X is not a setting of Pejling. Known are PORT,'],
    [{ BASE_URL: 'pejling.example.org' }, 'BASE_URL is "pejling.example.org" and must be an address'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL is "mysql://x" and must start with postgres://'],
    [{ PEJLING_DEMO: 'maybe' }, 'PEJLING_DEMO is "maybe" and must be 1'],
  ])('%j stop the start with what to write', async (settings, words) => {
    const { code, stdout, stderr } = await runCli(home, ['serve'], settings);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('that name a database which does not answer say so', async () => {
    const settings = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' };
    const { code, stderr } = await runCli(home, ['round', 'status', 'covid19-2020/2020-maj'], settings);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^The database cannot be reached: .*Check DATABASE_URL and that PostgreSQL runs\.\n$/,
    );
  });
});

describe.skipIf(givenServer !== undefined)('a data folder', () => {
  const status = ['round', 'status', 'covid19-2020/2020-maj'];

  test('that is a file is named', async () => {
    const file = join(home.dataFolder, 'file');
    writeFileSync(file, '');
    const { code, stderr } = await runCli(home, status, { PEJLING_DATA: file });
    expect(code).toBe(1);
    expect(stderr).toContain(`The data folder "${file}" cannot be written`);
    expect(stderr).toContain('Set PEJLING_DATA to a folder that can.');
  });

  test.skipIf(process.getuid?.() !== 0)('that belongs to another user is left alone', async () => {
    const folder = join(home.dataFolder, 'theirs');
    mkdirSync(folder);
    chownSync(folder, 65534, 65534);
    const { code, stderr } = await runCli(home, status, { PEJLING_DATA: folder });
    expect(code).toBe(1);
    expect(stderr).toContain(`"${folder}" belongs to another user.`);
  });

  test('of another PostgreSQL is left alone', async () => {
    const folder = join(home.dataFolder, 'older');
    mkdirSync(join(folder, 'postgres'), { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '15\n');
    const { code, stderr } = await runCli(home, status, { PEJLING_DATA: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('holds a database of PostgreSQL 15');
  });
});

describe('programme check', () => {
  test('finds the programme that comes along in order', async () => {
    expect(await run('programme', 'check', 'programmes/covid19-2020')).toEqual({
      code: 0,
      stdout: 'covid19-2020 is in order: 98 authorities, 4 questionnaires, 3 rounds.\n',
      stderr: '',
    });
  });

  test.each([
    ['no-such-folder', 'There is no folder "no-such-folder".'],
    ['src', '"src" holds no programme.yaml'],
  ])('of %s says what it is not', async (folder, words) => {
    const { code, stderr } = await run('programme', 'check', folder);
    expect([code, stderr]).toEqual([1, expect.stringContaining(words)]);
  });

  test.each([
    [
      'an unknown key',
      'programme.yaml',
      'asOf: 2020-06-09',
      'asOff: 2020-06-09',
      /programme\.yaml:\d+.*asOf/,
    ],
    [
      'broken YAML',
      'rounds/2020-maj.yaml',
      'questionnaires: [',
      'questionnaires: [[',
      /rounds\/2020-maj\.yaml:\d+/,
    ],
    [
      'a questionnaire that is not there',
      'rounds/proeve.yaml',
      '[bostoette,',
      '[bostotte,',
      /rounds\/proeve\.yaml:\d+.*bostoette/,
    ],
    [
      'a scale that is not there',
      'questionnaires/bostoette.yaml',
      'scale: status',
      'scale: statuss',
      /questionnaires\/bostoette\.yaml:\d+.*status/,
    ],
    [
      'logic that names no question',
      'questionnaires/bostoette.yaml',
      "${learning} = 'yes'",
      "${lerning} = 'yes'",
      /questionnaires\/bostoette\.yaml:\d+.*learning/,
    ],
    [
      'a branch nobody reaches',
      'questionnaires/bostoette.yaml',
      "${learning} = 'yes'",
      "${learning} = 'yes' and ${learning} = 'no'",
      /questionnaires\/bostoette\.yaml:\d+/,
    ],
    [
      'a figure of no option',
      'figures.yaml',
      'in: [as_before, nearly]',
      'in: [as_before, near]',
      /figures\.yaml.*nearly/,
    ],
    [
      'a number typed into a memo',
      'memos/bostoette.md',
      'Under nedlukningen',
      'I 12 kommuner gik det godt. Under nedlukningen',
      /^memos\/bostoette\.md:\d+:\d+: "12" is a quantity/,
    ],
    [
      'a memo with a figure that is not there',
      'memos/bostoette.md',
      '{{bostoette.nearly-all |',
      '{{bostoette.nerly-all |',
      /^memos\/bostoette\.md:\d+:\d+: .*nerly-all/,
    ],
    [
      'a demo answer that is none',
      'demo/2020-maj.csv',
      '0101,bostoette,as_before',
      '0101,bostoette,as_befor',
      /demo\/2020-maj\.csv: row \d+, column "status", value "as_befor"/,
    ],
    ['a file nobody reads', 'rounds/2020-maj.yml', '', 'id: x', /rounds\/2020-maj\.yml/],
  ])('names %s by file and place', async (name, file, from, to, words) => {
    const folder = join(home.dataFolder, 'faulty', name.replaceAll(' ', '-'));
    copyProgramme(folder);
    if (from === '') writeFileSync(join(folder, file), to);
    else alter(join(folder, file), from, to);
    const { code, stdout, stderr } = await run('programme', 'check', folder);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/\n\d+ problems?\.\n$/);
  });
});

describe('a round', { timeout: 90_000 }, () => {
  const round = 'covid19-2020/2020-august';
  const json = async (...args: string[]) => {
    const { code, stdout, stderr } = await run(...args, round, '--json');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    return JSON.parse(stdout) as Record<string, unknown>;
  };

  test('is planned, opened, closed and frozen; each says so in one JSON document', async () => {
    expect(await json('round', 'status')).toMatchObject({ state: 'planned' });
    expect(await run('round', 'close', round)).toMatchObject({
      code: 1,
      stdout: '',
      stderr: `${round} cannot be closed: it is planned.\n`,
    });
    expect(await json('round', 'open')).toMatchObject({ state: 'open' });
    expect(await json('round', 'close')).toMatchObject({ state: 'closed' });
    const frozen = await json('round', 'freeze');
    expect(frozen).toMatchObject({
      state: 'frozen',
      sheets: 0,
      dataset: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(await json('round', 'status')).toMatchObject({ state: 'frozen', dataset: frozen.dataset });
    for (const [act, words] of [
      ['open', 'cannot be opened: it is frozen'],
      ['close', 'cannot be closed: it is frozen'],
      ['freeze', 'a frozen dataset never changes'],
    ] as const) {
      const { code, stdout, stderr } = await run('round', act, round, '--json');
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(words);
    }
  });

  test('that is frozen takes no answers', async () => {
    const { code, stderr } = await run('import', round, 'programmes/covid19-2020/demo/2020-august.csv');
    expect([code, stderr]).toEqual([1, 'The round is frozen and takes no answers. Nothing was imported.\n']);
  });
});

describe('a site that runs', { timeout: 60_000 }, () => {
  test('shares its data folder with commands, keeps its port, and outlives them', async () => {
    const site = await startSite(home);
    try {
      const port = new URL(site.base).port;
      const status = await run('round', 'status', 'covid19-2020/proeve', '--json');
      expect(JSON.parse(status.stdout)).toMatchObject({ round: 'proeve' });
      const second = await runCli(home, ['serve'], { PORT: port });
      expect(second.code).toBe(1);
      expect(second.stderr).toContain(`Port ${port} is in use by another program.`);
      expect(second.stdout).toBe('');
      expect((await fetch(`${site.base}/readyz`)).status).toBe(200);
    } finally {
      expect(await site.stop()).toBe(0);
    }
    if (home.embedded) expect(home.postmaster()).toBe(undefined);
  });
});

describe('several commands at once on an empty data folder', { timeout: 90_000 }, () => {
  test('make one house between them', async () => {
    const fresh = await testHome({ PEJLING_DEMO: '1' });
    try {
      const all = await Promise.all(
        [1, 2, 3].map(() => runCli(fresh, ['round', 'status', 'covid19-2020/2020-maj', '--json'])),
      );
      expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
      expect(new Set(all.map(({ stdout }) => stdout)).size).toBe(1);
      expect(JSON.parse(all[0]?.stdout ?? '')).toMatchObject({
        state: 'frozen',
        questionnaires: { length: 4 },
      });
      const events = await fresh.query(
        `select kind from round_event where round_id = '2020-maj' order by id`,
      );
      expect(events).toEqual([{ kind: 'open' }, { kind: 'close' }, { kind: 'freeze' }]);
    } finally {
      await fresh.remove();
    }
  });
});
