import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type MailServer, mailServer } from '../../../test/support/mail-server.ts';
import { type TestSite, testSite } from '../../../test/support/test-site.ts';
import { type Instant, toInstant } from '../../core/calendar.ts';
import { authorityId, programmeId, questionnaireId, roundId } from '../../core/ids.ts';
import { deliveryState } from '../../letter/delivery.ts';
import { remindedStates } from '../../letter/follow-state.ts';
import { letterWords } from '../../messages/letters.ts';
import { createMailer } from '../../post/mailer.ts';
import { sendBack, setOwnDeadline } from '../act-on-sheet.ts';
import { addContact } from '../contacts/change-contacts.ts';
import { contactRegister } from '../contacts/contact-register.ts';
import { receiveBounce } from '../contacts/receive-bounce.ts';
import type { Context } from '../context.ts';
import { delegate, takeBackDelegation } from '../delegate.ts';
import { type FoundRound, findRound } from '../find-round.ts';
import { moveDeadline } from '../move-deadline.ts';
import { letterProgress, settleMail } from './letter-progress.ts';
import { letterView } from './letter-view.ts';
import { mailAboutQuestion } from './mail-about-question.ts';
import type { PostOffice } from './post-office.ts';
import { orderDueReminders, setReminderPlan } from './reminders.ts';
import { orderLetter } from './round-letters.ts';
import { sendDue } from './send-due.ts';

const by = { name: 'Karen' };
/** Monday to Friday at noon in Copenhagen. */
const noon = '2020-06-02T10:00:00.000Z' as Instant;

let site: TestSite;
let server: MailServer;
let now: Instant;
let context: Context;
let found: FoundRound;
beforeEach(async () => {
  site = await testSite();
  now = noon;
  context = { ...site.context, clock: () => now };
  const round = findRound(context, 'towns', 'may');
  if (!round.ok) throw new Error('no round');
  found = round.value;
  server = await mailServer();
});
afterEach(async () => {
  await server.close();
  await site.close();
});

const office = (url: string): PostOffice => ({
  mailer: createMailer({ smtpUrl: url, dataFolder: '.tmp', baseUrl: 'https://pejling.test' }),
  words: letterWords,
  receiptPdf: async () => new Uint8Array(),
  baseUrl: 'https://pejling.test',
  host: 'pejling.test',
  mailsPerMinute: 6000,
});
const send = async (url = server.url) => (await sendDue(context, office(url))).sent;

async function contacts(...mails: readonly (readonly [string, string, string?, string?])[]) {
  for (const [authority, mail, area = '', role = ''] of mails) {
    const name = mail.split('@')[0] ?? '';
    const added = await addContact(context, found.programme, { authority, mail, area, role, name }, by);
    if (!added.ok) throw new Error(JSON.stringify(added.problems));
  }
}
const everybody = () =>
  contacts(['north', 'nora@north.dk'], ['south', 'sofie@south.dk'], ['0007', 'aage@aarhus.dk']);

const invite = () =>
  orderLetter(context, found, { wanted: { kind: 'invitation' }, purpose: 'invitation', anyTime: false }, by);

async function states(): Promise<Record<string, string>> {
  const letters = await context.store.letters.letters(programmeId('towns'), roundId('may'));
  const mails = await Promise.all(letters.map(({ id }) => context.store.letters.mailsOf(id)));
  return Object.fromEntries(mails.flat().map((mail) => [mail.mail, deliveryState(mail.events).kind]));
}
const later = (minutes: number) => {
  now = toInstant(new Date(Date.parse(now) + minutes * 60_000));
};
const answer = async (path: string, form: Record<string, string>) =>
  site.app.request(path, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { host: 'localhost', origin: 'http://localhost', 'sec-fetch-site': 'same-origin' },
  });

describe('invitations', () => {
  test('go to each contact once, with a link that opens their own sheet', async () => {
    await everybody();
    expect((await invite()).ok).toBe(true);
    expect(await send()).toBe(3);
    expect(await send()).toBe(0);
    expect((await invite()).ok).toBe(false);
    expect(server.mails.map(({ to }) => to).sort()).toEqual([
      'aage@aarhus.dk',
      'nora@north.dk',
      'sofie@south.dk',
    ]);
    const mail = await server.mails.find(({ to }) => to === 'nora@north.dk')?.parsed();
    expect(mail?.subject).toBe('North: svar på Maj');
    expect(mail?.text).toContain('senest 4. juni 2020');
    expect(mail?.html).toContain('<li');
    const links = [...(mail?.text ?? '').matchAll(/https:\/\/pejling\.test(\/besvarelse\/[\w-]{43})/g)];
    expect(links).toHaveLength(2);
    const page = await site.app.request(links[0]?.[1] ?? '');
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Svar for North')]);
    // Now that somebody has come with it, the sheet counts as opened.
    expect(await context.store.links.openedSheets(found.key)).toEqual([
      { authority: 'north', questionnaire: 'parks' },
    ]);
  });

  test('hold links that die when the round closes, and live again if it opens again', async () => {
    await contacts(['north', 'nora@north.dk']);
    await invite();
    await send();
    const path = /\/besvarelse\/[\w-]{43}/.exec((await server.mails[0]?.parsed())?.text ?? '')?.[0] ?? '';
    expect((await site.app.request(path)).status).toBe(200);
    await site.closeRound();
    expect((await site.app.request(path)).status).toBe(410);
    await context.store.rounds.append(found.key, { kind: 'open', at: now, by: 'test' });
    expect((await site.app.request(path)).status).toBe(200);
  });

  test('ordered at once by two people go out once', async () => {
    await everybody();
    const both = await Promise.all([invite(), invite()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await Promise.all([send(), send(), send()]);
    expect(server.mails).toHaveLength(3);
  });

  test('wait until sending hours, unless they are to go at once', async () => {
    await everybody();
    now = '2020-06-01T10:00:00.000Z' as Instant; // Whit Monday
    await invite();
    expect(await send()).toBe(0);
    now = '2020-06-02T05:59:00.000Z' as Instant;
    expect(await send()).toBe(0);
    now = '2020-06-02T06:00:00.000Z' as Instant;
    expect(await send()).toBe(3);
  });

  test('of a round without contacts are refused by name', async () => {
    expect(await invite()).toMatchObject({ ok: false, problems: [{ code: 'no-contacts' }] });
  });
});

describe('a mail server that', () => {
  test('refuses half is asked once for those, and they become tasks; the others get theirs', async () => {
    await everybody();
    await server.close();
    server = await mailServer({ refuse: (to) => (to.startsWith('s') ? 550 : undefined) });
    await invite();
    await send();
    await send();
    expect(server.mails).toHaveLength(2);
    expect(await states()).toEqual({
      'nora@north.dk': 'sent',
      'sofie@south.dk': 'refused',
      'aage@aarhus.dk': 'sent',
    });
    const [letter] = await letterProgress(context, programmeId('towns'));
    expect(letter?.mails.find(({ mail }) => mail === 'sofie@south.dk')?.state).toMatchObject({
      detail: expect.stringContaining('no such user here'),
    });
  });

  test('says later is asked later', async () => {
    await contacts(['north', 'nora@north.dk']);
    let greylisted = true;
    await server.close();
    server = await mailServer({ refuse: () => (greylisted ? 451 : undefined) });
    await invite();
    expect(await send()).toBe(0);
    greylisted = false;
    expect(await send()).toBe(0);
    later(1);
    expect(await send()).toBe(1);
  });

  test('is down is named, and gets everything when it is back', async () => {
    await everybody();
    await invite();
    expect(await send('smtp://127.0.0.1:1')).toBe(0);
    expect((await letterProgress(context, programmeId('towns')))[0]?.trouble).toContain('ECONNREFUSED');
    expect(await send()).toBe(3);
    expect(server.mails).toHaveLength(3);
  });

  test('is slow is waited for as long as the address says', async () => {
    await contacts(['north', 'nora@north.dk']);
    await server.close();
    server = await mailServer({ sleep: 400 });
    await invite();
    expect(await send(`${server.url}?greetingTimeout=100`)).toBe(0);
    later(1);
    expect(await send()).toBe(1);
  });

  test('hangs up after the last word leaves a mail that only a person may send again', async () => {
    await contacts(['north', 'nora@north.dk']);
    await server.close();
    server = await mailServer({ hangUp: () => true });
    await invite();
    await send();
    later(600);
    now = '2020-06-03T10:00:00.000Z' as Instant;
    await send();
    expect(server.mails).toHaveLength(1);
    expect(await states()).toEqual({ 'nora@north.dk': 'uncertain' });
    const [letter] = await letterProgress(context, programmeId('towns'));
    await server.close();
    server = await mailServer();
    await settleMail(context, letter?.mails[0]?.id ?? 0, 'again', by);
    expect(await send()).toBe(1);
  });
});

describe('reminders', () => {
  const plan = {
    from: '8.00',
    to: '16.00',
    steps: [
      { days: '-1', time: '9.00', states: ['not-opened', 'begun', 'ready', 'sent-back'] },
      { days: '1', time: '9.00', states: ['not-opened', 'begun', 'ready', 'sent-back'] },
    ],
  };

  test('of a plan have the text of how far each is, and never go to who has sent', async () => {
    await contacts(
      ['north', 'nora@north.dk', 'parks'],
      ['south', 'sofie@south.dk', 'parks'],
      ['0007', 'aage@aarhus.dk', 'parks'],
    );
    await setReminderPlan(context, found, plan, by);
    const north = await site.sheet('north');
    await sendWhole(north);
    const aarhus = await site.sheet('0007');
    await answer(`${aarhus}/main`, await formOf(aarhus, { status: 'half', 'status.seen': '0' }));
    now = '2020-06-03T06:59:00.000Z' as Instant;
    await orderDueReminders(context);
    expect(await send()).toBe(0);
    now = '2020-06-03T07:00:00.000Z' as Instant;
    await orderDueReminders(context);
    await orderDueReminders(context);
    expect(await send()).toBe(2);
    const subjects = await Promise.all(
      server.mails.map(async (mail) => [mail.to, (await mail.parsed()).subject]),
    );
    expect(Object.fromEntries(subjects)).toEqual({
      'aage@aarhus.dk': 'Århus: I er begyndt på Maj, men har ikke sendt',
      'sofie@south.dk': 'South: vi mangler jeres svar på Maj',
    });
  });

  const remindedAt = async (moment: string) => {
    now = moment as Instant;
    const before = server.mails.length;
    await orderDueReminders(context);
    await send();
    const mails = server.mails.slice(before);
    return Promise.all(mails.map(async (mail) => `${mail.to}: ${(await mail.parsed()).text}`));
  };
  const moreTime = async (day: string) => {
    const act = { authority: authorityId('north'), day, reason: '' };
    const given = await setOwnDeadline(context, found, act, by);
    if (!given.ok) throw new Error(JSON.stringify(given.problems));
  };

  test('follow the deadline of whoever was given more time, also once the round has closed', async () => {
    await contacts(['north', 'nora@north.dk', 'parks'], ['south', 'sofie@south.dk', 'parks']);
    await setReminderPlan(context, found, plan, by);
    expect(await remindedAt('2020-06-03T07:00:00.000Z')).toHaveLength(2);
    now = '2020-06-04T12:00:00.000Z' as Instant;
    await moreTime('2020-06-11');
    await site.closeRound();
    expect(await remindedAt('2020-06-08T07:00:00.000Z')).toEqual([]);
    expect(await remindedAt('2020-06-10T06:59:00.000Z')).toEqual([]);
    expect(await remindedAt('2020-06-10T07:00:00.000Z')).toEqual([
      expect.stringMatching(/^nora@north\.dk: [\s\S]*senest 11\. juni 2020/),
    ]);
    expect(await remindedAt('2020-06-10T07:01:00.000Z')).toEqual([]);
    expect(await remindedAt('2020-06-12T07:00:00.000Z')).toEqual([]);
  });

  test('are not sent at once for a day that had passed when more time was given', async () => {
    await contacts(['north', 'nora@north.dk', 'parks']);
    now = '2020-06-02T10:00:00.000Z' as Instant;
    await setReminderPlan(context, found, plan, by);
    now = '2020-06-04T08:00:00.000Z' as Instant;
    // The day before it is today, at nine; it is ten.
    await moreTime('2020-06-05');
    expect(await remindedAt('2020-06-04T08:01:00.000Z')).toEqual([]);
  });

  test('after the deadline do not ask for an answer by a day that has passed', async () => {
    await contacts(['north', 'nora@north.dk', 'parks']);
    await setReminderPlan(context, found, plan, by);
    expect(await remindedAt('2020-06-08T07:00:00.000Z')).toEqual([
      expect.stringContaining('Svar så snart I kan; fristen var 4. juni 2020.'),
    ]);
  });

  test('are shown with the deadline that they will have', async () => {
    await contacts(['north', 'nora@north.dk', 'parks'], ['south', 'sofie@south.dk', 'parks']);
    await moreTime('2020-06-11');
    const shown = async (show: string) => {
      const wanted = { kind: 'reminder', states: remindedStates } as const;
      const asked = { wanted, purpose: 'reminder:now', words: letterWords, show, href: '#' };
      const view = await letterView(context, found, asked);
      return [view.deadline, JSON.stringify(view.shown?.letter).match(/senest [^.]*\.[^.]*/)?.[0]];
    };
    expect(await shown('north nora@north.dk')).toEqual(['2020-06-04', 'senest 11. juni 2020']);
    expect(await shown('south sofie@south.dk')).toEqual(['2020-06-04', 'senest 4. juni 2020']);
    await moveDeadline(context, found, '2020-06-09', by);
    expect(await shown('south sofie@south.dk')).toEqual(['2020-06-09', 'senest 9. juni 2020']);
  });

  test('can be ordered in a closed round to those alone who have more time', async () => {
    await contacts(['north', 'nora@north.dk', 'parks'], ['south', 'sofie@south.dk', 'parks']);
    const remind = (purpose: string) => {
      const wanted = { kind: 'reminder', states: remindedStates } as const;
      return orderLetter(context, found, { wanted, purpose, anyTime: true }, by);
    };
    await site.closeRound();
    expect(await remind('reminder:none')).toMatchObject({ problems: [{ code: 'round-not-open' }] });
    await moreTime('2020-06-11');
    expect((await remind('reminder:some')).ok).toBe(true);
    await send();
    expect(server.mails.map(({ to }) => to)).toEqual(['nora@north.dk']);
  });

  test('go to who was handed the task too, with a link that dies when it is taken back', async () => {
    await contacts(['north', 'nora@north.dk', 'parks']);
    const north = new URL(await site.sheet('north'), 'http://localhost').pathname.split('/').at(-1) ?? '';
    const handOver = async (mail: string) => {
      const wish = { section: '*', mail, message: '', due: '' };
      const given = await delegate(context, north, wish, { name: 'Nora', language: 'da' });
      if (!given.ok) throw new Error(JSON.stringify(given.problems));
    };
    await handOver('leave@north.dk');
    await handOver('otto@north.dk');
    await send();
    const [first, second] = await context.store.delegations.ofRound(found.key);
    const before = server.mails.length;
    const reminded = () => server.mails.slice(before);
    const remind = (purpose: string) =>
      orderLetter(
        context,
        found,
        { wanted: { kind: 'reminder', states: remindedStates }, purpose, anyTime: true },
        by,
      );
    await remind('reminder:now');
    await takeBackDelegation(context, north, first?.id ?? 0, by);
    expect(await send()).toBe(2);
    expect(
      reminded()
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(['nora@north.dk', 'otto@north.dk']);
    const mail = await reminded()
      .find(({ to }) => to === 'otto@north.dk')
      ?.parsed();
    expect(mail?.text).toContain('Kære kollega');
    const [, link = ''] = /https:\/\/pejling\.test(\/besvarelse\/[\w-]{43})/.exec(mail?.text ?? '') ?? [];
    expect((await site.app.request(link)).status).toBe(200);
    await takeBackDelegation(context, north, second?.id ?? 0, by);
    expect((await site.app.request(link)).status).not.toBe(200);
    await remind('reminder:again');
    expect(await send()).toBe(1);
  });

  test('of a question go out at once in sending hours, and not to who has replied and sent again', async () => {
    await contacts(['north', 'nora@north.dk', 'parks'], ['south', 'sofie@south.dk', 'parks']);
    const sheet = { ...found.key, authority: authorityId('north'), questionnaire: questionnaireId('parks') };
    const ask = async () => {
      const sent = await sendBack(context, found, { sheet, section: 'main', question: 'Er det alle?' }, by);
      if (!sent.ok) throw new Error(JSON.stringify(sent.problems));
      return mailAboutQuestion(context, found, sheet, by);
    };
    expect(await ask()).toBe('nobody');
    const north = await site.sheet('north');
    await sendWhole(north);
    now = '2020-06-02T10:01:00.000Z' as Instant;
    expect(await ask()).toBe('ordered');
    expect(await send()).toBe(1);
    const [mail] = server.mails;
    expect([mail?.to, (await mail?.parsed())?.subject]).toEqual([
      'nora@north.dk',
      'North: vi har et spørgsmål til jeres svar på Maj',
    ]);
    // In the evening it waits, and the answer comes meanwhile.
    now = '2020-06-02T18:00:00.000Z' as Instant;
    expect(await ask()).toBe('ordered');
    expect(await send()).toBe(0);
    await sendWhole(north);
    now = '2020-06-03T08:00:00.000Z' as Instant;
    expect(await send()).toBe(0);
    await site.closeRound();
    expect(await ask()).toBe('over');
  });

  test('ordered before the answer comes and due after it are not sent', async () => {
    await contacts(['north', 'nora@north.dk', 'parks']);
    const wanted = { kind: 'reminder', states: ['not-opened'] } as const;
    await orderLetter(context, found, { wanted, purpose: 'reminder:now', anyTime: true }, by);
    await sendWhole(await site.sheet('north'));
    expect(await send()).toBe(0);
    expect(await states()).toEqual({ 'nora@north.dk': 'skipped' });
  });

  /** The form's hidden fields with what is given. */
  async function formOf(sheet: string, given: Record<string, string>): Promise<Record<string, string>> {
    const html = await (await site.app.request(`${sheet}/main`)).text();
    const token = /name="_token" value="([^"]*)"/.exec(html)?.[1] ?? '';
    return { _token: token, ...given };
  }

  async function sendWhole(sheet: string) {
    await answer(`${sheet}/main`, await formOf(sheet, { status: 'open', 'status.seen': '0' }));
    await answer(
      `${sheet}/numbers`,
      await formOf(sheet, { parks: '4', opened: '2', 'parks.seen': '0', 'opened.seen': '0' }),
    );
    const sent = await answer(`${sheet}/send`, await formOf(sheet, { _name: 'Nora' }));
    expect(sent.status).toBe(303);
  }
});

describe('a delivery status mail', () => {
  const report = (mail: string, about: string, action = 'failed') =>
    [
      'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
      '',
      '--x',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.org',
      '',
      `Final-Recipient: rfc822; ${mail}`,
      `Action: ${action}`,
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 no such',
      ' user',
      '',
      '--x',
      'Content-Type: text/rfc822-headers',
      '',
      about,
      '',
      '--x--',
    ].join('\r\n');

  test('marks the address, so that the substitute gets the next letter', async () => {
    await contacts(['north', 'nora@north.dk'], ['north', 'stine@north.dk', '', 'stedfortræder']);
    await invite();
    await send();
    const id = /^Message-ID: .*$/im.exec(server.mails[0]?.source ?? '')?.[0] ?? '';
    expect(await receiveBounce(context, report('nora@north.dk', id, 'delayed'))).toBe(0);
    expect(await receiveBounce(context, report('nora@north.dk', id))).toBe(1);
    expect(await states()).toEqual({ 'nora@north.dk': 'bounced' });
    expect([...(await contactRegister(context, found.programme)).bounced.keys()]).toEqual(['nora@north.dk']);
    await invite();
    await send();
    expect(server.mails.map(({ to }) => to)).toEqual(['nora@north.dk', 'stine@north.dk']);
  });

  test('about a mail that is not ours changes nothing', async () => {
    await contacts(['north', 'nora@north.dk']);
    await invite();
    await send();
    const forged = 'Message-ID: <pejling.1.0000000000000000@pejling.test>';
    expect(await receiveBounce(context, report('nora@north.dk', forged))).toBe(0);
    expect(await receiveBounce(context, report('else@where.dk', ''))).toBe(0);
    expect(await receiveBounce(context, 'Hello')).toBe(0);
  });
});
