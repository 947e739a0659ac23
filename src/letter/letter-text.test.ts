import { describe, expect, test } from 'vitest';
import type { Instant } from '../core/calendar.ts';
import { letterWords } from '../messages/letters.ts';
import { readBounceReport } from './bounce-report.ts';
import { type DeliveryEvent, type DeliveryKind, deliveryState } from './delivery.ts';
import { remindedStates } from './follow-state.ts';
import { checkLetterText, fillLetter, letterAsHtml, letterAsPlainText } from './letter-text.ts';

const values = {
  navn: 'Ida <b>',
  myndighed: 'By',
  opfølgning: 'O',
  runde: 'Maj',
  frist: 'nu',
  afsender: 'KL',
};
const links = [{ title: 'Bostøtte', note: '5 minutter', href: 'https://x.dk/a?b=1&c="' }];

describe('a letter', () => {
  test('is filled in, with the links where they belong', () => {
    const letter = fillLetter(
      { subject: '{{Runde}}', body: 'Kære {{ navn }}\n\n{{skemaer}}\n\nHilsen' },
      values,
      links,
    );
    expect(letter.subject).toBe('Maj');
    expect(letterAsPlainText(letter)).toBe(
      'Kære Ida <b>\n\nBostøtte (5 minutter):\nhttps://x.dk/a?b=1&c="\n\nHilsen\n',
    );
  });

  test('as HTML shows names as text, whatever is in them', () => {
    const html = letterAsHtml(
      fillLetter({ subject: 'S', body: '{{navn}}\n\n{{skemaer}}' }, values, links),
      'da',
    );
    expect(html).toContain('Ida &lt;b&gt;');
    expect(html).toContain('href="https://x.dk/a?b=1&amp;c=&quot;"');
  });

  test('cannot be given another header by a name', () => {
    const evil = { ...values, navn: 'Ida\r\nBcc: all@x.dk' };
    expect(fillLetter({ subject: 'Til {{navn}}', body: '{{skemaer}}' }, evil, links).subject).toBe(
      'Til Ida Bcc: all@x.dk',
    );
  });

  test.each<[string, string, string, string]>([
    ['no subject', ' ', '{{skemaer}}', 'subject-empty'],
    ['no text', 'S', ' ', 'body-empty'],
    ['a name that nobody knows', 'S', '{{fornavn}}\n\n{{skemaer}}', 'placeholder-unknown'],
    ['no links', 'S', 'Hej', 'links-missing'],
    ['links in the middle of a line', 'S', 'Her: {{skemaer}}', 'links-not-alone'],
    ['links in the subject', '{{skemaer}}', '{{skemaer}}', 'links-in-subject'],
  ])('is refused for %s', (_, subject, body, code) => {
    expect(checkLetterText({ subject, body })).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ code })]),
    });
  });

  test.each(
    (['invitation', ...remindedStates] as const).flatMap((text) =>
      (['da', 'en'] as const).map((language) => [text, language] as const),
    ),
  )('has a text of its own for %s in %s that is in order', (text, language) => {
    expect(checkLetterText(letterWords.text(text, language)).ok).toBe(true);
  });
});

describe('a mail', () => {
  const at = '2020-06-02T10:00:00.000Z' as Instant;
  const state = (...kinds: readonly DeliveryKind[]) =>
    deliveryState(kinds.map((kind): DeliveryEvent => ({ kind, at, detail: '' })));
  test.each<[string, readonly DeliveryKind[], object]>([
    ['that nothing has happened to waits', [], { kind: 'waiting' }],
    ['whose sender ended after the last word is uncertain', ['handing'], { kind: 'uncertain' }],
    ['that was taken over is sent', ['handing', 'sent'], { kind: 'sent' }],
    [
      'that failed is tried again after a minute',
      ['failed'],
      { kind: 'waiting', notBefore: '2020-06-02T10:01:00.000Z' },
    ],
    [
      'that failed again waits longer',
      ['failed', 'failed'],
      { kind: 'waiting', notBefore: '2020-06-02T10:05:00.000Z' },
    ],
    ['is given up in the end', Array.from({ length: 8 }, () => 'failed' as const), { kind: 'given-up' }],
    [
      'is never given up because the server was away',
      Array.from({ length: 50 }, () => 'away' as const),
      { kind: 'waiting' },
    ],
    ['that came back bounced', ['handing', 'sent', 'bounced'], { kind: 'bounced' }],
    ['that a person sends again waits', ['handing', 'again'], { kind: 'waiting' }],
    ['that a person says arrived is sent', ['handing', 'settled'], { kind: 'sent' }],
  ])('%s', (_, kinds, expected) => {
    expect(state(...kinds)).toMatchObject(expected);
  });
});

describe('a delivery status mail', () => {
  test('tells which address failed and why, also over several lines', () => {
    const report = readBounceReport(
      'X: y\r\n\r\nOriginal-Recipient: rfc822;Ida@By.dk\r\nFinal-Recipient: rfc822; ida@mx.by.dk\r\nAction: Failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550\r\n no such user\r\n\r\nMessage-ID: <pejling.12.00ff00ff00ff00ff@x.dk>',
    );
    expect(report).toEqual({
      recipients: [{ mail: 'ida@by.dk', failed: true, why: '5.1.1 550 no such user' }],
      about: { id: 12, key: '00ff00ff00ff00ff' },
    });
  });
  test('that is only late has not failed', () => {
    expect(
      readBounceReport('\n\nFinal-Recipient: rfc822; a@b.dk\nAction: delayed').recipients[0]?.failed,
    ).toBe(false);
  });
  test.each(['', 'Hello', 'Final-Recipient: rfc822; nobody'])('is none: %j', (text) => {
    expect(readBounceReport(text).recipients).toEqual([]);
  });
});
