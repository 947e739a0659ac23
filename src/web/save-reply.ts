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
  /** The round is closed, or the link no longer opens the sheet. */
  | { readonly state: 'closed' | 'refused' };
