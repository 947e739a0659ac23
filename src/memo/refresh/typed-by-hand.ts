import { textIn } from '../../core/language.ts';
import { exceptedTexts } from '../check-template.ts';
import type { Edition } from '../edition.ts';
import { typedQuantities } from '../typed-quantities.ts';
import type { TypedByHand } from './refresh-report.ts';
import type { WrittenParagraph } from './written-paragraph.ts';

/** Stands for a field, which no phrase of quantity reaches across. */
const mask = '\uE000';

/** The quantities of a paragraph that no field shows, whoever typed them. */
export function typedByHand(
  { text, spans, sentences }: WrittenParagraph,
  edition: Edition,
): readonly TypedByHand[] {
  const beside = spans.some(({ field }) => field !== undefined);
  // As long as the text, so that places are the same in both.
  const masked = spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + mask.repeat(end - start) + rest.slice(end),
    text.replace(/\s/g, ' '),
  );
  return typedQuantities(masked, edition.language, excepted(edition)).flatMap((typed) => {
    const sentence = sentences.findLast(({ start }) => start <= typed.start);
    return {
      text: typed.text.replace(/\uE000+/g, '…'),
      is: typed.is,
      sentence: sentence?.text.trim() ?? text,
      beside,
    };
  });
}

/** The words of questions stand as text where they are too long for a field, and in captions; no answers change them. */
function excepted(edition: Edition): readonly string[] {
  const { facts, language } = edition;
  const asked = facts.questionnaires.flatMap(({ questions }) =>
    questions.flatMap(({ label, definition }) =>
      [label, ...(definition ? [definition] : [])].map((text) => textIn(text, language)),
    ),
  );
  return [...exceptedTexts(edition, facts), ...asked.map((text) => text.replace(/\s+/g, ' ').trim())];
}
