/** A letter to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

export interface Mailer {
  /** Comes back when the letter is handed on; throws where nobody takes it. */
  send(mail: Mail): Promise<void>;
}
