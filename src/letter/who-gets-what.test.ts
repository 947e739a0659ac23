import { describe, expect, test } from 'vitest';
import { type Contact, everyArea } from '../contact/contact.ts';
import type { MailAddress } from '../contact/mail-address.ts';
import { areaId, authorityId, questionnaireId } from '../core/ids.ts';
import { type FollowState, followState, remindedStates, type SheetFacts } from './follow-state.ts';
import { planMails, type RoundFacts, type Wanted } from './who-gets-what.ts';

const contact = (authority: string): Contact => ({
  authority: authorityId(authority),
  area: everyArea,
  mail: `c@${authority}.dk` as MailAddress,
  name: authority,
  role: 'primary',
  language: 'da',
});
const parks = { id: questionnaireId('parks'), area: areaId('parks') };
const pools = { id: questionnaireId('pools'), area: areaId('pools') };

function facts(
  sheets: readonly (readonly [string, string, FollowState])[],
  more: Partial<RoundFacts> = {},
): RoundFacts {
  return {
    authorities: ['a', 'b'].map(authorityId),
    over: new Set(),
    questionnaires: [parks, pools],
    sheets: sheets.map(([authority, questionnaire, state]) => ({
      authority: authorityId(authority),
      questionnaire: questionnaireId(questionnaire),
      state,
    })),
    contacts: ['a', 'b'].map(contact),
    bounced: new Set(),
    handedOver: [],
    ...more,
  };
}
const invitation: Wanted = { kind: 'invitation' };
const anyState: Wanted = { kind: 'reminder', states: remindedStates };
const plan = (known: RoundFacts, wanted: Wanted) => {
  const { mails, leftOut } = planMails(known, wanted, () => false);
  return {
    mails: mails.map(({ mail, text, sheets }) => [mail, text, sheets.map((sheet) => sheet.questionnaire)]),
    left: leftOut.map(({ authority, why, questionnaires }) => [authority, why, questionnaires]),
  };
};

describe('how far a sheet is', () => {
  test.each<[FollowState, Partial<SheetFacts>]>([
    ['not-opened', {}],
    ['begun', { opened: true }],
    ['begun', { kind: 'begun', opened: true }],
    ['ready', { kind: 'begun', opened: true, complete: true }],
    ['sent', { kind: 'sent', opened: true, complete: true }],
    ['sent-back', { kind: 'sent', opened: true, sentBack: true }],
    ['sent-back', { kind: 'begun', complete: true, sentBack: true }],
    ['withdrawn', { kind: 'withdrawn', sentBack: true }],
  ])('is %s when %j', (state, known) => {
    expect(
      followState({ kind: 'not-begun', opened: false, complete: false, sentBack: false, ...known }),
    ).toBe(state);
  });
});

describe('a reminder', () => {
  const handed = (
    authority: string,
    questionnaire: string,
    mail: string,
    to: 'answer' | 'approve' = 'answer',
  ) => ({
    to,
    authority: authorityId(authority),
    questionnaire: questionnaireId(questionnaire),
    mail: mail as MailAddress,
    language: 'en' as const,
  });

  test('goes to who was handed the task too, once each, and about that task alone', () => {
    const known = facts(
      [
        ['a', 'parks', 'begun'],
        ['b', 'parks', 'sent'],
      ],
      {
        handedOver: [
          handed('a', 'parks', 'x@a.dk'),
          handed('a', 'parks', 'x@a.dk'),
          handed('a', 'pools', 'c@a.dk'),
          handed('b', 'parks', 'y@b.dk'),
          handed('b', 'pools', 'gone@b.dk'),
        ],
        bounced: new Set(['gone@b.dk' as MailAddress]),
      },
    );
    expect(plan(known, anyState).mails).toEqual([
      ['c@a.dk', 'begun', ['parks', 'pools']],
      ['x@a.dk', 'begun', ['parks']],
      ['c@b.dk', 'not-opened', ['pools']],
    ]);
    expect(plan(known, invitation).mails.map(([mail]) => mail)).toEqual(['c@a.dk', 'c@b.dk']);
  });

  test('reaches who was handed the task where the register names nobody any more', () => {
    const known = facts([], { contacts: [], handedOver: [handed('a', 'parks', 'x@a.dk')] });
    const { mails, left } = plan(known, anyState);
    expect(mails).toEqual([['x@a.dk', 'not-opened', ['parks']]]);
    expect(left).toEqual([
      ['a', 'no-contact', ['pools']],
      ['b', 'no-contact', ['parks', 'pools']],
    ]);
  });

  test('of what only lacks a signature goes to who is to sign too, unless they answer as well', () => {
    const known = facts(
      [
        ['a', 'parks', 'ready'],
        ['a', 'pools', 'begun'],
        ['b', 'parks', 'ready'],
      ],
      {
        handedOver: [
          handed('a', 'parks', 'chief@a.dk', 'approve'),
          handed('a', 'parks', 'chief@a.dk', 'approve'),
          handed('a', 'pools', 'other@a.dk', 'approve'),
          handed('b', 'parks', 'c@b.dk', 'approve'),
        ],
      },
    );
    expect(plan(known, anyState).mails).toEqual([
      ['c@a.dk', 'ready', ['parks', 'pools']],
      ['chief@a.dk', 'ready', ['parks']],
      ['c@b.dk', 'ready', ['parks', 'pools']],
    ]);
    expect(plan(known, { kind: 'reminder', states: ['begun'] }).mails).toEqual([
      ['c@a.dk', 'begun', ['pools']],
    ]);
    expect(plan(known, invitation).mails.map(([mail]) => mail)).toEqual(['c@a.dk', 'c@b.dk']);
  });

  test('goes to nobody who can answer no longer, and says so', () => {
    const known = facts([['a', 'parks', 'sent']], { over: new Set([authorityId('a')]) });
    expect(plan(known, anyState)).toEqual({
      mails: [['c@b.dk', 'not-opened', ['parks', 'pools']]],
      left: [
        ['a', 'sent', ['parks']],
        ['a', 'over', ['pools']],
      ],
    });
  });

  test('never goes to who has sent everything, or is not to answer', () => {
    const known = facts([
      ['a', 'parks', 'sent'],
      ['a', 'pools', 'withdrawn'],
      ['b', 'parks', 'sent'],
      ['b', 'pools', 'sent'],
    ]);
    expect(plan(known, anyState).mails).toEqual([]);
  });

  test('is only about what has not been sent, with the text of what presses most', () => {
    const known = facts([
      ['a', 'parks', 'sent'],
      ['a', 'pools', 'begun'],
      ['b', 'parks', 'begun'],
      ['b', 'pools', 'sent-back'],
    ]);
    expect(plan(known, anyState).mails).toEqual([
      ['c@a.dk', 'begun', ['pools']],
      ['c@b.dk', 'sent-back', ['parks', 'pools']],
    ]);
  });

  test.each<[FollowState, string]>([
    ['not-opened', 'not-opened'],
    ['begun', 'begun'],
    ['ready', 'ready'],
    ['sent-back', 'sent-back'],
  ])('of what is %s has its own text', (state, text) => {
    const known = facts(
      [
        ['a', 'parks', state],
        ['a', 'pools', 'sent'],
      ],
      { authorities: [authorityId('a')] },
    );
    expect(plan(known, anyState).mails).toEqual([['c@a.dk', text, ['parks']]]);
  });

  test('for some states leaves the others alone, and says so', () => {
    const known = facts([['a', 'parks', 'begun']], { authorities: [authorityId('a')] });
    const { mails, left } = plan(known, { kind: 'reminder', states: ['begun'] });
    expect(mails).toEqual([['c@a.dk', 'begun', ['parks']]]);
    expect(left).toEqual([['a', 'other-state', ['pools']]]);
  });
});

describe('an invitation', () => {
  test('goes to everybody who has not sent', () => {
    expect(plan(facts([['b', 'parks', 'sent']]), invitation).mails).toEqual([
      ['c@a.dk', 'invitation', ['parks', 'pools']],
      ['c@b.dk', 'invitation', ['pools']],
    ]);
  });

  test('says who gets none and why', () => {
    const known = facts([['a', 'parks', 'sent']], {
      contacts: [contact('a')],
      bounced: new Set(['c@a.dk' as MailAddress]),
    });
    expect(plan(known, invitation)).toEqual({
      mails: [],
      left: [
        ['a', 'sent', ['parks']],
        ['a', 'bounced', ['pools']],
        ['b', 'no-contact', ['parks', 'pools']],
      ],
    });
  });

  test('is not sent to who has had it', () => {
    const { mails, leftOut } = planMails(facts([]), invitation, (authority) => authority === 'a');
    expect(mails.map(({ mail }) => mail)).toEqual(['c@b.dk']);
    expect(leftOut).toMatchObject([{ authority: 'a', why: 'had-it', mail: 'c@a.dk' }]);
  });
});
