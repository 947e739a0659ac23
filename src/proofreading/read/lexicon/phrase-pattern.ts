/** The words of a list written with spaces and line breaks between them. */
export const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const wordSet = (...texts: readonly string[]): ReadonlySet<string> => new Set(texts.flatMap(words));

/**
 * Any of the phrases as whole words, also where a word begins or ends in æ, ø or å, which `\b` takes for no letters.
 * @example phrase('på|fra').test('går på') // => true
 */
export const phrase = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, 'u');

/** The same right before a place: what follows the phrase up to the end of the text is white space. */
export const phraseAtEnd = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?: i alt| in total)?\\s*$`, 'u');

/** The same at the start of a text, after white space. */
export const phraseAtStart = (alternatives: string): RegExp =>
  new RegExp(`^\\s*(?:${alternatives})(?![\\p{L}\\d])`, 'u');
