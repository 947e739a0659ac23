/** A hyphen that some fonts call soft. */
const soft = '\u00ad';

/** What a page shows in one go: glyphs, and numbers for the room between them. */
export type Shown = readonly (number | { readonly unicode?: string })[];

/**
 * The letters that a page draws, in the order in which it draws them, without invisible marks but with the
 * hyphens that its fonts call soft. Typst writes such, since one glyph stands for both hyphens;
 * mozilla/pdf.js#9709 tells of Google Docs.
 * @example drawnLetters([[{ unicode: 'COVID' }, -20, { unicode: '\u00ad' }], [{ unicode: '19' }]]) // => "COVID\u00ad19"
 */
export function drawnLetters(shown: readonly Shown[]): string {
  return shown
    .flat()
    .map((glyph) => (typeof glyph === 'number' ? '' : (glyph.unicode ?? '')))
    .join('')
    .normalize('NFKC')
    .replace(/(?!\u00ad)[\p{Cf}\p{Cc}]/gu, '');
}

/**
 * Puts the hyphens back that PDF.js takes for soft ones and drops, with a space in their place.
 * @param pieces the page's text in the order in which it is drawn
 * @param drawn of `drawnLetters`
 * @returns as many pieces; the same ones where the page draws no such hyphen, or something else than they say
 * @example withHyphens(['COVID 19 og før', 'løbig'], 'COVID\u00ad19ogfør\u00adløbig') // => ["COVID-19 og før-", "løbig"]
 */
export function withHyphens(pieces: readonly string[], drawn: string): readonly string[] {
  if (!drawn.includes(soft) || pieces.length === 0 || pieces.join('').includes(between)) return pieces;
  const gap = /[\s\u00ad]*/y;
  let [text, at] = ['', 0];
  for (const char of pieces.join(between)) {
    const letters = char.normalize('NFKC').replace(/[\s\p{Cf}\p{Cc}]/gu, '');
    if (letters !== '') {
      gap.lastIndex = at;
      const [skipped = ''] = gap.exec(drawn) ?? [];
      if (skipped.includes(soft)) text = withHyphenAtEnd(text, /\s$/.test(skipped));
      at += skipped.length;
      if (!drawn.startsWith(letters, at)) return pieces;
      at += letters.length;
    }
    text += char;
  }
  return text.split(between);
}

/** PDF.js says apart from the text where a line ends. */
const between = '\n';

/** The hyphen stands right after the last letter, be that in this piece or an earlier one. */
function withHyphenAtEnd(text: string, spaced: boolean): string {
  const letters = text.trimEnd();
  const breaks = text.slice(letters.length).replace(/[^\n]+/g, '');
  return `${letters}-${spaced ? ' ' : ''}${breaks}`;
}

/** A font with this many letters in a document has a hyphen among them, or does not call it one. */
const lettersOfAFont = 200;

/**
 * The fonts that set much text of a document and no hyphen in it: those that may call theirs soft.
 * @example [...fontsWithoutHyphen([{ fontName: 'f1', str: 'før '.repeat(90) }, { fontName: 'f2', str: 'Tabel' }])] // => ["f1"]
 */
export function fontsWithoutHyphen(
  items: readonly { readonly fontName: string; readonly str: string }[],
): ReadonlySet<string> {
  const letters = new Map<string, number>();
  for (const { fontName, str } of items) {
    const seen = letters.get(fontName) ?? 0;
    letters.set(fontName, str.includes('-') ? -Infinity : seen + (str.match(/\p{L}/gu)?.length ?? 0));
  }
  return new Set([...letters].flatMap(([font, count]) => (count >= lettersOfAFont ? [font] : [])));
}
