import type { Contact } from '../../contact/contact.ts';
import { readContact } from '../../contact/contact-list.ts';
import type { ContactRowFault } from '../../contact/contact-problem.ts';
import type { MailAddress } from '../../contact/mail-address.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Actor, Context } from '../context.ts';
import { contactBook, contactRegister } from './contact-register.ts';

export interface ContactChange {
  readonly set: readonly Contact[];
  readonly removed: readonly Contact[];
}

/** Writes changes to the register's history. Whoever is removed can open nothing by the links that they were sent. */
export async function changeContacts(
  context: Context,
  programme: Programme,
  { set, removed }: ContactChange,
  actor: Actor,
): Promise<void> {
  const at = context.clock();
  const said = { at, by: actor.name };
  await context.store.transaction(async (store) => {
    await store.contacts.append(programme.id, [
      ...set.map((contact) => ({ kind: 'set', contact, ...said }) as const),
      ...removed.map((contact) => ({ kind: 'removed', contact, ...said }) as const),
    ]);
    const { contacts } = await contactRegister({ store }, programme);
    const left = new Set(contacts.map(({ authority, mail }) => `${authority} ${mail}`));
    const gone = removed.filter(({ authority, mail }) => !left.has(`${authority} ${mail}`));
    for (const { authority, mail } of gone)
      for (const one of await store.letters.mailsTo(mail))
        if (one.programme === programme.id && one.authority === authority)
          await store.links.revokeOfMail(one.id, at);
    const object = `${programme.id}: +${set.length} −${removed.length}`;
    await store.log.append({ ...said, act: 'contacts.changed', object });
  });
}

/** One person, as typed in a form. */
export async function addContact(
  context: Context,
  programme: Programme,
  typed: Readonly<Record<string, string>>,
  actor: Actor,
): Promise<Result<Contact, ContactRowFault>> {
  const { contact, faults } = readContact((column) => (typed[column] ?? '').trim(), contactBook(programme));
  if (!contact) return failed(...faults);
  await changeContacts(context, programme, { set: [contact], removed: [] }, actor);
  return ok(contact);
}

/** Mail comes back from an address, or it works again. */
export async function markAddress(
  context: Context,
  programme: Programme,
  {
    kind,
    mail,
    why,
  }: { readonly kind: 'bounced' | 'mended'; readonly mail: MailAddress; readonly why: string },
  actor: Actor,
): Promise<void> {
  const said = { at: context.clock(), by: actor.name };
  await context.store.transaction(async (store) => {
    await store.contacts.appendBounce(programme.id, { kind, mail, why: why.slice(0, 500), ...said });
    await store.log.append({ ...said, act: `address.${kind}`, object: `${programme.id}: ${mail}` });
  });
}
