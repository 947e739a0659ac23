import type { FoundField } from './found-text.ts';
import { escapeXml } from './xml-tokens.ts';

/**
 * A part with new words in its fields and every other byte as it was. A field that keeps its words is not touched
 * either, however they are cut into pieces.
 */
export function writeFields(
  xml: string,
  fields: readonly FoundField[],
  newWords: (index: number) => string | undefined,
): string {
  const edits = fields.flatMap(({ places, shown }, index) => {
    const words = newWords(index);
    if (words === undefined || words === shown) return [];
    return places.map(({ start, end, before, after }, at) => ({
      start,
      end,
      text: at === 0 ? `${before}${escapeXml(words)}${after}` : '',
    }));
  });
  let [written, from] = ['', 0];
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    written += xml.slice(from, start) + text;
    from = end;
  }
  return written + xml.slice(from);
}
