/** Why a file cannot be verified at all. */
import type { VerifyProblem } from '../actions/verify-file.ts';
import type { Language } from '../core/language.ts';
import { refreshProblem } from './refresh.ts';

export function verifyProblem(problem: VerifyProblem, language: Language): string {
  if (problem.code !== 'not-a-memo-file') return refreshProblem(problem, language);
  return {
    da: 'Filen er hverken JSON, HTML eller Word. Vælg en fil, som Pejling har lavet.',
    en: 'The file is not JSON, HTML or Word. Give a file that "pejling memo" wrote.',
  }[language];
}
