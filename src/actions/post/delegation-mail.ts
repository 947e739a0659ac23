/** The mail that brings a colleague the section, or the task, that somebody has given them; and the one back. */
import { textIn } from '../../core/language.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import type { DelegationFacts } from '../../letter/delegation-facts.ts';
import { type DeliveryState, deliveryState } from '../../letter/delivery.ts';
import { type Letter, letterAsHtml, letterAsPlainText } from '../../letter/letter-text.ts';
import { type Delegation, delegationState } from '../../round/delegation.ts';
import type { FollowedMail, StoredLetter } from '../../store/letter-store.ts';
import type { OpenSheet } from '../answering.ts';
import type { Context } from '../context.ts';
import type { Mail } from '../mailer.ts';
import { loadSheet } from '../open-sheet.ts';
import { makeSheetLink } from '../use-link.ts';
import type { SkipReason } from './compose-mail.ts';
import type { PostOffice } from './post-office.ts';

export const delegationPurpose = (id: number) => `delegation:${id}`;
export const approvalPurpose = (id: number) => `approval:${id}`;
/** `times` tells one return from the next. */
export const returnedPurpose = (questionnaire: string, times: number) =>
  `approval-returned:${questionnaire}:${times}`;
export const delegationDonePurpose = (id: number) => `delegation-done:${id}`;

export async function composeDelegation(
  context: Context,
  office: PostOffice,
  { programme, round, purpose }: StoredLetter,
  mail: FollowedMail,
): Promise<Result<Mail, SkipReason>> {
  const [questionnaire] = mail.questionnaires;
  if (round === '' || !questionnaire) return failed('letter-gone');
  const opened = await loadSheet(context, { programme, round, authority: mail.authority, questionnaire });
  if (!opened.ok) return failed('letter-gone');
  const sheet = opened.value;
  const [kind, id = ''] = purpose.split(':');
  if (kind === 'approval-returned') return composeReturned(sheet, office, mail);
  const given = sheet.delegations.find((one) => one.id === Number(id));
  if (!given) return failed('letter-gone');
  const state = delegationState(given.events);
  if (state.kind === 'taken-back') return failed('taken-back');
  if (!sheet.takesAnswers) return failed('round-closed');
  const facts = factsOf(sheet, given);
  if (kind === 'approval') {
    const href = await linkFor(context, office, { sheet, given, mail });
    return ok(mailOf(mail, office.words.approval(facts, mail.language), [{ ...facts, href }]));
  }
  if (kind === 'delegation') {
    const href = await linkFor(context, office, { sheet, given, mail });
    return ok(mailOf(mail, office.words.delegation(facts, mail.language), [{ ...facts, href }]));
  }
  const by = state.kind === 'done' && state.by !== '' ? state.by : given.mail;
  return ok(mailOf(mail, office.words.delegationDone({ ...facts, by }, mail.language), []));
}

/** To those who answer, whoever the approver is. */
function composeReturned(
  sheet: OpenSheet,
  { words }: PostOffice,
  mail: FollowedMail,
): Result<Mail, SkipReason> {
  if (!sheet.returned) return failed('sent-meanwhile');
  const facts = factsOf(sheet, { by: '', message: '', language: mail.language });
  return ok(mailOf(mail, words.approvalReturned({ ...facts, ...sheet.returned }, mail.language), []));
}

async function linkFor(
  context: Context,
  { baseUrl }: PostOffice,
  { sheet, given, mail }: { sheet: OpenSheet; given: Delegation; mail: FollowedMail },
): Promise<string> {
  // Links of an earlier try were never seen by anybody.
  await context.store.links.revokeOfMail(mail.id, context.clock());
  const { id: delegation, section, purpose } = given;
  const held = {
    delegation,
    ...(section === undefined ? {} : { section }),
    ...(purpose === 'approve' ? { approves: true as const } : {}),
  };
  const token = await makeSheetLink(context, context.store, sheet.key, { mail: mail.id, ...held });
  return `${baseUrl}/besvarelse/${token}${purpose === 'approve' ? '/godkend' : ''}`;
}

type FactsGiven = Pick<Delegation, 'section' | 'by' | 'message' | 'due' | 'language'>;

function factsOf(sheet: OpenSheet, { section, by, message, due, language }: FactsGiven): DelegationFacts {
  const part = sheet.questionnaire.sections.find(({ id }) => id === section);
  return {
    title: textIn((part ?? sheet.questionnaire).title, language),
    isWhole: part === undefined,
    authority: sheet.authority.name,
    round: textIn(sheet.round.title, language),
    programme: textIn(sheet.programme.title, language),
    giver: by,
    message,
    ...(due ? { due } : {}),
  };
}

function mailOf(
  { mail, language }: FollowedMail,
  { subject, before, note, after }: ReturnType<PostOffice['words']['delegation']>,
  links: readonly { readonly title: string; readonly href: string }[],
): Mail {
  const paragraphs = (texts: readonly string[]) =>
    texts.map((text) => ({ kind: 'paragraph', text }) as const);
  const letter: Letter = {
    // A line break in a name must not begin another header.
    subject: subject.replace(/\s+/g, ' '),
    blocks: [
      ...paragraphs(before),
      ...(links.length > 0
        ? [{ kind: 'links', links: links.map(({ title, href }) => ({ title, note, href })) } as const]
        : []),
      ...paragraphs(after),
    ],
  };
  return {
    to: mail,
    subject: letter.subject,
    text: letterAsPlainText(letter),
    html: letterAsHtml(letter, language),
  };
}

/** What became of the mails of a sheet's delegations, by their numbers. */
export async function deliveriesOf(
  { store }: Pick<Context, 'store'>,
  { key, delegations }: Pick<OpenSheet, 'key' | 'delegations'>,
): Promise<ReadonlyMap<number, DeliveryState>> {
  if (delegations.length === 0) return new Map();
  const mails = await store.letters.mailsFor(key, key.authority, 'delegation:');
  const byPurpose = new Map(mails.map(({ purpose, events }) => [purpose, deliveryState(events)]));
  return new Map(
    delegations.flatMap(({ id }) => {
      const state = byPurpose.get(delegationPurpose(id));
      return state ? [[id, state] as const] : [];
    }),
  );
}
