import {
  type BounceEvent,
  bouncedAddresses,
  type Contact,
  type ContactEvent,
  currentContacts,
} from '../../contact/contact.ts';
import type { ContactBook } from '../../contact/contact-list.ts';
import type { MailAddress } from '../../contact/mail-address.ts';
import type { AuthorityId } from '../../core/ids.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Context } from '../context.ts';

export interface ContactRegister {
  readonly contacts: readonly Contact[];
  /** The addresses that mail comes back from. */
  readonly bounced: ReadonlyMap<MailAddress, BounceEvent>;
  readonly events: readonly ContactEvent[];
  readonly bounces: readonly BounceEvent[];
}

/** Who is written to, and everything that was done to get there. Contacts belong to the programme, whatever the round. */
export async function contactRegister(
  { store }: Pick<Context, 'store'>,
  { id }: Programme,
): Promise<ContactRegister> {
  const [events, bounces] = await Promise.all([store.contacts.events(id), store.contacts.bounces(id)]);
  return { contacts: currentContacts(events), bounced: bouncedAddresses(bounces), events, bounces };
}

/** Whom a list of contacts may name: those asked, and organisations that are only written to. */
export function contactBook(programme: Programme): ContactBook {
  return {
    authorities: [...programme.authorities, ...(programme.organisations ?? [])],
    nouns: [programme.authorityNoun.one],
    areas: programme.areas,
    language: programme.languages[0],
  };
}

export function authorityName(programme: Programme, id: AuthorityId): string {
  const known = [...programme.authorities, ...(programme.organisations ?? [])];
  return known.find((one) => one.id === id)?.name ?? id;
}
