/** Mail by SMTP, or, where no server is named, as files in the data folder. */
import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mail, Mailer } from '../actions/mailer.ts';

export interface PostSettings {
  readonly smtpUrl?: string;
  readonly dataFolder: string;
  /** The sender's domain is that of the site, unless a sender is named. */
  readonly baseUrl?: string;
  /** `Pejling <post@example.org>`; mail that cannot be delivered comes back to this address. */
  readonly mailFrom?: string;
}

export function createMailer(settings: PostSettings): Mailer {
  const from = settings.mailFrom ?? `Pejling <pejling@${mailHost(settings)}>`;
  const { smtpUrl } = settings;
  return {
    async send(mail) {
      const written = await writeMail(mail, from);
      if (smtpUrl === undefined) return keep(mail, written.source, settings.dataFolder);
      const { handOver } = await import('./hand-over.ts');
      await handOver(smtpUrl, written, mail.beforeHandover);
    },
  };
}

/** The domain that our mails are from. */
export function mailHost({ mailFrom, baseUrl }: Pick<PostSettings, 'mailFrom' | 'baseUrl'>): string {
  const named = /@([^@>\s]+)>?\s*$/.exec(mailFrom ?? '')?.[1];
  return named ?? (baseUrl ? new URL(baseUrl).hostname : 'localhost');
}

export interface WrittenMail {
  readonly from: string;
  readonly to: readonly string[];
  /** The whole mail as it goes over the wire. */
  readonly source: Buffer;
}

/** Automatic mail says that it is, so that out-of-office replies do not answer it. */
const automatic = { 'Auto-Submitted': 'auto-generated' };

async function writeMail(mail: Mail, from: string): Promise<WrittenMail> {
  // Loaded when there is a mail: commands that send none begin a tenth of a second sooner.
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { envelope, message } = await transport.sendMail({
    from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    ...(mail.html === undefined ? {} : { html: mail.html }),
    ...(mail.messageId === undefined ? {} : { messageId: mail.messageId }),
    headers: { ...automatic, ...mail.headers },
    attachments: (mail.attachments ?? []).map(({ name, type, bytes }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(bytes),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const sender = envelope.from === false ? '' : envelope.from;
  return { from: sender, to: envelope.to, source: Buffer.isBuffer(message) ? message : Buffer.from('') };
}

/** Two files a mail, one as mail programs read it and one with its text; each is complete when it is there. */
async function keep(mail: Mail, source: Buffer, dataFolder: string): Promise<void> {
  const folder = join(dataFolder, 'postkasse');
  const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomBytes(4).toString('hex')}`;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await mail.beforeHandover?.();
  const { to, subject, text } = mail;
  const files = [
    ['eml', source],
    ['json', JSON.stringify({ to, subject, text, at: new Date().toISOString() })],
  ] as const;
  for (const [ending, content] of files) {
    const draft = join(folder, `${name}.${ending}.draft`);
    await writeFile(draft, content, { mode: 0o600 });
    await rename(draft, join(folder, `${name}.${ending}`));
  }
}
