import type { Language } from '../../core/language.ts';
import { type QuantityPhrase, readQuantities } from '../../quantity/read-quantity.ts';
import { countsThatFit, isAmong } from '../../quantity/reading.ts';
import type { UnfitWords } from './refresh-report.ts';
import type { EditedSentence } from './written-paragraph.ts';

interface Counts {
  readonly k: number;
  readonly n: number;
}

export interface FieldWords {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Words of quantity that were typed beside a figure and do not fit it: "mere end halvdelen" before the field of
 * 30 af 76. Words that stand apart from the figure are told of only where they fitted it before.
 */
export function unfitWords(
  { text, spans }: EditedSentence,
  language: Language,
  fieldOf: (field: number) => FieldWords | undefined,
): readonly UnfitWords[] {
  const fields = spans.flatMap((span) => {
    const words = span.field === undefined ? undefined : fieldOf(span.field);
    const now = words && countsIn(words.after, language);
    return words && now ? [{ ...span, ...words, now, was: countsIn(words.before, language) }] : [];
  });
  if (fields.length === 0) return [];
  return readQuantities(text, language).flatMap((phrase): readonly UnfitWords[] => {
    const inside = spans.some(({ start, end }) => start <= phrase.start && phrase.end <= end);
    if (inside || !saysShare(phrase)) return [];
    const attached = fields.find(({ start, end }) => start < phrase.end && phrase.start < end);
    const only = fields.length === 1 ? fields[0] : undefined;
    const field = attached ?? only;
    if (!field || fits(phrase, field.now)) return [];
    if (!attached && (!field.was || !fits(phrase, field.was))) return [];
    const words = text.slice(phrase.start, Math.min(phrase.end, attached?.start ?? phrase.end)).trim();
    return [
      { ref: field.ref, words: words.replace(/\s*\($/, ''), figure: field.after, sentence: text.trim() },
    ];
  });
}

/**
 * The counts that a figure's words print.
 * @example countsIn('knap halvdelen (37 af 76)', 'da') // => { k: 37, n: 76 }
 */
export function countsIn(words: string, language: Language): Counts | undefined {
  return readQuantities(words, language).find(({ of }) => of !== undefined)?.of;
}

function saysShare({ quantity }: QuantityPhrase): boolean {
  return ['fraction', 'percent', 'range', 'qualitative'].includes(quantity.kind);
}

function fits({ hedge, quantity }: QuantityPhrase, { k, n }: Counts): boolean {
  return isAmong(k, countsThatFit(hedge, quantity, n).ordinary);
}
