import type { Language } from '../../core/language.ts';
import type { ReadSentence } from './mention.ts';
import type { Section } from './sections.ts';
import type { Statement } from './statement.ts';

/** A whole text taken apart: what every later step looks at. */
export interface DocumentView {
  readonly language: Language;
  readonly sections: readonly Section[];
  readonly read: readonly ReadSentence[];
  /** In the order of the text; a statement's index is its place here. */
  readonly statements: readonly Statement[];
  /** Paragraphs and lists in which several answers could be given: their numbers need not add up. */
  readonly severalAnswers: ReadonlySet<number>;
}

/** The statement before another one, if both stand under one heading. */
export function statementBefore({ statements }: DocumentView, statement: Statement): Statement | undefined {
  const before = statements[statement.index - 1];
  return before?.section === statement.section ? before : undefined;
}

/** Where a sentence stands. */
export function sectionOf({ sections }: DocumentView, { sentence }: ReadSentence): number {
  return sections.find(({ sentences }) => sentences.includes(sentence))?.index ?? 0;
}
