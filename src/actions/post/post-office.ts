import type { Language } from '../../core/language.ts';
import type { LetterWords } from '../../letter/letter-words.ts';
import type { Receipt } from '../answering.ts';
import type { Mailer } from '../mailer.ts';

/** What sending needs beside the store. */
export interface PostOffice {
  readonly mailer: Mailer;
  readonly words: LetterWords;
  /** What was sent, as PDF. */
  receiptPdf(receipt: Receipt, language: Language): Promise<Uint8Array>;
  /** As people reach the site, without a final slash. */
  readonly baseUrl: string;
  /** The domain in the names of mails. */
  readonly host: string;
  readonly mailsPerMinute: number;
}
