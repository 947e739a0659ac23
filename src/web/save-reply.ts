/** What the server says to a script that saves one answer. */
import type { RawForm } from '../questionnaire/decode.ts';

export type SaveReply =
  | {
      readonly state: 'saved';
      /** The id of the entry that counts now, 0 where there is none. */
      readonly seen: number;
      /** `10.42` */
      readonly at: string;
      /** Why what was typed is not an answer yet, as sentences. */
      readonly problems: readonly string[];
    }
  /** A colleague has changed the same question in the meantime. Nothing was saved. */
  | {
      readonly state: 'conflict';
      readonly seen: number;
      readonly heading: string;
      readonly theirs: string;
      readonly mine: string;
      readonly entry: RawForm;
    }
  /** The round takes no more, or the link no longer opens the sheet: what was typed stays in the browser. */
  | { readonly state: 'closed' | 'gone' }
  /** It could not be taken in this form; saving the whole page tells why. */
  | { readonly state: 'refused' };

/** What the server says to a page that tells where its reader is. */
export type TogetherReply =
  | {
      readonly state: 'here';
      /** Who else is in the sheet, as one text; empty where nobody is. */
      readonly note: string;
      readonly at: readonly { readonly question: string; readonly text: string }[];
      readonly changes: readonly Change[];
      /** The id of the last entry that the reader now knows of. */
      readonly last: number;
    }
  | { readonly state: 'closed' | 'gone' };

/** An answer that somebody has saved. */
export interface Change {
  readonly question: string;
  readonly seen: number;
  readonly entry: RawForm;
  /** Said where the answer has taken the place of what the page showed. */
  readonly set: string;
  /** Said where the reader is in the field, so that it has been left alone. */
  readonly kept: string;
}
