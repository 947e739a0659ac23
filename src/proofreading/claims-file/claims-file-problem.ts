import type { Language } from '../../core/language.ts';
import type { Spoken } from '../read-text.ts';
import { type RelationProblem, relationMessage } from '../relation/relation-problem.ts';

/** Where in the file: `claims[2].says`, and the line it begins on where that is known. */
export interface FilePlace {
  readonly path: string;
  readonly line?: number;
}

/** What a field takes. */
export type Expected =
  | 'text'
  | 'whole'
  | 'whole_or_count'
  | 'share'
  | 'relations'
  | 'list'
  | 'fields'
  | 'origin';

type At<Code extends string, Data = unknown> = { readonly code: Code; readonly at: FilePlace } & Data;

/** Why a claims file could not be used. */
export type ClaimsFileProblem =
  | At<'file_empty'>
  | At<'yaml_unreadable', { readonly detail: string }>
  | At<'field_missing'>
  | At<'field_unknown', { readonly field: string }>
  | At<'field_wrong', { readonly expected: Expected }>
  | At<'nothing_stated'>
  | At<'count_without_limit'>
  | At<'count_with_two_limits'>
  | At<'count_range_empty', { readonly min: number; readonly max: number }>
  | At<'count_in_ring', { readonly counts: readonly string[] }>
  | At<'count_name_wrong', { readonly found: string }>
  | At<'count_unknown', { readonly found: string; readonly known: readonly string[] }>
  | At<'id_twice', { readonly id: string }>
  | At<'claim_unknown', { readonly found: string }>
  | At<'relation_wrong', { readonly says: string; readonly problem: RelationProblem }>
  | At<'claim_without_quantity'>
  | At<'claim_with_two_quantities', { readonly fields: readonly string[] }>
  | At<'quantity_needs', { readonly field: string; readonly needs: string }>
  | At<'share_unreadable', { readonly found: string }>
  | At<'hedge_unknown', { readonly found: string; readonly known: readonly string[] }>;

/**
 * What is wrong, where, and what to write instead.
 * @example claimsFileMessage({ code: 'field_missing', at: { path: 'claims[0].id', line: 7 } }, 'en') // => "Line 7, claims[0].id: this field is missing. Add it."
 */
export function claimsFileMessage(problem: ClaimsFileProblem, language: Language): string {
  const { path, line } = problem.at;
  const lineWord = { da: 'Linje', en: 'Line' }[language];
  const place = [...(line === undefined ? [] : [`${lineWord} ${line}`]), ...(path === '' ? [] : [path])].join(
    ', ',
  );
  const text = inBothLanguages(problem)[language];
  return place === '' ? text : `${place}: ${text[0]?.toLowerCase()}${text.slice(1)}`;
}

function inBothLanguages(problem: ClaimsFileProblem): Spoken {
  switch (problem.code) {
    case 'relation_wrong':
      return {
        da: `"${problem.says}" kan ikke læses. ${relationMessage(problem.problem, 'da')}`,
        en: `"${problem.says}" cannot be read. ${relationMessage(problem.problem, 'en')}`,
      };
    case 'file_empty':
    case 'yaml_unreadable':
    case 'field_missing':
    case 'field_unknown':
    case 'field_wrong':
    case 'nothing_stated':
    case 'id_twice':
      return aboutTheFile(problem);
    case 'count_without_limit':
    case 'count_with_two_limits':
    case 'count_range_empty':
    case 'count_in_ring':
    case 'count_name_wrong':
    case 'count_unknown':
      return aboutCounts(problem);
    default:
      return aboutClaims(problem);
  }
}

const expectedWords: Readonly<Record<Expected, Spoken>> = {
  text: { da: 'en tekst', en: 'a text' },
  whole: { da: 'et helt tal', en: 'a whole number' },
  whole_or_count: {
    da: 'et helt tal fra 0 eller navnet på et antal',
    en: 'a whole number from 0 or the name of a count',
  },
  share: { da: 'en andel som 2/3 eller "67 %"', en: 'a share like 2/3 or "67 %"' },
  relations: {
    da: 'en relation som "a + b = n" eller en liste af dem',
    en: 'a relation like "a + b = n" or a list of them',
  },
  list: { da: 'en liste, hvor hver linje begynder med "-"', en: 'a list, each line beginning with "-"' },
  fields: {
    da: 'felter med navn og værdi, for eksempel "n: { of: 98 }"',
    en: 'fields with name and value, for example "n: { of: 98 }"',
  },
  origin: { da: '"proposed" eller "stated"', en: '"proposed" or "stated"' },
};

type Of<Code extends ClaimsFileProblem['code']> = Extract<ClaimsFileProblem, { code: Code }>;
type FileCode = 'file_empty' | 'yaml_unreadable' | 'field_missing' | 'field_unknown' | 'field_wrong';

function aboutTheFile(problem: Of<FileCode | 'nothing_stated' | 'id_twice'>): Spoken {
  switch (problem.code) {
    case 'file_empty':
      return {
        da: 'Filen er tom. Skriv mindst "counts:" og "claims:".',
        en: 'The file is empty. Write at least "counts:" and "claims:".',
      };
    case 'yaml_unreadable':
      return {
        da: `Filen er ikke gyldig YAML: ${problem.detail}. Ret indrykning eller tegn på linjen.`,
        en: `The file is not valid YAML: ${problem.detail}. Correct the indentation or the signs on the line.`,
      };
    case 'field_missing':
      return { da: 'Feltet mangler. Tilføj det.', en: 'This field is missing. Add it.' };
    case 'field_unknown':
      return {
        da: `Feltet "${problem.field}" kendes ikke her. Ret stavningen, eller slet det.`,
        en: `The field "${problem.field}" is not known here. Correct the spelling or remove it.`,
      };
    case 'field_wrong':
      return {
        da: `Her skal stå ${expectedWords[problem.expected].da}.`,
        en: `Write ${expectedWords[problem.expected].en} here.`,
      };
    case 'nothing_stated':
      return {
        da: 'Filen har hverken "claims" eller "always". Tilføj mindst én påstand.',
        en: 'The file has neither "claims" nor "always". Add at least one claim.',
      };
    case 'id_twice':
      return {
        da: `Id "${problem.id}" bruges to gange. Giv den ene et andet id.`,
        en: `The id "${problem.id}" is used twice. Give one of them another id.`,
      };
  }
}

type CountCode = 'count_without_limit' | 'count_with_two_limits' | 'count_range_empty' | 'count_in_ring';

function aboutCounts(problem: Of<CountCode | 'count_name_wrong' | 'count_unknown'>): Spoken {
  switch (problem.code) {
    case 'count_without_limit':
      return {
        da: 'Antallet har ingen øvre grænse. Skriv "of: 98", "of: n" eller "max: 98".',
        en: 'The count has no upper limit. Write "of: 98", "of: n" or "max: 98".',
      };
    case 'count_with_two_limits':
      return {
        da: 'Antallet har både "of" og "max". Behold én af dem.',
        en: 'The count has both "of" and "max". Keep one of them.',
      };
    case 'count_range_empty':
      return {
        da: `Mindst ${problem.min} og højst ${problem.max} kan ikke begge passe. Byt dem om, eller ret den ene.`,
        en: `At least ${problem.min} and at most ${problem.max} cannot both hold. Swap them or correct one.`,
      };
    case 'count_in_ring':
      return {
        da: `Antallene ${problem.counts.join(', ')} er dele af hinanden i ring. Giv ét af dem et tal i "of".`,
        en: `The counts ${problem.counts.join(', ')} are parts of each other in a ring. Give one a number in "of".`,
      };
    case 'count_name_wrong':
      return {
        da: `"${problem.found}" kan ikke være navnet på et antal. Brug bogstaver, tal og _, først et bogstav.`,
        en: `"${problem.found}" cannot name a count. Use letters, digits and _, beginning with a letter.`,
      };
    case 'count_unknown':
      return {
        da: `Antallet "${problem.found}" står ikke under "counts". Tilføj det, eller brug et af: ${problem.known.join(', ')}.`,
        en: `The count "${problem.found}" is not under "counts". Add it, or use one of: ${problem.known.join(', ')}.`,
      };
  }
}

type ClaimCode =
  | 'claim_without_quantity'
  | 'claim_with_two_quantities'
  | 'quantity_needs'
  | 'share_unreadable';

function aboutClaims(problem: Of<ClaimCode | 'hedge_unknown' | 'claim_unknown'>): Spoken {
  switch (problem.code) {
    case 'claim_without_quantity':
      return {
        da: 'Påstanden siger intet. Skriv "says", "share" eller "number", eller "ordinary" og "wide".',
        en: 'The claim states nothing. Write "says", "share" or "number", or "ordinary" and "wide".',
      };
    case 'claim_with_two_quantities':
      return {
        da: `Påstanden siger sit på flere måder: ${problem.fields.join(', ')}. Behold én af dem.`,
        en: `The claim is stated in more than one way: ${problem.fields.join(', ')}. Keep one of them.`,
      };
    case 'quantity_needs':
      return {
        da: `Sammen med "${problem.field}" skal der stå "${problem.needs}". Tilføj det.`,
        en: `Beside "${problem.field}" there must be "${problem.needs}". Add it.`,
      };
    case 'share_unreadable':
      return {
        da: `"${problem.found}" er ikke en andel. Skriv for eksempel 2/3, 67 % eller 66,7 pct.`,
        en: `"${problem.found}" is not a share. Write for example 2/3, 67 % or 66.7 %.`,
      };
    case 'hedge_unknown':
      return {
        da: `Forbeholdet "${problem.found}" kendes ikke. Brug et af: ${problem.known.join(', ')}.`,
        en: `The hedge "${problem.found}" is not known. Use one of: ${problem.known.join(', ')}.`,
      };
    case 'claim_unknown':
      return {
        da: `Der er ingen påstand med id "${problem.found}". Ret id'et, eller slet det.`,
        en: `No claim has the id "${problem.found}". Correct the id or remove it.`,
      };
  }
}
