/** Letters to groups of authorities and organisations. */
import { generalAddressees } from '../../contact/addressees.ts';
import type { Contact } from '../../contact/contact.ts';
import { type CalendarDate, parseDate } from '../../core/calendar.ts';
import type { AuthorityId } from '../../core/ids.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { audience } from '../../letter/audience.ts';
import { type DeliveryState, deliveryState } from '../../letter/delivery.ts';
import type { Programme } from '../../programme/programme.ts';
import type { AnnouncementFile, StoredAnnouncement } from '../../store/announcement-store.ts';
import type { FollowedMail } from '../../store/letter-store.ts';
import { contactRegister } from '../contacts/contact-register.ts';
import type { Actor, Context } from '../context.ts';
import { hashToken } from '../hash-token.ts';
import { announcementPurpose } from './announcement-mail.ts';
import { newMessageKey } from './round-letters.ts';

export interface WrittenAnnouncement {
  readonly subject: string;
  readonly body: string;
  readonly groups: readonly string[];
  readonly asOf: string;
  readonly published: boolean;
  readonly files: readonly AnnouncementFile[];
}
export type AnnouncementProblem =
  | { readonly code: 'subject-empty' | 'body-empty' | 'groups-none' | 'date-wrong' | 'nobody-gets-it' }
  | { readonly code: 'text-too-long' }
  | { readonly code: 'file-too-large'; readonly name: string }
  | { readonly code: 'files-too-many'; readonly most: number };

const mostFiles = 5;
const largestFile = 5 * 1024 * 1024;

export interface Audience {
  readonly receivers: readonly Contact[];
  readonly unreached: readonly { readonly authority: AuthorityId; readonly why: 'no-contact' | 'bounced' }[];
}

export async function audienceOf(
  context: Pick<Context, 'store'>,
  programme: Programme,
  groups: readonly string[],
  asOf: CalendarDate,
): Promise<Audience> {
  const { contacts, bounced } = await contactRegister(context, programme);
  const book = { authorities: programme.authorities, organisations: programme.organisations ?? [] };
  const found = audience(book, groups, asOf).map((authority) => ({
    authority,
    ...generalAddressees(authority, contacts, new Set(bounced.keys())),
  }));
  return {
    receivers: found.flatMap(({ reached }) => reached),
    unreached: found.flatMap(({ authority, why }) => (why ? [{ authority, why }] : [])),
  };
}

export function checkAnnouncement({
  subject,
  body,
  groups,
  asOf,
  files,
}: WrittenAnnouncement): Result<{ readonly asOf: CalendarDate }, AnnouncementProblem> {
  const day = parseDate(asOf);
  const problems: AnnouncementProblem[] = [];
  if (subject.trim() === '') problems.push({ code: 'subject-empty' });
  if (body.trim() === '') problems.push({ code: 'body-empty' });
  if (subject.length > 150 || body.length > 50_000) problems.push({ code: 'text-too-long' });
  if (groups.length === 0) problems.push({ code: 'groups-none' });
  if (!day) problems.push({ code: 'date-wrong' });
  if (files.length > mostFiles) problems.push({ code: 'files-too-many', most: mostFiles });
  for (const { name, bytes } of files)
    if (bytes.length > largestFile) problems.push({ code: 'file-too-large', name });
  return problems.length > 0 || !day ? failed(...problems) : ok({ asOf: day });
}

/** Keeps the announcement, and orders a mail to everybody in its groups who can be reached. */
export async function announce(
  context: Context,
  programme: Programme,
  written: WrittenAnnouncement,
  actor: Actor,
): Promise<Result<number, AnnouncementProblem>> {
  const checked = checkAnnouncement(written);
  if (!checked.ok) return checked;
  const { asOf } = checked.value;
  const { groups, published, files } = written;
  const { receivers } = await audienceOf(context, programme, groups, asOf);
  if (receivers.length === 0) return failed({ code: 'nobody-gets-it' });
  return context.store.transaction(async (store) => {
    const said = { at: context.clock(), by: actor.name };
    const language = programme.languages[0];
    const [subject, body] = [written.subject.trim().replace(/\s+/g, ' '), written.body.trim()];
    const texts = { subject, body, language, groups, asOf, published };
    const id = await store.announcements.save({ programme: programme.id, ...texts, ...said }, files);
    const purpose = announcementPurpose(id);
    await store.letters.order(
      { programme: programme.id, round: '', purpose, kind: 'announcement', anyTime: false, ...said },
      receivers.map((one) => ({ ...one, questionnaires: [], messageKey: newMessageKey() })),
    );
    await store.log.append({ ...said, act: 'announcement.sent', object: `${programme.id}/${id}` });
    return ok(id);
  });
}

export interface AnnouncementView {
  readonly announcement: StoredAnnouncement;
  readonly mails: readonly (FollowedMail & { readonly state: DeliveryState })[];
}

/** An announcement with what became of each of its mails. */
export async function announcementView(
  { store }: Pick<Context, 'store'>,
  id: number,
): Promise<AnnouncementView | undefined> {
  const announcement = await store.announcements.one(id);
  if (!announcement) return undefined;
  const letters = await store.letters.letters(announcement.programme, '');
  const letter = letters.find(({ purpose }) => purpose === announcementPurpose(id));
  const mails = letter ? await store.letters.mailsOf(letter.id) : [];
  return { announcement, mails: mails.map((mail) => ({ ...mail, state: deliveryState(mail.events) })) };
}

/** The announcement that a receiver's link belongs to. */
export async function announcementOfReceipt(
  { store }: Pick<Context, 'store'>,
  token: string,
): Promise<{ readonly announcement: StoredAnnouncement; readonly mail: FollowedMail } | undefined> {
  const id = await store.announcements.mailOfReceipt(hashToken(token));
  const mail = id === undefined ? undefined : await store.letters.mail(id);
  const announcement = mail && (await store.announcements.one(Number(mail.purpose.split(':')[1])));
  return announcement && { announcement, mail };
}

/** Somebody with the link says that it was read. False where there is no such link. */
export async function confirmRead(context: Context, token: string): Promise<boolean> {
  const found = await announcementOfReceipt(context, token);
  if (!found) return false;
  await context.store.announcements.receipt(found.mail.id, context.clock(), found.mail.name);
  return true;
}
