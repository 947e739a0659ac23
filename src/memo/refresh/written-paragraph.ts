import type { Language } from '../../core/language.ts';
import type { EditedParagraph } from '../edited-document.ts';
import { sentenceStarts } from '../split-sentences.ts';

/** A sentence of an edited document; offsets are in its text. */
export interface EditedSentence {
  /** Where it begins in its paragraph. */
  readonly start: number;
  readonly text: string;
  readonly spans: readonly EditedSpan[];
}
interface EditedSpan {
  readonly start: number;
  readonly end: number;
  /** Absent where a word processor has counted or gathered the text. */
  readonly field?: number;
}

/** A paragraph whose fields show something new. */
export interface WrittenParagraph {
  readonly text: string;
  readonly spans: readonly EditedSpan[];
  readonly sentences: readonly EditedSentence[];
}

/** A paragraph and its sentences, its fields showing what `words` says of them. */
export function writtenParagraph(
  paragraph: EditedParagraph,
  language: Language,
  words: (field: number) => string | undefined,
): WrittenParagraph {
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
  const sentences = starts.map((from, index) => {
    const to = starts[index + 1] ?? text.length;
    return {
      start: from,
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
  return { text, spans, sentences };
}
