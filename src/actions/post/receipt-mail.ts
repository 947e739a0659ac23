/** The receipt as a mail, with what was sent as PDF. */
import { textIn } from '../../core/language.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { letterAsHtml, letterAsPlainText } from '../../letter/letter-text.ts';
import type { FollowedMail, StoredLetter } from '../../store/letter-store.ts';
import type { Context } from '../context.ts';
import type { Mail } from '../mailer.ts';
import { loadSheet } from '../open-sheet.ts';
import { receiptOfVersion } from '../receipt-of-version.ts';
import type { SkipReason } from './compose-mail.ts';
import type { PostOffice } from './post-office.ts';

export const receiptPurpose = (questionnaire: string, version: number) =>
  `receipt:${questionnaire}:${version}`;

export async function composeReceipt(
  context: Context,
  { words, receiptPdf }: PostOffice,
  { programme, round, purpose }: StoredLetter,
  mail: FollowedMail,
): Promise<Result<Mail, SkipReason>> {
  const [questionnaire] = mail.questionnaires;
  if (round === '' || !questionnaire) return failed('letter-gone');
  const opened = await loadSheet(context, { programme, round, authority: mail.authority, questionnaire });
  if (!opened.ok) return failed('letter-gone');
  const version = Number(purpose.split(':')[2]);
  const receipt = await receiptOfVersion(context, opened.value, version);
  if (!receipt.ok) return failed('letter-gone');
  const { sheet } = receipt.value;
  const { language } = mail;
  const signed = receipt.value.version.signed;
  const said = words.receipt(
    {
      title: textIn(sheet.questionnaire.title, language),
      authority: sheet.authority.name,
      round: textIn(sheet.round.title, language),
      version,
      at: receipt.value.version.at,
      timeZone: sheet.programme.timeZone,
      by: receipt.value.version.by,
      ...(signed
        ? { signedBy: [signed.by, signed.title ?? ''].filter((part) => part !== '').join(', ') }
        : {}),
    },
    language,
  );
  const letter = {
    subject: said.subject.replace(/\s+/g, ' '),
    blocks: said.paragraphs.map((text) => ({ kind: 'paragraph', text }) as const),
  };
  const name = `${questionnaire}-${round}-${mail.authority}-version-${version}.pdf`;
  const bytes = await receiptPdf(receipt.value, language);
  return ok({
    to: mail.mail,
    subject: letter.subject,
    text: letterAsPlainText(letter),
    html: letterAsHtml(letter, language),
    attachments: [{ name, type: 'application/pdf', bytes }],
  });
}
