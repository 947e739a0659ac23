/** A real SMTP server on a port of its own, and the letters that it has been given. */
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  readonly url: string;
  readonly letters: readonly ParsedMail[];
  /** The next letter that nobody has taken; fails when none comes. */
  next(): Promise<ParsedMail>;
  close(): Promise<void>;
}

export async function mailServer(): Promise<MailServer> {
  const letters: ParsedMail[] = [];
  let taken = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      simpleParser(stream).then((letter) => {
        letters.push(letter);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    async next() {
      for (let tick = 0; tick < 250 && letters.length <= taken; tick += 1) await wait(20);
      const letter = letters[taken];
      if (!letter) throw new Error('no letter has come');
      taken += 1;
      return letter;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
