/** One mail over one SMTP connection, with a halt before the last word. */
import { Readable } from 'node:stream';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { MailFailed, type MailFailure } from '../actions/mailer.ts';
import type { WrittenMail } from './mailer.ts';

/** Servers may think for minutes after the last word (RFC 5321, 4.5.3.2.6). `SMTP_URL` may name others. */
const patience = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 300_000 };

/** Throws `MailFailed` where the server has not taken the mail. */
export async function handOver(
  url: string,
  mail: WrittenMail,
  beforeHandover: () => Promise<void> = async () => undefined,
): Promise<void> {
  const { auth, ...options } = parseConnectionUrl(url);
  const connection = new SMTPConnection({ ...patience, ...options });
  let handed = false;
  try {
    await spoken(connection, (done) => connection.connect(done));
    if (auth?.user && auth.pass !== undefined) {
      const { user, pass } = auth;
      await spoken(connection, (done) => connection.login({ credentials: { user, pass } }, done));
    }
    // Read only once the server has asked for it; the dot that ends the mail goes out after the last piece is read.
    const source = Readable.from(
      (async function* () {
        yield mail.source;
        await beforeHandover();
        handed = true;
      })(),
    );
    const envelope = { from: mail.from, to: [...mail.to] };
    await spoken(connection, (done) => connection.send(envelope, source, done));
    connection.quit();
  } catch (error) {
    connection.close();
    throw isSmtpError(error) ? new MailFailed(failureOf(error, handed), said(error)) : error;
  }
}

type Done = (error?: SMTPConnection.SMTPError | null) => void;

/** A connection that breaks says so by an event, whatever was being said. */
function spoken(connection: SMTPConnection, say: (done: Done) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject);
    connection.once('end', () =>
      reject(Object.assign(new Error('the connection was closed'), { code: 'ECONNECTION' })),
    );
    say((error) => (error ? reject(error) : resolve()));
  });
}

function isSmtpError(error: unknown): error is SMTPConnection.SMTPError {
  return (
    error instanceof Error && 'code' in error && typeof error.code === 'string' && !('severity' in error)
  );
}

function failureOf({ responseCode, command }: SMTPConnection.SMTPError, handed: boolean): MailFailure {
  if (responseCode === undefined) return handed ? 'uncertain' : 'unreachable';
  const isAboutThisMail = command === 'RCPT TO' || command === 'DATA' || handed;
  if (!isAboutThisMail || responseCode === 421) return 'unreachable';
  return responseCode >= 500 ? 'refused' : 'later';
}

function said({ response, message }: SMTPConnection.SMTPError): string {
  return (response || message).replace(/\s+/g, ' ').slice(0, 500);
}
