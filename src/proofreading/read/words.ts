/** A word, a number or a mark of a sentence; UTF-16 offsets in the sentence's running text. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly start: number;
  readonly end: number;
}

/**
 * A sentence cut into words, numbers and marks.
 * @example wordsOf('af 2/3.').map((word) => word.kind) // => ["word", "number", "mark", "number", "mark"]
 */
export function wordsOf(sentence: string): readonly Word[] {
  return Array.from(
    sentence.matchAll(/\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{N}]*(?:[-'’][\p{L}\p{N}]*)*|\S/gu),
    (match) => ({
      text: match[0],
      lower: match[0].toLowerCase(),
      kind: /^\d/.test(match[0]) ? 'number' : /^\p{L}/u.test(match[0]) ? 'word' : 'mark',
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
}

/** The index of the first word that starts at a place or after it. */
export function wordAt(words: readonly Word[], place: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
