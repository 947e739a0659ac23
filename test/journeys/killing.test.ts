/** Killing processes at any moment loses nothing that was acknowledged, and leaves nothing half done. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { answerSections, asBefore, beginTrial, sendSheet } from '../support/bostoette-answers.ts';
import { buildApp } from '../support/built-app.ts';
import { type Page, respondent } from '../support/respondent.ts';
import { runCli, startCli } from '../support/run-cli.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { type SaveWriter, startWriter } from '../support/save-writer.ts';
import { givenServer, type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
const sites = new Set<RunningSite>();
async function start(): Promise<RunningSite> {
  const site = await startSite(home);
  sites.add(site);
  return site;
}
afterEach(async () => {
  await Promise.all([...sites].map((site) => site.kill()));
  sites.clear();
  await home?.remove();
});

const tokenOf = ({ document }: Page) =>
  document.querySelector('input[name=_token]')?.getAttribute('value') ?? '';

/** A programme's trial round alone needs no answers. */
async function emptyHome() {
  await buildApp();
  home = await testHome();
  const opened = await runCli(home, ['round', 'open', 'covid19-2020/proeve']);
  expect(opened).toMatchObject({ code: 0 });
}

async function savedTexts(question: string): Promise<readonly unknown[]> {
  const rows = await home.query(
    'select entry->$1->>0 as text from entry where question_id = $1 order by id',
    [question],
  );
  return rows.map(({ text }) => text);
}

describe('the site killed 30 times during saves', () => {
  test('has every acknowledged answer once, in order', { timeout: 180_000 }, async () => {
    await emptyHome();
    // Two processes on one database, each killed 15 times.
    const running: [RunningSite, RunningSite] = [await start(), await start()];
    const browser = respondent(running[0].base);
    const { path: sheet } = await beginTrial(browser, '0101');
    const token = tokenOf(await browser.open(`${sheet}/afslutning`));
    const writers = (['remarks', 'learning_text', 'modes_other', 'reasons_other'] as const).map(
      (question, index) =>
        startWriter({ base: () => running[index < 2 ? 0 : 1].base, sheet, token, question }),
    );
    for (let time = 0; time < 15; time += 1) {
      const before = saves(writers);
      await untilTrue(async () => saves(writers) >= before + 8 || undefined, 5);
      await wait((time * 7) % 30);
      const pid = time % 3 === 2 ? home.postmaster() : undefined;
      await Promise.all(running.map((site) => site.kill()));
      sites.clear();
      // Now and then the power goes altogether.
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
      [running[0], running[1]] = await Promise.all([start(), start()]);
    }
    await Promise.all(writers.map((writer) => writer.finish()));
    for (const site of running) expect(await site.stop()).toBe(0);
    await expectKeptOnce(writers);
  });

  function saves(writers: readonly SaveWriter[]): number {
    return writers.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0);
  }

  async function expectKeptOnce(writers: readonly SaveWriter[]) {
    expect(writers.reduce((sum, writer) => sum + writer.repeats(), 0)).toBeGreaterThan(0);
    for (const { acknowledged } of writers) {
      expect(acknowledged.length).toBeGreaterThan(15);
      const question = acknowledged[0]?.split(' ')[0] ?? '';
      expect(await savedTexts(question)).toEqual(acknowledged);
    }
  }
});

describe('the database', () => {
  test.skipIf(givenServer !== undefined)(
    'killed under a running site is started again by it, with all that was saved',
    { timeout: 60_000 },
    async () => {
      await emptyHome();
      const site = await start();
      const browser = respondent(site.base);
      const { path: base } = await beginTrial(browser, '0101');
      await answerSections(browser, base, asBefore);
      process.kill(home.postmaster() ?? 0, 'SIGKILL');

      const meanwhile = await browser.open(`${base}/status`);
      expect([200, 500, 503]).toContain(meanwhile.status);
      if (meanwhile.status !== 200) expect(meanwhile.text).toContain('er gemt. Prøv igen om lidt');
      await untilTrue(async () => site.said().includes('The database is back') || undefined);
      expect(site.said()).toContain('The database has ended. Starting it again …');
      await untilReady(site);
      expect((await sendSheet(browser, base, 'Bo')).text).toContain('Version 1');
      expect(await site.stop()).toBe(0);
      expect(home.postmaster()).toBe(undefined);
    },
  );

  test('that cuts every connection while people save does not take the site with it', {
    timeout: 60_000,
  }, async () => {
    await emptyHome();
    const site = await start();
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, '0101');
    const forms = await Promise.all(Array.from({ length: 8 }, () => browser.open(`${base}/afslutning`)));
    let cutting = true;
    const saving = forms.map(async (form, index) => {
      const statuses = new Set<number>();
      for (let number = 0; cutting; number += 1) {
        const remarks = `svar ${index} ${number}`;
        statuses.add((await browser.submit(form, { remarks, _to: 'overview' })).status);
      }
      return statuses;
    });
    for (let time = 0; time < 15; time += 1) {
      await wait(50);
      await home.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and usename is not null and pid <> pg_backend_pid()`,
      );
    }
    cutting = false;
    const statuses = new Set((await Promise.all(saving)).flatMap((some) => [...some]));
    expect([...statuses].filter((status) => ![200, 409, 500, 503].includes(status))).toEqual([]);
    expect(site.isRunning()).toBe(true);
    await untilReady(site);
    expect((await browser.open(base)).status).toBe(200);
  });
});

describe('a first start', () => {
  test('killed while it loads the demo leaves nothing half done', { timeout: 60_000 }, async () => {
    await buildApp();
    home = await testHome({ PEJLING_DEMO: '1' });
    for (const pause of [50, 400]) {
      const loading = startCli(home, ['round', 'status', 'covid19-2020/2020-maj']);
      await untilTrue(async () => loading.said().includes('Loading the demo answers') || undefined);
      await wait(pause);
      loading.kill();
      expect((await loading.done).code).toBe(null);
    }
    const status = await runCli(home, ['round', 'status', 'covid19-2020/2020-maj', '--json']);
    expect(JSON.parse(status.stdout)).toMatchObject({
      state: 'frozen',
      questionnaires: [{ sent: 83 }, { sent: 76 }, { sent: 72 }, { sent: 64 }],
    });
  });
});

describe('an import', () => {
  test('killed while it runs has taken everything or nothing', { timeout: 90_000 }, async () => {
    await buildApp();
    home = await testHome();
    const command = ['import', 'covid19-2020/2020-maj', 'programmes/covid19-2020/demo/2020-maj.csv'];
    expect(await runCli(home, ['round', 'open', 'covid19-2020/2020-maj'])).toMatchObject({ code: 0 });
    for (let tries = 0; tries < 4; tries += 1) {
      const importing = startCli(home, command);
      // The first statement of the import is the one that waits for others at the round.
      await untilTrue(async () => (await locksHeld()) || undefined, 5);
      await wait(tries * 60);
      importing.kill();
      await importing.done;
      expect([0, 295]).toContain(await sheetsImported());
    }
    expect(await runCli(home, command)).toMatchObject({ code: 0 });
    expect(await sheetsImported()).toBe(295);
  });

  async function locksHeld(): Promise<boolean> {
    const rows = await home.query(
      `select from pg_locks l join pg_database d on d.oid = l.database
        where d.datname = current_database() and locktype = 'advisory' and mode = 'ExclusiveLock'`,
    );
    return rows.length > 0;
  }

  async function sheetsImported(): Promise<unknown> {
    const [row] = await home.query(
      `select count(*)::int as sheets from (select distinct authority_id, questionnaire_id from entry) sheet`,
    );
    const [events] = await home.query(
      `select count(*)::int as events from sheet_event where kind = 'imported'`,
    );
    expect(events?.events).toBe(row?.sheets);
    return row?.sheets;
  }
});

async function untilReady({ base }: RunningSite): Promise<void> {
  await untilTrue(async () => {
    const response = await fetch(`${base}/readyz`).catch(() => undefined);
    return response?.status === 200 || undefined;
  });
}

async function untilTrue<T>(ask: () => Promise<T | undefined>, pauseMilliseconds = 50): Promise<T> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error('it did not come true within 30 seconds');
    await wait(pauseMilliseconds);
  }
}
