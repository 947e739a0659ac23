import type { Language } from '../core/language.ts';
import { findNonQuantities } from '../quantity/non-quantities.ts';
import { readQuantities } from '../quantity/read-quantity.ts';
import type { TextFault } from './template-problem.ts';

export interface TypedQuantity {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly is: Extract<TextFault, { code: 'typed-quantity' }>['is'];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The quantities written by hand in a text, and every other digit: a memo's text cannot compute. COVID-19 and what
 * `exceptions` hold are left alone.
 * @example typedQuantities('Flertallet, 54 af 83', 'da').map(({ text }) => text) // => ["Flertallet", "54 af 83"]
 * @example typedQuantities('Siden COVID-19', 'da') // => []
 */
export function typedQuantities(
  text: string,
  language: Language,
  exceptions: readonly string[] = [],
): readonly TypedQuantity[] {
  const others = findNonQuantities(text, language);
  const excepted: Span[] = [
    ...others.filter(({ kind }) => kind === 'name'),
    ...occurrences(text, exceptions),
  ];
  const isExcepted = (span: Span) =>
    excepted.some(({ start, end }) => start <= span.start && span.end <= end);
  const phrases = readQuantities(text, language).filter((phrase) => !isExcepted(phrase));
  const found: TypedQuantity[] = phrases.map(({ start, end, quantity }) => ({
    start,
    end,
    text: text.slice(start, end),
    is: quantity.kind,
  }));
  for (const match of text.matchAll(/\p{N}+/gu)) {
    const digits = { start: match.index, end: match.index + match[0].length };
    if (isExcepted(digits) || found.some((one) => overlap(one, digits))) continue;
    const named = others.find((one) => overlap(one, digits));
    const { start, end } = named ?? digits;
    found.push({ start, end, text: text.slice(start, end), is: named?.kind ?? 'digits' });
  }
  return found.sort((a, b) => a.start - b.start);
}

function occurrences(text: string, exceptions: readonly string[]): readonly Span[] {
  const lower = text.toLowerCase();
  return exceptions.flatMap((exception) => {
    const spans: Span[] = [];
    const sought = exception.toLowerCase();
    for (let at = lower.indexOf(sought); at !== -1; at = lower.indexOf(sought, at + 1)) {
      spans.push({ start: at, end: at + sought.length });
    }
    return spans;
  });
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
