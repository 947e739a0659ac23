/** A receipt with the answers, by mail, to everybody who took part as far as their addresses are known. */
import { type MailAddress, parseMailAddress } from '../contact/mail-address.ts';
import type { Instant } from '../core/calendar.ts';
import type { Language } from '../core/language.ts';
import { delegationState } from '../round/delegation.ts';
import type { Store } from '../store/store.ts';
import type { OpenSheet } from './answering.ts';
import { receiptPurpose } from './post/receipt-mail.ts';
import { newMessageKey } from './post/round-letters.ts';

/**
 * Those who were given something and still have it, or were done with it; whoever gave it to them; and the approver.
 * Each address once.
 */
export function tookPart({ delegations }: Pick<OpenSheet, 'delegations'>): readonly MailAddress[] {
  const addresses = delegations.flatMap(({ mail, giverMail, events }) => {
    const isOut =
      delegationState(events).kind === 'taken-back' && !events.some(({ kind }) => kind === 'done');
    return [...(isOut ? [] : [mail]), ...(giverMail ? [giverMail] : [])];
  });
  const read = addresses.flatMap((address) => parseMailAddress(address) ?? []);
  return [...new Set(read)];
}

/**
 * Orders one mail each about the version that was just sent: to `more`, to whoever has opened the sheet by a link of
 * their own, and to those who were given something.
 */
export async function orderReceipts(
  store: Store,
  sheet: OpenSheet,
  more: readonly MailAddress[],
  said: { readonly at: Instant; readonly by: string },
): Promise<void> {
  const { programme, round, authority, questionnaire } = sheet.key;
  const language: Language = sheet.programme.languages[0] ?? 'da';
  const purpose = receiptPurpose(questionnaire, sheet.versions.length + 1);
  const holders = (await store.links.holders(sheet.key)).flatMap((one) => parseMailAddress(one) ?? []);
  const mails = [...new Set([...more, ...holders, ...tookPart(sheet)])].map((mail) => ({
    authority,
    mail,
    name: '',
    language,
    questionnaires: [questionnaire],
    messageKey: newMessageKey(),
  }));
  await store.letters.order({ programme, round, purpose, kind: 'receipt', anyTime: true, ...said }, mails);
}
