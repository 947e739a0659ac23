import { failed, ok, type Result } from '../../core/result.ts';
import { letterAsHtml, letterAsPlainText } from '../../letter/letter-text.ts';
import type { FollowedMail, StoredLetter } from '../../store/letter-store.ts';
import type { Context } from '../context.ts';
import { hashToken } from '../hash-token.ts';
import type { Mail, MailAttachment } from '../mailer.ts';
import type { SkipReason } from './compose-mail.ts';
import type { PostOffice } from './post-office.ts';

export const announcementPurpose = (id: number) => `announcement:${id}`;

/** The announcement with its files, and a link by which the receiver says that it was read. */
export async function composeAnnouncement(
  { store, newToken, clock }: Context,
  { baseUrl, words }: PostOffice,
  { purpose }: StoredLetter,
  mail: FollowedMail,
): Promise<Result<Mail, SkipReason>> {
  const announcement = await store.announcements.one(Number(purpose.split(':')[1]));
  if (!announcement) return failed('letter-gone');
  const token = newToken();
  await store.announcements.createReceiptLink(hashToken(token), mail.id, clock());
  const { read, files } = words.announcement(mail.language);
  const paragraphs = announcement.body
    .split(/\n[ \t]*\n/)
    .map((text) => ({ kind: 'paragraph', text }) as const);
  const letter = {
    subject: announcement.subject,
    blocks: [
      ...paragraphs,
      {
        kind: 'links',
        links: [{ title: read, note: files, href: `${baseUrl}/orienteringer/laest/${token}` }],
      } as const,
    ],
  };
  const attachments: MailAttachment[] = [];
  for (const { number } of announcement.files) {
    const file = await store.announcements.file(announcement.id, number);
    if (file) attachments.push(file);
  }
  return ok({
    to: mail.mail,
    subject: letter.subject,
    text: letterAsPlainText(letter),
    html: letterAsHtml(letter, announcement.language),
    attachments,
  });
}
