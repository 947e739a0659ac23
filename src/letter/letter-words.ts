/** What letters say where nobody has written otherwise; the sentences themselves stand with all others. */
import type { Language } from '../core/language.ts';
import type { DelegationFacts, ReceiptFacts, WrittenDelegation } from './delegation-facts.ts';
import type { LetterText } from './letter-text.ts';
import type { MailText } from './who-gets-what.ts';

export interface LetterWords {
  text(text: MailText, language: Language): LetterText;
  /** To who is to sign what is ready, and answers nothing. */
  toSign(language: Language): LetterText;
  /** Beside a questionnaire: how far it is, and how long it takes. */
  note(text: MailText, minutes: number, language: Language): string;
  /** Until when, as people read it on a day; a round without an end has none. */
  deadline(date: string | undefined, today: string, language: Language): string;
  /** Whom a letter greets where it is not known what they are called. */
  colleague(language: Language): string;
  delegation(facts: DelegationFacts, language: Language): WrittenDelegation;
  approval(facts: DelegationFacts, language: Language): WrittenDelegation;
  approvalReturned(
    facts: DelegationFacts & { readonly by: string; readonly reason: string },
    language: Language,
  ): WrittenDelegation;
  receipt(
    facts: ReceiptFacts,
    language: Language,
  ): { readonly subject: string; readonly paragraphs: readonly string[] };
  /** `by`: who says that it is done. */
  delegationDone(facts: DelegationFacts & { readonly by: string }, language: Language): WrittenDelegation;
  /** Where an announcement is read, and that the sender wants to know. */
  announcement(language: Language): { readonly read: string; readonly files: string };
}
