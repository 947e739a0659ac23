/** Words that must not be put together: what never closed is not to be called closed. */
import type { LocalizedText } from '../core/language.ts';

export interface WordingGuard {
  /** What the sentence speaks of, e.g. "socialområdet". */
  readonly about: readonly string[];
  /** What must not be said of it, e.g. "lukket". */
  readonly never: readonly string[];
  /** Words that turn it round, e.g. "ikke", "aldrig". */
  readonly unless: readonly string[];
  readonly why: LocalizedText;
}

export interface WordingFault {
  readonly sentence: string;
  readonly about: string;
  readonly word: string;
  readonly guard: WordingGuard;
}

/**
 * Sentences that say of something what must never be said of it. A sentence with one of the turning words is left be.
 * @example wordingFaults('Socialområdet er lukket.', [{ about: ['socialområdet'], never: ['lukket'], unless: ['ikke'], why: {} }]).length // => 1
 * @example wordingFaults('Socialområdet er ikke lukket.', [{ about: ['socialområdet'], never: ['lukket'], unless: ['ikke'], why: {} }]) // => []
 */
export function wordingFaults(text: string, guards: readonly WordingGuard[]): readonly WordingFault[] {
  return text.split(/(?<=[.!?])\s+|\n{2,}/).flatMap((sentence) =>
    guards.flatMap((guard): readonly WordingFault[] => {
      const about = guard.about.find((word) => has(sentence, word));
      const word = guard.never.find((one) => has(sentence, one));
      const turned = guard.unless.some((one) => has(sentence, one));
      return about && word && !turned ? [{ sentence: sentence.trim(), about, word, guard }] : [];
    }),
  );
}

/** As a whole word, whatever the case of its letters; spaces may be line breaks. */
function has(sentence: string, word: string): boolean {
  const pattern = word
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  return new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'iu').test(sentence);
}
