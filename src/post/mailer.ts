/** Letters by SMTP, or, where no server is named, as files in the data folder. */
import { randomBytes } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mail, Mailer } from '../actions/mailer.ts';

export interface PostSettings {
  readonly smtpUrl?: string;
  readonly dataFolder: string;
  /** The sender's domain is that of the site. */
  readonly baseUrl?: string;
}

export function createMailer(settings: PostSettings): Mailer {
  const domain = settings.baseUrl ? new URL(settings.baseUrl).hostname : 'localhost';
  const from = `Pejling <pejling@${domain}>`;
  return settings.smtpUrl ? bySmtp(settings.smtpUrl, from) : intoFolder(settings.dataFolder, from);
}

function bySmtp(url: string, from: string): Mailer {
  const transport = createTransport(url);
  return {
    async send(mail) {
      await transport.sendMail({ ...mail, from });
    },
  };
}

/** One file a letter, complete when it is there. */
function intoFolder(dataFolder: string, from: string): Mailer {
  const folder = join(dataFolder, 'postkasse');
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    async send(mail: Mail) {
      const { message } = await transport.sendMail({ ...mail, from });
      const name = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomBytes(4).toString('hex')}`;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const draft = join(folder, `${name}.draft`);
      await writeFile(draft, message as Buffer, { mode: 0o600 });
      await rename(draft, join(folder, `${name}.eml`));
    },
  };
}
