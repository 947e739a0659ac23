import type { Language } from '../../core/language.ts';
import type { Spoken } from '../read-text.ts';

/** Why a relation could not be read; `column` counts from 1 in the relation itself. */
export type RelationProblem =
  | { readonly code: 'relation_empty' }
  | { readonly code: 'relation_without_relator' }
  | { readonly code: 'relation_with_two_relators'; readonly column: number }
  | { readonly code: 'relation_unknown_relator'; readonly column: number; readonly found: string }
  | { readonly code: 'relation_unexpected'; readonly column: number; readonly found: string }
  | { readonly code: 'relation_ends_early' }
  | { readonly code: 'relation_not_linear'; readonly column: number }
  | { readonly code: 'relation_division_by_zero'; readonly column: number }
  | { readonly code: 'relation_without_counts' };

/**
 * What is wrong with a relation and what to write instead, in one or two sentences.
 * @example relationMessage({ code: 'relation_without_relator' }, 'en') // => "The relation compares nothing. Use =, <, <=, > or >=."
 */
export function relationMessage(problem: RelationProblem, language: Language): string {
  return inBothLanguages(problem)[language];
}

function inBothLanguages(problem: RelationProblem): Spoken {
  switch (problem.code) {
    case 'relation_empty':
      return {
        da: 'Relationen er tom. Skriv for eksempel "a + b = n".',
        en: 'The relation is empty. Write for example "a + b = n".',
      };
    case 'relation_without_relator':
      return {
        da: 'Relationen sammenligner intet. Brug =, <, <=, > eller >=.',
        en: 'The relation compares nothing. Use =, <, <=, > or >=.',
      };
    case 'relation_with_two_relators':
      return {
        da: `Tegn ${problem.column}: der står to sammenligninger. Skriv dem som to relationer.`,
        en: `Column ${problem.column}: there are two comparisons. Write them as two relations.`,
      };
    case 'relation_unknown_relator':
      return {
        da: `Tegn ${problem.column}: "${problem.found}" kendes ikke. Brug =, <, <=, > eller >=.`,
        en: `Column ${problem.column}: "${problem.found}" is not a relator. Use =, <, <=, > or >=.`,
      };
    case 'relation_unexpected':
      return {
        da: `Tegn ${problem.column}: "${problem.found}" kan ikke stå her. Skriv for eksempel "2*b >= 4/3*n - 1".`,
        en: `Column ${problem.column}: "${problem.found}" cannot stand here. Write for example "2*b >= 4/3*n - 1".`,
      };
    case 'relation_ends_early':
      return {
        da: 'Relationen slutter midt i et udtryk. Tilføj et tal eller et antal til sidst.',
        en: 'The relation ends in the middle of an expression. Add a number or a count at the end.',
      };
    case 'relation_not_linear':
      return {
        da: `Tegn ${problem.column}: to antal kan ikke ganges eller divideres med hinanden. Gang kun med tal.`,
        en: `Column ${problem.column}: two counts cannot be multiplied or divided. Multiply by numbers only.`,
      };
    case 'relation_division_by_zero':
      return {
        da: `Tegn ${problem.column}: der divideres med nul. Ret nævneren.`,
        en: `Column ${problem.column}: division by zero. Correct the denominator.`,
      };
    case 'relation_without_counts':
      return {
        da: 'Relationen nævner intet antal. Nævn mindst ét, for eksempel "n = 72".',
        en: 'The relation names no count. Name at least one, for example "n = 72".',
      };
  }
}
