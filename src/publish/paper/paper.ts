/** A questionnaire on paper: blank to be filled in, or with the answers that were sent. */
import type { Language } from '../../core/language.ts';

export interface Paper {
  readonly language: Language;
  readonly title: string;
  /** What stands small above the title. */
  readonly kicker: string;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly paragraphs: readonly string[];
  readonly sections: readonly PaperSection[];
  /** Which sheet it belongs to, for a program that reads it back. */
  readonly code: string;
  readonly phrases: PaperPhrases;
}

export interface PaperPhrases {
  readonly page: string;
  readonly of: string;
  readonly mark: string;
  readonly answer: string;
  readonly code: string;
  readonly form: string;
  readonly chooseOne: string;
  readonly chooseSeveral: string;
  /** How to fill in the Word form. */
  readonly howToFill: string;
}

export interface PaperSection {
  readonly title: string;
  /** When it is to be answered; absent where always. */
  readonly condition?: string;
  readonly intro?: string;
  readonly items: readonly PaperItem[];
}

export type PaperItem =
  | { readonly kind: 'note'; readonly text: string; readonly condition?: string }
  | { readonly kind: 'heading'; readonly text: string; readonly condition?: string }
  | PaperQuestion;

export interface PaperQuestion {
  readonly kind: 'question';
  readonly id: string;
  /** Counted through the questionnaire, from 1. */
  readonly number: number;
  readonly label: string;
  readonly condition?: string;
  /** Definition and hint. */
  readonly help: readonly string[];
  readonly field: PaperField;
}

export type PaperField =
  | { readonly kind: 'options'; readonly several: boolean; readonly options: readonly PaperOption[] }
  /** Typed in; `absences` can be marked instead. */
  | {
      readonly kind: 'line';
      readonly unit?: string;
      readonly lines: number;
      readonly absences: readonly PaperOption[];
    }
  /** Answered already. */
  | { readonly kind: 'answer'; readonly text: string };

export interface PaperOption {
  /** `#unknown` and `#not-applicable` name absences. */
  readonly code: string;
  readonly label: string;
  readonly hint?: string;
}
