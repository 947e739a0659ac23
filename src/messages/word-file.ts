/** Why a Word file cannot be used, and what to do. */
import type { Language } from '../core/language.ts';
import type { WordFileProblem } from '../memo/word-file-problem.ts';
import type { Phrase } from './phrase.ts';

export function wordFileProblem(problem: WordFileProblem, language: Language): string {
  if (problem.code === 'word-too-large') {
    const most = Math.round(problem.most / 1e6);
    return {
      da: `Filen fylder for meget, når den er pakket ud; højst ${most} MB kan bruges. Fjern store billeder.`,
      en: `The file is too large when unpacked; at most ${most} MB can be used. Remove large pictures.`,
    }[language];
  }
  return sentences[problem.code][language];
}

const sentences = {
  'word-unreadable': {
    da: 'Filen er ikke et Word-dokument (.docx eller .dotx), eller den er beskadiget. Åbn den i Word, og gem den igen.',
    en: 'The file is no Word document (.docx or .dotx), or it is damaged. Open it in Word and save it again.',
  },
  'word-encrypted': {
    da: 'Filen er låst med en adgangskode. Fjern den i Word, og prøv igen.',
    en: 'The file is locked with a password. Remove it in Word and try again.',
  },
  'word-protected': {
    da: 'Dokumentet er beskyttet mod ændringer. Slå beskyttelsen fra i Word, og prøv igen.',
    en: 'The document is protected against changes. Turn the protection off in Word and try again.',
  },
  'word-macros': {
    da: 'Dokumentet har makroer. Gem det som .docx uden dem, og prøv igen.',
    en: 'The document has macros. Save it as .docx without them and try again.',
  },
} as const satisfies Readonly<Record<Exclude<WordFileProblem['code'], 'word-too-large'>, Phrase>>;
