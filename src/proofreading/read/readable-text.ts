import type { Language } from '../../core/language.ts';
import { failed, ok, type Result } from '../../core/result.ts';
import { languageOf } from './language-of.ts';

/** Why a text is not worth reading. */
export type UnreadableText =
  | { readonly code: 'text-empty' }
  | { readonly code: 'text-too-long'; readonly characters: number; readonly limit: number }
  /** Numbers and signs, but hardly a word. */
  | { readonly code: 'text-without-sentences' }
  /** Neither Danish nor English, or no language at all. */
  | { readonly code: 'text-in-other-language' };

/** A book of a thousand pages is shorter. */
export const longestText = 2_000_000;

/** So much of a text is looked at to see whether it holds words. */
const looksAt = 20_000;

/**
 * The language in which a text can be read, or why it cannot.
 * @example readableText('Halvdelen af de 8 skoler har svømmehal.') // => { ok: true, value: 'da' }
 * @example readableText('12 34 56') // => { ok: false, problems: [{ code: 'text-without-sentences' }] }
 */
export function readableText(text: string): Result<Language, UnreadableText> {
  if (text.trim() === '') return failed({ code: 'text-empty' });
  if (text.length > longestText)
    return failed({ code: 'text-too-long', characters: text.length, limit: longestText });
  const part = text.slice(0, looksAt);
  const words = part.match(/\p{L}{2,}/gu)?.length ?? 0;
  if (words < 3 || words < part.split(/\s+/).length * 0.15) return failed({ code: 'text-without-sentences' });
  const language = languageOf(text);
  return language ? ok(language) : failed({ code: 'text-in-other-language' });
}
