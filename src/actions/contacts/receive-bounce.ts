/** A delivery status mail that came back to the bounce address. */
import { timingSafeEqual } from 'node:crypto';
import { sha256 } from '../../core/canonical-json.ts';
import { readBounceReport } from '../../letter/bounce-report.ts';
import type { Actor, Context } from '../context.ts';
import { markAddress } from './change-contacts.ts';

const server: Actor = { name: 'mailserveren' };

/**
 * How many addresses it marked. A report counts where it is about a mail that we sent to that address: by the name of
 * the mail where the report brings it, else by the latest mail to the address. Reports of mail that is only late change
 * nothing.
 */
export async function receiveBounce(context: Context, source: string): Promise<number> {
  const { recipients, about } = readBounceReport(source);
  let marked = 0;
  for (const { mail, failed, why } of recipients) {
    if (!failed) continue;
    const sent = await context.store.letters.mailsTo(mail);
    const ours = about
      ? sent.find(({ id, messageKey }) => id === about.id && messageKey === about.key)
      : sent[0];
    const programme = ours && context.programmes.get(ours.programme);
    if (!ours || !programme) continue;
    await context.store.letters.record(
      ours.id,
      { kind: 'bounced', at: context.clock(), detail: why },
      server.name,
    );
    await markAddress(context, programme, { kind: 'bounced', mail, why }, server);
    marked += 1;
  }
  return marked;
}

/** Compares without telling how much was right. */
export function isBounceKey(given: string, key: string): boolean {
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(key)));
}
