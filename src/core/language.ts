/** The languages that people read. Danish comes first wherever both are shown. */
export type Language = 'da' | 'en';
export const languages = ['da', 'en'] as const satisfies readonly Language[];

/** One text in every language that its programme has. The programme's own language is always there. */
export type LocalizedText = Readonly<Partial<Record<Language, string>>>;

/**
 * The text in the language asked for, else in any language it has.
 * @example textIn({ da: 'ja' }, 'en') // => "ja"
 */
export function textIn(text: LocalizedText, language: Language): string {
  return text[language] ?? text.da ?? text.en ?? '';
}

/**
 * A text in the marks of quotation that the language uses.
 * @example inQuotes('knap halvdelen', 'da') // => "»knap halvdelen«"
 * @example inQuotes('just under half', 'en') // => "“just under half”"
 */
export function inQuotes(text: string, language: Language): string {
  return language === 'da' ? `»${text}«` : `“${text}”`;
}
