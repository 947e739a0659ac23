/** Sends one mail. How, and whether anybody is there to take it, is for whoever implements it. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** As `<…@…>`; absent: one is made. */
  readonly messageId?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly attachments?: readonly MailAttachment[];
  /**
   * Awaited when everything has been said to the mail server except the last word, with which it takes the mail over.
   * If it fails, the mail is not sent.
   */
  readonly beforeHandover?: () => Promise<void>;
}
export interface MailAttachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Mailer {
  /** Ends when the mail has been taken over; throws `MailFailed` where it has not. */
  send(mail: Mail): Promise<void>;
}

/** Why a mail was not taken over. */
export type MailFailure =
  /** The server will not take mail to this address, now or later. */
  | 'refused'
  /** Not this mail now; others may succeed. */
  | 'later'
  /** The server is away, or takes no mail at all from us. */
  | 'unreachable'
  /** The connection ended after the last word and before the answer to it. */
  | 'uncertain';

export class MailFailed extends Error {
  readonly failure: MailFailure;
  /** `message` is what the mail server said, or what kept us from it. */
  constructor(failure: MailFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}
