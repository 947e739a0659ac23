/** A mail as it is at the moment of sending: with links made for it alone, and only about what is still open. */
import { currentContacts } from '../../contact/contact.ts';
import { dateIn } from '../../core/calendar.ts';
import type { QuestionnaireId } from '../../core/ids.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { isReminded, mostPressing, type RemindedState } from '../../letter/follow-state.ts';
import { letterAsHtml, letterAsPlainText } from '../../letter/letter-text.ts';
import { approvers, type Delegation, standing, taskHolders } from '../../round/delegation.ts';
import type { FollowedMail, StoredLetter } from '../../store/letter-store.ts';
import { answeringTime } from '../answering-time.ts';
import { contactRegister } from '../contacts/contact-register.ts';
import type { Context } from '../context.ts';
import { type FoundRound, findRound } from '../find-round.ts';
import type { Mail } from '../mailer.ts';
import { makeSheetLink } from '../use-link.ts';
import { withDeadlines } from '../with-deadlines.ts';
import { composeAnnouncement } from './announcement-mail.ts';
import { composeDelegation } from './delegation-mail.ts';
import { followSheet } from './follow-sheets.ts';
import type { PostOffice } from './post-office.ts';
import { composeReceipt } from './receipt-mail.ts';
import { writeLetter } from './write-letter.ts';

/** Why a mail that was ordered is not sent any more. */
export type SkipReason =
  | 'round-closed'
  | 'sent-meanwhile'
  | 'contact-removed'
  | 'address-bounced'
  | 'letter-gone'
  /** What was given to a colleague has been taken back. */
  | 'taken-back'
  /** The colleague has said that nothing is left to do. */
  | 'task-done';

export async function composeMail(
  context: Context,
  office: PostOffice,
  letter: StoredLetter,
  mail: FollowedMail,
): Promise<Result<Mail, SkipReason>> {
  const programme = context.programmes.get(letter.programme);
  if (!programme) return failed('letter-gone');
  const register = await contactRegister(context, programme);
  if (register.bounced.has(mail.mail)) return failed('address-bounced');
  if (letter.kind === 'receipt') return composeReceipt(context, office, letter, mail);
  // Colleagues are named by whoever gives them something to do, not by the register.
  if (letter.kind === 'delegation') return composeDelegation(context, office, letter, mail);
  const isContact = ({ authority, mail: address }: { authority: string; mail: string }) =>
    authority === mail.authority && address === mail.mail;
  const named = currentContacts(register.events).some(isContact);
  if (!named && letter.kind !== 'reminder') return failed('contact-removed');
  if (letter.kind === 'announcement') return composeAnnouncement(context, office, letter, mail);
  const found = findRound(context, letter.programme, letter.round);
  if (!found.ok) return failed('letter-gone');
  if (named) return composeLetter(context, office, { letter, mail, found: found.value });
  const tasks = await tasksOf(context, found.value, mail);
  if (!tasks.ok) return tasks;
  return composeLetter(context, office, { letter, mail, found: found.value, tasks: tasks.value });
}

/** What the register does not know of: what was handed to whoever the mail goes to, to answer before to sign. */
async function tasksOf(
  context: Context,
  { key }: FoundRound,
  mail: FollowedMail,
): Promise<Result<Tasks, SkipReason>> {
  const given = (await context.store.delegations.ofRound(key, mail.authority)).filter(
    (one) => one.mail === mail.mail,
  );
  const own = [...approvers(given), ...taskHolders(given)];
  if (own.length > 0) return ok(new Map(own.map((one) => [one.questionnaire, one])));
  if (given.length === 0) return failed('contact-removed');
  return failed(standing(given).length > 0 ? 'task-done' : 'taken-back');
}

type Tasks = ReadonlyMap<QuestionnaireId, Pick<Delegation, 'id' | 'purpose'>>;

interface LetterCase {
  readonly letter: StoredLetter;
  readonly mail: FollowedMail;
  readonly found: FoundRound;
  /** What its receiver has been handed, and nothing else. */
  readonly tasks?: Tasks;
}

async function composeLetter(
  context: Context,
  office: PostOffice,
  { letter, mail, found, tasks }: LetterCase,
): Promise<Result<Mail, SkipReason>> {
  if (!(await answeringTime(context, found, mail.authority)).takesAnswers) return failed('round-closed');
  const asked = mail.questionnaires.filter((one) => tasks?.has(one) ?? true);
  const open = (await openSheets(context, found, { ...mail, questionnaires: asked })).filter(
    ({ questionnaire, state }) => tasks?.get(questionnaire)?.purpose !== 'approve' || state === 'ready',
  );
  const pressing = mostPressing(open.map(({ state }) => state));
  if (!pressing) return failed('sent-meanwhile');
  const at = context.clock();
  // Links of an earlier try were never seen by anybody.
  await context.store.links.revokeOfMail(mail.id, at);
  const sheets = [];
  for (const { questionnaire, state } of open) {
    const sheet = { ...found.key, authority: mail.authority, questionnaire };
    const task = tasks?.get(questionnaire);
    const approves = task?.purpose === 'approve' ? ({ approves: true } as const) : {};
    // Taken back, the task goes with every link to it.
    const held = task === undefined ? {} : { delegation: task.id, ...approves };
    const token = await makeSheetLink(context, context.store, sheet, { mail: mail.id, ...held });
    const page = task?.purpose === 'approve' ? '/godkend' : '';
    sheets.push({ questionnaire, state, href: `${office.baseUrl}/besvarelse/${token}${page}` });
  }
  const text = letter.kind === 'invitation' ? 'invitation' : pressing;
  const texts = await context.store.letters.texts(found.key);
  const { authority, name, language } = mail;
  const written = writeLetter(await withDeadlines(context, found), office.words, texts, {
    authority,
    name,
    language,
    text,
    sheets,
    isToSign: sheets.every(({ questionnaire }) => tasks?.get(questionnaire)?.purpose === 'approve'),
    today: dateIn(found.programme.timeZone, at),
  });
  return ok({
    to: mail.mail,
    subject: written.subject,
    text: letterAsPlainText(written),
    html: letterAsHtml(written, language),
  });
}

async function openSheets(context: Context, found: FoundRound, mail: FollowedMail) {
  const open: { readonly questionnaire: QuestionnaireId; readonly state: RemindedState }[] = [];
  for (const questionnaire of mail.questionnaires) {
    const state = await followSheet(context, found, mail.authority, questionnaire);
    if (isReminded(state)) open.push({ questionnaire, state });
  }
  return open;
}
