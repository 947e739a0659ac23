import { type Language, textIn } from '../core/language.ts';
import type { Programme } from '../programme/programme.ts';

/** What a programme calls so many of its authorities: `1 region`, `2 regions` without the number. */
export function authorityNoun(
  { authorityNoun: { one, many } }: Pick<Programme, 'authorityNoun'>,
  count: number,
  language: Language,
): string {
  return textIn(count === 1 ? one : many, language);
}
