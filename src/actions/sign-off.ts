/** A sheet that somebody in charge reads, comments on, sends back or signs before it counts. */
import { type MailAddress, parseMailAddress } from '../contact/mail-address.ts';
import type { QuestionId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { maskCpr } from '../questionnaire/codecs/cpr.ts';
import { waitingComments } from '../round/answer-comment.ts';
import { approverOf } from '../round/delegation.ts';
import type { Ready, SheetKey } from '../round/sheet.ts';
import type { Store } from '../store/store.ts';
import type { AccessProblem, OpenSheet, SendProblem } from './answering.ts';
import type { Context } from './context.ts';
import { mayDelegate, orderMail } from './delegate.ts';
import { mailOfHolder } from './mail-of-holder.ts';
import { loadSheet } from './open-sheet.ts';
import { approvalPurpose, returnedPurpose } from './post/delegation-mail.ts';
import { orderReceipts } from './receipts.ts';
import { writableSheet } from './save-entries.ts';
import { whatStops } from './send-sheet.ts';
import { linkedSheet, sheetToApprove } from './use-link.ts';

export interface ReadyWish {
  readonly token: string;
  readonly name: string;
  /** As typed; '' where an approver is found in another way. */
  readonly approver: string;
  readonly language: Language;
}
export type ReadyProblem =
  | SendProblem
  | { readonly code: 'approver-wrong'; readonly mail: string }
  | { readonly code: 'approver-trial' }
  /** An approver's comment waits for its reply. */
  | { readonly code: 'comment-open'; readonly question: QuestionId };

/** Everything is answered: an approver may sign it as it stands. A change afterwards takes that away again. */
export async function makeReady(
  context: Context,
  { token, name, approver, language }: ReadyWish,
): Promise<Result<undefined, ReadyProblem>> {
  const opened = await writableSheet(context, token);
  if (!opened.ok) return opened;
  const link = await linkedSheet(context, token);
  if (!link.ok) return link;
  const { key } = opened.value;
  const mail = parseMailAddress(approver);
  if (approver.trim() !== '' && !mail)
    return failed({ code: 'approver-wrong', mail: approver.trim().slice(0, 254) });
  if (mail && !(await mayDelegate(context, token, opened.value.round)))
    return failed({ code: 'approver-trial' });
  const giverMail = await mailOfHolder(context, link.value);
  return context.store.transaction(async (store): Promise<Result<undefined, ReadyProblem>> => {
    await store.rounds.lock(key, 'shared');
    await store.sheets.lock(key);
    const sheet = await loadSheet({ ...context, store }, key);
    if (!sheet.ok) return sheet;
    if (!sheet.value.takesAnswers) return failed({ code: 'round-closed', on: sheet.value.round.closes });
    const comments = waitingComments(sheet.value.comments);
    const problems: readonly ReadyProblem[] = [
      ...whatStops(sheet.value, name),
      ...comments.map((question) => ({ code: 'comment-open', question }) as const),
    ];
    if (problems.length > 0) return failed(...problems);
    const upTo = sheet.value.lastEntry;
    const at = context.clock();
    const by = name.trim();
    await store.sheets.append(key, { kind: 'ready', at, by, upTo });
    if (mail)
      await askApprover(store, sheet.value, { mail, language, at, by, ...(giverMail ? { giverMail } : {}) });
    await store.log.append({ at, by, act: 'sheet.ready', object: Object.values(key).join('/') });
    return ok(undefined);
  });
}

type Asked = Pick<OpenSheet['delegations'][number], 'language' | 'at' | 'by'> & {
  readonly mail: MailAddress;
  readonly giverMail?: string;
};

/** The approver of before keeps the link; another one gets one in their place. */
async function askApprover(store: Store, sheet: OpenSheet, asked: Asked): Promise<void> {
  const { key } = sheet;
  const { at, by, mail, language } = asked;
  const before = approverOf(sheet.delegations);
  if (before && before.mail !== mail) {
    await store.delegations.record(key, before.id, { kind: 'taken-back', at, by });
    await store.links.revokeOfDelegation(before.id, at);
  }
  const id = await store.delegations.add(key, { ...asked, purpose: 'approve', message: '' });
  await orderMail(store, key, { mail, language, purpose: approvalPurpose(id) }, { at, by });
}

export interface Approval {
  readonly sheet: OpenSheet;
  /** Absent while there is nothing to sign. */
  readonly ready?: Ready;
}

/** What whoever holds a link for approving reads. */
export async function approvalOf(context: Context, token: string): Promise<Result<Approval, AccessProblem>> {
  const link = await sheetToApprove(context, token);
  if (!link.ok) return link;
  const { programme, round, authority, questionnaire } = link.value;
  const opened = await loadSheet(context, { programme, round, authority, questionnaire });
  if (!opened.ok) return opened;
  const sheet = opened.value;
  const isOver = sheet.roundState === 'closed' || sheet.roundState === 'frozen';
  if (isOver && !sheet.takesAnswers) return failed({ code: 'round-closed', on: sheet.round.closes });
  const ready = 'ready' in sheet.state ? sheet.state.ready : undefined;
  return ok({ sheet, ...(ready ? { ready } : {}) });
}

export const mostCommentLetters = 1000;
export const mostTitleLetters = 100;

export type ApprovalProblem =
  | AccessProblem
  | { readonly code: 'name-missing' | 'reason-missing' | 'comment-missing' | 'too-long' | 'no-such-question' }
  /** Nothing to sign: it was changed, sent back or signed meanwhile. */
  | { readonly code: 'not-ready' | 'changed-meanwhile' };

export async function commentAnswer(
  context: Context,
  token: string,
  { question, text }: { readonly question: string; readonly text: string },
  name: string,
): Promise<Result<undefined, ApprovalProblem>> {
  const opened = await approvalOf(context, token);
  if (!opened.ok) return opened;
  return keepComment(context, opened.value.sheet, { kind: 'comment', question, text }, name);
}

/** Whoever answers replies, which closes it. */
export async function replyToComment(
  context: Context,
  sheet: OpenSheet,
  { question, text }: { readonly question: string; readonly text: string },
  name: string,
): Promise<Result<undefined, ApprovalProblem>> {
  return keepComment(context, sheet, { kind: 'reply', question, text }, name);
}

async function keepComment(
  context: Context,
  sheet: OpenSheet,
  { kind, question, text }: { kind: 'comment' | 'reply'; question: string; text: string },
  name: string,
): Promise<Result<undefined, ApprovalProblem>> {
  const asked = sheet.sections.flatMap((section) => section.asked).find(({ id }) => id === question);
  if (!asked) return failed({ code: 'no-such-question' });
  const said = maskCpr(text.trim());
  if (said === '') return failed({ code: 'comment-missing' });
  if (said.length > mostCommentLetters) return failed({ code: 'too-long' });
  if (!sheet.takesAnswers) return failed({ code: 'round-closed', on: sheet.round.closes });
  const comment = { question: asked.id, kind, text: said, at: context.clock(), by: name.trim() };
  await context.store.transaction(async (store) => {
    await store.comments.append(sheet.key, comment);
    const { at, by } = comment;
    await store.log.append({ at, by, act: `answer.${kind}`, object: `${nameOf(sheet.key)}/${asked.id}` });
  });
  return ok(undefined);
}

export interface Decision {
  readonly name: string;
  /** The last entry that the approver has read. */
  readonly upTo: number;
}

export function returnFromApproval(
  context: Context,
  token: string,
  { name, upTo, reason }: Decision & { readonly reason: string },
): Promise<Result<undefined, ApprovalProblem>> {
  return decide(context, token, { name, upTo }, async (store, sheet) => {
    const said = maskCpr(reason.trim());
    if (said === '') return failed({ code: 'reason-missing' });
    if (said.length > mostCommentLetters) return failed({ code: 'too-long' });
    const at = context.clock();
    const by = name.trim();
    await store.sheets.append(sheet.key, { kind: 'approval-returned', at, by, reason: said });
    const approver = approverOf(sheet.delegations);
    const known = approver?.giverMail ? [approver.giverMail] : await store.links.holders(sheet.key);
    // Told once for each time that it comes back.
    const purpose = returnedPurpose(sheet.key.questionnaire, (await store.sheets.events(sheet.key)).length);
    const language = approver?.language ?? sheet.programme.languages[0] ?? 'da';
    for (const mail of new Set(known.flatMap((one) => parseMailAddress(one) ?? [])))
      await orderMail(store, sheet.key, { mail, language, purpose }, { at, by });
    await store.log.append({ at, by, act: 'sheet.approval-returned', object: nameOf(sheet.key) });
    return ok(undefined);
  });
}

/** Signs exactly what was read; from then on the sheet counts as sent. */
export function signSheet(
  context: Context,
  token: string,
  { name, title, upTo }: Decision & { readonly title: string },
): Promise<Result<undefined, ApprovalProblem>> {
  return decide(context, token, { name, upTo }, async (store, sheet, ready) => {
    const role = title.trim();
    if (role.length > mostTitleLetters) return failed({ code: 'too-long' });
    const { key } = sheet;
    const at = context.clock();
    const by = name.trim();
    await store.sheets.append(key, { kind: 'signed', at, by, upTo, ...(role === '' ? {} : { title: role }) });
    await store.sheets.append(key, { kind: 'sent', at, by: ready.by, upTo });
    await store.log.append({ at, by, act: 'sheet.signed', object: nameOf(key) });
    await orderReceipts(store, sheet, [], { at, by });
    return ok(undefined);
  });
}

type Deciding = (store: Store, sheet: OpenSheet, ready: Ready) => Promise<Result<undefined, ApprovalProblem>>;

/** Two approvers at once, or an approver and somebody who corrects: the one who comes second is told. */
async function decide(
  context: Context,
  token: string,
  { name, upTo }: Decision,
  work: Deciding,
): Promise<Result<undefined, ApprovalProblem>> {
  const opened = await approvalOf(context, token);
  if (!opened.ok) return opened;
  const { key } = opened.value.sheet;
  return context.store.transaction(async (store): Promise<Result<undefined, ApprovalProblem>> => {
    await store.rounds.lock(key, 'shared');
    await store.sheets.lock(key);
    const sheet = await loadSheet({ ...context, store }, key);
    if (!sheet.ok) return sheet;
    if (!sheet.value.takesAnswers) return failed({ code: 'round-closed', on: sheet.value.round.closes });
    const ready = 'ready' in sheet.value.state ? sheet.value.state.ready : undefined;
    if (!ready) return failed({ code: 'not-ready' });
    if (ready.changedSince || ready.upTo !== upTo) return failed({ code: 'changed-meanwhile' });
    if (name.trim() === '') return failed({ code: 'name-missing' });
    return work(store, sheet.value, ready);
  });
}

function nameOf(key: SheetKey): string {
  const { programme, round, authority, questionnaire } = key;
  return `${programme}/${round}/${authority}/${questionnaire}`;
}
