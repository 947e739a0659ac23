import type { Language } from '../core/language.ts';

/** One sentence in every language that people read here. */
export type Phrase = Readonly<Record<Language, string>>;
/** A sentence that needs something from the case at hand. */
export type PhraseWith = (...given: never[]) => Phrase;
export type Phrases = Readonly<Record<string, Phrase | PhraseWith>>;

/** A count with its noun: `1 spørgsmål`, `2 sections`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
