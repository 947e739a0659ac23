/** A round that demands sign-off: ready, commented on, sent back, mended, signed, and a receipt with a PDF. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerSections, asBefore } from '../support/bostoette-answers.ts';
import { buildApp } from '../support/built-app.ts';
import { type MailServer, mailServer } from '../support/mail-server.ts';
import { type Respondent, respondent } from '../support/respondent.ts';
import { runCli } from '../support/run-cli.ts';
import { type RunningSite, startSite } from '../support/running-site.ts';
import { type TestHome, testHome } from '../support/test-home.ts';

let home: TestHome;
let server: MailServer;
let site: RunningSite;
let karen: Respondent;
/** The address of the round. */
let round = '';

beforeAll(async () => {
  await buildApp();
  server = await mailServer();
  home = await testHome({ SMTP_URL: server.url, MAILS_PER_MINUTE: '6000' });
  site = await startSite(home);
  karen = respondent(site.base);
  await karen.post(new URL(site.coordinatorLink).pathname, {});
  const plan = await karen.open('/runder/covid19-2020/ny?fra=2020-august');
  const made = await karen.submit(plan, {
    'title-da': 'Efterår',
    'title-en': 'Autumn',
    signOff: 'ja',
    automatic: [],
    opens: '2020-11-01',
    referenceDate: '2020-10-31',
    closes: '2020-11-30',
  });
  expect([made.status, made.path]).toEqual([200, expect.stringMatching(/^\/runder\/covid19-2020\/\d{4}/)]);
  round = made.path;
  await runCli(home, ['round', 'open', round.replace('/runder/', '')]);
}, 120_000);
afterAll(async () => {
  await site?.stop();
  await server?.close();
  await home?.remove();
});

async function linkFor(contact: string, authority: string): Promise<string> {
  const page = await karen.open(`${round}/links`);
  const made = await karen.submit(page, { authority, questionnaire: 'bostoette', contact });
  return /\/besvarelse\/[\w-]{43}/.exec(made.text)?.[0] ?? '';
}

async function nextMail() {
  const mail = await server.next();
  const link = /(\/besvarelse\/[\w-]{43}(?:\/godkend)?)/.exec(mail.text ?? '')?.[1] ?? '';
  const to = Array.isArray(mail.to) ? '' : (mail.to?.text ?? '');
  return { to, subject: mail.subject ?? '', text: mail.text ?? '', link, attachments: mail.attachments };
}

const sent = async () =>
  (await home.query(`select kind from sheet_event where authority_id = '0101' and kind = 'sent'`)).length;

test('only a signed sheet counts as sent', { timeout: 180_000 }, async () => {
  const base = await linkFor('mette@by.dk', '0101');
  const mette = respondent(site.base);
  await answerSections(mette, base, asBefore);
  const review = await mette.open(`${base}/gennemse`);
  expect(review.text).toContain('Send til godkendelse');
  // Nobody gets round it by sending the form of another round.
  const { _token } = Object.fromEntries(
    [...review.document.querySelectorAll('form[action$="/send"] input')].map((field) => [
      field.getAttribute('name') ?? '',
      field.getAttribute('value') ?? '',
    ]),
  );
  const forced = await mette.post(`${base}/send`, { _token: _token ?? '', _name: 'Mette Holm' });
  expect([forced.status, await sent()]).toEqual([422, 0]);

  const form = 'form[action$="/send"]';
  const wrong = await mette.submit(review, { _name: '', godkender: 'chef(at)by.dk' }, { form });
  expect([wrong.status, wrong.text.includes('er ikke en mailadresse')]).toEqual([422, true]);
  expect(wrong.html).toContain('chef(at)by.dk');
  const ready = await mette.submit(wrong, { _name: 'Mette Holm', godkender: 'chef@by.dk' }, { form });
  expect(ready.text).toMatch(/Sendt til godkendelse .* hos chef@by\.dk/);
  expect(await sent()).toBe(0);

  const asked = await nextMail();
  expect([asked.to, asked.subject]).toEqual(['chef@by.dk', expect.stringContaining('beder dig godkende')]);
  const chef = respondent(site.base);
  const page = await chef.open(asked.link);
  expect([page.status, page.text.includes('Alt er som før.')]).toEqual([200, true]);
  // The link changes no answer: whatever else is asked for leads back here.
  const [, token = ''] = /\/besvarelse\/([\w-]{43})/.exec(asked.link) ?? [];
  for (const path of ['', '/status', '/gennemse', '/fordel', '/papir'])
    expect((await chef.open(`/besvarelse/${token}${path}`)).path).toBe(asked.link);

  // A reminder of what only lacks a signature reaches who is to sign, and its link answers nothing either.
  const plan = await karen.open(`${round}/rykkere?til=ready`);
  expect(plan.text).toContain('chef@by.dk (er bedt om at godkende)');
  const shown = plan.document.querySelector('a[href*="vis="]')?.getAttribute('href') ?? '';
  expect((await karen.open(shown)).text).toContain('når du har læst og godkendt det');
  await karen.submit(plan, { anytime: 'ja' }, { form: 'form.send-form' });
  const reminded = await nextMail();
  expect([reminded.to, reminded.subject]).toEqual([
    'chef@by.dk',
    expect.stringContaining('venter på din godkendelse'),
  ]);
  expect((await chef.open(reminded.link)).text).toContain('Alt er som før.');
  expect((await chef.open(reminded.link.replace('/godkend', '/status'))).path).toBe(reminded.link);

  const comments = 'form[action*="/godkend/bemaerk/users"]';
  const empty = await chef.submit(page, { tekst: ' ' }, { form: comments });
  expect([empty.status, empty.text.includes('Bemærkningen er tom')]).toEqual([422, true]);
  await chef.submit(page, { tekst: 'Er det tallet fra marts?' }, { form: comments });
  const noReason = await chef.submit(
    await chef.open(asked.link),
    { _name: 'Lis Chef' },
    { form: 'form[action$="/tilbage"]' },
  );
  expect([noReason.status, noReason.text.includes('Skriv, hvad der skal rettes')]).toEqual([422, true]);
  await chef.submit(
    noReason,
    { grund: 'Se bemærkningen.', _name: 'Lis Chef' },
    { form: 'form[action$="/tilbage"]' },
  );
  const returned = await nextMail();
  expect([returned.to, returned.text.includes('Se bemærkningen.')]).toEqual(['mette@by.dk', true]);

  const overview = await mette.open(base);
  expect(overview.text).toContain('Lis Chef har sendt svarene tilbage:Se bemærkningen.');
  const again = await mette.submit(
    await mette.open(`${base}/gennemse`),
    { godkender: 'chef@by.dk' },
    { form },
  );
  expect([again.status, again.text.includes('Svar på bemærkningen til')]).toEqual([422, true]);
  const section = await mette.open(`${base}/status`);
  expect(section.text).toContain('Er det tallet fra marts?');
  await mette.submit(section, { tekst: 'Ja, fra 1. marts.' }, { form: 'form[action*="/bemaerkning/"]' });
  await mette.submit(await mette.open(`${base}/gennemse`), { godkender: 'chef@by.dk' }, { form });
  const second = await nextMail();
  expect(second.to).toBe('chef@by.dk');

  // An answer is corrected while the approver reads: what was read is not what would be signed.
  const read = await chef.open(second.link);
  expect(read.text).toContain('Ja, fra 1. marts.');
  await mette.submit(await mette.open(`${base}/afslutning`), {
    remarks: 'Alt er helt som før.',
    _to: 'overview',
  });
  expect((await mette.open(base)).text).toContain('I har rettet noget, siden I sendte til godkendelse');
  const sign = 'form[action$="/underskriv"]';
  const stale = await chef.submit(read, { _name: 'Lis Chef' }, { form: sign });
  expect([stale.status, stale.text.includes('Svarene er rettet, siden du åbnede siden')]).toEqual([
    409,
    true,
  ]);
  await mette.submit(await mette.open(`${base}/gennemse`), { godkender: 'chef@by.dk' }, { form });
  const third = await nextMail();
  await chef.submit(
    await chef.open(third.link),
    { _name: 'Lis Chef', stilling: 'socialchef' },
    { form: sign },
  );
  expect(await sent()).toBe(1);
  expect((await chef.open(third.link)).text).toContain('Svaret er sendt og tæller med');
  expect((await mette.open(`${base}/kvittering`)).text).toContain('Godkendt af Lis Chef, socialchef');

  const receipts = [await nextMail(), await nextMail()];
  expect(receipts.map(({ to }) => to).sort()).toEqual(['chef@by.dk', 'mette@by.dk']);
  for (const { subject, attachments } of receipts) {
    expect(subject).toContain('Kvittering');
    expect(attachments[0]?.contentType).toBe('application/pdf');
    expect(attachments[0]?.content.subarray(0, 5).toString()).toBe('%PDF-');
  }
  const { stdout } = await runCli(home, ['round', 'status', round.replace('/runder/', ''), '--json']);
  expect(JSON.parse(stdout).questionnaires).toContainEqual(
    expect.objectContaining({ questionnaire: 'bostoette', sent: 1 }),
  );
  await wait(300);
  expect(server.mails.filter(({ source }) => source.includes('application/pdf'))).toHaveLength(2);
});

test('where nobody names an approver, one who signs in may sign, and all who took part are told', {
  timeout: 120_000,
}, async () => {
  const base = await linkFor('ole@by.dk', '0147');
  const ole = respondent(site.base);
  await answerSections(ole, base, asBefore);
  const form = 'form[action$="/send"]';
  await ole.submit(await ole.open(`${base}/gennemse`), { _name: 'Ole', godkender: '' }, { form });
  const { stdout } = await runCli(home, ['round', 'status', round.replace('/runder/', '')]);
  expect(stdout).toContain('awaiting sign-off');
  const chief = respondent(site.base);
  await signIn(chief, '0147');
  const own = await chief.open('/myndighed');
  const read = await chief.submit(own, {}, { form: 'form[action$="/bostoette/godkend"]' });
  expect(read.path).toMatch(/\/godkend$/);
  await chief.submit(read, { grund: 'Ret tallet.', _name: 'Chef' }, { form: 'form[action$="/tilbage"]' });
  const returned = await nextMail();
  expect([returned.to, returned.text.includes('Ret tallet.')]).toEqual(['ole@by.dk', true]);
  await chief.submit(
    await chief.open(read.path),
    { tekst: 'Hvorfor 120?' },
    { form: 'form[action*="/godkend/bemaerk/users"]' },
  );
  // A colleague who was given the section sees the comment there, and what is no reply is not lost.
  await ole.submit(await ole.open(`${base}/fordel`), { afsnit: 'status', mail: 'per@by.dk' });
  const given = await nextMail();
  const per = respondent(site.base);
  const replying = 'form[action*="/bemaerkning/"]';
  const empty = await per.submit(await per.open(given.link), { tekst: '' }, { form: replying });
  expect([empty.status, empty.text.includes('Bemærkningen er tom')]).toEqual([422, true]);
  const long = await per.submit(empty, { tekst: 'x'.repeat(1500) }, { form: replying });
  expect([long.status, long.html.includes('x'.repeat(1500))]).toEqual([422, true]);
  expect((await per.submit(long, { tekst: 'Det er tallet.' }, { form: replying })).text).toContain(
    'Det er tallet.',
  );
  await ole.submit(await ole.open(`${base}/gennemse`), { _name: 'Ole', godkender: '' }, { form });
  await chief.submit(await chief.open(read.path), { _name: 'Chef' }, { form: 'form[action$="/underskriv"]' });
  const receipts = [await nextMail(), await nextMail()].map(({ to }) => to);
  expect(receipts.sort()).toEqual(['ole@by.dk', 'per@by.dk']);
  const acts = await home.query(`select act from log where object like '%/0147/bostoette%' order by id`);
  expect(acts.map(({ act }) => act)).toEqual(
    expect.arrayContaining(['answer.comment', 'answer.reply', 'sheet.signed']),
  );
});

test('what waits for its approver when the round closes is not sent, not lost, and can be signed with a later deadline', {
  timeout: 120_000,
}, async () => {
  const base = await linkFor('ida@by.dk', '0151');
  const ida = respondent(site.base);
  await answerSections(ida, base, asBefore);
  const form = 'form[action$="/send"]';
  await ida.submit(await ida.open(`${base}/gennemse`), { _name: 'Ida', godkender: 'leder@by.dk' }, { form });
  const asked = await nextMail();
  expect(asked.to).toBe('leder@by.dk');
  const chief = respondent(site.base);
  const read = await chief.open(asked.link);
  const close = `form[action="${round}/luk"]`;
  await karen.submit(await karen.open(round), {}, { form: close });

  const sign = 'form[action$="/underskriv"]';
  const late = await chief.submit(read, { _name: 'Leder' }, { form: sign });
  expect(late.status).toBeGreaterThanOrEqual(400);
  expect(late.status).toBeLessThan(500);
  expect(late.text).toMatch(/lukket/i);
  const events = () => home.query(`select kind from sheet_event where authority_id = '0151' order by id`);
  expect((await events()).map(({ kind }) => kind)).toEqual(['ready']);
  expect((await ida.open(base)).text).toMatch(/lukket/i);

  // The coordinator opens the authority's sheet again for a few days, and it is where it was.
  const at = await karen.open(`${round}/myndighed/0151/bostoette`);
  const later = await karen.submit(at, { dag: '2030-01-31' }, { form: 'form[action$="/frist"]' });
  expect(later.status).toBe(200);
  const signed = await chief.submit(await chief.open(asked.link), { _name: 'Leder' }, { form: sign });
  expect(signed.text).toContain('Svaret er sendt og tæller med');
  expect((await events()).map(({ kind }) => kind)).toEqual(['ready', 'signed', 'sent']);
});

/** As an approver of the authority, by a session of the same kind that a sign-in opens. */
async function signIn(person: Respondent, authority: string): Promise<void> {
  await karen.submit(
    await karen.open('/brugere'),
    { name: 'Chef', mail: 'chef@by.dk', roles: ['approver'], authority },
    { form: 'form[action="/brugere"]' },
  );
  await person.submit(
    await person.open('/log-ind'),
    { mail: 'chef@by.dk' },
    { form: 'form[action="/log-ind"]' },
  );
  const { text } = await server.next();
  const link = /\/log-ind\/link\/[\w-]+/.exec(text ?? '')?.[0] ?? '';
  await person.submit(await person.open(link));
}
