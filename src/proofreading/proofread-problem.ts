import type { Language } from '../core/language.ts';
import { formatNumber } from '../quantity/number-format.ts';
import { type ClaimsFileProblem, claimsFileMessage } from './claims-file/claims-file-problem.ts';

/** Why nothing could be proofread. */
export type ProofreadProblem =
  | { readonly code: 'proofread_nothing_given' }
  | { readonly code: 'proofread_text_empty' }
  | { readonly code: 'proofread_text_too_long'; readonly characters: number; readonly most: number }
  | { readonly code: 'proofread_language_unknown' }
  | { readonly code: 'proofread_claims_file'; readonly problem: ClaimsFileProblem };

/**
 * What is wrong and what to do, in one or two sentences.
 * @example proofreadMessage({ code: 'proofread_text_empty' }, 'en') // => "There is no text. Was the document scanned as pictures? Then it must be read by text recognition first."
 */
export function proofreadMessage(problem: ProofreadProblem, language: Language): string {
  switch (problem.code) {
    case 'proofread_nothing_given':
      return {
        da: 'Der er hverken tekst eller påstandsfil. Giv mindst én af dem.',
        en: 'There is neither a text nor a claims file. Give at least one of them.',
      }[language];
    case 'proofread_text_empty':
      return {
        da: 'Der er ingen tekst. Er dokumentet scannet som billeder? Så skal det først gennem tekstgenkendelse.',
        en: 'There is no text. Was the document scanned as pictures? Then it must be read by text recognition first.',
      }[language];
    case 'proofread_text_too_long': {
      const [characters, most] = [problem.characters, problem.most].map((number) =>
        formatNumber(number, language),
      );
      return {
        da: `Teksten er på ${characters} tegn, og der er plads til ${most}. Del den op.`,
        en: `The text has ${characters} characters, and there is room for ${most}. Divide it.`,
      }[language];
    }
    case 'proofread_language_unknown':
      return {
        da: 'Teksten ser hverken ud til at være dansk eller engelsk. Vælg sproget, hvis den alligevel er det.',
        en: 'The text seems to be neither Danish nor English. Choose the language if it is one of them after all.',
      }[language];
    case 'proofread_claims_file':
      return claimsFileMessage(problem.problem, language);
  }
}
