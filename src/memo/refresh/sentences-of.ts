import type { Language } from '../../core/language.ts';
import type { EditedParagraph } from '../edited-document.ts';
import { sentenceStarts } from '../split-sentences.ts';

/** A sentence of an edited document; offsets are in its text. */
export interface EditedSentence {
  readonly text: string;
  readonly spans: readonly EditedSpan[];
}
interface EditedSpan {
  readonly start: number;
  readonly end: number;
  /** Absent where a word processor has counted or gathered the text. */
  readonly field?: number;
}

/** The sentences of a paragraph, its fields showing what `words` says of them. */
export function sentencesOf(
  paragraph: EditedParagraph,
  language: Language,
  words: (field: number) => string | undefined,
): readonly EditedSentence[] {
  let text = '';
  const spans: EditedSpan[] = [];
  for (const piece of paragraph) {
    const start = text.length;
    const isSaid = piece.field !== undefined && spans.some(({ field }) => field === piece.field);
    text += isSaid ? '' : piece.field === undefined ? piece.text : (words(piece.field) ?? piece.text);
    const { field } = piece;
    if (field !== undefined || piece.made)
      spans.push({ start, end: text.length, ...(field === undefined ? {} : { field }) });
  }
  const isOneThing = (at: number) => spans.some(({ start, end }) => start <= at && at < end - 1);
  const starts = sentenceStarts(text, language, isOneThing);
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? text.length;
    return {
      text: text.slice(from, to),
      spans: spans
        .filter(({ start, end }) => start < to && end > from)
        .map((span) => ({
          ...span,
          start: Math.max(span.start, from) - from,
          end: Math.min(span.end, to) - from,
        })),
    };
  });
}
