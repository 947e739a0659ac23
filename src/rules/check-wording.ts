/** No text of the rules says what must never be said. */
import type { PlacedFault, RulesPath } from './rules-fault.ts';
import { type WordingGuard, wordingFaults } from './wording.ts';
import type { WrittenRules } from './written-rules.ts';

export function checkWording(written: WrittenRules): readonly PlacedFault[] {
  // The guards name the words that they forbid.
  const { wording, ...texts } = written;
  return wordingIn(texts, wording, []);
}

/** Faults in every text of a value, wherever it stands. */
export function wordingIn(
  value: unknown,
  guards: readonly WordingGuard[],
  path: RulesPath,
): readonly (PlacedFault & { readonly code: 'wording' })[] {
  if (typeof value === 'string')
    return wordingFaults(value, guards).map(({ sentence, about, word }) => ({
      path,
      code: 'wording',
      sentence,
      about,
      word,
    }));
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => wordingIn(item, guards, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => wordingIn(item, guards, [...path, key]));
}
