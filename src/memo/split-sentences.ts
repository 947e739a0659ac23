import type { Language } from '../core/language.ts';

/** Abbreviations whose full stop ends no sentence, even before a capital letter. */
const abbreviations: Readonly<Record<Language, ReadonlySet<string>>> = {
  da: new Set(
    'bl.a. pr. f.eks. fx. ca. jf. nr. stk. kap. dvs. mv. m.v. m.fl. mht. ift. pga. inkl. ekskl. kl. evt. osv. hhv. dr. hr. fr. tlf. s. d.'.split(
      ' ',
    ),
  ),
  en: new Set('e.g. i.e. approx. cf. no. nos. art. sec. dr. mr. mrs. ms. prof. vs. p. pp.'.split(' ')),
};

/**
 * Where the sentences of a paragraph begin; UTF-16 offsets, the first is 0. `isOneThing(at)` tells that an offset
 * lies inside something that is not to be cut, such as a figure.
 * @example sentenceStarts('Én. To pct. Tre ca. 4.', 'da') // => [0, 4, 12]
 */
export function sentenceStarts(
  text: string,
  language: Language,
  isOneThing: (at: number) => boolean = () => false,
): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/[.!?…]["'”’«»)\]]*\s+(?=(["'“‘»«([]*)([\p{Lu}\d]))/gu)) {
    const next = match.index + match[0].length;
    if (isOneThing(match.index) || isOneThing(next - 1)) continue;
    const word =
      /\S+$/
        .exec(text.slice(0, match.index + 1))?.[0]
        .toLowerCase()
        .replace(/^[("'“»«[]+/, '') ?? '';
    if (abbreviations[language].has(word)) continue;
    // "den 4. 12 kommuner" and "ca. 80": a number after a number's or an abbreviation's stop goes on.
    if (/\d/.test(match[2] ?? '') && /^(?:\d+|pct|kl|nr)\.$/.test(word)) continue;
    starts.push(next);
  }
  return starts;
}
