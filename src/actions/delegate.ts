/** Giving a section, or the whole task, to a colleague by mail; taking it back; saying that it is done. */
import { type MailAddress, parseMailAddress } from '../contact/mail-address.ts';
import { type CalendarDate, dateIn, type Instant, parseDate } from '../core/calendar.ts';
import type { Language } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { maskCpr } from '../questionnaire/codecs/cpr.ts';
import {
  type Delegation,
  delegationState,
  holderOf,
  mostDelegations,
  standing,
} from '../round/delegation.ts';
import { lastDayBefore } from '../round/round-times.ts';
import type { SheetKey } from '../round/sheet.ts';
import type { Store } from '../store/store.ts';
import type { AccessProblem, OpenSheet, SaveProblem } from './answering.ts';
import type { Actor, Context } from './context.ts';
import { mailOfHolder } from './mail-of-holder.ts';
import { loadSheet } from './open-sheet.ts';
import { delegationDonePurpose, delegationPurpose } from './post/delegation-mail.ts';
import { newMessageKey } from './post/round-letters.ts';
import { writableSheet } from './save-entries.ts';
import { linkedSheet } from './use-link.ts';

/** As typed. */
export interface DelegationWish {
  /** The id of a section, or `*` for the whole task. */
  readonly section: string;
  readonly mail: string;
  readonly message: string;
  readonly due: string;
}
export const wholeTask = '*';
export const mostMessageLetters = 1000;

export type DelegationProblem =
  | SaveProblem
  | { readonly code: 'section-missing' | 'mail-missing' | 'message-too-long' | 'due-unreadable' | 'due-past' }
  | { readonly code: 'mail-wrong'; readonly mail: string }
  | { readonly code: 'due-after-deadline'; readonly deadline: CalendarDate }
  /** Somebody else has it; it can be taken back. */
  | { readonly code: 'already-given'; readonly mail: string }
  | { readonly code: 'to-oneself' }
  /** Anybody may try the trial; it sends nobody mails. */
  | { readonly code: 'trial' }
  | { readonly code: 'too-many'; readonly most: number };

/** Gives it, and orders the mail with the link; the mail itself goes when the post is due. */
export async function delegate(
  context: Context,
  token: string,
  wish: DelegationWish,
  { language, ...actor }: Actor & { readonly language: Language },
): Promise<Result<undefined, DelegationProblem>> {
  const opened = await writableSheet(context, token);
  if (!opened.ok) return opened;
  const link = await linkedSheet(context, token);
  if (!link.ok) return link;
  const { key, round } = opened.value;
  if (!(await mayDelegate(context, token, round))) return failed({ code: 'trial' });
  const giverMail = await mailOfHolder(context, link.value);
  return context.store.transaction(async (store): Promise<Result<undefined, DelegationProblem>> => {
    await store.sheets.lock(key);
    const sheet = await loadSheet({ ...context, store }, key);
    if (!sheet.ok) return sheet;
    const read = readWish(
      sheet.value,
      wish,
      giverMail,
      dateIn(sheet.value.programme.timeZone, context.clock()),
    );
    if (!read.ok) return read;
    const at = context.clock();
    const given = {
      ...read.value,
      purpose: 'answer' as const,
      language,
      at,
      by: actor.name,
      ...(giverMail ? { giverMail } : {}),
    };
    const id = await store.delegations.add(key, given);
    const to = { mail: read.value.mail, language, purpose: delegationPurpose(id) };
    await orderMail(store, key, to, { at, by: actor.name });
    await store.log.append({ at, by: actor.name, act: 'delegation.given', object: nameOf(key, read.value) });
    return ok(undefined);
  });
}

/** Links that anybody may make for themselves must not become a way to write to the world. */
export async function mayDelegate(
  context: Context,
  token: string,
  { trial }: Pick<OpenSheet['round'], 'trial'>,
): Promise<boolean> {
  if (!trial) return true;
  const link = await linkedSheet(context, token);
  return link.ok && (link.value.mail !== undefined || link.value.contact !== undefined);
}

/** From then on the colleague's link opens nothing; what they have answered stays. Twice is as good as once. */
export async function takeBackDelegation(
  context: Context,
  token: string,
  id: number,
  actor: Actor,
): Promise<Result<undefined, AccessProblem | SaveProblem>> {
  const opened = await writableSheet(context, token);
  if (!opened.ok) return opened;
  const { key } = opened.value;
  return context.store.transaction(async (store) => {
    await store.sheets.lock(key);
    const given = standing(await store.delegations.ofSheet(key)).find((one) => one.id === id);
    if (!given) return ok(undefined);
    const at = context.clock();
    await store.delegations.record(key, id, { kind: 'taken-back', at, by: actor.name });
    await store.links.revokeOfDelegation(id, at);
    await store.log.append({ at, by: actor.name, act: 'delegation.taken-back', object: nameOf(key, given) });
    return ok(undefined);
  });
}

/** The colleague has nothing left to do: whoever gave it is told, by mail where an address is known. */
export async function sayDelegationDone(
  context: Context,
  token: string,
  actor: Actor,
): Promise<Result<undefined, AccessProblem | SaveProblem>> {
  const link = await linkedSheet(context, token);
  if (!link.ok) return link;
  const { section, delegation } = link.value;
  const opened = await writableSheet(context, token, section);
  if (!opened.ok) return opened;
  const { key } = opened.value;
  return context.store.transaction(async (store) => {
    await store.sheets.lock(key);
    const given = standing(await store.delegations.ofSheet(key)).find(({ id }) => id === delegation);
    if (!given || delegationState(given.events).kind === 'done') return ok(undefined);
    const at = context.clock();
    await store.delegations.record(key, given.id, { kind: 'done', at, by: actor.name });
    if (given.giverMail) {
      const mail = parseMailAddress(given.giverMail);
      const to = mail && { mail, language: given.language, purpose: delegationDonePurpose(given.id) };
      if (to) await orderMail(store, key, to, { at, by: actor.name });
    }
    await store.log.append({ at, by: actor.name, act: 'delegation.done', object: nameOf(key, given) });
    return ok(undefined);
  });
}

type Read = Pick<Delegation, 'section' | 'message' | 'due'> & { readonly mail: MailAddress };

function readWish(
  sheet: OpenSheet,
  { section, mail, message, due }: DelegationWish,
  giverMail: MailAddress | undefined,
  today: CalendarDate,
): Result<Read, DelegationProblem> {
  const problems: DelegationProblem[] = [];
  const isSection = sheet.sections.some((one) => one.section.id === section);
  if (!isSection && section !== wholeTask) problems.push({ code: 'section-missing' });
  const held = isSection ? holderOf(sheet.delegations, section) : undefined;
  if (held) problems.push({ code: 'already-given', mail: held.mail });
  const address = parseMailAddress(mail);
  if (mail.trim() === '') problems.push({ code: 'mail-missing' });
  else if (!address) problems.push({ code: 'mail-wrong', mail: mail.trim().slice(0, 254) });
  else if (address === giverMail) problems.push({ code: 'to-oneself' });
  const said = maskCpr(message.trim());
  if (said.length > mostMessageLetters) problems.push({ code: 'message-too-long' });
  const day = readDue(sheet, due.trim(), today);
  if (!day.ok) problems.push(...day.problems);
  if (sheet.delegations.length >= mostDelegations) problems.push({ code: 'too-many', most: mostDelegations });
  if (problems.length > 0 || !address || !day.ok) return failed(...problems);
  return ok({
    mail: address,
    message: said,
    ...(isSection ? { section } : {}),
    ...(day.value ? { due: day.value } : {}),
  });
}

function readDue(
  { deadline, programme }: OpenSheet,
  due: string,
  today: CalendarDate,
): Result<CalendarDate | undefined, DelegationProblem> {
  if (due === '') return ok(undefined);
  const day = parseDate(due);
  if (!day) return failed({ code: 'due-unreadable' });
  if (day < today) return failed({ code: 'due-past' });
  const last = deadline && lastDayBefore(programme.timeZone, deadline);
  return last && day > last ? failed({ code: 'due-after-deadline', deadline: last }) : ok(day);
}

export async function orderMail(
  store: Store,
  { programme, round, authority, questionnaire }: SheetKey,
  { purpose, ...to }: { readonly mail: MailAddress; readonly language: Language; readonly purpose: string },
  said: { readonly at: Instant; readonly by: string },
): Promise<void> {
  // Whoever gives a task away waits for it to arrive: also outside sending hours.
  const letter = { programme, round, purpose, kind: 'delegation', anyTime: true, ...said } as const;
  const mail = { ...to, authority, name: '', questionnaires: [questionnaire], messageKey: newMessageKey() };
  await store.letters.order(letter, [mail]);
}

function nameOf(key: SheetKey, { section }: Pick<Delegation, 'section'>): string {
  const { programme, round, authority, questionnaire } = key;
  return `${programme}/${round}/${authority}/${questionnaire}${section === undefined ? '' : `/${section}`}`;
}
