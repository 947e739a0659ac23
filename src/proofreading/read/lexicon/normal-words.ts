import type { Language } from '../../../core/language.ts';
import { phrase } from './phrase-pattern.ts';

const normal: Readonly<Record<Language, RegExp>> = {
  da: phrase(
    'som før|som inden|normaliseret|normaliserede|tilbage til det normale|i normal drift|åbnet fuldt(?: ud)?|fuldt åbnet|fuldt genåbnet',
  ),
  en: phrase('as before|normalised|normalized|back to normal|fully (?:re)?opened'),
};
const nearly: Readonly<Record<Language, RegExp>> = {
  da: phrase('næsten i mål|på vej|ikke|delvist'),
  en: phrase('nearly|almost|on the way|under way|not|partly'),
};

/** Whether words say that something is again as it was. */
export function saysNormal(text: string, language: Language): boolean {
  return normal[language].test(text) && !nearly[language].test(text);
}
