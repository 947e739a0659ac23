/** What a reference is written from, and what writing it gives. */
import type { FigureId } from '../core/ids.ts';
import type { Language } from '../core/language.ts';
import type { Figure } from '../figure/figure.ts';
import type { Words } from '../quantity/choose-words.ts';
import type { Noun } from '../quantity/noun.ts';
import type { MemoFacts } from './memo-facts.ts';
import type { DocumentData } from './template.ts';

export interface WritingContext {
  readonly language: Language;
  readonly facts: MemoFacts;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly document: DocumentData;
  readonly noun?: Noun;
  /** Names for figures that stand side by side, shorter than their titles. */
  readonly labels?: ReadonlyMap<FigureId, string>;
}

export interface Written {
  readonly text: string;
  /** The figures that the text states; none for dates and other facts. */
  readonly figures: readonly FigureId[];
  /** Hedges and words that the text uses, for the memo's table of words. */
  readonly words: readonly Words[];
}

/** Spaces as a sentence has them: texts of questions may run over several lines. */
export const plainText = (text: string): Written => ({
  text: text.replace(/\s+/g, ' ').trim(),
  figures: [],
  words: [],
});
