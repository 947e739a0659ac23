import type { Language } from '../core/language.ts';
import { phraseTokens, type Token } from './tokens.ts';

/** Phrases by their first word, the longest first. */
export type PhraseTable<Meaning> = ReadonlyMap<string, readonly PhraseEntry<Meaning>[]>;

interface PhraseEntry<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Something read from tokens, and the place of the token after it. */
export interface Found<Value> {
  readonly value: Value;
  readonly next: number;
}

/**
 * Phrases made ready to be found in tokens.
 * @example phraseTable('da', [['en del', 'part']]).get('en') // => [{ words: ['en', 'del'], meaning: 'part' }]
 */
export function phraseTable<Meaning>(
  language: Language,
  phrases: readonly (readonly [phrase: string, meaning: Meaning])[],
): PhraseTable<Meaning> {
  const table = new Map<string, PhraseEntry<Meaning>[]>();
  for (const [phrase, meaning] of phrases) {
    const words = phraseTokens(phrase, language);
    const entries = table.get(words[0] ?? '') ?? [];
    entries.push({ words, meaning });
    table.set(
      words[0] ?? '',
      entries.sort((a, b) => b.words.length - a.words.length),
    );
  }
  return table;
}

/**
 * All phrases of a table that start at a place, the longest first.
 * @example phrasesAt(phraseTable('da', [['mere', 1], ['mere end', 2]]), tokenize('mere end', 'da'), 0) // => [{ value: 2, next: 2 }, { value: 1, next: 1 }]
 */
export function phrasesAt<Meaning>(
  table: PhraseTable<Meaning>,
  tokens: readonly Token[],
  at: number,
): readonly Found<Meaning>[] {
  return (table.get(tokens[at]?.text ?? '') ?? [])
    .filter(({ words }) => words.every((word, index) => isSaid(tokens[at + index], word)))
    .map(({ words, meaning }) => ({ value: meaning, next: at + words.length }));
}

function isSaid(token: Token | undefined, word: string): boolean {
  return token !== undefined && token.kind !== 'barrier' && token.text === word;
}
