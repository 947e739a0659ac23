/** Who at an authority is written to, about which service area. */
import type { Instant } from '../core/calendar.ts';
import type { AreaId, AuthorityId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import type { MailAddress } from './mail-address.ts';

/** Whoever is written to about every service area. */
export const everyArea = '*';
export type ContactArea = AreaId | typeof everyArea;

export interface ContactKey {
  readonly authority: AuthorityId;
  readonly area: ContactArea;
  readonly mail: MailAddress;
}
export interface Contact extends ContactKey {
  readonly name: string;
  /** A substitute is written to where the first cannot be reached. */
  readonly role: ContactRole;
  /** The language that mails to them are in. */
  readonly language: Language;
}
export const contactRoles = ['primary', 'substitute'] as const;
export type ContactRole = (typeof contactRoles)[number];

/** What was done to the register. Nothing in it is changed or removed; the latest of a key counts. */
export type ContactEvent =
  | { readonly kind: 'set'; readonly contact: Contact; readonly at: Instant; readonly by: string }
  | { readonly kind: 'removed'; readonly contact: Contact; readonly at: Instant; readonly by: string };

/** What is known of an address: mail came back, or somebody says that it works again. */
export interface BounceEvent {
  readonly kind: 'bounced' | 'mended';
  readonly mail: MailAddress;
  /** In the words of the mail server, or of whoever marked it. */
  readonly why: string;
  readonly at: Instant;
  readonly by: string;
}

/** One text per key, for maps and forms. */
export function contactName({ authority, area, mail }: ContactKey): string {
  return `${authority} ${area} ${mail}`;
}

/** Those that hold now, in the order they were first entered. */
export function currentContacts(events: readonly ContactEvent[]): readonly Contact[] {
  const latest = new Map<string, Contact>();
  for (const { kind, contact } of events) {
    if (kind === 'set') latest.set(contactName(contact), contact);
    else latest.delete(contactName(contact));
  }
  return [...latest.values()];
}

/** The addresses that mail comes back from, each with the last that was said of it. */
export function bouncedAddresses(events: readonly BounceEvent[]): ReadonlyMap<MailAddress, BounceEvent> {
  const latest = new Map(events.map((event) => [event.mail, event]));
  return new Map([...latest].filter(([, { kind }]) => kind === 'bounced'));
}
