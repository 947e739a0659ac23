/** Answering without scripts: only pages, forms and links. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerSections, asBefore, beginTrial, sendSheet } from '../support/bostoette-answers.ts';
import { buildApp } from '../support/built-app.ts';
import { type Page, respondent } from '../support/respondent.ts';
import { runCli } from '../support/run-cli.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
let site: RunningSite;
beforeAll(async () => {
  await buildApp();
  home = await testHome({ PEJLING_DEMO: '1' });
  site = await startSite(home);
});
afterAll(async () => {
  await site?.stop();
  await home?.remove();
});

const at = ({ document }: Page, selector: string) => document.querySelector(selector);
const typedIn = (page: Page, id: string) => at(page, `#${id}-felt`)?.getAttribute('value');
const chosen = ({ document }: Page, name: string) =>
  [...document.querySelectorAll(`input[name="${name}"][checked]`)].map((input) =>
    input.getAttribute('value'),
  );
const summaryLinks = ({ document }: Page) =>
  [...document.querySelectorAll('[data-error-summary] a')].map((link) => link.getAttribute('href'));

describe('a sheet', () => {
  test('is answered section by section, looked through, sent, corrected and sent again', async () => {
    const browser = respondent(site.base);
    const start = await browser.open('/proev');
    expect(start.status).toBe(200);
    const overview = await browser.submit(start, { questionnaire: 'bostoette', authority: '0101' });
    const base = overview.path;
    expect(overview.text).toContain('København');

    // "As before" skips the section about reasons.
    const first = await browser.open(`${base}/status`);
    const second = await browser.submit(first, { ...asBefore.status, _name: 'Bo Hansen', _to: 'next' });
    expect(second.path).toBe(`${base}/praksis`);
    const last = await answerSections(browser, base, asBefore);
    expect(last.path).toBe(`${base}/gennemse`);

    const receipt = await browser.submit(last, {}, { form: 'form[action$="/send"]' });
    expect([receipt.status, receipt.path]).toEqual([200, `${base}/kvittering`]);
    expect(receipt.text).toContain('Version 1');
    expect(receipt.text).toContain('Bo Hansen');
    expect(receipt.text).toContain('120 borgere');

    // Corrected: the first version is the one received until the second is sent.
    const again = await browser.open(`${base}/status`);
    expect([typedIn(again, 'users'), chosen(again, 'status')]).toEqual(['120', ['as_before']]);
    await browser.submit(again, { users: '130', users_as_before: '130', _to: 'next' });
    expect((await browser.open(`${base}/kvittering`)).text).toContain('120 borgere');
    const corrected = await sendSheet(browser, base, 'Bo Hansen');
    expect(corrected.text).toContain('Version 2');
    expect(corrected.text).toContain('130 borgere');

    const kept = await home.query(
      `select entry->'users'->>0 as users from entry where round_id = 'proeve' and authority_id = '0101' and question_id = 'users' order by id`,
    );
    expect(kept).toEqual([{ users: '120' }, { users: '130' }]);
  });

  test('sent twice with nothing changed between is one version', async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, '0147');
    await answerSections(browser, base, asBefore);
    await sendSheet(browser, base, 'Ida');
    const again = await sendSheet(browser, base, 'Ida');
    expect(again.text).toContain('Version 1');
  });

  test('asks further questions on the same page where an answer brings them', async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, '0151');
    const status = await browser.open(`${base}/status`);
    const reasons = await browser.submit(status, { status: 'nearly', users_back: 'from_75', _to: 'next' });
    expect(reasons.path).toBe(`${base}/aarsager`);
    expect(at(reasons, '#expected_why_not')?.hasAttribute('hidden')).toBe(true);

    const more = await browser.submit(reasons, { reasons: ['stages'], expected: 'cannot-say', _to: 'next' });
    expect(more.path).toBe(`${base}/aarsager?flere`);
    expect(at(more, '#expected_why_not')?.hasAttribute('hidden')).toBe(false);
    expect(at(more, '[role=status]')?.textContent).toContain('flere spørgsmål');

    const next = await browser.submit(more, { expected_why_not: 'guidelines', _to: 'next' });
    expect(next.path).toBe(`${base}/praksis`);
    // A section that is skipped by now leads to the overview, and what it held does not count.
    await answerSections(browser, base, { status: { status: 'as_before' } });
    expect((await browser.open(`${base}/aarsager`)).path).toBe(base);
    expect((await browser.open(`${base}/gennemse`)).text).not.toContain('Vi genoptager støtten i etaper');
  });

  test('keeps an unreadable number as typed, names it, and does not go on', async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, '0153');
    const form = await browser.open(`${base}/status`);
    const page = await browser.submit(form, { ...asBefore.status, users: 'en hel del', _to: 'next' });
    expect(page.status).toBe(422);
    expect(summaryLinks(page)).toEqual(['#users']);
    expect(typedIn(page, 'users')).toBe('en hel del');
    expect(at(page, '#users-felt')?.getAttribute('aria-invalid')).toBe('true');
    expect(chosen(page, 'status')).toEqual(['as_before']);
    expect(typedIn(await browser.open(`${base}/status`), 'users')).toBe('en hel del');

    const refused = await sendSheet(browser, base, 'Ole');
    expect(refused.status).toBe(422);
    expect(summaryLinks(refused)).toContain(`${base}/status?mangler#users`);
  });

  test('refuses a text that looks like a civil registration number, and does not keep the number', async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, '0155');
    await answerSections(browser, base, { ...asBefore, afslutning: {} });
    const form = await browser.open(`${base}/afslutning`);
    const page = await browser.submit(form, { remarks: 'Se sagen om 010170-1234.', _to: 'next' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('CPR-nummer');
    expect(page.html).not.toContain('010170-1234');
    const field = await browser.saveField(page, 'remarks', { remarks: 'Sag 010170 1234' });
    expect(JSON.stringify(field.reply)).toContain('CPR-nummer');
    expect((await sendSheet(browser, base, 'Ole')).status).toBe(422);
    const rows = await home.query(`select entry::text as kept from entry where authority_id = '0155'`);
    const kept = rows.map((row) => row.kept).join('\n');
    expect(kept).not.toMatch(/010170.?1234/);
    expect(kept).toContain('Se sagen om XXXXXX-XXXX.');
  });

  test('with a soft check that fails is sent once a reason is given', async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, '0157');
    await answerSections(browser, base, { ...asBefore, praksis: { ...asBefore.praksis, groups: 'none' } });
    const refused = await sendSheet(browser, base, 'Eva');
    expect(refused.status).toBe(422);
    expect(summaryLinks(refused)).toEqual(['#kontrol-as_before_with_groups']);

    const check = 'form[action$="/kontrol/as_before_with_groups"]';
    const kept = await browser.submit(refused, { reason: 'Grupperne var på ferie.' }, { form: check });
    expect(kept.path).toBe(`${base}/gennemse`);
    expect(at(kept, check)?.querySelector('textarea, input[name=reason]')).not.toBe(null);
    const receipt = await sendSheet(browser, base, 'Eva');
    expect(receipt.path).toBe(`${base}/kvittering`);
    const events = await home.query(
      `select reason from sheet_event where authority_id = '0157' and kind = 'kept'`,
    );
    expect(events).toEqual([{ reason: 'Grupperne var på ferie.' }]);
  });

  test('with a hard check that fails is not sent, whatever is said', async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, '0159');
    const status = { ...asBefore.status, users: '100', users_as_before: '101' };
    await answerSections(browser, base, { ...asBefore, status });
    const refused = await sendSheet(browser, base, 'Kim');
    expect(refused.status).toBe(422);
    expect(summaryLinks(refused)).toContain('#kontrol-as_before_within_users');
    expect(at(refused, 'form[action$="/kontrol/as_before_within_users"]')).toBe(null);
    expect((await browser.open(`${base}/kvittering`)).status).toBe(404);
  });

  test('without the required answers or a name is not sent, and each is named', async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, '0161');
    const refused = await sendSheet(browser, base, ' ');
    expect(refused.status).toBe(422);
    expect(summaryLinks(refused)).toEqual(
      expect.arrayContaining([`${base}/status?mangler#status`, `${base}/laering?mangler#learning`, '#navn']),
    );
    const section = await browser.open(`${base}/status?mangler`);
    expect(summaryLinks(section)).toContain('#status');
  });

  test('takes "do not know" as an answer to a required question', async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, '0163');
    await answerSections(browser, base, {
      ...asBefore,
      status: { ...asBefore.status, users_back: '#unknown' },
      laering: { learning: '#unknown' },
    });
    const receipt = await sendSheet(browser, base, 'Uma');
    expect(receipt.path).toBe(`${base}/kvittering`);
    expect(receipt.text).toContain('Ved ikke');
  });

  test('speaks English to those who choose it', async () => {
    const browser = respondent(site.base, 'en');
    const { path: base } = await beginTrial(browser, '0165');
    const form = await browser.open(`${base}/status`);
    expect(at(form, 'html')?.getAttribute('lang')).toBe('en');
    const page = await browser.submit(form, { ...asBefore.status, users: 'quite a few', _to: 'next' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('“quite a few” is not a number');
    await answerSections(browser, base, asBefore);
    expect((await sendSheet(browser, base, 'Ann')).text).toContain('Version 1, sent');
  });
});

describe('two people in one sheet', () => {
  const status = (fields: Record<string, string>) => ({ ...fields, _to: 'next' });

  test('who answer different questions of one page both keep their answers', async () => {
    const [one, other] = [respondent(site.base), respondent(site.base)];
    const { path: base } = await beginTrial(one, '0167');
    const [mine, theirs] = [await one.open(`${base}/status`), await other.open(`${base}/status`)];
    await one.submit(mine, status({ status: 'as_before', users_back: 'all', _name: 'Anna' }));
    const after = await other.submit(theirs, status({ users: '77', _name: 'Bent' }));
    expect(after.status).toBe(200);
    const page = await one.open(`${base}/status`);
    expect([chosen(page, 'status'), typedIn(page, 'users')]).toEqual([['as_before'], '77']);
  });

  test('who answer the same question differently see both answers and choose; nothing is lost', async () => {
    const [one, other] = [respondent(site.base), respondent(site.base)];
    const { path: base } = await beginTrial(one, '0169');
    const [mine, theirs] = [await one.open(`${base}/status`), await other.open(`${base}/status`)];
    await one.submit(mine, status({ users: '40', _name: 'Anna' }));
    const clash = await other.submit(theirs, status({ users: '44', status: 'nearly', _name: 'Bent' }));
    expect(clash.status).toBe(409);
    expect(clash.text).toContain('Anna skrev');
    expect(clash.text).toContain('40 borgere');
    expect(clash.text).toContain('44 borgere');
    // What did not clash is saved.
    expect(chosen(clash, 'status')).toEqual(['nearly']);
    expect(typedIn(await one.open(`${base}/status`), 'users')).toBe('40');

    await other.submit(clash, status({ '_conflict.users': 'mine' }));
    expect(typedIn(await one.open(`${base}/status`), 'users')).toBe('44');
    const history = await home.query(
      `select entry->'users'->>0 as users, by_name from entry where authority_id = '0169' and round_id = 'proeve' and question_id = 'users' order by id`,
    );
    expect(history).toEqual([
      { users: '40', by_name: 'Anna' },
      { users: '44', by_name: 'Bent' },
    ]);
  });

  test("who clash may let the colleague's answer stand", async () => {
    const [one, other] = [respondent(site.base), respondent(site.base)];
    const { path: base } = await beginTrial(one, '0173');
    const [mine, theirs] = [await one.open(`${base}/status`), await other.open(`${base}/status`)];
    await one.submit(mine, status({ users: '40' }));
    const clash = await other.submit(theirs, status({ users: '44' }));
    const after = await other.submit(clash, status({}));
    expect(after.status).toBe(200);
    expect(typedIn(await one.open(`${base}/status`), 'users')).toBe('40');
  });

  test('who save the same page at the same moment are told apart', async () => {
    const [one, other] = [respondent(site.base), respondent(site.base)];
    const { path: base } = await beginTrial(one, '0240');
    for (let time = 1; time <= 5; time += 1) {
      const [mine, theirs] = [await one.open(`${base}/status`), await other.open(`${base}/status`)];
      const both = await Promise.all([
        one.submit(mine, status({ users: `${time}1` })),
        other.submit(theirs, status({ users: `${time}2` })),
      ]);
      expect(both.map((page) => page.status).toSorted()).toEqual([200, 409]);
    }
  });

  test('who answer the same alike do not clash', async () => {
    const [one, other] = [respondent(site.base), respondent(site.base)];
    const { path: base } = await beginTrial(one, '0175');
    const [mine, theirs] = [await one.open(`${base}/status`), await other.open(`${base}/status`)];
    await one.submit(mine, status({ users: '40' }));
    expect((await other.submit(theirs, status({ users: '40' }))).status).toBe(200);
  });
});

describe('a link', () => {
  const hash = (link: string) =>
    createHash('sha256')
      .update(link.split('/').at(-1) ?? '')
      .digest('hex');

  test('with a letter changed, or made up, opens nothing', async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, '0183');
    const altered = base.replace(/.$/, (letter) => (letter === 'A' ? 'B' : 'A'));
    for (const path of [
      altered,
      `${altered}/status`,
      `${altered}/gennemse`,
      '/besvarelse/x',
      '/besvarelse/%00',
    ]) {
      const page = await browser.open(path);
      expect([path, page.status]).toEqual([path, 404]);
      expect(page.text).toMatch(/Linket (virker ikke|er ikke rigtigt)|Siden findes ikke/);
    }
  });

  test.each([
    ['expires_at', '0185', 410, 'Linket udløb'],
    ['revoked_at', '0187', 410, 'trukket tilbage'],
  ])('whose %s has passed says so and takes nothing', async (column, authority, status, words) => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, authority);
    const form = await browser.open(`${base}/status`);
    await home.query(`update link set ${column} = now() - interval '1 day' where token_hash = $1`, [
      hash(base),
    ]);
    const pages = [
      await browser.open(base),
      await browser.open(`${base}/status`),
      await browser.submit(form, { users: '5', _to: 'next' }),
    ];
    for (const page of pages) {
      expect(page.status).toBe(status);
      expect(page.text).toContain(words);
    }
    expect((await browser.saveField(form, 'users', { users: '5' })).status).toBe(404);
    const saved = await home.query(`select from entry where authority_id = $1 and round_id = 'proeve'`, [
      authority,
    ]);
    expect(saved).toEqual([]);
  });

  test("to one sheet opens no other's questions", async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, '0190');
    const form = await browser.open(`${base}/status`);
    expect((await browser.saveField(form, 'meetings_status', { meetings_status: 'x' })).status).toBe(404);
    expect((await browser.submit(form, { meetings_status: 'as_before', _to: 'overview' })).status).toBe(200);
    const saved = await home.query(
      `select question_id from entry where authority_id = '0190' and round_id = 'proeve'`,
    );
    expect(saved).toEqual([]);
  });
});

describe('what must not be saved', () => {
  test.each([
    ['a page of another site', { origin: 'https://example.org' }],
    ['a frame of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a page without an origin', { origin: 'null' }],
  ])('comes from %s', async (_, headers) => {
    const browser = respondent(site.base);
    const before = await home.query('select count(*) from link');
    const wish = { programme: 'covid19-2020', questionnaire: 'bostoette', authority: '0201' };
    const page = await browser.post('/proev', wish, headers);
    expect(page.status).toBe(403);
    expect(await home.query('select count(*) from link')).toEqual(before);
  });

  test('comes from a form without the token of its link', async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, '0210');
    const form = await browser.open(`${base}/status`);
    for (const token of ['', 'x'.repeat(43)])
      expect((await browser.submit(form, { users: '5', _token: token })).status).toBe(403);
    expect(typedIn(await browser.open(`${base}/status`), 'users')).toBe('');
  });

  test('is larger than the site takes', async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, '0217');
    const form = await browser.open(`${base}/afslutning`);
    const page = await browser.submit(form, { remarks: 'æ'.repeat(400_000), _to: 'next' });
    expect(page.status).toBe(413);
    expect(page.text).toContain('512 kB');
    // The page behind is as it was, and goes on working.
    expect((await browser.submit(form, { remarks: 'kort', _to: 'overview' })).status).toBe(200);
  });

  test('is a text longer than the question takes: kept as typed, but not sent', async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, '0219');
    const form = await browser.open(`${base}/afslutning`);
    const page = await browser.submit(form, { remarks: 'lang '.repeat(500), _to: 'next' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('må højst være 2000');
    expect((await sendSheet(browser, base, 'Lis')).status).toBe(422);
  });
});

describe('an authority in the trial round', () => {
  test('that somebody is trying is not given to another', async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, '0223');
    await answerSections(browser, base, { afslutning: asBefore.afslutning ?? {} });
    const wish = { programme: 'covid19-2020', questionnaire: 'bostoette', authority: '0223' };
    const page = await respondent(site.base).post('/proev', wish);
    expect(page.status).toBe(422);
    expect(summaryLinks(page)).toEqual(['#authority']);
  });

  test.each(['9999', '', '0411', "'; drop table entry; --"])(
    'that is not one (%s) is refused',
    async (authority) => {
      const wish = { programme: 'covid19-2020', questionnaire: 'bostoette', authority };
      expect((await respondent(site.base).post('/proev', wish)).status).toBe(422);
    },
  );
});

describe('a round that closes while somebody answers', () => {
  afterAll(async () => {
    await runCli(home, ['round', 'open', 'covid19-2020/proeve']);
  });

  test('takes no more, says so, and loses nothing that was saved', async () => {
    const browser = respondent(site.base);
    const { path: base } = await beginTrial(browser, '0230');
    await answerSections(browser, base, asBefore);
    const form = await browser.open(`${base}/status`);
    const review = await browser.open(`${base}/gennemse`);

    const closed = await runCli(home, ['round', 'close', 'covid19-2020/proeve']);
    expect(closed).toMatchObject({ code: 0, stdout: 'covid19-2020/proeve is now closed.\n' });

    const late = await browser.submit(form, { users: '999', _to: 'next' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Runden er lukket');
    const field = await browser.saveField(form, 'users', { users: '999' });
    expect(field).toEqual({ status: 409, reply: { state: 'closed' } });
    const sending = await browser.submit(review, { _name: 'Sen' }, { form: 'form[action$="/send"]' });
    expect(sending.status).toBe(409);
    // The link has died with the round; what was saved is there when the round opens again.
    const dead = await browser.open(`${base}/gennemse`);
    expect([dead.status, dead.text.includes('Runden er lukket')]).toEqual([410, true]);
    expect((await browser.open('/proev')).text).toContain('ingen åben prøverunde');
    await runCli(home, ['round', 'open', 'covid19-2020/proeve']);
    expect((await browser.open(`${base}/gennemse`)).text).toContain('120 borgere');
  });
});
