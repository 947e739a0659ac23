/** A real SMTP server that keeps what it is sent, and behaves as badly as it is told to. */

import { setTimeout as wait } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  readonly url: string;
  /** Every mail that was taken over, in order. */
  readonly mails: readonly ReceivedMail[];
  /** The next mail that nobody has taken; fails when none comes. */
  next(): Promise<ParsedMail>;
  close(): Promise<void>;
}
export interface ReceivedMail {
  readonly to: string;
  readonly source: string;
  parsed(): Promise<ParsedMail>;
}
interface Manners {
  /** Refuses the address with this code; undefined takes it. */
  readonly refuse?: (address: string) => number | undefined;
  /** Milliseconds between the last word and the answer to it. */
  readonly think?: number;
  /** Milliseconds before it greets. */
  readonly sleep?: number;
  /** Ends the connection after the last word, without an answer. */
  readonly hangUp?: (address: string) => boolean;
  readonly port?: number;
}

export async function mailServer({
  refuse,
  think = 0,
  sleep = 0,
  hangUp,
  port = 0,
}: Manners = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  let taken = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onConnect: (_session, done) => void wait(sleep).then(() => done()),
    onRcptTo({ address }, _session, done) {
      const code = refuse?.(address);
      done(code === undefined ? null : Object.assign(new Error('no such user here'), { responseCode: code }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const source = Buffer.concat(chunks).toString('utf8');
        const [to = ''] = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ to, source, parsed: () => simpleParser(source) });
        await wait(think);
        if (hangUp?.(to)) for (const { _socket } of connectionsOf(server)) _socket.destroy();
        else done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address();
  const at = typeof address === 'object' && address ? address.port : port;
  return {
    url: `smtp://127.0.0.1:${at}`,
    mails,
    async next() {
      for (let tick = 0; tick < 250 && mails.length <= taken; tick += 1) await wait(20);
      const mail = mails[taken];
      if (!mail) throw new Error('no mail has come');
      taken += 1;
      return mail.parsed();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Its connections are not in its types. */
function connectionsOf(server: SMTPServer): ReadonlySet<{ readonly _socket: { destroy(): void } }> {
  return (server as unknown as { connections: ReadonlySet<{ readonly _socket: { destroy(): void } }> })
    .connections;
}
