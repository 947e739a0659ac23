import type { Language } from '../../core/language.ts';

/** Small words that one language uses all the time and the other does not have. */
const tells: Readonly<Record<Language, RegExp>> = {
  da: /(?<!\p{L})(?:og|af|til|med|det|der|som|ikke|på|har|er|den|de|for|en|et|pct|ved|kommunerne|blev|også)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|of|and|to|with|that|not|on|have|has|is|are|was|were|which|for|a|by|per|cent|from)(?!\p{L})/giu,
};

/** So much of a long text is enough to tell. */
const looksAt = 20_000;

/**
 * The language a text is written in, told by its small words; none for text in neither, or with too few words to tell.
 * @example languageOf('Halvdelen af de 8 skoler har svømmehal.') // => "da"
 * @example languageOf('Die Hälfte der Schulen hat ein Schwimmbad.') // => undefined
 */
export function languageOf(text: string): Language | undefined {
  const part = text.slice(0, looksAt);
  const words = part.match(/\p{L}+/gu)?.length ?? 0;
  const danish = part.match(tells.da)?.length ?? 0;
  const english = part.match(tells.en)?.length ?? 0;
  const most = Math.max(danish, english);
  if (most === 0 || most < words * 0.08) return undefined;
  return danish >= english ? 'da' : 'en';
}
