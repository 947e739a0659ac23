declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Four digits for a Danish municipality (`0101`), another short code elsewhere. */
export type AuthorityId = Branded<'authority'>;
export type ProgrammeId = Branded<'programme'>;
export type RoundId = Branded<'round'>;
export type AreaId = Branded<'area'>;
export type QuestionnaireId = Branded<'questionnaire'>;
/** Unique in its questionnaire; the same id means the same thing in every round. */
export type QuestionId = Branded<'question'>;
/** Unique in its programme, e.g. `bostoette.status.as_before`. */
export type FigureId = Branded<'figure'>;

/** Of an account; stands in the log for whoever has it. */
export type AccountId = Branded<'account'>;

/**
 * What an id may look like: it stands in addresses, file names, CSV headers and templates.
 * @example isIdentifier('as_before') // => true
 * @example isIdentifier('Æ b') // => false
 */
export function isIdentifier(text: string): boolean {
  return /^[a-z0-9][a-z0-9_-]{0,63}$/.test(text);
}

export const authorityId = (text: string) => text as AuthorityId;
export const programmeId = (text: string) => text as ProgrammeId;
export const roundId = (text: string) => text as RoundId;
export const areaId = (text: string) => text as AreaId;
export const questionnaireId = (text: string) => text as QuestionnaireId;
export const questionId = (text: string) => text as QuestionId;
export const accountId = (text: string) => text as AccountId;
export const figureId = (text: string) => text as FigureId;
