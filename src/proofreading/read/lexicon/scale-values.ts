import type { Language } from '../../../core/language.ts';
import { danishScales } from './danish-scales.ts';
import { englishScales } from './english-scales.ts';
import type { Scale } from './scale.ts';

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
