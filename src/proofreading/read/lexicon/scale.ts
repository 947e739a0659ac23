import type { Language } from '../../../core/language.ts';
import { danishScales } from './danish-scales.ts';
import { englishScales } from './english-scales.ts';

/**
 * A row of values of which one thing has at most one: nobody is both finished and not begun. Values are looked for in
 * order, so the longer and surer come first ("ikke begyndt" before "begyndt").
 */
export interface Scale {
  readonly name: string;
  readonly values: readonly (readonly [value: string, pattern: RegExp])[];
}

/** "meget tilfreds" and "tilfreds" stand at one end of a scale, and the second may include the first. */
export const strongMark = '+';

export const scales: Readonly<Record<Language, readonly Scale[]>> = { da: danishScales, en: englishScales };

/** A value of a scale found in a stretch of text. */
export interface ScaleValue {
  readonly scale: string;
  readonly value: string;
}

/** The values that a stretch of a sentence names, one for each scale at most. */
export function scaleValuesIn(text: string, language: Language): readonly ScaleValue[] {
  const lower = text.toLowerCase();
  return scales[language].flatMap(({ name, values }) => {
    const found = values.find(([, pattern]) => pattern.test(lower));
    return found ? [{ scale: name, value: found[0] }] : [];
  });
}

/** The words of a stretch that are no value of a scale. */
export function withoutScaleValues(text: string, language: Language): string {
  let rest = text.toLowerCase();
  for (const { values } of scales[language]) {
    if (!values.some(([, pattern]) => pattern.test(rest))) continue;
    // The other values go too: "næsten i mål med at være tilbage til det normale".
    for (const [, pattern] of values) rest = rest.replace(pattern, ' ');
  }
  return rest;
}
