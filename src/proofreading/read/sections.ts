import type { TextSentence } from './sentences.ts';

/** A heading and what stands under it, up to the next heading. */
export interface Section {
  readonly index: number;
  /** The heading's sentence; none for what stands before the first heading. */
  readonly heading?: TextSentence;
  /** Its own heading first, then the headings above it as far as they can be told. */
  readonly chain: readonly string[];
  readonly sentences: readonly TextSentence[];
  readonly isSummary: boolean;
}

const numbered =
  /^(?:tema|kapitel|afsnit|bilag|del|theme|chapter|section|annex|part)\s+(\d{1,2})\b|^(\d{1,2})(?:\.\d{1,2})*\.?\s/i;
const summaryHeading =
  /(?<!\p{L})(?:opsamling|sammenfatning|sammendrag|resum[eé]|hovedresultater|hovedkonklusion(?:er)?|konklusion(?:er)?|kort fortalt|overblik|summary|main (?:findings|results)|key (?:findings|figures)|conclusions?|at a glance|overview)(?!\p{L})/iu;

/**
 * The text by headings. Levels are guessed: a numbered heading ("Tema 2") stands above the plain ones after it,
 * and a plain one right before a first numbered heading stands above all of that row.
 */
export function sectionsOf(sentences: readonly TextSentence[]): readonly Section[] {
  const sections: { heading?: TextSentence; chain: string[]; sentences: TextSentence[] }[] = [
    { chain: [], sentences: [] },
  ];
  let [above, theme, lastPlain] = ['', '', ''];
  for (const sentence of sentences) {
    if (!sentence.isHeading) {
      sections.at(-1)?.sentences.push(sentence);
      continue;
    }
    const number = numberOf(sentence.text);
    if (number === 1 && lastPlain !== '' && lastPlain !== theme) above = lastPlain;
    if (number !== undefined) theme = sentence.text;
    else if (!summaryHeading.test(sentence.text)) lastPlain = sentence.text;
    const parents = number === undefined ? [theme, above] : [above];
    sections.push({
      heading: sentence,
      chain: [sentence.text, ...parents.filter((parent) => parent !== '' && parent !== sentence.text)],
      sentences: [],
    });
  }
  return sections.map((section, index) => ({
    index,
    ...section,
    isSummary: summaryHeading.test(section.heading?.text ?? ''),
  }));
}

function numberOf(heading: string): number | undefined {
  const match = numbered.exec(heading);
  return match ? Number(match[1] ?? match[2]) : undefined;
}
