import type { Context } from '../context.ts';
import type { PostOffice } from './post-office.ts';
import { orderDueReminders } from './reminders.ts';
import { type Posted, type Sending, sendDue } from './send-due.ts';

/** Everything that is due: first the reminders whose time has come, then all mails. */
export async function runPost(context: Context, office: PostOffice, sending?: Sending): Promise<Posted> {
  await orderDueReminders(context);
  return sendDue(context, office, sending);
}
