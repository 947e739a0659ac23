/**
 * Sends the mails that are due, one at a time. What is to be done stands in the database, so that whoever comes after a
 * stop goes on where it was; a mail is in one hand at a time, and is taken for done from the moment before its last word.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '../../core/calendar.ts';
import { localMomentIn } from '../../core/local-moment.ts';
import { messageId } from '../../letter/bounce-report.ts';
import { type DeliveryEvent, type DeliveryKind, deliveryState } from '../../letter/delivery.ts';
import { maySend } from '../../letter/quiet-hours.ts';
import { emptyPlan } from '../../letter/reminder-plan.ts';
import type { Programme } from '../../programme/programme.ts';
import type { FollowedMail, StoredLetter } from '../../store/letter-store.ts';
import type { Context } from '../context.ts';
import { type Mail, MailFailed, type MailFailure } from '../mailer.ts';
import { composeMail } from './compose-mail.ts';
import type { PostOffice } from './post-office.ts';
import { holidaysOf } from './reminders.ts';

export interface Sending {
  /** Asked before each mail; a process that is told to stop lets the mail in hand go first. */
  readonly mayGoOn?: () => boolean;
}
export interface Posted {
  /** How many mails were taken over. */
  readonly sent: number;
  /** The mail server was not there: what is left is worth trying again soon. */
  readonly away: boolean;
}
type Outcome = 'sent' | 'left' | 'away';

export async function sendDue(
  context: Context,
  office: PostOffice,
  { mayGoOn = () => true }: Sending = {},
): Promise<Posted> {
  let sent = 0;
  for (const letter of await context.store.letters.unfinished()) {
    const programme = context.programmes.get(letter.programme);
    if (!programme || !(await isSendingTime(context, programme, letter))) continue;
    for (const mail of await context.store.letters.mailsOf(letter.id)) {
      if (!mayGoOn()) return { sent, away: false };
      if (!isDue(mail.events, context.clock())) continue;
      const outcome = await sendOne(context, office, letter, mail.id);
      if (outcome === 'away') return { sent, away: true };
      if (outcome !== 'sent') continue;
      sent += 1;
      await pause(60_000 / office.mailsPerMinute);
    }
  }
  return { sent, away: false };
}

async function isSendingTime(context: Context, programme: Programme, letter: StoredLetter): Promise<boolean> {
  if (letter.anyTime) return true;
  const { from, to } = (await planOf(context, letter)) ?? emptyPlan;
  const now = localMomentIn(programme.timeZone, context.clock());
  return maySend(now, { from, to, holidays: holidaysOf(programme) });
}

async function planOf({ store }: Context, { programme, round }: StoredLetter) {
  return round === '' ? undefined : (await store.letters.plan({ programme, round }))?.plan;
}

function isDue(events: readonly DeliveryEvent[], now: Instant): boolean {
  const state = deliveryState(events);
  return state.kind === 'waiting' && (state.notBefore === undefined || state.notBefore <= now);
}

async function sendOne(
  context: Context,
  office: PostOffice,
  letter: StoredLetter,
  id: number,
): Promise<Outcome> {
  const { letters } = context.store;
  const outcome = await letters.alone(id, async (): Promise<Outcome> => {
    // Looked at again: whoever had it in hand until now may have sent it.
    const mail = await letters.mail(id);
    if (!mail || !isDue(mail.events, context.clock())) return 'left';
    const composed = await composeMail(context, office, letter, mail);
    if (composed.ok) return handOver(context, office, mail, composed.value);
    await letters.record(id, eventOf(context, 'skipped', composed.problems[0] ?? ''), sender);
    return 'left';
  });
  return outcome ?? 'left';
}

const sender = 'postkontoret';

async function handOver(
  context: Context,
  { mailer, host }: PostOffice,
  { id, messageKey }: FollowedMail,
  mail: Mail,
): Promise<Outcome> {
  const record = (kind: DeliveryKind, detail: string) =>
    context.store.letters.record(id, eventOf(context, kind, detail), sender);
  try {
    await mailer.send({
      ...mail,
      messageId: messageId(id, messageKey, host),
      beforeHandover: () => record('handing', ''),
    });
  } catch (error) {
    if (!(error instanceof MailFailed)) throw error;
    // Nothing more is known of such a mail: a person decides.
    if (error.failure !== 'uncertain') await record(kindOf[error.failure], error.message);
    return error.failure === 'unreachable' ? 'away' : 'left';
  }
  await record('sent', '');
  return 'sent';
}

const kindOf = { refused: 'refused', later: 'failed', unreachable: 'away' } as const satisfies Record<
  Exclude<MailFailure, 'uncertain'>,
  DeliveryKind
>;

function eventOf({ clock }: Context, kind: DeliveryKind, detail: string): DeliveryEvent {
  return { kind, at: clock(), detail };
}
