/** What a list would change in the register, before it does. */
import { type Contact, contactName } from './contact.ts';
import { isSame } from './contact-list.ts';

export interface ContactChanges {
  readonly added: readonly Contact[];
  readonly changed: readonly { readonly from: Contact; readonly to: Contact }[];
  readonly unchanged: readonly Contact[];
  /** In the register and not in the list; removed only where that is asked for. */
  readonly absent: readonly Contact[];
}

export function contactChanges(current: readonly Contact[], listed: readonly Contact[]): ContactChanges {
  const known = new Map(current.map((contact) => [contactName(contact), contact]));
  const named = new Set(listed.map(contactName));
  const pairs = listed.flatMap((to) => {
    const from = known.get(contactName(to));
    return from ? [{ from, to }] : [];
  });
  return {
    added: listed.filter((contact) => !known.has(contactName(contact))),
    changed: pairs.filter(({ from, to }) => !isSame(from, to)),
    unchanged: pairs.filter(({ from, to }) => isSame(from, to)).map(({ from }) => from),
    absent: current.filter((contact) => !named.has(contactName(contact))),
  };
}
