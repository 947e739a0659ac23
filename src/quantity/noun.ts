/** What is counted, in the forms that a sentence needs. */
export interface Noun {
  /** "kommune" */
  readonly one: string;
  /** "kommuner" */
  readonly many: string;
  /** Those in question: "kommunerne", "the municipalities". */
  readonly those: string;
  /** Danish only, "et tilbud"; common gender ("en kommune") if absent. */
  readonly gender?: 'common' | 'neuter';
}

/**
 * Puts a noun into a phrase.
 * @example withNoun('en stor gruppe {many}', { one: 'kommune', many: 'kommuner', those: 'kommunerne' }) // => "en stor gruppe kommuner"
 */
export function withNoun(phrase: string, noun: Noun): string {
  return phrase.replace('{one}', noun.one).replace('{many}', noun.many).replace('{those}', noun.those);
}
