/**
 * Running text put together from stretches of the original, so that line breaks, hyphens at line ends, bullets and
 * page furniture are gone and every place can still be shown where it stood.
 */
export interface CleanText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** From `at` in the clean text on, characters stand in the original from `original` on. */
interface Stretch {
  readonly at: number;
  readonly original: number;
}

/** A piece of the original to be put into clean text. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

/**
 * Joins the lines of a paragraph. A word divided at a line end is put together again, but "skole- og" keeps its
 * hyphen, and so does a compound whose second half is a word of its own right after "og", "eller", "and", "or".
 */
export function joinPieces(pieces: readonly Piece[]): CleanText {
  let text = '';
  const stretches: Stretch[] = [];
  for (const [at, piece] of pieces.entries()) {
    const isSoft = pieces[at - 1]?.text.endsWith('\u00ad') === true && /^\p{L}/u.test(piece.text);
    const divided = isSoft || isDivided(text, piece.text);
    if (divided && !isSoft && /\p{Ll}.$|\p{Lu}{2}.$/u.test(text) && /^\p{L}/u.test(piece.text))
      text = text.slice(0, -1);
    else if (text !== '' && !divided) text += ' ';
    text = addWithoutMarks(text, piece, stretches);
  }
  return { text, stretches };
}

function isDivided(before: string, next: string): boolean {
  if (!/[\p{L}\d][-\u00ad]$/u.test(before) || /^(og|eller|samt|and|or)\b/.test(next)) return false;
  return /^\p{Ll}/u.test(next) || /\p{Lu}.$/u.test(before);
}

/** Soft hyphens and the marks of Markdown for bold and code are left out. */
function addWithoutMarks(text: string, piece: Piece, stretches: Stretch[]): string {
  let [joined, from] = [text, 0];
  for (const mark of piece.text.matchAll(/\*\*|__|`|\u00ad|\u200b/g)) {
    stretches.push({ at: joined.length, original: piece.start + from });
    joined += piece.text.slice(from, mark.index);
    from = mark.index + mark[0].length;
  }
  stretches.push({ at: joined.length, original: piece.start + from });
  return joined + piece.text.slice(from).replace(/[\u00a0\u202f\t]/g, ' ');
}

/** Where a character of the clean text stands in the original. */
export function originalPlace(clean: CleanText, at: number): number {
  let [low, high] = [0, clean.stretches.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((clean.stretches[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const stretch = clean.stretches[low];
  return stretch ? stretch.original + at - stretch.at : at;
}

/** Where a stretch of the clean text begins and ends in the original. */
export function originalSpan(
  clean: CleanText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  return {
    start: originalPlace(clean, start),
    end: end === start ? originalPlace(clean, start) : originalPlace(clean, end - 1) + 1,
  };
}
