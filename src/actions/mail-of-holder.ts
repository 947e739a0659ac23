import { type MailAddress, parseMailAddress } from '../contact/mail-address.ts';
import type { Context } from './context.ts';

/** The address that the holder of a link got it at, if it went out by mail. */
export async function mailOfHolder(
  { store }: Pick<Context, 'store'>,
  { mail, contact }: { readonly mail?: number; readonly contact?: string },
): Promise<MailAddress | undefined> {
  const sent = mail === undefined ? undefined : await store.letters.mail(mail);
  return sent?.mail ?? parseMailAddress(contact ?? '');
}
