import type { Language } from '../../core/language.ts';
import { fraction } from '../../quantity/fraction.ts';
import { partsNamed } from '../../quantity/fraction-words.ts';
import { readSingleQuantities } from '../../quantity/read-quantity.ts';
import type { Phrase } from './mention.ts';

const lastPart: Readonly<Record<Language, RegExp>> = {
  da: /(?<![\p{L}])(den (?:sidste|resterende|øvrige)) (\p{L}+del)(?!\p{L})/giu,
  en: /(?<![\p{L}])(the (?:last|remaining|final)) (third|quarter|fifth|sixth|tenth)(?!\p{L})/giu,
};

/** Every phrase of a sentence that says how much or how many, each by itself. */
export function phrasesIn(text: string, language: Language): readonly Phrase[] {
  const phrases: Phrase[] = readSingleQuantities(text, language).filter(
    ({ quantity }) => quantity.kind !== 'amount' || quantity.value.numerator !== quantity.value.denominator,
  );
  // "den sidste fjerdedel" is what is left over, and a quarter.
  for (const match of text.matchAll(lastPart[language])) {
    const [lead, part] = [match[1] ?? '', match[2] ?? ''];
    const parts = partsNamed(part.toLowerCase(), language);
    const middle = match.index + lead.length;
    const overlapping = phrases.filter(
      ({ end, start }) => start < match.index + match[0].length && match.index < end,
    );
    if (parts === undefined || overlapping.some(({ end }) => end !== middle)) continue;
    if (overlapping.length === 0)
      phrases.push({ start: match.index, end: middle, hedge: 'none', quantity: { kind: 'remainder' } });
    phrases.push({
      start: middle + 1,
      end: match.index + match[0].length,
      hedge: 'none',
      quantity: { kind: 'fraction', value: fraction(1, parts) },
    });
  }
  return allOrNearly(
    phrases.sort((a, b) => a.start - b.start),
    text,
  );
}

/** "alle eller næsten alle" is one quantity: nine in ten and up. */
function allOrNearly(phrases: readonly Phrase[], text: string): readonly Phrase[] {
  const merged: Phrase[] = [];
  for (const phrase of phrases) {
    const before = merged.at(-1);
    const joins = before !== undefined && /^\s(?:eller|or)\s$/.test(text.slice(before.end, phrase.start));
    if (joins && isWord(before, 'all') && isWord(phrase, 'nearly-all')) {
      merged.pop();
      merged.push({
        start: before.start,
        end: phrase.end,
        hedge: 'at-least',
        quantity: { kind: 'fraction', value: fraction(9, 10) },
      });
    } else merged.push(phrase);
  }
  return merged;
}

function isWord({ quantity }: Phrase, word: string): boolean {
  return quantity.kind === 'qualitative' && quantity.word === word;
}
