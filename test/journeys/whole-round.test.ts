/**
 * A whole round, as the coordinator and five municipalities live it: made from the last, invited by real mails, answered
 * without scripts, reminded, asked back, closed, frozen and made into a memo that proves itself.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerSections, asBefore, sendSheet } from '../support/bostoette-answers.ts';
import { buildApp } from '../support/built-app.ts';
import { type MailServer, mailServer } from '../support/mail-server.ts';
import { type Page, type Respondent, respondent } from '../support/respondent.ts';
import { runCli } from '../support/run-cli.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
let server: MailServer;
let site: RunningSite;
let karen: Respondent;

beforeAll(async () => {
  await buildApp();
  server = await mailServer();
  home = await testHome({ SMTP_URL: server.url, MAILS_PER_MINUTE: '6000' });
  site = await startSite(home);
  karen = respondent(site.base);
  await karen.post(new URL(site.coordinatorLink).pathname, {});
}, 120_000);
afterAll(async () => {
  await site?.stop();
  await server?.close();
  await home?.remove();
});

/** København, Frederiksberg, Ballerup, Brøndby, Dragør. */
const asked = ['0101', '0147', '0151', '0153', '0155'] as const;
const mailOf = (authority: string) => `kontakt@by-${authority}.dk`;

async function nextMail() {
  const mail = await server.next();
  const to = Array.isArray(mail.to) ? '' : (mail.to?.text ?? '');
  const [link = ''] = /\/besvarelse\/[\w-]{43}/.exec(mail.text ?? '') ?? [];
  return { to, link, subject: mail.subject ?? '', text: mail.text ?? '', attachments: mail.attachments };
}

async function mails(count: number) {
  const received = [];
  while (received.length < count) received.push(await nextMail());
  return new Map(received.map((mail) => [mail.to, mail]));
}

async function sendLetters(page: Page): Promise<Page> {
  return karen.submit(page, { anytime: 'ja' }, { form: 'form.send-form' });
}

test('from the last round to a memo that proves itself', { timeout: 300_000 }, async () => {
  // The next round in one step; nobody can be invited before there are contacts and it is open.
  const plan = await karen.open('/runder/covid19-2020/ny?fra=2020-august');
  const made = await karen.submit(plan, {
    'title-da': 'Oktober 2020',
    'title-en': 'October 2020',
    skema: ['bostoette'],
    automatic: [],
    publicResponses: 'ja',
    referenceDate: '2020-10-31',
    opens: '2020-11-01',
    closes: '2020-11-30',
  });
  const round = made.path;
  const key = round.replace('/runder/', '');
  expect(round).toMatch(/^\/runder\/covid19-2020\/\d{4}-\d\d$/);
  expect((await karen.open(`${round}/indbydelser`)).document.querySelector('form.send-form')).toBeNull();

  const contacts = await karen.open(`${round}/kontakter`);
  const byHand = `form[action="${round}/kontakter"]`;
  const wrong = await karen.submit(
    contacts,
    { authority: '0101', name: 'Ida', mail: 'ida(at)by.dk' },
    { form: byHand },
  );
  expect([wrong.status, wrong.html.includes('ida(at)by.dk')]).toEqual([422, true]);
  for (const authority of asked) {
    const added = await karen.submit(
      await karen.open(`${round}/kontakter`),
      { authority, name: `Kontakt ${authority}`, mail: mailOf(authority) },
      { form: byHand },
    );
    expect(added.status).toBe(200);
  }
  await runCli(home, ['round', 'open', key]);
  const preview = await karen.open(`${round}/indbydelser`);
  expect(preview.text).toContain('5 personer får en mail');
  // How far the letters have come is fetched anew by the page's script.
  expect(preview.html).toContain('data-live="letters"');
  await sendLetters(preview);
  const invited = await mails(5);
  expect([...invited.keys()].sort()).toEqual(asked.map(mailOf));
  const linkOf = (authority: string) => invited.get(mailOf(authority))?.link ?? '';

  // København answers all of it, and gets a receipt with the answers.
  const first = respondent(site.base);
  await answerSections(first, linkOf('0101'), asBefore);
  expect((await sendSheet(first, linkOf('0101'), 'Ida Holm')).status).toBe(200);
  const receipt = await nextMail();
  expect([receipt.to, receipt.attachments[0]?.contentType]).toEqual([mailOf('0101'), 'application/pdf']);

  // Frederiksberg begins, Ballerup never opens its mail.
  const second = respondent(site.base);
  const { status = {} } = asBefore;
  await answerSections(second, linkOf('0147'), { status });

  // Brøndby gives a section to a colleague, who answers it; whoever has the sheet sends the whole.
  const fourth = respondent(site.base);
  const own = linkOf('0153');
  await fourth.submit(await fourth.open(`${own}/fordel`), {
    afsnit: 'praksis',
    mail: 'per@by-0153.dk',
    _name: 'Lone',
  });
  const given = await nextMail();
  const per = respondent(site.base);
  await per.submit(
    await per.open(given.link),
    { ...asBefore.praksis, _to: 'overview' },
    { form: 'form[data-sheet]' },
  );
  await per.submit(await per.open(given.link), {}, { form: 'form[action$="/faerdig"]' });
  expect((await nextMail()).to).toBe(mailOf('0153'));
  const { praksis: _, ...rest } = asBefore;
  await answerSections(fourth, own, rest);
  expect((await sendSheet(fourth, own, 'Lone')).status).toBe(200);
  expect([...(await mails(2)).keys()].sort()).toEqual([mailOf('0153'), 'per@by-0153.dk'].sort());

  // Dragør is asked back about a section, replies and sends again.
  const fifth = respondent(site.base);
  await answerSections(fifth, linkOf('0155'), asBefore);
  await sendSheet(fifth, linkOf('0155'), 'Kim');
  await nextMail();
  const sheet = await karen.open(`${round}/myndighed/0155/bostoette`);
  await karen.submit(
    sheet,
    // The reminder below tells of it, whatever the time of day.
    { afsnit: 'praksis', spoergsmaal: 'Gælder det også i weekenden?', mail: [] },
    { form: 'form[action$="/send-tilbage"]' },
  );

  // Each is reminded of what is left for them, and nobody who has sent is.
  const chosen = await karen.open(`${round}/rykkere?til=not-opened&til=begun&til=sent-back`);
  expect(chosen.text).toContain('3 personer får en mail');
  await sendLetters(chosen);
  const reminded = await mails(3);
  expect([...reminded.keys()].sort()).toEqual([mailOf('0147'), mailOf('0151'), mailOf('0155')].sort());
  expect(reminded.get(mailOf('0147'))?.subject).toContain('I er begyndt');
  expect(reminded.get(mailOf('0151'))?.subject).toContain('vi mangler jeres svar');
  expect(reminded.get(mailOf('0155'))?.subject).toContain('vi har et spørgsmål');
  const twice = await karen.open(`${round}/rykkere?til=not-opened&til=begun&til=sent-back`);
  expect(twice.document.querySelector('form.send-form')).toBeNull();

  const back = reminded.get(mailOf('0155'))?.link ?? '';
  const asking = await fifth.open(`${back}/praksis`);
  expect(asking.text).toContain('Gælder det også i weekenden?');
  await fifth.submit(asking, { svar: 'Ja, alle dage.' }, { form: 'form[action*="/spoergsmaal/"]' });
  await sendSheet(fifth, back, 'Kim');
  expect((await nextMail()).to).toBe(mailOf('0155'));

  const board = await karen.open(round);
  // 98 asked, 3 sent, 3 per cent.
  expect(board.text).toMatch(/§ 85\)9833\spct\./);

  expect((await runCli(home, ['round', 'close', key])).code).toBe(0);
  expect((await first.open(linkOf('0101'))).status).toBe(410);
  expect((await second.open(`${linkOf('0147')}/status`)).status).toBe(410);
  expect((await runCli(home, ['round', 'freeze', key])).code).toBe(0);
  const out = join(home.dataFolder, 'out');
  const memo = await runCli(home, ['memo', key, '--standard', '--format', 'json,html', '--out', out]);
  expect([memo.code, memo.stderr]).toEqual([0, '']);
  const [file = ''] = /\S+\.json/.exec(memo.stdout) ?? [];
  expect(JSON.parse(readFileSync(file, 'utf8')).figures).toContainEqual(
    expect.objectContaining({ id: 'bostoette.response', value: expect.objectContaining({ k: 3, n: 98 }) }),
  );
  const verified = await runCli(home, ['verify', file]);
  expect([verified.stderr, verified.stdout.includes('True')]).toEqual(['', true]);
  expect(server.mails.every(({ to }) => !to.includes('undefined'))).toBe(true);
});
